/** A filter uses an operator that the rehearsal does not know: names it. */
export class FilterError extends Error {
  override name = 'FilterError';
}

/**
 * Whether a record passes the filter criteria of an event source mapping: one matching pattern is enough, and no
 * patterns let everything through (AWS Lambda, "Filter rule syntax").
 * @throws FilterError for an operator other than those that Lambda documents for JSON patterns.
 */
export function passes(patterns: string[], record: unknown): boolean {
  return patterns.length === 0 || patterns.some((pattern) => matches(JSON.parse(pattern), record));
}

function matches(pattern: Record<string, unknown>, value: unknown): boolean {
  return Object.entries(pattern).every(([key, wanted]) => {
    const found = isObject(value) ? value[key] : undefined;
    if (Array.isArray(wanted)) return wanted.some((rule) => obeys(rule, found));
    return isObject(wanted) && matches(wanted, found);
  });
}

function obeys(rule: unknown, found: unknown): boolean {
  if (!isObject(rule)) return found !== undefined && rule === found;
  const [operator = '', operand] = Object.entries(rule)[0] ?? [];
  const judge = operators[operator];
  if (!judge) throw new FilterError(`The rehearsal does not know the filter operator "${operator}".`);
  return judge(operand, found);
}

const operators: Record<string, (operand: unknown, found: unknown) => boolean> = {
  exists: (operand, found) => (found !== undefined) === operand,
  prefix: (operand, found) => typeof found === 'string' && found.startsWith(String(operand)),
  suffix: (operand, found) => typeof found === 'string' && found.endsWith(String(operand)),
  'equals-ignore-case': (operand, found) =>
    typeof found === 'string' && found.toLowerCase() === String(operand).toLowerCase(),
  'anything-but': (operand, found) => found !== undefined && ![operand].flat().includes(found),
};

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
