import { readFileSync } from 'node:fs';
import { CfnResource, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Trigger } from 'aws-cdk-lib/triggers';
import { Construct } from 'constructs';
import { parseOpml } from '../../shared/feed/opml.ts';
import { parseWatches } from '../../shared/watch/load.ts';
import { allowItems, allowQueries } from './access.ts';
import { StentorFunction } from './functions.ts';
import { type Settings, SettingsError } from './settings.ts';
import type { Tables } from './tables.ts';

/** What a deploy loads: a folder with `feeds.opml` and `watches.yaml`. */
export type ConfigurationProps = { tables: Tables; settings: Settings; configFolder: string };

const loadTimeout = Duration.minutes(10);

/**
 * Loads the feeds and watches of the config folder into their tables, as a step of the deploy: one that fails rolls
 * the deploy back. The files lie beside the function's code, so that a change in them is a change of the function,
 * and that runs it again.
 */
export class Configuration extends Construct {
  /** @throws OpmlError, WatchFileError or SettingsError, naming file and line, before anything is deployed. */
  constructor(scope: Construct, id: string, { tables, settings, configFolder }: ConfigurationProps) {
    super(scope, id);
    checkFiles(configFolder);
    const { function: configure } = new StentorFunction(this, 'Configure', {
      entry: 'configure',
      description: 'Loads feeds and watches from the config folder',
      memory: 512,
      timeout: loadTimeout,
      environment: { FEEDS_TABLE: tables.Feeds.tableName, WATCHES_TABLE: tables.Watches.tableName },
      allow: [
        allowQueries(tables, 'Feeds', ['byState']),
        allowItems(tables.Feeds, ['PutItem', 'UpdateItem', 'DeleteItem']),
        allowQueries(tables, 'Watches', ['byKind']),
        allowItems(tables.Watches, ['BatchGetItem', 'PutItem', 'DeleteItem']),
      ],
      logRetention: settings.logRetentionDays,
      reservedConcurrency: settings.reserveConcurrency ? 1 : undefined,
      configFolder,
    });
    new Trigger(this, 'Load', { handler: configure, timeout: loadTimeout, executeAfter: [tables] });
    this.narrowProvider(configure, settings);
  }

  /** CDK's trigger provider comes with a managed policy, an older runtime and a log that is kept for ever. */
  private narrowProvider(configure: NodejsFunction, settings: Settings): void {
    const provider = Stack.of(this).node.findChild(
      'AWSCDK.TriggerCustomResourceProviderCustomResourceProvider',
    );
    const role = provider.node.findChild('Role');
    const handler = provider.node.findChild('Handler');
    if (!CfnResource.isCfnResource(role) || !CfnResource.isCfnResource(handler))
      throw new Error("CDK's trigger provider has changed: see infra/cloud/configuration.ts.");
    const log = new LogGroup(this, 'LoadLog', {
      retention: settings.logRetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const allow = (Action: string[], Resource: string) => ({ Effect: 'Allow', Action, Resource });
    role.addPropertyDeletionOverride('ManagedPolicyArns');
    role.addPropertyOverride('Policies', [
      {
        PolicyName: 'Function',
        PolicyDocument: {
          Version: '2012-10-17',
          Statement: [
            // Any version of this one function: a policy that named the newest would change with every deploy, and the
            // load would race its spread through IAM.
            allow(['lambda:InvokeFunction'], `${configure.functionArn}:*`),
            allow(['logs:CreateLogStream', 'logs:PutLogEvents'], log.logGroupArn),
          ],
        },
      },
    ]);
    handler.addPropertyOverride('Runtime', configure.runtime.name);
    handler.addPropertyOverride('Architectures', ['arm64']);
    handler.addPropertyOverride('LoggingConfig', { LogGroup: log.logGroupName });
  }
}

function checkFiles(folder: string): void {
  const feedList = 'config/feeds.opml';
  parseOpml(readText(`${folder}/feeds.opml`, feedList), feedList);
  const watchList = 'config/watches.yaml';
  parseWatches(readText(`${folder}/watches.yaml`, watchList), watchList);
}

function readText(path: string, name: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new SettingsError(
      `${name} cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}
