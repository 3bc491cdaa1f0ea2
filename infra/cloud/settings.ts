import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import * as z from 'zod';

const logRetentions = Object.values(RetentionDays).filter((days) => typeof days === 'number');

const settingsSchema = z.strictObject({
  /** Name of the stack: two of them with different names live side by side. */
  name: z
    .string()
    .regex(
      /^[A-Za-z][A-Za-z0-9-]{0,99}$/,
      'is not a name of letters, digits and hyphens that begins with a letter',
    )
    .default('Stentor'),
  /** Who gets alerts by e-mail. */
  email: listOf(z.email('is not an e-mail address such as me@example.com')),
  /** Who is told by e-mail when a feed breaks or comes back; nobody where left out. */
  ownerEmail: listOf(z.email('is not an e-mail address such as me@example.com')),
  /** Who gets alerts by SMS, in the form of E.164. */
  sms: listOf(
    z.string().refine(isPhoneNumber, 'is not a phone number with its country, such as +12025550123'),
  ),
  /** Address or e-mail of the operator in the User-Agent of every request; nobody where left out. */
  contact: z
    .string()
    .trim()
    .min(1, 'is empty')
    .regex(/^[\x20-\x7e]*$/, 'has letters that an HTTP header cannot carry')
    .optional(),
  /** Days that articles and mentions are kept. */
  retentionDays: z.coerce
    .number('is not a number')
    .int('is not a whole number')
    .min(1, 'is less than 1')
    .max(3650, 'is more than 3650')
    .default(365),
  /** Days that logs are kept. */
  logRetentionDays: z.coerce
    .number('is not a number')
    .refine(
      (days) => logRetentions.includes(days),
      `is not one that CloudWatch Logs knows (${logRetentions.slice(0, 9).join(', ')} …)`,
    )
    .default(RetentionDays.ONE_MONTH),
  /** IANA time zone of the times in e-mails. */
  timeZone: z.string().refine(isTimeZone, 'is not an IANA time zone such as Europe/Athens').default('UTC'),
  /** Whether the alert function gets a concurrency of its own, which an account's first quota of ten may not allow. */
  reserveConcurrency: z
    .union([z.boolean(), z.stringbool('is neither true nor false')], 'is neither true nor false')
    .default(true),
  /** Whether the pages of articles are read where a feed gives only summaries. */
  fullText: z
    .union([z.boolean(), z.stringbool('is neither true nor false')], 'is neither true nor false')
    .default(true),
  /** SMS segments that an alert may take; each costs as much as the first. */
  smsSegments: z.coerce
    .number('is not a number')
    .int('is not a whole number')
    .min(1, 'is less than 1')
    .max(4, 'is more than 4')
    .default(1),
  /** Whether Greek and Cyrillic go by SMS as they are or in Latin letters, of which a segment takes more. */
  smsScript: z.enum(['own', 'latin'], 'is neither own nor latin').default('own'),
  /** SMS segments, times receivers, of a month on each topic; what is above goes out without SMS. */
  smsBudget: z.coerce
    .number('is not a number')
    .int('is not a whole number')
    .min(0, 'is less than 0')
    .max(10_000_000, 'is more than 10000000')
    .default(1_000),
  /** Topics that subscriptions are spread over: SNS takes 200 with a filter on each. */
  alertTopics: z.coerce
    .number('is not a number')
    .int('is not a whole number')
    .min(1, 'is less than 1')
    .max(50, 'is more than 50')
    .default(1),
  /** Whether a public function leads from short links to articles. */
  links: z
    .union([z.boolean(), z.stringbool('is neither true nor false')], 'is neither true nor false')
    .default(false),
  /** Address of one's own that leads to that function, such as a short domain; the function's own where left out. */
  linkUrl: z
    .url({ protocol: /^https$/, error: 'is not an address such as https://n.example.org' })
    .optional(),
  /** Whether hubs that feeds name are followed, which takes a public address for their pushes. */
  websub: z
    .union([z.boolean(), z.stringbool('is neither true nor false')], 'is neither true nor false')
    .default(false),
});

/** What a deploy can be told with `-c key=value`; everything has a default. */
export type Settings = z.infer<typeof settingsSchema>;

/** The context of a deploy is wrong: names each key, its value and the mend. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

/** Settings that CDK's own command line keeps in the context, under plain names as ours have. */
const toolkitKeys = ['acknowledged-issue-numbers', 'cli-telemetry'];

/**
 * Reads the settings from CDK's context (`-c key=value`, or `context` in cdk.json). Lists are comma-separated.
 * Keys with a colon, slash or @ belong to CDK (feature flags, lookups) and are left alone.
 * @throws SettingsError naming every unknown key with the nearest known one, and every value that cannot be used.
 */
export function readSettings(context: Record<string, unknown>): Settings {
  const ours = Object.entries(context).filter(([key]) => !/[:/@]/.test(key) && !toolkitKeys.includes(key));
  const parsed = settingsSchema.safeParse(Object.fromEntries(ours));
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => `There is no setting "${key}": did you mean "${nearestKey(key)}"?`)
      : [`-c ${String(issue.path[0])}: ${JSON.stringify(valueAt(context, issue.path))} ${issue.message}.`],
  );
  throw new SettingsError(problems.join('\n'));
}

function listOf(item: z.ZodType<string, string>) {
  return z
    .union([z.string(), z.array(z.string())], 'is not a list')
    .default([])
    .transform((list) => [list].flat().flatMap((part) => part.split(',')))
    .transform((parts) => [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ''))])
    .pipe(z.array(item));
}

function isPhoneNumber(text: string): boolean {
  return /^\+\d+$/.test(text) && (parsePhoneNumberFromString(text)?.isPossible() ?? false);
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

// A list is shown by the one item that is wrong.
function valueAt(context: Record<string, unknown>, [key, index]: PropertyKey[]): unknown {
  const value = context[String(key)];
  if (typeof index !== 'number') return value;
  const items = [...new Set([value].flat().flatMap((part) => String(part).split(',')))];
  return items.map((item) => item.trim()).filter((item) => item !== '')[index];
}

function nearestKey(key: string): string {
  const known = Object.keys(settingsSchema.shape);
  const distances = known.map((name) => distance(key.toLowerCase(), name.toLowerCase()));
  return known[distances.indexOf(Math.min(...distances))] ?? 'email';
}

/** Levenshtein's edit distance. */
function distance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...from].entries()) {
    const current = [row + 1];
    for (const [column, other] of [...to].entries()) {
      const replaced = (previous[column] ?? 0) + (letter === other ? 0 : 1);
      current.push(Math.min(replaced, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}
