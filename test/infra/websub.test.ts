import { Match, type Template } from 'aws-cdk-lib/assertions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roleStatements, synthesize, temporaryFolder, writeConfig } from './synthesis.ts';

const folder = temporaryFolder();
let template: Template;

beforeAll(() => {
  template = synthesize(`${folder.path}/out`, { websub: 'true' }, writeConfig(folder.path));
});
afterAll(folder.remove);

describe('a deploy that follows hubs', () => {
  it('has one public address, of a function that can be called five times at a time', () => {
    template.resourceCountIs('AWS::Lambda::Url', 2);
    template.hasResourceProperties('AWS::Lambda::Url', { AuthType: 'NONE' });
    template.hasResourceProperties('AWS::Lambda::Function', {
      Description: Match.stringLikeRegexp('hubs push'),
      ReservedConcurrentExecutions: 5,
    });
  });

  it('has a function that keeps articles there, and may do no more', () => {
    const statements = [...roleStatements(template)]
      .filter(([id]) => id.startsWith('Websub'))
      .flatMap(([, all]) => all);
    const actions = statements
      .filter(({ resources }) =>
        resources.every((resource) => /Tables(?:Feeds|Articles|Ledger)/.test(resource)),
      )
      .flatMap((statement) => statement.actions);
    expect(new Set(actions)).toEqual(
      new Set(['dynamodb:BatchGetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem']),
    );
    const others = statements
      .flatMap((statement) => statement.actions)
      .filter((action) => !/^dynamodb:/.test(action));
    expect(others.every((action) => /^(?:logs|xray):/.test(action))).toBe(true);
  });

  it('tells the poll function where hubs are to call', () => {
    template.hasResourceProperties('AWS::Lambda::Function', {
      Description: Match.stringLikeRegexp('Fetches feeds'),
      Environment: { Variables: Match.objectLike({ WEBSUB_URL: Match.anyValue() }) },
    });
  });
});
