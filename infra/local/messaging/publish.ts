import { randomUUID } from 'node:crypto';
import type { Deliveries, Delivery } from './deliveries.ts';
import { isPhoneNumber } from './endpoints.ts';
import type { SnsStore, Subscription } from './fauxqs-parts.ts';
import { passesFilter } from './filter-policy.ts';
import { bodyFor, readMessage, type SnsMessage } from './message.ts';
import { escapeMarkup, resultXml, type SnsParameters, SnsRefusal } from './sns-form.ts';

/** What publishing works with. `unsubscribeLink` is the address that ends a subscription. */
export type PublishOptions = {
  store: SnsStore;
  deliveries: Deliveries;
  now: () => Date;
  unsubscribeLink: (subscriptionArn: string) => string;
};

/**
 * Answers `Publish`: keeps a delivery for every confirmed subscription whose filter policy lets the message
 * through, in the body of its protocol, and only then gives the message id.
 * @throws SnsRefusal as SNS would.
 */
export function publish(parameters: SnsParameters, options: PublishOptions): string {
  const messageId = publishOne(parameters, '', options);
  return resultXml('Publish', `<MessageId>${messageId}</MessageId>`);
}

/** Answers `PublishBatch`: each entry is taken or refused on its own. */
export function publishBatch(parameters: SnsParameters, options: PublishOptions): string {
  const prefixes = entryPrefixes(parameters);
  if (prefixes.length === 0)
    throw new SnsRefusal('The batch request does not contain any entries.', 'EmptyBatchRequest');
  if (prefixes.length > 10)
    throw new SnsRefusal(
      'The batch request contains more entries than permissible.',
      'TooManyEntriesInBatchRequest',
    );
  const ids = prefixes.map((prefix) => parameters[`${prefix}Id`] ?? '');
  if (new Set(ids).size < ids.length)
    throw new SnsRefusal(
      'Two or more batch entries in the request have the same Id.',
      'BatchEntryIdsNotDistinct',
    );
  const done: string[] = [];
  const failed: string[] = [];
  for (const [index, prefix] of prefixes.entries()) {
    const id = `<Id>${escapeMarkup(ids[index] ?? '')}</Id>`;
    try {
      done.push(`<member>${id}<MessageId>${publishOne(parameters, prefix, options)}</MessageId></member>`);
    } catch (error) {
      if (!(error instanceof SnsRefusal) || error.code === 'NotFound') throw error;
      const why = `<Code>${error.code}</Code><Message>${escapeMarkup(error.message)}</Message>`;
      failed.push(`<member>${id}${why}<SenderFault>true</SenderFault></member>`);
    }
  }
  return resultXml(
    'PublishBatch',
    `<Successful>${done.join('')}</Successful><Failed>${failed.join('')}</Failed>`,
  );
}

function publishOne(parameters: SnsParameters, prefix: string, options: PublishOptions): string {
  const phone = parameters[`${prefix}PhoneNumber`];
  const subscriptions = phone === undefined ? subscribersOf(parameters, options.store) : [directSms(phone)];
  const message = readMessage(parameters, prefix);
  const messageId = randomUUID();
  const confirmed = subscriptions.filter((subscription) => subscription.confirmed);
  options.deliveries.keep(
    confirmed
      .filter(({ attributes, protocol }) => passesFilter(attributes, message, bodyFor(message, protocol)))
      .map((subscription) => deliveryTo(subscription, message, messageId, options)),
  );
  return messageId;
}

function subscribersOf(parameters: SnsParameters, store: SnsStore): Subscription[] {
  const topic = store.topics.get(parameters.TopicArn ?? parameters.TargetArn ?? '');
  if (!topic) throw new SnsRefusal('Topic does not exist', 'NotFound', 404);
  return topic.subscriptionArns.flatMap((arn) => store.subscriptions.get(arn) ?? []);
}

function directSms(phone: string): Subscription {
  if (!isPhoneNumber(phone))
    throw new SnsRefusal(`Invalid parameter: PhoneNumber Reason: ${phone} is not valid to publish to`);
  return { arn: '', topicArn: '', protocol: 'sms', endpoint: phone, confirmed: true, attributes: {} };
}

function deliveryTo(
  subscription: Subscription,
  message: SnsMessage,
  messageId: string,
  { now, unsubscribeLink }: PublishOptions,
): Omit<Delivery, 'id'> {
  const { protocol, endpoint, arn, topicArn, attributes } = subscription;
  const at = now().toISOString();
  const body = bodyFor(message, protocol);
  const raw = attributes.RawMessageDelivery === 'true' && ['sqs', 'http', 'https'].includes(protocol);
  const envelope = {
    Type: 'Notification',
    MessageId: messageId,
    TopicArn: topicArn,
    ...(message.subject !== undefined && { Subject: message.subject }),
    Message: body,
    Timestamp: at,
    SignatureVersion: '1',
    Signature: 'none-in-a-local-run',
    SigningCertURL: 'https://sns.us-east-1.amazonaws.com/none-in-a-local-run.pem',
    UnsubscribeURL: unsubscribeLink(arn),
    ...(Object.keys(message.attributes).length > 0 && {
      MessageAttributes: Object.fromEntries(
        Object.entries(message.attributes).map(([name, { DataType, StringValue, BinaryValue }]) => [
          name,
          { Type: DataType, Value: StringValue ?? BinaryValue ?? '' },
        ]),
      ),
    }),
  };
  const text = {
    email: `${body}\n\n--\nTo stop these messages, open ${envelope.UnsubscribeURL}\n`,
    sms: body,
  }[protocol];
  const kept = protocol.startsWith('email') || protocol === 'sms';
  const tooLong = protocol === 'sms' && body.length > 1600;
  return {
    at,
    kind: 'notification',
    messageId,
    topicArn,
    subscriptionArn: arn,
    protocol,
    endpoint,
    ...(message.subject !== undefined && { subject: message.subject }),
    text: text ?? (raw ? body : JSON.stringify(envelope, undefined, protocol === 'email-json' ? 2 : 0)),
    attributes: message.attributes,
    raw,
    state: tooLong ? 'failed' : kept ? 'delivered' : 'waiting',
    attempts: 0,
    ...(tooLong && { error: `An SMS holds 1600 characters; this body has ${body.length}.` }),
  };
}

function entryPrefixes(parameters: SnsParameters): string[] {
  const prefixes: string[] = [];
  for (let index = 1; ; index += 1) {
    const prefix = `PublishBatchRequestEntries.member.${index}.`;
    if (parameters[`${prefix}Id`] === undefined) return prefixes;
    prefixes.push(prefix);
  }
}
