import type { z } from 'zod';
import { ruleForms } from './rule-problem.ts';
import { mentionFields } from './watch.ts';
import type { Place, WatchFileProblem } from './watch-file.ts';

const kinds = ['person', 'organisation', 'country', 'concept', 'rule'];

/** What zod found wrong in an entry, in words that name the entry and the mend. `called` is the entry's name. */
export function problemOf(
  issue: z.core.$ZodIssue,
  called: string,
  fields: Record<string, unknown>,
  place: Place,
): WatchFileProblem {
  const line = place(issue.path);
  const field = issue.path.map(String).join('.');
  if (field === 'kind') {
    const kind = fields.kind;
    return {
      line,
      problem:
        kind === undefined ? `${called} has no kind` : `${called}: unknown kind ${JSON.stringify(kind)}`,
      mend: `kind is one of ${kinds.join(', ')}`,
    };
  }
  if (issue.code === 'unrecognized_keys') {
    return {
      line: place([...issue.path, issue.keys[0] ?? '']),
      problem: `${called}: unknown field ${field === '' ? '' : `in ${field}: `}${issue.keys.map((key) => JSON.stringify(key)).join(', ')}`,
      mend:
        issue.path[0] === 'weights'
          ? `weights are of ${mentionFields.join(', ')}`
          : 'correct its spelling or take it out',
    };
  }
  if (issue.path[0] === 'id' && fields.id === undefined) {
    return {
      line,
      problem: `${called} has no id`,
      mend: 'add "id:" with lower-case letters, digits and hyphens',
    };
  }
  if (issue.path[0] === 'name' || (issue.path[0] === 'country' && fields.country === undefined)) {
    const wanted = String(issue.path[0]);
    return { line, problem: `${called} has no ${wanted}`, mend: `add "${wanted}:" to it` };
  }
  if (field === 'rule') return { line, problem: `${called} has no rule`, mend: ruleForms };
  const written = valueAt(fields, issue.path);
  const value = written === undefined ? '' : ` ${JSON.stringify(written)}`;
  if (issue.path[0] === 'minScore' || issue.path[0] === 'weights') {
    const problem = `${called}: ${field}${value} is no number from 0 to 1`;
    return { line, problem, mend: 'write a number such as 0.5' };
  }
  if (issue.path[0] === 'fields') {
    const mend = `list some of ${mentionFields.join(', ')}`;
    return { line, problem: `${called}: ${field}${value} is no list of fields`, mend };
  }
  return { line, problem: `${called}: ${field}${value} is not valid`, mend: mendOf(issue) };
}

const wanted: Readonly<Record<string, string>> = {
  boolean: 'write true or false',
  string: 'write text',
  array: 'write a list, such as [a, b]',
  record: 'write lists by language, such as {el: [...]}',
  object: 'write fields and their values, such as {a: b}',
};

function mendOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return wanted[issue.expected] ?? issue.message;
  return issue.code === 'too_small' ? 'write something in it, or take it out' : issue.message;
}

function valueAt(fields: Record<string, unknown>, path: readonly PropertyKey[]): unknown {
  let value: unknown = fields;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return typeof value === 'object' ? undefined : value;
}
