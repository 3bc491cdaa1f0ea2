import { Aws, Duration } from 'aws-cdk-lib';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Schedule, ScheduleExpression, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { allowItems, allowQueries } from './access.ts';
import { StentorFunction } from './functions.ts';
import { allowPublishing, type Publishing, publishingEnvironment } from './publishing.ts';
import type { Settings } from './settings.ts';
import type { Tables } from './tables.ts';

type TendingProps = { tables: Tables; settings: Settings; publishing: Publishing; undelivered: Queue };

// With the eight a second of the alert function, both stay at the ten above which SNS cuts e-mail off.
const pace = { PUBLISH_PACE_MS: '1000' };

/** Looks after alerts that did not go out at once: those that got stuck, and those that wait for a digest. */
export class Tending extends Construct {
  constructor(scope: Construct, id: string, props: TendingProps) {
    super(scope, id);
    const sweep = this.sweep(props);
    const digest = this.digest(props);
    const role = this.schedulerRole([sweep, digest]);
    this.every('EveryTwoMinutes', Duration.minutes(2), 'Wakes the sweep function', sweep, role);
    this.every('EveryQuarter', Duration.minutes(15), 'Wakes the digest function', digest, role);
  }

  private sweep({ tables, settings, publishing, undelivered }: TendingProps): IFunction {
    return new StentorFunction(this, 'Sweep', {
      entry: 'sweep',
      description: 'Publishes alerts that got stuck, and gives up those that nothing helps',
      memory: 512,
      timeout: Duration.minutes(5),
      environment: {
        ARTICLES_TABLE: tables.Articles.tableName,
        MENTIONS_TABLE: tables.Mentions.tableName,
        WATCHES_TABLE: tables.Watches.tableName,
        LEDGER_TABLE: tables.Ledger.tableName,
        ...publishingEnvironment(publishing),
        DEAD_ALERTS_QUEUE_URL: undelivered.queueUrl,
        TIME_ZONE: settings.timeZone,
        ...pace,
      },
      allow: [
        allowItems(tables.Articles, ['GetItem']),
        allowQueries(tables, 'Articles', ['byStory']),
        allowItems(tables.Mentions, ['BatchGetItem', 'UpdateItem']),
        allowQueries(tables, 'Mentions', ['byStatus']),
        allowQueries(tables, 'Watches', ['byKind']),
        allowItems(tables.Ledger, ['BatchGetItem', 'DeleteItem', 'PutItem', 'Query', 'UpdateItem']),
        ...allowPublishing(publishing),
        new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [undelivered.queueArn] }),
      ],
      logRetention: settings.logRetentionDays,
      reservedConcurrency: settings.reserveConcurrency ? 1 : undefined,
    }).function;
  }

  private digest({ tables, settings, publishing }: TendingProps): IFunction {
    return new StentorFunction(this, 'Digest', {
      entry: 'digest',
      description: 'Sends what policy held back, by watch and story',
      memory: 512,
      timeout: Duration.minutes(10),
      environment: {
        MENTIONS_TABLE: tables.Mentions.tableName,
        WATCHES_TABLE: tables.Watches.tableName,
        LEDGER_TABLE: tables.Ledger.tableName,
        ...publishingEnvironment(publishing),
        TIME_ZONE: settings.timeZone,
        ...pace,
      },
      allow: [
        allowItems(tables.Mentions, ['UpdateItem']),
        allowQueries(tables, 'Mentions', ['byStatus']),
        allowQueries(tables, 'Watches', ['byKind']),
        allowItems(tables.Ledger, ['BatchGetItem', 'DeleteItem', 'PutItem', 'Query', 'UpdateItem']),
        ...allowPublishing(publishing),
      ],
      logRetention: settings.logRetentionDays,
      reservedConcurrency: settings.reserveConcurrency ? 1 : undefined,
    }).function;
  }

  private schedulerRole(targets: IFunction[]): Role {
    return new Role(this, 'SchedulerRole', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
      inlinePolicies: {
        Scheduler: new PolicyDocument({
          statements: [
            new PolicyStatement({
              actions: ['lambda:InvokeFunction'],
              resources: targets.map((target) => target.functionArn),
            }),
          ],
        }),
      },
    });
  }

  private every(id: string, pause: Duration, description: string, target: IFunction, role: Role): void {
    // Calls that meet a run of before are not kept for hours, as Lambda does by itself.
    target.configureAsyncInvoke({ maxEventAge: Duration.minutes(2), retryAttempts: 0 });
    new Schedule(this, id, {
      description,
      schedule: ScheduleExpression.rate(pause),
      target: new LambdaInvoke(target, {
        input: ScheduleTargetInput.fromObject({}),
        role: role.withoutPolicyUpdates(),
        // The next one does what this one missed.
        maxEventAge: Duration.minutes(2),
        retryAttempts: 1,
      }),
    });
  }
}
