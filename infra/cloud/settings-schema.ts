import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import * as z from 'zod';

const logRetentions = Object.values(RetentionDays).filter((days) => typeof days === 'number');

/** The settings of a deploy, their defaults, and what is wrong with a value in words that follow it. */
export const settingsSchema = z.strictObject({
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
  /** Who is told by e-mail when an alarm goes off; without it there are alarms on dead-letter queues alone. */
  alarmEmail: listOf(z.email('is not an e-mail address such as me@example.com')),
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
  /** Says that SNS sends SMS from the deploy's region, or does not, where the list of regions is out of date. */
  smsAvailable: yesOrNo().optional(),
  /** Dollars that the account's SMS may cost a month; an alarm goes off at four fifths. A new account may spend one. */
  smsDollars: z.coerce.number('is not a number').positive('is not above 0').default(1),
  /** Dollars a month that the bill of the whole account is expected to stay below; an alarm goes off above. */
  monthlyDollars: z.coerce.number('is not a number').positive('is not above 0').default(10),
  /** ARN of a KMS key of the customer for tables, topics and queues; `aws` for AWS's own keys. */
  kmsKey: z
    .string()
    .regex(
      /^(?:aws|arn:aws[a-z-]*:kms:[a-z0-9-]+:\d{12}:key\/(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|mrk-[\da-f]{32}))$/,
      'is neither aws nor the ARN of a KMS key, such as arn:aws:kms:eu-west-1:123456789012:key/…',
    )
    .default('aws'),
  /** Minutes between two polls of a feed at the least. */
  pollMinutes: wholeNumber(5, 1440).default(5),
  /** Whether the tables go with the stack when it is destroyed. */
  removeData: yesOrNo().default(false),
  /** Whether there is an API at a function URL. */
  api: yesOrNo().default(true),
  /** Whether there is a dashboard; CloudWatch gives an account three without charge. */
  dashboard: yesOrNo().default(true),
  /** Days that articles and mentions are kept. */
  retentionDays: wholeNumber(1, 3650).default(365),
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
  reserveConcurrency: yesOrNo().default(true),
  /** Whether the pages of articles are read where a feed gives only summaries. */
  fullText: yesOrNo().default(true),
  /** SMS segments that an alert may take; each costs as much as the first. */
  smsSegments: wholeNumber(1, 4).default(1),
  /** Whether Greek and Cyrillic go by SMS as they are or in Latin letters, of which a segment takes more. */
  smsScript: z.enum(['own', 'latin'], 'is neither own nor latin').default('own'),
  /** SMS segments, times receivers, of a month on each topic; what is above goes out without SMS. */
  smsBudget: wholeNumber(0, 10_000_000).default(1_000),
  /** Topics that subscriptions are spread over: SNS takes 200 with a filter on each. */
  alertTopics: wholeNumber(1, 50).default(1),
  /** Whether a public function leads from short links to articles. */
  links: yesOrNo().default(false),
  /** Address of one's own that leads to that function, such as a short domain; the function's own where left out. */
  linkUrl: z
    .url({ protocol: /^https$/, error: 'is not an address such as https://n.example.org' })
    .optional(),
  /** Whether hubs that feeds name are followed, which takes a public address for their pushes. */
  websub: yesOrNo().default(false),
});

/** What a deploy can be told with `-c key=value`; everything has a default. */
export type Settings = z.infer<typeof settingsSchema>;

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

function yesOrNo() {
  return z.union([z.boolean(), z.stringbool('is neither true nor false')], 'is neither true nor false');
}

function wholeNumber(least: number, most: number) {
  return z.coerce
    .number('is not a number')
    .int('is not a whole number')
    .min(least, `is less than ${least}`)
    .max(most, `is more than ${most}`);
}
