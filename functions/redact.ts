/** E.164, with or without what people put between the digits. */
const phoneNumber = /(?<![\p{L}\p{N}])(?:\+|%2[Bb])\d(?:[ ().-]{0,2}\d){6,14}(?!\d)/gu;
/** Bounded on both sides, so that a long line of letters costs no more than its length. */
const emailAddress =
  /(?<![\p{L}\p{N}_.+-])([\p{L}\p{N}_.+-])[\p{L}\p{N}_.+'!#$*^~-]{0,63}(@|%40)((?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}\p{N}-]{2,63})/gu;

/**
 * A text for the log: phone numbers keep their first two and last two digits, e-mail addresses their first letter and their
 * domain. That tells one from another, and reaches nobody.
 */
export function redact(text: string): string {
  if (!/[@+%]/.test(text)) return text;
  return text
    .replace(emailAddress, (_, first: string, at: string, domain: string) => `${first}***${at}${domain}`)
    .replace(phoneNumber, (number) => {
      const digits = number.replace(/^%2[Bb]/, '').replace(/\D/g, '');
      return `+${digits.slice(0, 2)}***${digits.slice(-2)}`;
    });
}

/** A replacer for `JSON.stringify` that redacts every text, whatever its field is called. */
export function redacting(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? redact(value) : value;
}
