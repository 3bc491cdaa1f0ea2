import { mentionFields, mostWords } from './watch.ts';

/** How deep rules may nest, with the rules that they name. */
export const deepestRule = 32;

/** What is wrong in a rule as written, and where in it. */
export type RuleProblem = { path: PropertyKey[]; problem: string; mend: string };

/** How a rule is written, for whoever has to mend one. */
export const ruleForms =
  'a rule is a watch id, {all: [...]}, {any: [...]}, {not: ...} or {watch: id, in: {...}}';
const withins = `within is sentence, paragraph, article or {words: N} with N from 1 to ${mostWords}`;

/** The first thing that is wrong in a rule as a file has it; nothing where it is one. */
export function ruleProblem(rule: unknown, path: PropertyKey[] = []): RuleProblem | undefined {
  const where = ['rule', ...path.map(String)].join('.');
  if (path.length > deepestRule * 2)
    return {
      path,
      problem: `the rule nests deeper than ${deepestRule} levels`,
      mend: 'combine in fewer steps',
    };
  if (typeof rule === 'string' && rule !== '') return undefined;
  if (typeof rule !== 'object' || rule === null || Array.isArray(rule))
    return { path, problem: `${where} is empty or no rule`, mend: ruleForms };
  const node = rule as Record<string, unknown>;
  const kinds = ['all', 'any', 'not', 'watch'].filter((key) => key in node);
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1) {
    const problem = kind === undefined ? 'is empty or no rule' : `has ${kinds.join(' and ')} in one`;
    return { path, problem: `${where} ${problem}`, mend: ruleForms };
  }
  const allowed = kind === 'all' ? ['all', 'within', 'in'] : [kind, 'in'];
  const unknown = Object.keys(node).find((key) => !allowed.includes(key));
  if (unknown !== undefined) {
    const mend =
      unknown === 'within' ? 'within goes with all' : `with ${kind} go ${allowed.slice(1).join(' and ')}`;
    return { path: [...path, unknown], problem: `unknown field "${unknown}" in ${where}`, mend };
  }
  return (
    withinProblem(node.within, [...path, 'within'], where) ??
    limitsProblem(node.in, [...path, 'in'], where) ??
    partsProblem(kind, node[kind], [...path, kind], where)
  );
}

function partsProblem(kind: string, parts: unknown, path: PropertyKey[], where: string) {
  if (kind === 'not') return ruleProblem(parts, path);
  if (kind === 'watch') {
    if (typeof parts === 'string' && parts !== '') return undefined;
    return { path, problem: `${where}.watch is no watch id`, mend: 'write the id of a watch' };
  }
  if (!Array.isArray(parts) || parts.length === 0)
    return {
      path,
      problem: `${where}.${kind} is empty or no rule`,
      mend: `list at least one rule; ${ruleForms}`,
    };
  for (const [index, part] of parts.entries()) {
    const problem = ruleProblem(part, [...path, index]);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function withinProblem(within: unknown, path: PropertyKey[], where: string): RuleProblem | undefined {
  if (within === undefined || within === 'sentence' || within === 'paragraph' || within === 'article')
    return undefined;
  if (typeof within === 'object' && within !== null && Object.keys(within).join() === 'words') {
    const { words } = within as { words: unknown };
    if (Number.isInteger(words) && Number(words) >= 1 && Number(words) <= mostWords) return undefined;
  }
  return { path, problem: `${where}.within ${JSON.stringify(within)} is no span`, mend: withins };
}

function limitsProblem(limits: unknown, path: PropertyKey[], where: string): RuleProblem | undefined {
  if (limits === undefined) return undefined;
  const mend = `in takes fields (some of ${mentionFields.join(', ')}), languages and sources, each a list`;
  if (typeof limits !== 'object' || limits === null || Array.isArray(limits))
    return { path, problem: `${where}.in is no limit`, mend };
  for (const [key, list] of Object.entries(limits)) {
    if (!['fields', 'languages', 'sources'].includes(key))
      return { path: [...path, key], problem: `unknown field "${key}" in ${where}.in`, mend };
    const fits = (each: unknown) =>
      typeof each === 'string' &&
      (key === 'fields'
        ? (mentionFields as readonly string[]).includes(each)
        : each.length > (key === 'languages' ? 1 : 0));
    if (Array.isArray(list) && list.length > 0 && list.every(fits)) continue;
    const problem = `${where}.in.${key} ${JSON.stringify(list)} is no list of ${key}`;
    return { path: [...path, key], problem, mend };
  }
  return undefined;
}
