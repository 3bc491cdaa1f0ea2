import {
  GetSubscriptionAttributesCommand,
  ListSubscriptionsByTopicCommand,
  PublishCommand,
  SetSubscriptionAttributesCommand,
  type SNSClient,
  SubscribeCommand,
  UnsubscribeCommand,
} from '@aws-sdk/client-sns';
import { checkSnsRules } from '../alert/sns-rules.ts';
import {
  type KeptFilter,
  type Subscription,
  SubscriptionError,
  type Subscriptions,
} from '../subscription/subscription.ts';
import { publishInput } from './sns.ts';

/** Attributes of subscriptions read at a time: SNS takes a few dozen calls a second. */
const atOnce = 10;

/** Subscriptions of these topics, as SNS keeps them. */
export function openSubscriptions(client: SNSClient, topics: string[]): Subscriptions {
  async function read(arn: string) {
    try {
      const { Attributes } = await client.send(
        new GetSubscriptionAttributesCommand({ SubscriptionArn: arn }),
      );
      return Attributes && kept(Attributes);
    } catch (error) {
      // It was ended in between, or it has lapsed.
      if (error instanceof Error && /^NotFound/.test(error.name)) return undefined;
      throw error;
    }
  }

  return {
    topics,
    read,

    async list(only = {}) {
      const found: Subscription[] = [];
      for (const topic of only.topic === undefined ? topics : [only.topic])
        for (const one of await listed(client, topic))
          if (only.protocol === undefined || one.protocol === only.protocol) found.push(one);
      for (let from = 0; from < found.length; from += atOnce)
        await Promise.all(
          found.slice(from, from + atOnce).map(async (one) => {
            if (one.arn !== undefined) Object.assign(one, await read(one.arn));
          }),
        );
      return found;
    },

    async subscribe(topic, { protocol, address }, filter) {
      try {
        const answer = await client.send(
          new SubscribeCommand({
            TopicArn: topic,
            Protocol: protocol,
            Endpoint: address,
            ReturnSubscriptionArn: true,
            Attributes: Object.fromEntries(attributesOf(filter)),
          }),
        );
        return answer.SubscriptionArn ?? '';
      } catch (error) {
        throw inOurWords(error) ?? error;
      }
    },

    async changeFilter(arn, filter) {
      try {
        for (const [AttributeName, AttributeValue] of attributesOf(filter))
          await client.send(
            new SetSubscriptionAttributesCommand({ SubscriptionArn: arn, AttributeName, AttributeValue }),
          );
      } catch (error) {
        throw inOurWords(error) ?? error;
      }
    },

    async unsubscribe(arn) {
      await client.send(new UnsubscribeCommand({ SubscriptionArn: arn }));
    },

    async publishTest(topic, message, kind) {
      checkSnsRules(message);
      const answer = await client.send(new PublishCommand(publishInput(topic, message, [kind])));
      return answer.MessageId ?? '';
    },
  };
}

async function listed(client: SNSClient, topic: string): Promise<Subscription[]> {
  const found: Subscription[] = [];
  let NextToken: string | undefined;
  do {
    const page = await client.send(
      new ListSubscriptionsByTopicCommand({ TopicArn: topic, ...(NextToken && { NextToken }) }),
    );
    for (const { SubscriptionArn = '', Protocol = '', Endpoint = '' } of page.Subscriptions ?? []) {
      const isNamed = SubscriptionArn.startsWith('arn:');
      // One that was ended is listed for days.
      if (!isNamed && SubscriptionArn !== 'PendingConfirmation') continue;
      found.push({
        ...(isNamed && { arn: SubscriptionArn }),
        topic,
        protocol: Protocol,
        address: Endpoint,
        state: isNamed ? 'confirmed' : 'pending',
      });
    }
    NextToken = page.NextToken;
  } while (NextToken);
  return found;
}

function kept(attributes: Record<string, string>): KeptFilter & { state: Subscription['state'] } {
  const { FilterPolicy, FilterPolicyScope, PendingConfirmation } = attributes;
  return {
    state: PendingConfirmation === 'true' ? 'pending' : 'confirmed',
    // An empty policy is how SNS writes that there is none.
    ...(FilterPolicy && FilterPolicy !== '{}' && { policy: FilterPolicy }),
    ...(FilterPolicyScope === 'MessageBody' && { scope: 'MessageBody' as const }),
  };
}

/** The scope goes first: SNS checks a policy against it. */
function attributesOf({ policy, scope = 'MessageAttributes' }: KeptFilter): [string, string][] {
  return policy === undefined
    ? []
    : [
        ['FilterPolicyScope', scope],
        ['FilterPolicy', policy],
      ];
}

function inOurWords(error: unknown): SubscriptionError | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error.message.includes('already exists with different attributes'))
    return new SubscriptionError(
      'This address waits for its confirmation with another filter: confirm that first, then subscribe again.',
    );
  if (/^FilterPolicyLimitExceeded/.test(error.name))
    return new SubscriptionError(
      'SNS takes no further filter in this account or topic: unsubscribe somebody, deploy with more alertTopics, or have the quota raised.',
    );
  if (/^SubscriptionLimitExceeded/.test(error.name))
    return new SubscriptionError('SNS takes no further subscription to this topic: have the quota raised.');
  return undefined;
}
