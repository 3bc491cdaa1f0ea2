import { isCountryCode } from './country.ts';
import { foldAlias } from './fold.ts';
import { ruleProblem } from './rule-problem.ts';
import { type Watch, watchSchema } from './watch.ts';
import { checkAliases, checkIds, checkRules, type Located } from './watch-checks.ts';
import { type Place, readEntries, WatchFileError, type WatchFileProblem } from './watch-file.ts';
import { problemOf } from './watch-problem.ts';

export { WatchFileError, type WatchFileProblem } from './watch-file.ts';

/**
 * Reads a file of watches: YAML or JSON, a list or `{watches: [...]}`. `kind` may be left out where `rule` or
 * `country` says it, `id` where the name or the country code gives it (lower case, hyphens).
 * Throws {@link WatchFileError} that lists every problem of the file at once.
 */
export function parseWatches(text: string, file: string): Watch[] {
  const problems: WatchFileProblem[] = [];
  const located: Located[] = [];
  for (const { value, place } of readEntries(text, file)) {
    const watch = readWatch(value, place, problems);
    if (watch !== undefined) located.push({ watch, place });
  }
  checkIds(located, problems);
  checkRules(located, problems);
  for (const { watch, place } of located) checkAliases(watch, place, problems);
  if (problems.length > 0)
    throw new WatchFileError(
      file,
      problems.toSorted((a, b) => a.line - b.line),
    );
  return located.map(({ watch }) => watch);
}

function readWatch(value: unknown, place: Place, problems: WatchFileProblem[]): Watch | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    problems.push({
      line: place([]),
      problem: 'an entry is no watch',
      mend: 'write it as fields, such as "- id: maduro", "kind: person", "name: Nicolás Maduro"',
    });
    return undefined;
  }
  const fields: Record<string, unknown> = { ...value };
  if (fields.kind === undefined) {
    if (fields.rule !== undefined) fields.kind = 'rule';
    else if (fields.country !== undefined) fields.kind = 'country';
  }
  const label = fields.id ?? fields.name ?? fields.country;
  const called = typeof label === 'string' ? `watch "${label}"` : 'a watch';
  if (fields.id === undefined) {
    const id = idFor(fields);
    if (id !== undefined) fields.id = id;
  }
  const wrong = 'rule' in fields ? ruleProblem(fields.rule) : undefined;
  if (wrong !== undefined) {
    problems.push({
      line: place(['rule', ...wrong.path]),
      problem: `${called}: ${wrong.problem}`,
      mend: wrong.mend,
    });
    return undefined;
  }
  const parsed = watchSchema.safeParse(fields);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) problems.push(problemOf(issue, called, fields, place));
    return undefined;
  }
  const watch = parsed.data;
  if (watch.kind === 'country' && !isCountryCode(watch.country)) {
    problems.push({
      line: place(['country']),
      problem: `${called}: no country has the code ${watch.country}`,
      mend: 'use the ISO 3166-1 code of two letters, such as BY for Belarus',
    });
    return undefined;
  }
  return watch;
}

function idFor(fields: Record<string, unknown>): string | undefined {
  const source = fields.kind === 'country' ? fields.country : (fields.name ?? fields.title);
  return typeof source === 'string' ? idOf(source) : undefined;
}

/** The id that a name gives: lower-case letters, digits and hyphens; nothing where it has no Latin letter or digit. */
export function idOf(name: string): string | undefined {
  const slug = foldAlias(name)
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, 63)
    .replaceAll(/^-+|-+$/gu, '');
  return slug === '' ? undefined : slug;
}
