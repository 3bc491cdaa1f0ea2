import { type Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { EnvironmentInput } from '../../functions/environment.ts';
import { codeOf } from './code.ts';
import { Encryption } from './encryption.ts';

/** A file of `functions/` that is deployed. */
export type Entry =
  | 'schedule'
  | 'poll'
  | 'alert'
  | 'sweep'
  | 'digest'
  | 'api'
  | 'websub'
  | 'links'
  | 'want-pages'
  | 'enrich'
  | 'configure';

/** What a function of Stentor is made of. */
export type StentorFunctionProps = {
  /** File in `functions/`, without its ending. */
  entry: Entry;
  description: string;
  /** MiB; CPU grows with it. */
  memory: number;
  timeout: Duration;
  /** Names and settings that this function reads, of those in `functions/environment.ts`. */
  environment: Partial<Record<keyof EnvironmentInput, string>>;
  /** All that the function may do beside writing its own log and trace. */
  allow: PolicyStatement[];
  logRetention: RetentionDays;
  /** Most invocations at a time; unbounded where left out. */
  reservedConcurrency?: number | undefined;
  /** A folder to copy beside the bundled code, as `config`. */
  configFolder?: string;
};

/**
 * A Lambda function from a file of `functions/`: Node 24 on arm64, bundled by esbuild to one ES module, with its own
 * log group and a role whose statements are written out here and by the caller. Nothing adds to that role later:
 * CDK's grants are wider than what the functions call.
 */
export class StentorFunction extends Construct {
  readonly entry: Entry;
  readonly function: NodejsFunction;

  constructor(scope: Construct, id: string, props: StentorFunctionProps) {
    super(scope, id);
    this.entry = props.entry;
    const logGroup = new LogGroup(this, 'Log', {
      retention: props.logRetention,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.function = new NodejsFunction(this, 'Function', {
      description: props.description,
      code: codeOf(props.entry, props.configFolder),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memory,
      timeout: props.timeout,
      tracing: Tracing.ACTIVE,
      logGroup,
      role: this.role(logGroup, props.allow).withoutPolicyUpdates(),
      environment: {
        NODE_OPTIONS: '--enable-source-maps',
        // Metrics of two deployments in one account stay apart.
        POWERTOOLS_METRICS_NAMESPACE: Stack.of(this).stackName,
        ...props.environment,
      },
      ...(props.reservedConcurrency && { reservedConcurrentExecutions: props.reservedConcurrency }),
    });
  }

  private role(logGroup: LogGroup, allow: PolicyStatement[]): Role {
    const log = new PolicyStatement({
      actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      resources: [logGroup.logGroupArn],
    });
    const trace = new PolicyStatement({
      actions: ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'],
      resources: ['*'],
    });
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      inlinePolicies: {
        Function: new PolicyDocument({ statements: [...allow, ...Encryption.of(this).allow(), log, trace] }),
      },
    });
    Validations.of(role).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason:
        'The actions of X-Ray, those on one subscription and SMS to a number know no resources; every other statement names its own.',
    });
    return role;
  }
}
