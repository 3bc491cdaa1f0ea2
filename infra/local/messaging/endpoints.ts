import { isIP } from 'node:net';
import { isValidPhoneNumber } from 'libphonenumber-js/max';
import { SnsRefusal } from './sns-form.ts';

/** Protocols whose endpoint has to confirm its subscription before it gets anything. */
export const confirmedByEndpoint: ReadonlySet<string> = new Set(['email', 'email-json', 'http', 'https']);

/** Protocols that a local run delivers. */
const delivered = new Set([...confirmedByEndpoint, 'sms', 'sqs']);

/**
 * Checks what a subscription wants to be reached at.
 * @throws SnsRefusal for an address, number or URL that SNS would refuse, and for protocols that a local run
 * cannot deliver.
 */
export function checkEndpoint(protocol: string, endpoint: string): void {
  const refuse = (why: string) => {
    throw new SnsRefusal(`Invalid parameter: ${why}`);
  };
  if (!delivered.has(protocol)) refuse(`Does not support this protocol string in a local run: ${protocol}`);
  if (protocol.startsWith('email') && !/^[^\s@<>,;]{1,64}@[^\s@<>,;]{1,255}$/.test(endpoint))
    refuse('Email address');
  if (protocol === 'sms' && !isPhoneNumber(endpoint)) refuse(`Invalid SMS endpoint: ${endpoint}`);
  if (protocol === 'sqs' && !endpoint.startsWith('arn:aws:sqs:')) refuse('SQS endpoint ARN');
  if (protocol.startsWith('http') && !isUrlOf(protocol, endpoint))
    refuse('Endpoint must match the specified protocol');
}

/** Whether text is a phone number that SNS can send to, in E.164 (`+12025550123`). */
export function isPhoneNumber(text: string): boolean {
  // 555 numbers are set aside for examples: no numbering plan holds them, and examples must work.
  return /^\+[1-9]\d{6,14}$/.test(text) && (isValidPhoneNumber(text) || /^\+1\d{3}555\d{4}$/.test(text));
}

/** Whether a URL leads back to this machine, the only place that a local run posts to. */
export function isLoopback(url: string): boolean {
  const host = new URL(url).hostname.replace(/^\[|\]$/g, '');
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}

function isUrlOf(protocol: string, endpoint: string): boolean {
  return URL.canParse(endpoint) && new URL(endpoint).protocol === `${protocol}:`;
}
