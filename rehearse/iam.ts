import { z } from 'zod';

const oneOrMore = z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat());

const statementSchema = z.strictObject({
  Sid: z.string().optional(),
  Effect: z.enum(['Allow', 'Deny']),
  Action: oneOrMore,
  Resource: oneOrMore,
  Condition: z.record(z.string(), z.record(z.string(), oneOrMore)).optional(),
});

/** One statement of an identity policy. */
export type Statement = z.infer<typeof statementSchema>;

/** What a call does, to what, and the condition keys that it carries. */
export type Access = { action: string; resource: string; keys?: Record<string, string[]> };

/** A policy uses what this evaluator does not read: names it. */
export class PolicyError extends Error {
  override name = 'PolicyError';
}

/**
 * The statements of a policy document, with lists where the grammar allows a single value.
 * @throws PolicyError where the document has an element that the evaluator would pass over, such as NotAction.
 */
export function readPolicy(name: string, document: unknown): Statement[] {
  const parsed = z
    .looseObject({
      Statement: z.union([statementSchema, z.array(statementSchema)]).transform((one) => [one].flat()),
    })
    .safeParse(document);
  if (parsed.success) return parsed.data.Statement;
  const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new PolicyError(
    `The policy ${name} is not one that the rehearsal can judge (${problems.join('; ')}).`,
  );
}

/**
 * Judges an access by the rules of IAM for identity policies: a matching Deny wins, else a matching Allow is needed.
 * @returns the statement that allows it, or undefined where it is denied.
 */
export function allowing(statements: Statement[], access: Access): Statement | undefined {
  const matching = statements.filter((statement) => applies(statement, access));
  if (matching.some(({ Effect }) => Effect === 'Deny')) return undefined;
  return matching.find(({ Effect }) => Effect === 'Allow');
}

function applies(
  { Action, Resource, Condition = {} }: Statement,
  { action, resource, keys = {} }: Access,
): boolean {
  return (
    // Names of actions are compared without case, resources with it.
    Action.some((pattern) => like(pattern.toLowerCase(), action.toLowerCase())) &&
    Resource.some((pattern) => like(pattern, resource)) &&
    Object.entries(Condition).every(([operator, wanted]) =>
      Object.entries(wanted).every(([key, values]) => holds(operator, values, keyed(keys, key))),
    )
  );
}

function keyed(keys: Record<string, string[]>, wanted: string): string[] | undefined {
  return Object.entries(keys).find(([key]) => key.toLowerCase() === wanted.toLowerCase())?.[1];
}

function holds(operator: string, values: string[], found: string[] | undefined): boolean {
  const compare = comparisons[operator.replace(/^ForAllValues:/, '')];
  if (!compare) throw new PolicyError(`The rehearsal does not know the condition operator ${operator}.`);
  if (operator.startsWith('ForAllValues:')) return (found ?? []).every((one) => compare(values, one));
  return found?.some((one) => compare(values, one)) ?? false;
}

const comparisons: Record<string, (values: string[], found: string) => boolean> = {
  StringEquals: (values, found) => values.includes(found),
  StringLike: (values, found) => values.some((pattern) => like(pattern, found)),
  ArnLike: (values, found) => values.some((pattern) => like(pattern, found)),
  ArnEquals: (values, found) => values.some((pattern) => like(pattern, found)),
  Bool: (values, found) => values.includes(found),
};

/** IAM's wildcards: `*` for any run of characters, `?` for one. */
function like(pattern: string, text: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*+/g, '.*')
    .replace(/\?/g, '.');
  return new RegExp(`^${source}$`, 's').test(text);
}
