import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import * as z from 'zod';
import { type Endpoint, SubscriptionError } from './subscription.ts';
import { readWebhook } from './webhook.ts';

/** The ways to say where alerts go; one of them. */
export type WrittenEndpoint = Partial<Record<'email' | 'sms' | 'webhook' | 'sqs', string | undefined>>;

/** What checks an address on the web against the network. */
export type EndpointDoors = {
  /** All IP addresses of a host; rejects for a host that has none. */
  lookup(host: string): Promise<string[]>;
  /** `host:port` pairs that are reached although they are not public. */
  allowHosts: ReadonlySet<string>;
};

/**
 * Reads where alerts go, and checks it as far as that is possible before anything is created: form, numbering plan,
 * and for an address on the web that its host is a public one.
 * @throws SubscriptionError naming what is wrong and the mend.
 */
export async function readEndpoint(written: WrittenEndpoint, doors: EndpointDoors): Promise<Endpoint> {
  const given = Object.entries(written).filter(([, value]) => value !== undefined);
  const [first, second] = given;
  if (!first || second)
    throw new SubscriptionError(
      'Say where alerts go: one of --email a@b.org, --sms +306912345678, --webhook https://… and --sqs ARN.',
    );
  const [kind, text = ''] = first;
  const address = text.trim();
  if (kind === 'email') return { protocol: 'email', address: readEmail(address) };
  if (kind === 'sms') return { protocol: 'sms', address: readPhone(address) };
  if (kind === 'sqs') return { protocol: 'sqs', address: readQueue(address) };
  return readWebhook(address, doors);
}

function readEmail(text: string): string {
  // RFC 5321: a path has at most 256 octets, the angle brackets included.
  if (text.length <= 254 && z.email().safeParse(text).success) return text;
  throw new SubscriptionError(`${shown(text)} is not an e-mail address such as ann@example.org.`);
}

const textable = new Set(['MOBILE', 'FIXED_LINE_OR_MOBILE', 'VOIP', 'PERSONAL_NUMBER']);

function readPhone(text: string): string {
  const number = text.startsWith('+') ? parsePhoneNumberFromString(text) : undefined;
  if (!number)
    throw new SubscriptionError(
      `${shown(text)} is not a phone number with its country, such as +306912345678.`,
    );
  if (!number.isPossible())
    throw new SubscriptionError(
      `${shown(text)} has too few or too many digits for a number of +${number.countryCallingCode}.`,
    );
  if (!number.isValid())
    throw new SubscriptionError(
      `${shown(text)} is not in use: no number of +${number.countryCallingCode} begins like this. Check the digits.`,
    );
  const type = number.getType();
  if (type !== undefined && !textable.has(type))
    throw new SubscriptionError(
      `${shown(text)} is a ${type.toLowerCase().replaceAll('_', ' ')} number, which gets no SMS: give a mobile one.`,
    );
  return number.number;
}

function readQueue(text: string): string {
  const name = /^arn:aws(?:-cn|-us-gov)?:sqs:[a-z]{2}[a-z-]*-\d:\d{12}:([\w-]{1,80}(?:\.fifo)?)$/.exec(
    text,
  )?.[1];
  if (name === undefined)
    throw new SubscriptionError(
      `${shown(text)} is not the ARN of a queue, such as arn:aws:sqs:eu-central-1:123456789012:alerts.`,
    );
  if (name.endsWith('.fifo'))
    throw new SubscriptionError(
      `${shown(text)} is a FIFO queue, which takes messages of FIFO topics only: give a standard queue.`,
    );
  return text;
}

/** An input as an error quotes it: on one line and not too long. */
export function shown(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
  return JSON.stringify(line.length > 80 ? `${line.slice(0, 79)}…` : line);
}
