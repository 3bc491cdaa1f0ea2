import type { MessageAttribute } from './fauxqs-parts.ts';
import { readMessageAttributes, type SnsParameters, SnsRefusal } from './sns-form.ts';

/** A message that SNS takes, with the body of each protocol still apart. */
export type SnsMessage = {
  subject?: string;
  /** The body of a protocol that has none of its own. */
  fallback: string;
  bodies: Record<string, string>;
  attributes: Record<string, MessageAttribute>;
};

/** Bytes that SNS takes for message and attributes together. */
const maxBytes = 262_144;

const protocols = [
  'email',
  'email-json',
  'sms',
  'http',
  'https',
  'sqs',
  'lambda',
  'firehose',
  'application',
  'default',
];

/**
 * Reads a `Publish` call, or one entry of `PublishBatch` under `prefix`, by SNS's rules (API reference, Publish).
 * @throws SnsRefusal as SNS would refuse it: no or empty message, JSON without `default`, a subject of 100
 * characters or more or with line breaks or control characters, more than 256 KB, a bad attribute.
 */
export function readMessage(parameters: SnsParameters, prefix = ''): SnsMessage {
  const subject = parameters[`${prefix}Subject`];
  const text = parameters[`${prefix}Message`];
  const structure = parameters[`${prefix}MessageStructure`];
  if (!text) throw new SnsRefusal('Invalid parameter: Empty message');
  if (subject !== undefined) checkSubject(subject);
  const attributes = readMessageAttributes(parameters, prefix);
  checkAttributes(attributes);
  if (Buffer.byteLength(text) + bytesOf(attributes) > maxBytes)
    throw new SnsRefusal('Invalid parameter: Message too long');
  if (structure !== undefined && structure !== '' && structure !== 'json')
    throw new SnsRefusal('Invalid parameter: MessageStructure');
  const bodies = structure === 'json' ? readBodies(text) : { default: text };
  return { ...(subject !== undefined && { subject }), fallback: bodies.default, bodies, attributes };
}

/** The body that a subscriber of this protocol gets. */
export function bodyFor(message: SnsMessage, protocol: string): string {
  return message.bodies[protocol] ?? message.fallback;
}

function checkSubject(subject: string): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what SNS refuses
  if (subject === '' || subject.length >= 100 || /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(subject))
    throw new SnsRefusal('Invalid parameter: Subject');
}

function readBodies(text: string): Record<string, string> & { default: string } {
  const bodies = parseObject(text);
  if (!bodies)
    throw new SnsRefusal('Invalid parameter: Message Structure - JSON message body failed to parse');
  const known = Object.entries(bodies).filter(([protocol]) => protocols.includes(protocol));
  for (const [protocol, body] of known) {
    if (typeof body !== 'string')
      throw new SnsRefusal(`Invalid parameter: Message Structure - ${protocol} is not a string`);
  }
  const texts = Object.fromEntries(known) as Record<string, string>;
  const fallback = texts.default;
  if (fallback === undefined)
    throw new SnsRefusal('Invalid parameter: Message Structure - No default entry in JSON message body');
  return { ...texts, default: fallback };
}

function checkAttributes(attributes: Record<string, MessageAttribute>): void {
  for (const [name, { DataType, StringValue, BinaryValue }] of Object.entries(attributes)) {
    const refuse = (why: string) => {
      throw new SnsRefusal(`The message attribute '${name}' ${why}`, 'ParameterValueInvalid');
    };
    if (!/^[A-Za-z0-9_.-]{1,256}$/.test(name)) refuse('has a name that SNS does not take');
    if (!/^(String|Number|Binary)(\.|$)/.test(DataType)) refuse(`has the unknown type '${DataType}'`);
    if (!StringValue && !BinaryValue) refuse('must contain a non-empty value');
    if (DataType === 'Number' && !Number.isFinite(Number(StringValue))) refuse('is not a number');
    if (DataType === 'String.Array' && !Array.isArray(parseJson(StringValue ?? '')))
      refuse('is not a JSON array');
  }
}

function bytesOf(attributes: Record<string, MessageAttribute>): number {
  return Object.entries(attributes)
    .flatMap(([name, { DataType, StringValue = '', BinaryValue = '' }]) => [
      name,
      DataType,
      StringValue,
      BinaryValue,
    ])
    .reduce((bytes, text) => bytes + Buffer.byteLength(text), 0);
}

function parseObject(text: string): Record<string, unknown> | undefined {
  const value = parseJson(text);
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
