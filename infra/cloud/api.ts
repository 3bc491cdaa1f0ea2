import { Aws, Duration } from 'aws-cdk-lib';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { FunctionUrlAuthType } from 'aws-cdk-lib/aws-lambda';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { allowItems, allowQueries, indexesOf } from './access.ts';
import { StentorFunction } from './functions.ts';
import { joinedArns } from './publishing.ts';
import type { Settings } from './settings.ts';
import type { Tables } from './tables.ts';

/** Calls at a time: a key that leaked can cost no more than these. */
const mostAtATime = 5;

type ApiProps = { tables: Tables; settings: Settings; topics: Topic[] };

/**
 * Answers queries, and signs people up for alerts, at a Function URL that takes requests signed by IAM only. It writes
 * to the Ledger and to SNS alone.
 */
export class Api extends Construct {
  readonly url: string;

  constructor(scope: Construct, id: string, { tables, settings, topics }: ApiProps) {
    super(scope, id);
    const { function: target } = new StentorFunction(this, 'Api', {
      entry: 'api',
      description: 'Answers queries about articles, mentions, feeds and watches',
      memory: 512,
      timeout: Duration.seconds(30),
      environment: {
        ARTICLES_TABLE: tables.Articles.tableName,
        MENTIONS_TABLE: tables.Mentions.tableName,
        FEEDS_TABLE: tables.Feeds.tableName,
        WATCHES_TABLE: tables.Watches.tableName,
        LEDGER_TABLE: tables.Ledger.tableName,
        ALERTS_TOPIC_ARN: joinedArns(topics),
        TIME_ZONE: settings.timeZone,
      },
      allow: [
        ...[tables.Articles, tables.Mentions, tables.Feeds, tables.Watches].map((table) =>
          allowItems(table, ['GetItem', 'Query']),
        ),
        allowQueries(tables, 'Articles', indexesOf('Articles')),
        allowQueries(tables, 'Mentions', indexesOf('Mentions')),
        allowQueries(tables, 'Feeds', indexesOf('Feeds')),
        allowQueries(tables, 'Watches', indexesOf('Watches')),
        allowItems(tables.Ledger, ['BatchGetItem', 'DeleteItem', 'PutItem', 'UpdateItem']),
        ...signingUp(topics),
      ],
      logRetention: settings.logRetentionDays,
      reservedConcurrency: settings.reserveConcurrency ? mostAtATime : undefined,
    });
    this.url = target.addFunctionUrl({ authType: FunctionUrlAuthType.AWS_IAM }).url;
  }
}

/** Subscribing to the topics, and single SMS to numbers, which Publish to any topic is taken out of. */
function signingUp(topics: Topic[]): PolicyStatement[] {
  const arns = topics.map(({ topicArn }) => topicArn);
  return [
    new PolicyStatement({ actions: ['sns:Subscribe', 'sns:ListSubscriptionsByTopic'], resources: arns }),
    // They know no resources.
    new PolicyStatement({
      actions: ['sns:GetSubscriptionAttributes', 'sns:SetSubscriptionAttributes'],
      resources: ['*'],
    }),
    new PolicyStatement({ actions: ['sns:Publish'], resources: ['*'] }),
    new PolicyStatement({
      effect: Effect.DENY,
      actions: ['sns:Publish'],
      resources: [`arn:${Aws.PARTITION}:sns:*:*:*`],
    }),
  ];
}
