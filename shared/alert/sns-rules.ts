import type { AlertMessage } from './topic.ts';

/** SNS would refuse the message: says which rule it breaks and what to do about it. */
export class AlertRefusedError extends Error {
  override name = 'AlertRefusedError';
}

/** Bytes that SNS takes for a message: its `Message` parameter in UTF-8, attributes included. */
export const maxMessageBytes = 256 * 1024;

/** Characters that SNS takes for a subject: fewer than 100. */
export const maxSubjectLength = 99;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what SNS refuses
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/u;

/**
 * Checks a message against SNS's rules (API reference, `Publish`): a subject below 100 characters without line
 * breaks or control characters, a `default` body, at most 256 KB in all, well-formed Unicode.
 * @throws AlertRefusedError naming the first rule that is broken.
 */
export function checkSnsRules(message: AlertMessage): void {
  const { subject, bodies } = message;
  if (subject.trim() === '')
    throw new AlertRefusedError('The subject is empty: give it at least one visible character.');
  if (subject.length > maxSubjectLength)
    throw new AlertRefusedError(
      `The subject has ${subject.length} characters: SNS takes fewer than 100, shorten it.`,
    );
  if (control.test(subject))
    throw new AlertRefusedError('The subject has a line break or control character: replace it by a space.');
  if (bodies.default.trim() === '')
    throw new AlertRefusedError('The `default` body is empty: SNS requires one.');
  for (const [protocol, body] of Object.entries({ subject, ...bodies })) {
    if (!body.isWellFormed())
      throw new AlertRefusedError(
        `The ${protocol} text has half of a surrogate pair: call toWellFormed() on it.`,
      );
  }
  const bytes = messageBytes(message);
  if (bytes > maxMessageBytes)
    throw new AlertRefusedError(
      `The message has ${bytes} bytes: SNS takes ${maxMessageBytes}, shorten the bodies.`,
    );
}

/** Bytes of a message as SNS counts them: all bodies and the attributes. */
export function messageBytes({ bodies, attributes }: AlertMessage): number {
  return Buffer.byteLength(JSON.stringify(bodies)) + Buffer.byteLength(JSON.stringify(attributes));
}
