import { describe, expect, test } from 'vitest';
import { allowing, PolicyError, readPolicy } from '../../rehearse/iam.ts';

const table = 'arn:aws:dynamodb:us-east-1:123456789012:table/Feeds';
const policy = (...Statement: object[]) => readPolicy('p', { Version: '2012-10-17', Statement });
const allowed = (statements: ReturnType<typeof policy>, action: string, resource: string, keys = {}) =>
  allowing(statements, { action, resource, keys }) !== undefined;

describe('the judgement of a call', () => {
  test('needs a statement that names the action and the resource', () => {
    const statements = policy({
      Effect: 'Allow',
      Action: ['dynamodb:Query'],
      Resource: `${table}/index/bySlot`,
    });
    expect(allowed(statements, 'dynamodb:Query', `${table}/index/bySlot`)).toBe(true);
    expect(allowed(statements, 'dynamodb:Query', table)).toBe(false);
    expect(allowed(statements, 'dynamodb:Query', `${table}/index/byState`)).toBe(false);
    expect(allowed(statements, 'dynamodb:Scan', `${table}/index/bySlot`)).toBe(false);
    expect(allowed([], 'dynamodb:Query', table)).toBe(false);
  });

  test('reads wildcards, and takes nothing else of a pattern for one', () => {
    const statements = policy({ Effect: 'Allow', Action: 'sqs:*Message', Resource: 'arn:aws:sqs:*:1?3:a.b' });
    expect(allowed(statements, 'SQS:sendmessage', 'arn:aws:sqs:x:123:a.b')).toBe(true);
    expect(allowed(statements, 'sqs:SendMessage', 'arn:aws:sqs:x:123:aXb')).toBe(false);
    expect(allowed(statements, 'sqs:SendMessages', 'arn:aws:sqs:x:123:a.b')).toBe(false);
  });

  test('is no where a statement denies, whatever another allows', () => {
    const statements = policy(
      { Effect: 'Allow', Action: '*', Resource: '*' },
      { Effect: 'Deny', Action: 'sns:Publish', Resource: '*' },
    );
    expect(allowed(statements, 'sns:Publish', 't')).toBe(false);
    expect(allowed(statements, 'sns:Subscribe', 't')).toBe(true);
  });

  test('holds a condition against the keys of the call', () => {
    const statements = policy({
      Effect: 'Allow',
      Action: 'dynamodb:PutItem',
      Resource: table,
      Condition: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': 'story#*' } },
    });
    const keys = (key: string) => ({ 'dynamodb:LeadingKeys': [key] });
    expect(allowed(statements, 'dynamodb:PutItem', table, keys('story#1'))).toBe(true);
    expect(allowed(statements, 'dynamodb:PutItem', table, keys('mute#1'))).toBe(false);
  });
});

test('a policy that could only be judged in part is refused', () => {
  expect(() => policy({ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' })).toThrow(PolicyError);
});
