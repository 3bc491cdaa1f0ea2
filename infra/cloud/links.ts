import { Duration } from 'aws-cdk-lib';
import { FunctionUrlAuthType } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { allowItems } from './access.ts';
import { StentorFunction } from './functions.ts';
import type { Settings } from './settings.ts';
import type { Tables } from './tables.ts';

/** Workers at a time: whoever finds the address can cost no more than these. */
const mostAtATime = 5;

/**
 * Leads from short links to articles at a public Function URL. Phones sign no IAM requests, so this function stands
 * apart from the api and may read one article by its id, and nothing else.
 */
export class Links extends Construct {
  readonly url: string;

  constructor(scope: Construct, id: string, { tables, settings }: { tables: Tables; settings: Settings }) {
    super(scope, id);
    const { function: target } = new StentorFunction(this, 'Redirect', {
      entry: 'links',
      description: 'Leads from short links to articles',
      memory: 256,
      timeout: Duration.seconds(10),
      environment: { ARTICLES_TABLE: tables.Articles.tableName },
      allow: [allowItems(tables.Articles, ['GetItem'])],
      logRetention: settings.logRetentionDays,
      reservedConcurrency: settings.reserveConcurrency ? mostAtATime : undefined,
    });
    this.url = target.addFunctionUrl({ authType: FunctionUrlAuthType.NONE }).url;
  }
}
