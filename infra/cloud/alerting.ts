import { Duration } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import {
  EventSourceMapping,
  type EventSourceMappingProps,
  FilterCriteria,
  FilterRule,
  StartingPosition,
} from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { SubscriptionFilter, Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription, SmsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { filterPolicyOf } from '../../shared/subscription/filter-policy.ts';
import type { Endpoint } from '../../shared/subscription/subscription.ts';
import { allowItems, allowQueries, allowStream, articlesStream } from './access.ts';
import { DeadLetters } from './dead-letters.ts';
import { Encryption } from './encryption.ts';
import { StentorFunction } from './functions.ts';
import { allowPublishing, publishingEnvironment } from './publishing.ts';
import type { Settings } from './settings.ts';
import type { Tables } from './tables.ts';

type AlertingProps = { tables: Tables; settings: Settings; owner: Topic; linkUrl: string | undefined };

/** Turns new and changed articles into alerts on one topic, and subscribes people to it. */
export class Alerting extends Construct {
  readonly topic: Topic;
  /** The topic and those that take the subscriptions beyond what SNS takes on one. */
  readonly topics: Topic[];
  /** Where alerts end that could not be published, and changes that could not be handled. */
  readonly undelivered: Queue;

  constructor(scope: Construct, id: string, props: AlertingProps) {
    super(scope, id);
    const masterKey = Encryption.of(this).topicKey;
    const topic = (name: string) =>
      new Topic(this, name, { displayName: 'Stentor', enforceSSL: true, masterKey });
    this.topic = topic('Topic');
    const more = Array.from({ length: props.settings.alertTopics - 1 }, (_, index) =>
      topic(`Topic${index + 2}`),
    );
    this.topics = [this.topic, ...more];
    // The filters that the command line gives: a test reaches one alone, and SMS over budget is left out.
    for (const address of props.settings.email)
      this.topic.addSubscription(
        new EmailSubscription(address, { filterPolicy: everything({ protocol: 'email', address }) }),
      );
    for (const address of props.settings.sms)
      this.topic.addSubscription(
        new SmsSubscription(address, { filterPolicy: everything({ protocol: 'sms', address }) }),
      );
    this.undelivered = new DeadLetters(this, 'AlertDeadLetters', 'alerting on an article').queue;
    this.alert(props);
  }

  private alert({ tables, settings, owner, linkUrl }: AlertingProps): void {
    const publishing = { topics: this.topics, owner, linkUrl, settings };
    const { function: target } = new StentorFunction(this, 'Alert', {
      entry: 'alert',
      description: 'Matches articles against the watches and publishes alerts',
      memory: 512,
      timeout: Duration.minutes(5),
      environment: {
        ARTICLES_TABLE: tables.Articles.tableName,
        MENTIONS_TABLE: tables.Mentions.tableName,
        WATCHES_TABLE: tables.Watches.tableName,
        LEDGER_TABLE: tables.Ledger.tableName,
        ...publishingEnvironment(publishing),
        DEAD_ALERTS_QUEUE_URL: this.undelivered.queueUrl,
        TIME_ZONE: settings.timeZone,
      },
      allow: [
        allowQueries(tables, 'Watches', ['byKind']),
        allowItems(tables.Watches, ['BatchGetItem']),
        allowQueries(tables, 'Articles', ['byStory']),
        allowItems(tables.Mentions, ['BatchGetItem', 'PutItem', 'UpdateItem']),
        allowItems(tables.Ledger, ['BatchGetItem', 'DeleteItem', 'PutItem', 'Query', 'UpdateItem']),
        ...allowPublishing(publishing),
        allowStream(tables),
        new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [this.undelivered.queueArn] }),
      ],
      logRetention: settings.logRetentionDays,
      // SNS cuts e-mail off above ten a second to a subscription: one worker publishes one message after the other.
      reservedConcurrency: settings.reserveConcurrency ? 1 : undefined,
    });
    new EventSourceMapping(this, 'ArticleChanges', { target, ...articleChanges(tables, this.undelivered) });
  }
}

/**
 * New and changed articles. Left to its defaults, a stream retries a failing record until it expires and stops its
 * shard meanwhile; here the batch is halved down to the record that fails, and that one is given up to the queue
 * after its retries, or at an age at which its alert is no news.
 */
function articleChanges(tables: Tables, undelivered: Queue): Omit<EventSourceMappingProps, 'target'> {
  return {
    eventSourceArn: articlesStream(tables),
    startingPosition: StartingPosition.TRIM_HORIZON,
    filters: [
      FilterCriteria.filter({
        eventName: FilterRule.or('INSERT', 'MODIFY'),
        dynamodb: { NewImage: { imported: { BOOL: FilterRule.notExists() } } },
      }),
    ],
    batchSize: 10,
    maxBatchingWindow: Duration.seconds(1),
    // An edit must not overtake its article, and the pace of publishing is bounded.
    parallelizationFactor: 1,
    bisectBatchOnError: true,
    reportBatchItemFailures: true,
    retryAttempts: 10,
    maxRecordAge: Duration.hours(6),
    onFailure: new SqsDlq(undelivered),
  };
}

function everything(endpoint: Endpoint): Record<string, SubscriptionFilter> {
  const policy = Object.entries(filterPolicyOf({}, endpoint));
  return Object.fromEntries(policy.map(([key, conditions]) => [key, new SubscriptionFilter(conditions)]));
}
