import { Duration } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { EventSourceMapping, FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { SqsDlq, SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { allowItems, allowStream, articlesStream } from './access.ts';
import { DeadLetters } from './dead-letters.ts';
import { Encryption } from './encryption.ts';
import { StentorFunction } from './functions.ts';
import type { Settings } from './settings.ts';
import type { Tables } from './tables.ts';

const enrichTimeout = Duration.minutes(5);
/** Workers keep off each other's hosts by leases (shared/enrich), so more of them would mostly wait. */
const workers = 2;

/** Reads the pages of articles whose feeds give only summaries. */
export class Enriching extends Construct {
  readonly queue: Queue;
  /** Where requests for pages end that could not be handled. */
  readonly undelivered: Queue;

  constructor(scope: Construct, id: string, props: { tables: Tables; settings: Settings }) {
    super(scope, id);
    this.undelivered = new DeadLetters(this, 'PageDeadLetters', 'reading pages').queue;
    const { undelivered } = this;
    this.queue = new Queue(this, 'Queue', {
      ...Encryption.of(this).queue(),
      visibilityTimeout: Duration.minutes(6 * enrichTimeout.toMinutes()),
      // A page that was not read for days is no news.
      retentionPeriod: Duration.days(2),
      deadLetterQueue: { queue: undelivered, maxReceiveCount: 3 },
    });
    this.want(props, undelivered);
    this.enrich(props);
  }

  private want({ tables, settings }: { tables: Tables; settings: Settings }, undelivered: Queue): void {
    const { function: target } = new StentorFunction(this, 'WantPages', {
      entry: 'want-pages',
      description: 'Asks for the pages of articles that have only a summary',
      memory: 256,
      timeout: Duration.seconds(30),
      environment: { PAGE_QUEUE_URL: this.queue.queueUrl },
      allow: [
        allowStream(tables),
        new PolicyStatement({
          actions: ['sqs:SendMessage'],
          resources: [this.queue.queueArn, undelivered.queueArn],
        }),
      ],
      logRetention: settings.logRetentionDays,
      // Two shards and a few to spare: what is refused comes again.
      reservedConcurrency: settings.reserveConcurrency ? 5 : undefined,
    });
    new EventSourceMapping(this, 'Summaries', {
      target,
      eventSourceArn: articlesStream(tables),
      startingPosition: StartingPosition.TRIM_HORIZON,
      filters: [
        FilterCriteria.filter({
          eventName: FilterRule.or('INSERT', 'MODIFY'),
          dynamodb: {
            NewImage: {
              fullText: { S: FilterRule.isEqual('summary') },
              url: { S: FilterRule.exists() },
              backlog: { BOOL: FilterRule.notExists() },
              imported: { BOOL: FilterRule.notExists() },
            },
          },
        }),
      ],
      batchSize: 100,
      maxBatchingWindow: Duration.seconds(5),
      bisectBatchOnError: true,
      reportBatchItemFailures: true,
      retryAttempts: 10,
      maxRecordAge: Duration.hours(6),
      onFailure: new SqsDlq(undelivered),
    });
  }

  private enrich({ tables, settings }: { tables: Tables; settings: Settings }): void {
    const { function: target } = new StentorFunction(this, 'Enrich', {
      entry: 'enrich',
      description: 'Reads the pages of articles and stores their text',
      memory: 1024,
      timeout: enrichTimeout,
      environment: {
        ARTICLES_TABLE: tables.Articles.tableName,
        LEDGER_TABLE: tables.Ledger.tableName,
        PAGE_QUEUE_URL: this.queue.queueUrl,
        ...(settings.contact && { CONTACT: settings.contact }),
      },
      allow: [
        allowItems(tables.Articles, ['GetItem', 'UpdateItem']),
        allowItems(tables.Ledger, ['BatchGetItem', 'PutItem']),
        new PolicyStatement({
          actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:SendMessage'],
          resources: [this.queue.queueArn],
        }),
      ],
      logRetention: settings.logRetentionDays,
      reservedConcurrency: settings.reserveConcurrency ? workers : undefined,
    });
    target.addEventSource(
      new SqsEventSource(this.queue, {
        batchSize: 25,
        maxBatchingWindow: Duration.seconds(5),
        maxConcurrency: workers,
        reportBatchItemFailures: true,
      }),
    );
  }
}
