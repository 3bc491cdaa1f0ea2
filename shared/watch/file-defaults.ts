import * as z from '../schema.ts';
import { policySchema } from './policy.ts';

const defaultsSchema = z.strictObject({ policy: z.optional(policySchema) });

/** One thing wrong beside the list of watches, with the way to it from the root. */
export type RootProblem = { path: PropertyKey[]; problem: string; mend: string };

/**
 * What a file of watches says beside its list: `defaults`, with a policy for every watch that does not say otherwise.
 * Answers the entries with it, or what is wrong.
 */
export function withDefaults(
  root: object,
  entries: unknown[],
): { entries: unknown[] } | { problems: RootProblem[] } {
  const { watches: _, defaults = {}, ...unknown } = root as Record<string, unknown>;
  const problems = Object.keys(unknown).map((key) => ({
    path: [key],
    problem: `unknown field ${JSON.stringify(key)} beside the watches`,
    mend: 'there may be "watches" and "defaults"',
  }));
  const parsed = defaultsSchema.safeParse(defaults);
  if (problems.length > 0 || !parsed.success)
    return { problems: [...problems, ...(parsed.error?.issues ?? []).map(problemOf)] };
  const { policy } = parsed.data;
  return { entries: policy ? entries.map((entry) => filled(entry, policy)) : entries };
}

function problemOf(issue: z.core.$ZodIssue): RootProblem {
  const path = ['defaults', ...issue.path];
  if (issue.code === 'unrecognized_keys')
    return {
      path: [...path, issue.keys[0] ?? ''],
      problem: `unknown field ${issue.keys.map((key) => JSON.stringify(key)).join(', ')} in ${path.join('.')}`,
      mend: 'correct its spelling or take it out',
    };
  return { path, problem: `${path.map(String).join('.')} is not valid`, mend: issue.message };
}

/** A field of a watch's own policy counts as a whole: its quiet hours replace the default ones. */
function filled(entry: unknown, policy: object): unknown {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return entry;
  const own = 'policy' in entry ? entry.policy : undefined;
  if (own !== undefined && (typeof own !== 'object' || own === null)) return entry;
  return { ...entry, policy: { ...policy, ...own } };
}
