import { renderSubject } from '../alert/email.ts';
import { renderSms } from '../alert/sms.ts';
import type { AlertMessage } from '../alert/topic.ts';
import { filterInWords, type SubscriptionFilter } from './filter.ts';
import { testKind } from './filter-policy.ts';
import type { Endpoint } from './subscription.ts';

/** A message that passes one subscription's filter and no other's, and the kind it is sent as. */
export type TestMessage = { message: AlertMessage; kind: string };

/** Renders the message with which a subscriber finds out that alerts arrive, and which. */
export function renderTest(filter: SubscriptionFilter, endpoint: Endpoint, now: Date): TestMessage {
  const words = filterInWords(filter);
  const email = [
    'This is a test: your subscription to Stentor works.',
    `You get: ${words}.`,
    `Sent at ${now.toISOString()}.`,
  ].join('\n\n');
  const machine = JSON.stringify({ version: 1, kind: 'test', sentAt: now.toISOString(), filter });
  return {
    kind: testKind(endpoint),
    message: {
      subject: renderSubject('Test', `your subscription to Stentor works (${words})`),
      bodies: {
        default: email,
        email,
        sms: renderSms({ watches: 'Stentor test', headline: `you get ${words}` }),
        'email-json': machine,
        sqs: machine,
        http: machine,
        https: machine,
        lambda: machine,
      },
      attributes: {
        watch: filter.watches?.slice(0, 1) ?? ['test'],
        severity: filter.minSeverity ?? 'low',
        language: filter.languages?.[0] ?? 'und',
        source: filter.sources?.[0] ?? 'stentor',
        kind: 'alert',
      },
    },
  };
}
