import { Aws, Duration } from 'aws-cdk-lib';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import {
  ContextAttribute,
  Schedule,
  ScheduleExpression,
  ScheduleTargetInput,
} from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import { DeduplicationScope, FifoThroughputLimit, Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { lanes } from '../../shared/feed/lanes.ts';
import { allowItems, allowQueries } from './access.ts';
import { DeadLetters } from './dead-letters.ts';
import { Encryption } from './encryption.ts';
import { StentorFunction } from './functions.ts';
import type { Owner } from './owner.ts';
import type { Settings } from './settings.ts';
import type { Tables } from './tables.ts';

// No feed is begun in the last minute of it (functions/poll.ts), and what is left over then comes round again. A lane is
// shut while one of its batches is worked on, so this is short.
const pollTimeout = Duration.minutes(5);
/** A minute as old as this is given up: its feeds come round again. */
const oldestMinute = Duration.minutes(10);

/** What polling stands on. */
export type PollingProps = {
  tables: Tables;
  settings: Settings;
  owner: Owner;
  /** Where hubs call; no hub is followed without it. */
  websubUrl?: string | undefined;
};

/** Finds the feeds that are due, every minute, and polls them by way of a queue. */
export class Polling extends Construct {
  readonly queue: Queue;
  /** Where batches of feeds and minutes of the schedule end that could not be handled. */
  readonly undelivered: Queue;
  readonly missed: Queue;

  constructor(scope: Construct, id: string, props: PollingProps) {
    super(scope, id);
    this.undelivered = new DeadLetters(this, 'PollDeadLetters', 'polling feeds', { fifo: true }).queue;
    this.missed = new DeadLetters(this, 'ScheduleDeadLetters', 'scheduling a minute').queue;
    this.queue = new Queue(this, 'Queue', {
      // One worker at a time on a message group, which is a lane of hosts: docs/host-politeness.md.
      fifo: true,
      deduplicationScope: DeduplicationScope.MESSAGE_GROUP,
      fifoThroughputLimit: FifoThroughputLimit.PER_MESSAGE_GROUP_ID,
      ...Encryption.of(this).queue(),
      // AWS asks for six times the function's timeout where throttled messages wait; there are as many workers as lanes
      // here, so none waits, and a longer time would keep a lane shut after a crash.
      visibilityTimeout: pollTimeout.plus(Duration.minutes(1)),
      // Feeds come round again by themselves; a message as old as this would only repeat what others did.
      retentionPeriod: Duration.hours(1),
      deadLetterQueue: { queue: this.undelivered, maxReceiveCount: 3 },
    });
    this.schedule(props);
    this.poll(props);
  }

  private schedule({ tables, settings }: PollingProps): void {
    const { function: target } = new StentorFunction(this, 'Schedule', {
      entry: 'schedule',
      description: 'Enqueues the feeds that are due',
      memory: 256,
      timeout: Duration.seconds(30),
      environment: { FEEDS_TABLE: tables.Feeds.tableName, POLL_QUEUE_URL: this.queue.queueUrl },
      allow: [
        allowQueries(tables, 'Feeds', ['bySlot', 'byState']),
        allowItems(tables.Feeds, ['BatchGetItem']),
        new PolicyStatement({
          actions: ['sqs:SendMessage'],
          resources: [this.queue.queueArn, this.missed.queueArn],
        }),
      ],
      logRetention: settings.logRetentionDays,
      // A minute that takes longer may overlap with the next one.
      reservedConcurrency: settings.reserveConcurrency ? 2 : undefined,
    });
    target.configureAsyncInvoke({
      maxEventAge: oldestMinute,
      retryAttempts: 2,
      onFailure: new SqsDestination(this.missed),
    });
    const role = new Role(this, 'SchedulerRole', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
      inlinePolicies: {
        Scheduler: new PolicyDocument({
          statements: [
            new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [target.functionArn] }),
            new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [this.missed.queueArn] }),
            ...Encryption.of(this).allow(),
          ],
        }),
      },
    });
    new Schedule(this, 'EveryMinute', {
      description: 'Wakes the schedule function',
      schedule: ScheduleExpression.rate(Duration.minutes(1)),
      target: new LambdaInvoke(target, {
        input: ScheduleTargetInput.fromObject({ time: ContextAttribute.scheduledTime }),
        role: role.withoutPolicyUpdates(),
        deadLetterQueue: this.missed,
        maxEventAge: oldestMinute,
        retryAttempts: 5,
      }),
    });
  }

  private poll({ tables, settings, owner, websubUrl }: PollingProps): void {
    const { function: target } = new StentorFunction(this, 'Poll', {
      entry: 'poll',
      description: 'Fetches feeds and stores what is new',
      memory: 512,
      timeout: pollTimeout,
      environment: {
        FEEDS_TABLE: tables.Feeds.tableName,
        ARTICLES_TABLE: tables.Articles.tableName,
        LEDGER_TABLE: tables.Ledger.tableName,
        OWNER_TOPIC_ARN: owner.topic.topicArn,
        RETENTION_DAYS: String(settings.retentionDays),
        POLL_MINUTES: String(settings.pollMinutes),
        ...(settings.contact && { CONTACT: settings.contact }),
        ...(websubUrl && { WEBSUB_URL: websubUrl }),
      },
      allow: [
        allowItems(tables.Feeds, ['BatchGetItem', 'UpdateItem']),
        allowItems(tables.Articles, ['BatchGetItem', 'PutItem', 'UpdateItem']),
        allowItems(tables.Ledger, ['BatchGetItem', 'PutItem']),
        new PolicyStatement({
          actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'],
          resources: [this.queue.queueArn],
        }),
        new PolicyStatement({ actions: ['sns:Publish'], resources: [owner.topic.topicArn] }),
      ],
      logRetention: settings.logRetentionDays,
      reservedConcurrency: settings.reserveConcurrency ? lanes : undefined,
    });
    target.addEventSource(
      new SqsEventSource(this.queue, { batchSize: 5, maxConcurrency: lanes, reportBatchItemFailures: true }),
    );
  }
}
