import { randomUUID } from 'node:crypto';
import type { Deliveries, Delivery } from './deliveries.ts';
import { checkEndpoint, confirmedByEndpoint } from './endpoints.ts';
import type { SnsStore, Subscription } from './fauxqs-parts.ts';
import { type SnsParameters, SnsRefusal } from './sns-form.ts';

/** Hours that an unconfirmed subscription lives. */
const tokenHours = 48;

/** What subscribing works with. `confirmLink` is the address that confirms a token. */
export type SubscribeOptions = {
  store: SnsStore;
  deliveries: Deliveries;
  now: () => Date;
  confirmLink: (topicArn: string, token: string) => string;
};

/** Checks a `Subscribe` call. @throws SnsRefusal for an endpoint, protocol or filter policy that SNS refuses. */
export function checkSubscribe(parameters: SnsParameters): void {
  const { Protocol, Endpoint } = parameters;
  if (!Protocol) throw new SnsRefusal('Invalid parameter: Protocol');
  if (!Endpoint) throw new SnsRefusal('Invalid parameter: Endpoint');
  checkEndpoint(Protocol, Endpoint);
  for (const [key, value] of Object.entries(parameters)) {
    if (!/^Attributes\.entry\.\d+\.key$/.test(key) || value !== 'FilterPolicy') continue;
    checkPolicy(parameters[key.replace(/key$/, 'value')] ?? '');
  }
}

/** Takes up a subscription that the engine has made: asks its endpoint, where SNS would, to confirm it. */
export function afterSubscribe(subscription: Subscription, options: SubscribeOptions): void {
  const { store, deliveries, now, confirmLink } = options;
  if (subscription.confirmed) return;
  if (!confirmedByEndpoint.has(subscription.protocol)) {
    subscription.confirmed = true;
    store.persistence?.insertSubscription(subscription);
    return;
  }
  const at = now().toISOString();
  const token = deliveries.newToken(subscription.arn, at);
  const link = confirmLink(subscription.topicArn, token);
  deliveries.keep([invitation(subscription, token, link, at)]);
}

/**
 * The subscription that a token confirms.
 * @throws SnsRefusal for a token that is unknown, older than 48 hours or of another topic.
 */
export function subscriptionOf(
  token: string,
  topicArn: string | undefined,
  { store, deliveries, now }: Pick<SubscribeOptions, 'store' | 'deliveries' | 'now'>,
): Subscription {
  const confirmation = deliveries.confirmation(token);
  const subscription = confirmation && store.subscriptions.get(confirmation.subscriptionArn);
  if (!confirmation || !subscription || (topicArn && subscription.topicArn !== topicArn))
    throw new SnsRefusal('Invalid token');
  const ageInHours = (now().getTime() - Date.parse(confirmation.at)) / 3_600_000;
  if (!subscription.confirmed && ageInHours > tokenHours)
    throw new SnsRefusal('Token expired: subscribe again');
  return subscription;
}

function invitation(
  { protocol, endpoint, arn, topicArn }: Subscription,
  token: string,
  link: string,
  at: string,
): Omit<Delivery, 'id'> {
  const messageId = randomUUID();
  const asking = `You have chosen to subscribe to the topic ${topicArn}.`;
  const envelope = {
    Type: 'SubscriptionConfirmation',
    MessageId: messageId,
    Token: token,
    TopicArn: topicArn,
    Message: `${asking}\nTo confirm the subscription, visit the SubscribeURL included in this message.`,
    SubscribeURL: link,
    Timestamp: at,
    SignatureVersion: '1',
    Signature: 'none-in-a-local-run',
    SigningCertURL: 'https://sns.us-east-1.amazonaws.com/none-in-a-local-run.pem',
  };
  const readable = protocol === 'email';
  return {
    at,
    kind: 'confirmation',
    messageId,
    topicArn,
    subscriptionArn: arn,
    protocol,
    endpoint,
    subject: 'Confirm your subscription',
    text: readable ? `${asking}\n\nTo confirm it, open ${link}\n` : JSON.stringify(envelope, undefined, 2),
    attributes: {},
    raw: false,
    state: protocol.startsWith('email') ? 'delivered' : 'waiting',
    attempts: 0,
  };
}

function checkPolicy(text: string): void {
  try {
    const policy: unknown = JSON.parse(text);
    if (typeof policy === 'object' && policy !== null && !Array.isArray(policy)) return;
  } catch {}
  throw new SnsRefusal('Invalid parameter: FilterPolicy: failed to parse JSON');
}
