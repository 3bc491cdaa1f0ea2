import * as z from 'zod';
import { sourceOf } from '../article/address.ts';
import { instantForms, readInstant } from './instant.ts';
import { QueryError } from './query-error.ts';

/** The parameters of a question as they are written on a command line or in an address. */
export type RawQuestion = Record<string, string | undefined>;

/** What can be asked for. */
export const subjects = ['articles', 'mentions', 'feeds', 'watches'] as const;
export type Subject = (typeof subjects)[number];

/** A checked question. Instants are ISO 8601 in UTC and inclusive; what is absent does not narrow the answer. */
export type Question = {
  since?: string | undefined;
  until?: string | undefined;
  watch?: string | undefined;
  /** Registrable domain. */
  source?: string | undefined;
  /** BCP 47; also stands for its regions: `pt` finds `pt-BR`. */
  language?: string | undefined;
  limit: number;
};

/** The most items that one answer holds, and how many it holds when nobody says. */
export const limits = { most: 10_000, usual: 50 } as const;

const refusals: Record<Subject, Record<string, string>> = {
  articles: {},
  mentions: {},
  feeds: {
    watch: 'does not apply to feeds: every watch listens to every feed. Ask mentions by watch instead',
  },
  watches: {},
};

const watchId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'must be the id of a watch, such as belarus');
const source = z.string().transform((text, context) => {
  const domain = readSource(text);
  if (domain) return domain;
  context.addIssue('must be a domain, such as bbc.co.uk');
  return z.NEVER;
});
const language = z.string().transform((text, context) => {
  try {
    return Intl.getCanonicalLocales(text)[0] ?? z.NEVER;
  } catch {
    context.addIssue('must be a language tag, such as el or pt-BR');
    return z.NEVER;
  }
});
const limit = z
  .string()
  .regex(/^\d{1,9}$/, `must be a whole number from 1 to ${limits.most}`)
  .transform(Number)
  .pipe(z.number().min(1, `must be at least 1`).max(limits.most, `must be at most ${limits.most}`));

/**
 * Checks a question about `subject`. Empty and unknown parameters, and those that mean nothing for the subject,
 * are refused and never ignored.
 * @throws QueryError naming the first parameter that is wrong.
 */
export function readQuestion(subject: Subject, raw: RawQuestion, now: Date): Question {
  for (const [name, value] of Object.entries(raw)) {
    const refusal = refusals[subject][name];
    if (value !== undefined && refusal) throw new QueryError(name, refusal);
  }
  const parsed = questionSchema(now).safeParse(raw);
  if (!parsed.success) throw refused(subject, parsed.error);
  const { since, until } = parsed.data;
  if (since && until && since > until)
    throw new QueryError('since', `is after until (${since} is later than ${until})`);
  return parsed.data;
}

function questionSchema(now: Date) {
  const end = (which: 'start' | 'end') =>
    z.string().transform((text, context) => {
      const instant = readInstant(text.trim(), which, now);
      if (instant) return instant;
      context.addIssue(`must be ${instantForms}`);
      return z.NEVER;
    });
  return z.strictObject({
    since: end('start').optional(),
    until: end('end').optional(),
    watch: watchId.optional(),
    source: source.optional(),
    language: language.optional(),
    limit: limit.default(limits.usual),
  });
}

function refused(subject: Subject, error: z.ZodError): QueryError {
  const [issue] = error.issues;
  if (issue?.code === 'unrecognized_keys')
    return new QueryError(
      issue.keys[0] ?? 'parameter',
      `is not something ${subject} can be asked by; use since, until, watch, source, language or limit`,
    );
  return new QueryError(String(issue?.path[0] ?? 'parameter'), issue?.message ?? 'is wrong');
}

/** The source that a domain, host or address stands for. */
function readSource(text: string): string | undefined {
  const written = text.trim();
  return sourceOf(/^https?:/i.test(written) ? written : `https://${written}`);
}
