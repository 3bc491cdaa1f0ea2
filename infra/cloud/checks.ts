import { type App, Stack, Validations } from 'aws-cdk-lib';
import { CfnFunction } from 'aws-cdk-lib/aws-lambda';
import { AwsSolutionsChecks, NIST80053R5Checks, ServerlessChecks } from 'cdk-nag';
import type { IConstruct } from 'constructs';
import { DeadLetters } from './dead-letters.ts';
import { Links } from './links.ts';
import { Tending } from './tending.ts';
import { Websub } from './websub.ts';

/**
 * Has every synthesis of the app checked against the rules of AWS Solutions, Serverless and NIST 800-53 revision 5; a finding
 * that has no reason here or beside its construct fails it.
 */
export function addChecks(app: App): void {
  const options = { verbose: true };
  Validations.of(app).addPlugins(
    new AwsSolutionsChecks(app, options),
    new ServerlessChecks(app, options),
    new NIST80053R5Checks(app, options),
  );
  for (const construct of app.node.findAll())
    for (const { on, rules, reason } of accepted)
      if (on(construct)) for (const id of rules) Validations.of(construct).acknowledge({ id, reason });
}

/** What is not as a rule has it, where, and why. */
const accepted: { on: (construct: IConstruct) => boolean; rules: string[]; reason: string }[] = [
  {
    on: Stack.isStack,
    rules: ['NIST.800.53.R5-LambdaInsideVPC'],
    reason:
      'Functions reach feeds on the public internet and the APIs of AWS over TLS, and nothing reaches them: a VPC would add a NAT gateway at ten times the price of all else, and no protection.',
  },
  {
    on: Stack.isStack,
    rules: ['NIST.800.53.R5-IAMNoInlinePolicy'],
    reason:
      'A policy is part of its one role, is written beside the function that it is for, and goes with it; a managed policy could be attached elsewhere.',
  },
  {
    on: Stack.isStack,
    rules: ['NIST.800.53.R5-DynamoDBInBackupPlan'],
    reason: 'Every table is restorable to any second of the last 35 days (point-in-time recovery).',
  },
  {
    on: Stack.isStack,
    rules: ['NIST.800.53.R5-CloudWatchLogGroupEncrypted'],
    reason:
      'CloudWatch encrypts logs with a key of its own; they hold neither secrets nor addresses, which are redacted as they are written.',
  },
  {
    on: Stack.isStack,
    rules: ['NIST.800.53.R5-LambdaDLQ', 'Serverless-LambdaDLQ'],
    reason:
      'What a function cannot handle goes to the queue of its event source mapping, of the poll queue or of its schedule; a sweep or digest is done by the next one, and URLs answer their callers.',
  },
  {
    on: Stack.isStack,
    rules: ['Serverless-LambdaStarPermissions'],
    reason:
      'The actions of X-Ray, those on one subscription and SMS to a number know no resources; test/infra/permissions.test.ts lists every grant of every role.',
  },
  {
    on: Stack.isStack,
    rules: ['Serverless-LambdaEventSourceMappingDestination'],
    reason:
      'The mappings of queues: a queue has its own dead-letter queue, and Lambda takes no destination for it. Those of the stream have one.',
  },
  {
    on: Stack.isStack,
    rules: ['Serverless-SNSRedrivePolicy'],
    reason:
      'The subscriptions made here are e-mail and SMS, which SNS tries for hours; what is in the Mentions table can be replayed.',
  },
  {
    on: (construct) =>
      construct instanceof CfnFunction && construct.reservedConcurrentExecutions === undefined,
    rules: ['NIST.800.53.R5-LambdaConcurrency'],
    reason:
      'The deploy was told to reserve nothing (-c reserveConcurrency=false), which an account whose whole quota is ten calls at a time does not allow.',
  },
  {
    on: (construct) => construct instanceof DeadLetters,
    rules: ['NIST.800.53.R5-CloudWatchAlarmAction'],
    reason:
      'The alarm tells whom the deploy names (-c alarmEmail=…), and shows in CloudWatch where it names nobody.',
  },
  {
    on: (construct) => construct instanceof Tending,
    rules: ['Serverless-LambdaAsyncFailureDestination'],
    reason: 'A sweep or digest that failed is done by the next one, two or fifteen minutes later.',
  },
  {
    on: (construct) => construct instanceof DeadLetters,
    rules: ['Serverless-SQSRedrivePolicy'],
    reason: 'This is a dead-letter queue: what lies in it is for people.',
  },
  {
    on: (construct) => construct instanceof Websub || construct instanceof Links,
    rules: ['NIST.800.53.R5-LambdaFunctionPublicAccessProhibited'],
    reason:
      'Hubs and phones sign no requests. The function is there only when asked for, apart from the API, with few rights and few workers, and gives no more than a redirect to an article, or nothing.',
  },
];
