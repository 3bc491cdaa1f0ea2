import { Aws, Duration } from 'aws-cdk-lib';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import {
  ContextAttribute,
  Schedule,
  ScheduleExpression,
  ScheduleTargetInput,
} from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { allowItems, allowQueries } from './access.ts';
import { DeadLetters } from './dead-letters.ts';
import { StentorFunction } from './functions.ts';
import type { Settings } from './settings.ts';
import type { Tables } from './tables.ts';

// A message names 25 feeds. Should one slow host serve them all, they are fetched one after the other: 30 s each at the
// most and 1 s between, 775 s.
const pollTimeout = Duration.minutes(15);

/** Finds the feeds that are due, every minute, and polls them by way of a queue. */
export class Polling extends Construct {
  readonly queue: Queue;

  constructor(scope: Construct, id: string, props: { tables: Tables; settings: Settings }) {
    super(scope, id);
    this.queue = new Queue(this, 'Queue', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      // AWS asks for six times the function's timeout, so that a throttled message is not delivered twice.
      visibilityTimeout: Duration.minutes(6 * pollTimeout.toMinutes()),
      // Feeds come round again by themselves; a message as old as this would only repeat what others did.
      retentionPeriod: Duration.days(1),
      deadLetterQueue: {
        queue: new DeadLetters(this, 'PollDeadLetters', 'polling feeds').queue,
        maxReceiveCount: 3,
      },
    });
    this.schedule(props);
    this.poll(props);
  }

  private schedule({ tables, settings }: { tables: Tables; settings: Settings }): void {
    const { function: target } = new StentorFunction(this, 'Schedule', {
      entry: 'schedule',
      description: 'Enqueues the feeds that are due',
      memory: 256,
      timeout: Duration.seconds(30),
      environment: { FEEDS_TABLE: tables.Feeds.tableName, POLL_QUEUE_URL: this.queue.queueUrl },
      allow: [
        allowQueries(tables, 'Feeds', ['bySlot', 'byState']),
        new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [this.queue.queueArn] }),
      ],
      logRetention: settings.logRetentionDays,
    });
    const missed = new DeadLetters(this, 'ScheduleDeadLetters', 'scheduling a minute').queue;
    const role = new Role(this, 'SchedulerRole', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
      inlinePolicies: {
        Scheduler: new PolicyDocument({
          statements: [
            new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [target.functionArn] }),
            new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [missed.queueArn] }),
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
        deadLetterQueue: missed,
        maxEventAge: Duration.minutes(10),
        retryAttempts: 5,
      }),
    });
  }

  private poll({ tables, settings }: { tables: Tables; settings: Settings }): void {
    const { function: target } = new StentorFunction(this, 'Poll', {
      entry: 'poll',
      description: 'Fetches feeds and stores what is new',
      memory: 512,
      timeout: pollTimeout,
      environment: {
        FEEDS_TABLE: tables.Feeds.tableName,
        ARTICLES_TABLE: tables.Articles.tableName,
        LEDGER_TABLE: tables.Ledger.tableName,
        RETENTION_DAYS: String(settings.retentionDays),
        ...(settings.contact && { CONTACT: settings.contact }),
      },
      allow: [
        allowItems(tables.Feeds, ['BatchGetItem', 'UpdateItem']),
        allowItems(tables.Articles, ['BatchGetItem', 'PutItem', 'UpdateItem']),
        allowItems(tables.Ledger, ['BatchGetItem', 'PutItem']),
        new PolicyStatement({
          actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'],
          resources: [this.queue.queueArn],
        }),
      ],
      logRetention: settings.logRetentionDays,
    });
    target.addEventSource(
      new SqsEventSource(this.queue, { batchSize: 1, maxConcurrency: 10, reportBatchItemFailures: true }),
    );
  }
}
