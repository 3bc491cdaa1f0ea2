import { describe, expect, test } from 'vitest';
import { readEndpoint, type WrittenEndpoint } from '../../shared/subscription/endpoint.ts';
import { SubscriptionError } from '../../shared/subscription/subscription.ts';

const hosts: Record<string, string[]> = {
  'hooks.example.org': ['93.184.215.14'],
  'two-faced.example.org': ['93.184.215.14', '10.0.0.7'],
  'inside.example.org': ['192.168.1.4'],
};
const doors = {
  lookup: async (host: string) => {
    const found = hosts[host];
    if (!found) throw new Error('ENOTFOUND');
    return found;
  },
  allowHosts: new Set(['127.0.0.1:9000']),
};
const read = (written: WrittenEndpoint) => readEndpoint(written, doors);

describe('where alerts go', () => {
  test.each<[WrittenEndpoint, object]>([
    [{ email: ' Ann@example.org ' }, { protocol: 'email', address: 'Ann@example.org' }],
    [{ sms: '+30 691 234 5678' }, { protocol: 'sms', address: '+306912345678' }],
    [{ sms: '+12025550123' }, { protocol: 'sms', address: '+12025550123' }],
    [
      { webhook: 'https://hooks.example.org/a?b=1' },
      { protocol: 'https', address: 'https://hooks.example.org/a?b=1' },
    ],
    [{ webhook: 'http://127.0.0.1:9000/a' }, { protocol: 'http', address: 'http://127.0.0.1:9000/a' }],
    [
      { sqs: 'arn:aws:sqs:eu-central-1:123456789012:alerts' },
      { protocol: 'sqs', address: 'arn:aws:sqs:eu-central-1:123456789012:alerts' },
    ],
  ])('is read from %j', async (written, endpoint) => {
    await expect(read(written)).resolves.toEqual(endpoint);
  });

  test.each<[WrittenEndpoint, string]>([
    [{}, 'Say where alerts go: one of --email'],
    [{ email: 'a@b.org', sms: '+306912345678' }, 'Say where alerts go: one of'],
    [{ email: 'ann@' }, '"ann@" is not an e-mail address such as ann@example.org.'],
    [{ email: `${'a'.repeat(250)}@b.org` }, 'is not an e-mail address'],
    [{ email: 'ann@example.org\nbcc: x@y.org' }, '"ann@example.org bcc: x@y.org" is not an e-mail address'],
    [{ sms: '6912345678' }, '"6912345678" is not a phone number with its country, such as +306912345678.'],
    [{ sms: 'call me' }, '"call me" is not a phone number'],
    [{ sms: '+30691' }, '"+30691" has too few or too many digits for a number of +30.'],
    [{ sms: '+441632960001' }, '"+441632960001" is not in use: no number of +44 begins like this.'],
    [
      { sms: '+302101234567' },
      '"+302101234567" is a fixed line number, which gets no SMS: give a mobile one.',
    ],
    [{ sms: '+19005551234' }, 'is a premium rate number, which gets no SMS'],
    [{ webhook: 'hooks.example.org' }, 'is not an address such as https://example.org/alerts.'],
    [{ webhook: 'ftp://hooks.example.org' }, 'is not an address such as https://example.org/alerts.'],
    [{ webhook: 'http://hooks.example.org/' }, 'is not encrypted: give one that starts with https://.'],
    [{ webhook: 'https://ann:secret@hooks.example.org/' }, 'carries a password'],
    [{ webhook: 'https://127.0.0.1/' }, 'leads to 127.0.0.1, which is not a public address'],
    [{ webhook: 'https://2130706433/' }, 'leads to 127.0.0.1, which is not a public address'],
    [{ webhook: 'https://[::ffff:10.0.0.1]/' }, 'which is not a public address'],
    [
      { webhook: 'https://169.254.169.254/latest' },
      'leads to 169.254.169.254, which is not a public address',
    ],
    [{ webhook: 'https://inside.example.org/' }, 'leads to 192.168.1.4, which is not a public address'],
    [{ webhook: 'https://two-faced.example.org/' }, 'leads to 10.0.0.7, which is not a public address'],
    [
      { webhook: 'https://nowhere.example.org/' },
      'has a host that no address is known of: check its spelling.',
    ],
    [{ sqs: 'alerts' }, '"alerts" is not the ARN of a queue, such as arn:aws:sqs:'],
    [{ sqs: 'arn:aws:sns:eu-central-1:123456789012:alerts' }, 'is not the ARN of a queue'],
    [{ sqs: 'arn:aws:sqs:eu-central-1:123456789012:alerts.fifo' }, 'is a FIFO queue'],
  ])('is refused as %j with the mend', async (written, words) => {
    await expect(read(written)).rejects.toThrow(SubscriptionError);
    await expect(read(written)).rejects.toThrow(words);
  });
});
