import { onFirstUse } from '../shared/on-first-use.ts';
import * as z from '../shared/schema.ts';

const endpoint = z.optional(z.url());

/** What a function reads from its environment: names and addresses of its deployment, and its settings. */
const environmentSchema = z.object({
  ARTICLES_TABLE: z._default(z.string(), 'Articles'),
  MENTIONS_TABLE: z._default(z.string(), 'Mentions'),
  FEEDS_TABLE: z._default(z.string(), 'Feeds'),
  WATCHES_TABLE: z._default(z.string(), 'Watches'),
  LEDGER_TABLE: z._default(z.string(), 'Ledger'),
  POLL_QUEUE_URL: z.optional(z.string()),
  PAGE_QUEUE_URL: z.optional(z.string()),
  /** Several are separated by commas: alerts go to each, and subscriptions are spread over them. */
  ALERTS_TOPIC_ARN: z.optional(z.string()),
  /** Queue of alerts that could not be published. */
  DEAD_ALERTS_QUEUE_URL: z.optional(z.string()),
  /** Milliseconds from one message to the next at the least: SNS cuts e-mail off above ten a second in all. */
  PUBLISH_PACE_MS: z._default(z.pipe(z.coerce.number(), z.int().check(z.nonnegative())), 125),
  /** Where the owner is told that a feed broke or is back. */
  OWNER_TOPIC_ARN: z.optional(z.string()),
  /** Hosts that one process fetches from at a time: bounds its memory. */
  HOSTS_AT_ONCE: z._default(z.pipe(z.coerce.number(), z.int().check(z.positive())), 25),
  /** Segments that an SMS may take, and whether Greek and Cyrillic in it are written in Latin letters. */
  SMS_SEGMENTS: z._default(z.pipe(z.coerce.number(), z.int().check(z.minimum(1), z.maximum(4))), 1),
  SMS_SCRIPT: z._default(z.enum(['own', 'latin']), 'own'),
  /** SMS segments, times receivers, that alerts may cost in a month on each topic; above, SMS are left out. */
  SMS_BUDGET: z._default(z.pipe(z.coerce.number(), z.int().check(z.nonnegative())), 1_000),
  /** Public address that leads to articles by their ids, for links shorter than the articles' own. */
  LINK_URL: z.optional(z.url()),
  /** Days that articles and mentions are kept. */
  RETENTION_DAYS: z._default(z.pipe(z.coerce.number(), z.int().check(z.positive())), 365),
  /** Minutes between two polls of a feed at the least; what a feed or its server asks for may be longer. */
  POLL_MINUTES: z._default(z.pipe(z.coerce.number(), z.int().check(z.minimum(1), z.maximum(1440))), 1),
  /** IANA time zone of the times in e-mails. */
  TIME_ZONE: z
    ._default(z.string(), 'UTC')
    .check(z.refine(isTimeZone, 'is not an IANA time zone, such as Europe/Athens')),
  /** Who operates this deployment: an address or e-mail in the User-Agent of every request. */
  CONTACT: z.optional(z.string().check(z.minLength(1))),
  /** Public address at which hubs reach the websub function; without it no hub is followed. */
  WEBSUB_URL: z.optional(z.url()),
  /** Addresses of engines other than AWS's own, for a local run. */
  DYNAMODB_ENDPOINT: endpoint,
  SNS_ENDPOINT: endpoint,
  SQS_ENDPOINT: endpoint,
  /** `host:port` pairs that the fetch guard lets through although they are not public, comma-separated. */
  ALLOW_HOSTS: z.pipe(
    z._default(z.string(), ''),
    z.transform((hosts) => hosts.split(',').filter((host) => host !== '')),
  ),
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

/** What `connect` makes of a function's environment variables in the cloud, made once a container when it is first asked for. */
export function inCloud<Wiring>(connect: (environment: Environment) => Wiring): () => Wiring {
  return onFirstUse(() => connect(readEnvironment(process.env)));
}

/** Where an AWS client finds its service: nothing for the region of the runtime, or another engine's endpoint. */
export function place(endpoint: string | undefined): { endpoint?: string } {
  return endpoint ? { endpoint } : {};
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
