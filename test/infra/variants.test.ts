import { Match, type Template } from 'aws-cdk-lib/assertions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { synthesize, temporaryFolder, writeConfig } from './synthesis.ts';

const folder = temporaryFolder();
const kmsKey = 'arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab';
let keyed: Template;

beforeAll(() => {
  const context = { kmsKey, alarmEmail: 'me@example.com', removeData: 'true', api: 'false', websub: 'true' };
  keyed = synthesize(`${folder.path}/keyed`, context, writeConfig(folder.path));
});
afterAll(folder.remove);

describe('a deploy with a key of the customer', () => {
  it('encrypts every table, topic and queue with it, that of alarms as well', () => {
    keyed.allResourcesProperties('AWS::DynamoDB::Table', {
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: kmsKey },
    });
    keyed.allResourcesProperties('AWS::SNS::Topic', { KmsMasterKeyId: kmsKey });
    keyed.allResourcesProperties('AWS::SQS::Queue', { KmsMasterKeyId: kmsKey });
    keyed.resourceCountIs('AWS::KMS::Key', 0);
  });

  it('lets every function use it, by way of the three services alone', () => {
    const roles = Object.values(keyed.findResources('AWS::IAM::Role'));
    const functions = Object.keys(keyed.findResources('AWS::Lambda::Function')).length - 1;
    const statements = roles.flatMap(({ Properties }) =>
      ((Properties.Policies ?? []) as { PolicyDocument: { Statement: { Action: string | string[] }[] } }[])
        .flatMap((policy) => policy.PolicyDocument.Statement)
        .filter(({ Action }) => String(Action).includes('kms:')),
    );
    // And the scheduler, whose missed minutes go to a queue.
    expect(statements).toHaveLength(functions + 1);
    const services = ['dynamodb', 'sns', 'sqs'].map((service) => ({
      'Fn::Join': ['', [`${service}.`, { Ref: 'AWS::Region' }, '.amazonaws.com']],
    }));
    for (const statement of statements)
      expect(statement).toEqual({
        Effect: 'Allow',
        Action: ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey'],
        Resource: kmsKey,
        Condition: { StringEquals: { 'kms:ViaService': services } },
      });
  });
});

describe('a deploy that is to leave nothing behind', () => {
  it('has tables that go with it', () => {
    const tables = Object.values(keyed.findResources('AWS::DynamoDB::Table'));
    expect(tables.every(({ DeletionPolicy }) => DeletionPolicy === 'Delete')).toBe(true);
  });
});

describe('a deploy without the API', () => {
  it('has neither its function nor its address', () => {
    expect(keyed.findOutputs('ApiUrl')).toEqual({});
    keyed.resourcePropertiesCountIs(
      'AWS::Lambda::Function',
      { Description: Match.stringLikeRegexp('^Answers') },
      0,
    );
    keyed.resourcePropertiesCountIs('AWS::Lambda::Url', { AuthType: 'AWS_IAM' }, 0);
  });
});

describe('several deployments in one account', () => {
  it('name nothing by hand but their stacks', () => {
    const names =
      /^(?:TableName|QueueName|TopicName|FunctionName|RoleName|LogGroupName|DashboardName|AlarmName|Name|AliasName)$/;
    const fixed = Object.entries(
      keyed.toJSON().Resources as Record<string, { Properties?: Record<string, unknown> }>,
    ).flatMap(([id, { Properties = {} }]) =>
      Object.entries(Properties).flatMap(([key, value]) =>
        names.test(key) && typeof value === 'string' ? [`${id}.${key}`] : [],
      ),
    );
    expect(fixed).toEqual([]);
  });
});
