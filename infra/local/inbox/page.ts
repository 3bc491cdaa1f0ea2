import { type SmsSize, smsSize } from '../../../shared/alert/sms-size.ts';
import type { Delivery } from '../messaging/deliveries.ts';
import type { Subscription } from '../messaging/fauxqs-parts.ts';
import { escapeMarkup as safe } from '../messaging/sns-form.ts';

/** What the inbox shows, as JSON. */
export type InboxDocument = {
  subscriptions: {
    arn: string;
    protocol: string;
    endpoint: string;
    confirmed: boolean;
    filterPolicy?: string;
  }[];
  messages: InboxMessage[];
};
export type InboxMessage = Pick<
  Delivery,
  'id' | 'at' | 'kind' | 'messageId' | 'protocol' | 'subject' | 'state'
> & {
  to: string;
  text: string;
  error?: string;
  sms?: SmsSize;
};

/** The inbox as data: every subscription, and every message newest first. */
export function inboxDocument(subscriptions: Subscription[], deliveries: Delivery[]): InboxDocument {
  return {
    subscriptions: subscriptions.map(({ arn, protocol, endpoint, confirmed, attributes }) => ({
      arn,
      protocol,
      endpoint,
      confirmed,
      ...(attributes.FilterPolicy !== undefined && { filterPolicy: attributes.FilterPolicy }),
    })),
    messages: deliveries.map((delivery) => ({
      id: delivery.id,
      at: delivery.at,
      kind: delivery.kind,
      messageId: delivery.messageId,
      protocol: delivery.protocol,
      to: delivery.endpoint,
      ...(delivery.subject !== undefined && delivery.protocol !== 'sms' && { subject: delivery.subject }),
      text: delivery.text,
      state: delivery.state,
      ...(delivery.error !== undefined && { error: delivery.error }),
      ...(delivery.protocol === 'sms' && { sms: smsSize(delivery.text) }),
    })),
  };
}

/** The inbox as a page: plain HTML, no script; every text from outside is escaped. */
export function inboxPage({ subscriptions, messages }: InboxDocument): string {
  return page(
    `<h1>Stentor: inbox of the local run</h1>
<p>What subscribers of the alerts topic get. <a href="/messages.json">The same as JSON</a></p>
<h2>Subscriptions</h2>
<ul>${subscriptions
      .map(
        ({ protocol, endpoint, confirmed, filterPolicy }) =>
          `<li>${safe(protocol)} to ${safe(endpoint)}: ${confirmed ? 'confirmed' : 'waits for its confirmation'}${
            filterPolicy ? `, filter policy <code>${safe(filterPolicy)}</code>` : ''
          }</li>`,
      )
      .join('\n')}</ul>
<h2>Messages</h2>
${messages.map(messageMarkup).join('\n') || '<p>None yet.</p>'}`,
  );
}

/** A page with one sentence, such as the answer to a link in a message. */
export function notePage(sentence: string): string {
  return page(`<p>${safe(sentence)}</p><p><a href="/">Back to the inbox</a></p>`);
}

function messageMarkup(message: InboxMessage): string {
  const { sms } = message;
  const facts = [
    message.at,
    `${message.protocol} to ${message.to}`,
    ...(sms
      ? [
          `${sms.segments} ${sms.segments === 1 ? 'segment' : 'segments'}, ${sms.encoding}, ${sms.units} units`,
        ]
      : []),
    ...(message.state === 'delivered' ? [] : [message.state]),
    ...(message.error ? [message.error] : []),
  ];
  const subject = message.subject ? `<h3 dir="auto">${safe(message.subject)}</h3>` : '';
  return `<article><p>${facts.map(safe).join(' · ')}</p>${subject}<pre dir="auto">${withLinks(message.text)}</pre></article>`;
}

/** Escapes text and makes its web addresses links that carry no referrer. */
function withLinks(text: string): string {
  return text
    .split(/(https?:\/\/[^\s<>"']+)/)
    .map((part, index) =>
      index % 2 === 1 ? `<a rel="noreferrer" href="${safe(part)}">${safe(part)}</a>` : safe(part),
    )
    .join('');
}

function page(body: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Stentor inbox</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}article{border-top:1px solid #aaa}pre{white-space:pre-wrap;overflow-wrap:anywhere}</style>
</head><body>
${body}
</body></html>
`;
}
