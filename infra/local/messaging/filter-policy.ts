import { BlockList, isIP } from 'node:net';
import type { MessageAttribute } from './fauxqs-parts.ts';
import type { SnsMessage } from './message.ts';

type Value = string | number | boolean | null;
type Policy = Record<string, unknown>;

/**
 * Whether a subscription's filter policy lets a message through (SNS developer guide, "Subscription filter
 * policies"): `MessageAttributes` scope looks at the attributes, where an array matches if one of its elements
 * does; `MessageBody` scope looks at the body as JSON. No policy lets everything through, a broken one nothing.
 */
export function passesFilter(
  attributes: { FilterPolicy?: string; FilterPolicyScope?: string },
  message: SnsMessage,
  body: string,
): boolean {
  if (!attributes.FilterPolicy) return true;
  const policy = parse(attributes.FilterPolicy);
  if (!isObject(policy)) return false;
  if (attributes.FilterPolicyScope !== 'MessageBody') {
    return matchesAttributes(policy, message.attributes);
  }
  const document = parse(body);
  return isObject(document) && matchesDocument(policy, document);
}

function matchesAttributes(policy: Policy, attributes: Record<string, MessageAttribute>): boolean {
  return Object.entries(policy).every(([key, conditions]) =>
    key === '$or' && Array.isArray(conditions)
      ? conditions.some((branch) => isObject(branch) && matchesAttributes(branch, attributes))
      : matchesAny(list(conditions), attributes[key] ? valuesOf(attributes[key]) : undefined),
  );
}

function matchesDocument(policy: Policy, document: Policy): boolean {
  return Object.entries(policy).every(([key, conditions]) => {
    if (key === '$or' && Array.isArray(conditions)) {
      return conditions.some((branch) => isObject(branch) && matchesDocument(branch, document));
    }
    const value = document[key];
    if (isObject(conditions)) {
      const inner = Array.isArray(value) ? value : [value];
      return inner.some((item) => matchesDocument(conditions, isObject(item) ? item : {}));
    }
    return matchesAny(list(conditions), value === undefined ? undefined : list(value).filter(isValue));
  });
}

function valuesOf({ DataType, StringValue, BinaryValue }: MessageAttribute): Value[] {
  const text = StringValue ?? BinaryValue ?? '';
  if (DataType === 'Number' || DataType.startsWith('Number.')) return [Number(text)];
  if (DataType !== 'String.Array') return [text];
  return list(parse(text)).filter(isValue);
}

function matchesAny(conditions: unknown[], values: Value[] | undefined): boolean {
  return conditions.some((condition) => {
    if (isObject(condition) && 'exists' in condition) return condition.exists === (values !== undefined);
    return values?.some((value) => matches(condition, value)) ?? false;
  });
}

function matches(condition: unknown, value: Value): boolean {
  if (!isObject(condition)) return condition === value;
  if ('anything-but' in condition) {
    return !list(condition['anything-but']).some((excluded) => matches(excluded, value));
  }
  if ('numeric' in condition) return typeof value === 'number' && inRange(list(condition.numeric), value);
  if (typeof value !== 'string') return false;
  const { prefix, suffix, wildcard, cidr } = condition;
  const sameLetters = condition['equals-ignore-case'];
  if (typeof prefix === 'string') return value.startsWith(prefix);
  if (typeof suffix === 'string') return value.endsWith(suffix);
  if (typeof sameLetters === 'string') return value.toLowerCase() === sameLetters.toLowerCase();
  if (typeof wildcard === 'string') return matchesWildcard(wildcard, value);
  if (typeof cidr === 'string') return inSubnet(cidr, value);
  return false;
}

function inRange(terms: unknown[], value: number): boolean {
  for (let index = 0; index + 1 < terms.length; index += 2) {
    const bound = Number(terms[index + 1]);
    const holds = { '=': value === bound, '<': value < bound, '<=': value <= bound, '>': value > bound }[
      String(terms[index])
    ];
    if (!(holds ?? (terms[index] === '>=' && value >= bound))) return false;
  }
  return terms.length > 0;
}

/** Walks the parts between the stars from left to right, which takes no back-tracking. */
function matchesWildcard(pattern: string, value: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  if (rest.length === 0) return value === first;
  const last = rest.pop() ?? '';
  if (!value.startsWith(first) || value.length < first.length + last.length || !value.endsWith(last))
    return false;
  const end = value.length - last.length;
  let at = first.length;
  for (const part of rest) {
    const found = value.indexOf(part, at);
    if (found < 0 || found + part.length > end) return false;
    at = found + part.length;
  }
  return true;
}

function inSubnet(cidr: string, address: string): boolean {
  const [network = '', bits] = cidr.split('/');
  if (!isIP(network) || isIP(network) !== isIP(address)) return false;
  const family = isIP(network) === 6 ? 'ipv6' : 'ipv4';
  const subnet = new BlockList();
  subnet.addSubnet(network, Number(bits), family);
  return subnet.check(address, family);
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

function isObject(value: unknown): value is Policy {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isValue(value: unknown): value is Value {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
