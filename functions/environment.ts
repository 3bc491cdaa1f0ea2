import * as z from 'zod';

const endpoint = z.url().optional();

/** What a function reads from its environment: names and addresses of its deployment, and its settings. */
const environmentSchema = z.object({
  ARTICLES_TABLE: z.string().default('Articles'),
  MENTIONS_TABLE: z.string().default('Mentions'),
  FEEDS_TABLE: z.string().default('Feeds'),
  WATCHES_TABLE: z.string().default('Watches'),
  LEDGER_TABLE: z.string().default('Ledger'),
  POLL_QUEUE_URL: z.string().optional(),
  PAGE_QUEUE_URL: z.string().optional(),
  /** Several are separated by commas: alerts go to each, and subscriptions are spread over them. */
  ALERTS_TOPIC_ARN: z.string().optional(),
  /** Queue of alerts that could not be published. */
  DEAD_ALERTS_QUEUE_URL: z.string().optional(),
  /** Milliseconds from one message to the next at the least: SNS cuts e-mail off above ten a second in all. */
  PUBLISH_PACE_MS: z.coerce.number().int().nonnegative().default(125),
  /** Where the owner is told that a feed broke or is back. */
  OWNER_TOPIC_ARN: z.string().optional(),
  /** Hosts that one process fetches from at a time: bounds its memory. */
  HOSTS_AT_ONCE: z.coerce.number().int().positive().default(25),
  /** Segments that an SMS may take, and whether Greek and Cyrillic in it are written in Latin letters. */
  SMS_SEGMENTS: z.coerce.number().int().min(1).max(4).default(1),
  SMS_SCRIPT: z.enum(['own', 'latin']).default('own'),
  /** SMS segments, times receivers, that alerts may cost in a month on each topic; above, SMS are left out. */
  SMS_BUDGET: z.coerce.number().int().nonnegative().default(1_000),
  /** Public address that leads to articles by their ids, for links shorter than the articles' own. */
  LINK_URL: z.url().optional(),
  /** Days that articles and mentions are kept. */
  RETENTION_DAYS: z.coerce.number().int().positive().default(365),
  /** Minutes between two polls of a feed at the least; what a feed or its server asks for may be longer. */
  POLL_MINUTES: z.coerce.number().int().min(1).max(1440).default(1),
  /** IANA time zone of the times in e-mails. */
  TIME_ZONE: z.string().default('UTC').refine(isTimeZone, 'is not an IANA time zone, such as Europe/Athens'),
  /** Who operates this deployment: an address or e-mail in the User-Agent of every request. */
  CONTACT: z.string().min(1).optional(),
  /** Public address at which hubs reach the websub function; without it no hub is followed. */
  WEBSUB_URL: z.url().optional(),
  /** Addresses of engines other than AWS's own, for a local run. */
  DYNAMODB_ENDPOINT: endpoint,
  SNS_ENDPOINT: endpoint,
  SQS_ENDPOINT: endpoint,
  /** `host:port` pairs that the fetch guard lets through although they are not public, comma-separated. */
  ALLOW_HOSTS: z
    .string()
    .default('')
    .transform((hosts) => hosts.split(',').filter((host) => host !== '')),
});
export type Environment = z.infer<typeof environmentSchema>;
export type EnvironmentInput = z.input<typeof environmentSchema>;

/** The environment of a function is wrong: names each variable and the mend. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError';
}

/**
 * Reads and checks a function's environment.
 * @throws EnvironmentError naming every variable that is wrong.
 */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
  const parsed = environmentSchema.safeParse(variables);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  throw new EnvironmentError(`The function's environment is wrong: ${problems.join('; ')}.`);
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
