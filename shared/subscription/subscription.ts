import type { AlertMessage } from '../alert/topic.ts';

/** How a subscriber is reached. `http` is for hosts that a deployment allows by name. */
export const protocols = ['email', 'sms', 'https', 'http', 'sqs'] as const;
export type Protocol = (typeof protocols)[number];

/** Where alerts go: an e-mail address, a number in E.164, an address on the web, or the ARN of a queue. */
export type Endpoint = { protocol: Protocol; address: string };

/** What decides on the messages that a subscription gets, as SNS keeps it. */
export type KeptFilter = {
  /** JSON; absent lets everything through. */
  policy?: string;
  /** What the policy looks at; the attributes unless told. */
  scope?: 'MessageAttributes' | 'MessageBody';
};

/** One subscription of an alerts topic. */
export type Subscription = KeptFilter & {
  /** Absent while it waits for its confirmation and nobody noted its name. */
  arn?: string;
  topic: string;
  /** Also protocols that Stentor does not subscribe itself, such as `lambda`. */
  protocol: string;
  address: string;
  state: 'pending' | 'confirmed';
};

/** The door to the subscriptions of the alerts topics; `shared/notify` opens it onto SNS. */
export type Subscriptions = {
  /** The topics that subscriptions are spread over; every alert goes to each. */
  topics: string[];
  /** All subscriptions, or those of one topic or protocol. One that is pending comes without name and filter. */
  list(only?: { topic?: string; protocol?: string }): Promise<Subscription[]>;
  /** What is kept of a subscription; undefined when it is gone. */
  read(arn: string): Promise<(KeptFilter & { state: Subscription['state'] }) | undefined>;
  /**
   * Subscribes, and has SNS ask the endpoint where SNS does so. Again for one that is pending, it asks again.
   * Answers the name.
   * @throws SubscriptionError when it is there already with another filter, or the topic is full.
   */
  subscribe(topic: string, endpoint: Endpoint, filter: KeptFilter): Promise<string>;
  changeFilter(arn: string, filter: KeptFilter): Promise<void>;
  unsubscribe(arn: string): Promise<void>;
  /** Publishes a message of a kind that one subscription alone listens for; answers its id. */
  publishTest(topic: string, message: AlertMessage, kind: string): Promise<string>;
};

/** A subscription is not possible as it was asked for: names the input and the mend. */
export class SubscriptionError extends Error {
  override name = 'SubscriptionError';
}

/** Whether a subscription is the one of an endpoint. Addresses of people and hosts do not differ by case. */
export function isOf(
  { protocol, address }: Endpoint,
  one: Pick<Subscription, 'protocol' | 'address'>,
): boolean {
  if (one.protocol !== protocol) return false;
  return protocol === 'email' ? one.address.toLowerCase() === address.toLowerCase() : one.address === address;
}
