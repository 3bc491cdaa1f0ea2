import { Duration } from 'aws-cdk-lib';
import { FunctionUrlAuthType } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { allowItems, allowQueries, indexesOf } from './access.ts';
import { StentorFunction } from './functions.ts';
import type { Settings } from './settings.ts';
import type { Tables } from './tables.ts';

/** Answers queries at a Function URL that takes requests signed by IAM only. It writes nothing. */
export class Api extends Construct {
  readonly url: string;

  constructor(scope: Construct, id: string, { tables, settings }: { tables: Tables; settings: Settings }) {
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
      ],
      logRetention: settings.logRetentionDays,
    });
    this.url = target.addFunctionUrl({ authType: FunctionUrlAuthType.AWS_IAM }).url;
  }
}
