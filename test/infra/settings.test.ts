import { describe, expect, it } from 'vitest';
import { readSettings, SettingsError } from '../../infra/cloud/settings.ts';

function refusal(context: Record<string, unknown>, region?: string): string {
  try {
    readSettings(context, region);
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
    throw error;
  }
  return 'accepted';
}

describe('the settings of a deploy', () => {
  it('have a default each, so that a deploy without any works', () => {
    expect(readSettings({})).toEqual({
      name: 'Stentor',
      email: [],
      ownerEmail: [],
      alarmEmail: [],
      sms: [],
      retentionDays: 365,
      logRetentionDays: 30,
      timeZone: 'UTC',
      smsDollars: 1,
      monthlyDollars: 10,
      kmsKey: 'aws',
      pollMinutes: 5,
      removeData: false,
      api: true,
      dashboard: true,
      reserveConcurrency: true,
      fullText: true,
      smsSegments: 1,
      smsScript: 'own',
      smsBudget: 1000,
      alertTopics: 1,
      links: false,
      websub: false,
    });
  });

  it('take several addresses and numbers, separated by commas, each once', () => {
    const settings = readSettings({
      email: 'a@example.com, b@example.com,a@example.com,',
      sms: '+12025550123,+302101234567',
    });
    expect(settings.email).toEqual(['a@example.com', 'b@example.com']);
    expect(settings.sms).toEqual(['+12025550123', '+302101234567']);
  });

  it('take lists and numbers from cdk.json as well as text from the command line', () => {
    const context = {
      email: ['a@example.com', 'b@example.com'],
      retentionDays: 30,
      reserveConcurrency: false,
    };
    expect(readSettings(context)).toMatchObject(context);
    expect(readSettings({ retentionDays: '30', reserveConcurrency: 'false' })).toMatchObject({
      retentionDays: 30,
      reserveConcurrency: false,
    });
  });

  it.each([
    ['smsSegments', '5', '-c smsSegments: "5" is more than 4.'],
    ['smsSegments', 'two', '-c smsSegments: "two" is not a number.'],
    ['smsScript', 'greek', '-c smsScript: "greek" is neither own nor latin.'],
    ['smsBudget', '-1', '-c smsBudget: "-1" is less than 0.'],
    ['alertTopics', '0', '-c alertTopics: "0" is less than 1.'],
    ['linkUrl', 'http://n.example.org', '-c linkUrl: "http://n.example.org" is not an address such as'],
  ])('refuse %s %s with the mend', (key, value, message) => {
    expect(refusal({ [key]: value })).toContain(message);
  });

  it('take an empty list for nobody', () => {
    expect(readSettings({ email: '', sms: ' , ' })).toMatchObject({ email: [], sms: [] });
  });

  it.each([
    ['me@', '-c email: "me@" is not an e-mail address such as me@example.com.'],
    ['me@example.com,you', '-c email: "you" is not an e-mail address such as me@example.com.'],
    ['a@example.com,a@example.com,x', '-c email: "x" is not an e-mail address such as me@example.com.'],
  ])('refuse the e-mail address in %s by name', (email, message) => {
    expect(refusal({ email })).toBe(message);
  });

  it.each(['2025550123', '+1202555', '+1 202 555 0123', '+12025550123456789', 'tel:+12025550123', '+'])(
    'refuse the phone number %s',
    (sms) => {
      expect(refusal({ sms })).toBe(
        `-c sms: ${JSON.stringify(sms)} is not a phone number with its country, such as +12025550123.`,
      );
    },
  );

  it.each([
    ['emial', 'email'],
    ['phone', 'name'],
    ['timezone', 'timeZone'],
    ['retention', 'retentionDays'],
  ])('name the setting nearest to the unknown %s', (key, nearest) => {
    expect(refusal({ [key]: 'x' })).toBe(`There is no setting "${key}": did you mean "${nearest}"?`);
  });

  it.each([
    [{ retentionDays: '0' }, '-c retentionDays: "0" is less than 1.'],
    [{ retentionDays: '1.5' }, '-c retentionDays: "1.5" is not a whole number.'],
    [{ retentionDays: 'long' }, '-c retentionDays: "long" is not a number.'],
    [{ timeZone: 'Mars/Base' }, '-c timeZone: "Mars/Base" is not an IANA time zone such as Europe/Athens.'],
    [{ reserveConcurrency: 'perhaps' }, '-c reserveConcurrency: "perhaps" is neither true nor false.'],
    [
      { name: '9lives' },
      '-c name: "9lives" is not a name of letters, digits and hyphens that begins with a letter.',
    ],
    [{ contact: ' ' }, '-c contact: " " is empty.'],
    [{ alarmEmail: 'me' }, '-c alarmEmail: "me" is not an e-mail address such as me@example.com.'],
    [{ pollMinutes: '1' }, '-c pollMinutes: "1" is less than 5.'],
    [{ removeData: 'all' }, '-c removeData: "all" is neither true nor false.'],
    [{ smsDollars: '0' }, '-c smsDollars: "0" is not above 0.'],
    [
      { kmsKey: 'alias/mine' },
      '-c kmsKey: "alias/mine" is neither aws nor the ARN of a KMS key, such as arn:aws:kms:eu-west-1:123456789012:key/….',
    ],
  ])('refuse %j and say what is wrong', (context, message) => {
    expect(refusal(context)).toBe(message);
  });

  it('say everything that is wrong at once', () => {
    expect(refusal({ email: 'x', sms: 'y', nmae: 'z' }).split('\n')).toHaveLength(3);
  });

  it('refuse phones where SNS sends no SMS, and name a region where it does', () => {
    expect(refusal({ sms: '+12025550123' }, 'ap-east-1')).toBe(
      '-c sms: SNS sends no SMS from ap-east-1 (regions as of 2025-11): deploy to one that it does from, such as ap-northeast-1, leave sms out, or say -c smsAvailable=true where it does by now.',
    );
    expect(refusal({ sms: '+12025550123', smsAvailable: 'false' }, 'eu-west-1')).toContain(
      'SNS sends no SMS from eu-west-1',
    );
  });

  it.each([
    [{ sms: '+12025550123' }, 'eu-west-1'],
    [{ sms: '+12025550123' }, undefined],
    [{ sms: '+12025550123', smsAvailable: 'true' }, 'ap-east-1'],
    [{ email: 'me@example.com' }, 'ap-east-1'],
    [{ kmsKey: 'arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab' }, 'eu-west-1'],
  ])('take %j in %s', (context, region) => {
    expect(refusal(context, region)).toBe('accepted');
  });

  it('refuse a key of another region', () => {
    expect(
      refusal(
        { kmsKey: 'arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab' },
        'eu-north-1',
      ),
    ).toBe(
      '-c kmsKey: the key is in eu-west-1 and the deploy goes to eu-north-1: name a key of the same region.',
    );
  });

  it("leave CDK's own context alone", () => {
    const context = {
      '@aws-cdk/core:newStyleStackSynthesis': true,
      'aws:cdk:enable-path-metadata': true,
      'availability-zones:account=1:region=eu-west-1': [],
      'acknowledged-issue-numbers': [1],
      'cli-telemetry': false,
    };
    expect(readSettings(context)).toEqual(readSettings({}));
  });
});
