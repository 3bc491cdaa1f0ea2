import { shown } from './endpoint.ts';
import { snsLimits } from './filter-policy.ts';
import { type Endpoint, type KeptFilter, SubscriptionError } from './subscription.ts';

/**
 * A filter policy on the JSON document of messages, for what no attribute tells, such as
 * `{"article":{"agencies":["Reuters"]}}`. Only web hooks and queues get that document.
 * @throws SubscriptionError for what is no policy, for a protocol whose body is text, and above SNS's limits.
 */
export function documentFilter(text: string, { protocol }: Endpoint): KeptFilter {
  if (protocol === 'email' || protocol === 'sms')
    throw new SubscriptionError(
      'A filter on the document needs a web hook or a queue: e-mail and SMS carry text, which SNS cannot look into.',
    );
  const leaves = [...leavesOf(parse(text), 1)];
  if (leaves.length === 0) throw notAPolicy(text);
  if (leaves.length > snsLimits.keys)
    throw new SubscriptionError(
      `The document filter looks at ${leaves.length} fields and SNS takes ${snsLimits.keys}: name fewer.`,
    );
  const combinations = leaves.reduce((product, { values, depth }) => product * values * depth, 1);
  if (combinations > snsLimits.combinations)
    throw new SubscriptionError(
      `The document filter has ${combinations} combinations (values × depth of each field, multiplied) and SNS takes ${snsLimits.combinations}: name fewer values.`,
    );
  return { policy: JSON.stringify(parse(text)), scope: 'MessageBody' };

  function* leavesOf(value: unknown, depth: number): Generator<{ values: number; depth: number }> {
    if (!isObject(value) || depth > 10) throw notAPolicy(text);
    for (const inner of Object.values(value)) {
      if (!Array.isArray(inner)) yield* leavesOf(inner, depth + 1);
      else if (inner.length === 0) throw notAPolicy(text);
      else yield { values: inner.length, depth };
    }
  }
}

function notAPolicy(text: string): SubscriptionError {
  return new SubscriptionError(
    `The document filter ${shown(text)} is not one: write fields with lists of values, such as {"article":{"agencies":["Reuters"]}}.`,
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.slice(0, 100_000));
  } catch {
    throw notAPolicy(text);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
