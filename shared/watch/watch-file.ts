import { isMap, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { withDefaults } from './file-defaults.ts';

/** One thing that is wrong in a file of watches. */
export type WatchFileProblem = { line: number; problem: string; mend: string };

/** A file of watches that cannot be used as it stands; the message lists every problem with file, line and mend. */
export class WatchFileError extends Error {
  override readonly name = 'WatchFileError';
  readonly file: string;
  readonly problems: readonly WatchFileProblem[];

  constructor(file: string, problems: readonly WatchFileProblem[]) {
    super(problems.map(({ line, problem, mend }) => `${file}:${line}: ${problem}: ${mend}`).join('\n'));
    this.file = file;
    this.problems = problems;
  }
}

/** The line of a part of an entry, by the way to it from the entry. */
export type Place = (path: readonly PropertyKey[]) => number;

/** One entry of a file of watches, as written. */
export type WatchEntry = { value: unknown; place: Place };

const largestFile = 16 * 1024 * 1024;

/**
 * The entries of a file of watches with their lines: YAML or JSON, a list or `{watches: [...]}`, where `defaults` may
 * hold a policy for all of them.
 * Throws {@link WatchFileError} where there are none to be read.
 */
export function readEntries(text: string, file: string): WatchEntry[] {
  const refuse = (problem: string, mend: string, line = 1) =>
    new WatchFileError(file, [{ line, problem, mend }]);
  if (text.length > largestFile)
    throw refuse('the file is larger than 16 MB', 'split the watches over several files');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const [first] = document.errors;
  if (first !== undefined && /call stack|stack overflow/iu.test(first.message))
    throw refuse('nests deeper than can be read', 'write it flatter', lineAt(first.pos[0]));
  if (document.errors.length > 0) {
    const unreadable = ({ message, pos }: (typeof document.errors)[number]) => ({
      line: lineAt(pos[0]),
      problem: `not readable as YAML or JSON (${message})`,
      mend: 'correct the syntax of this line',
    });
    throw new WatchFileError(file, document.errors.map(unreadable));
  }
  let whole: unknown;
  try {
    whole = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw refuse(`not readable as YAML or JSON (${reason})`, 'write the watches without YAML anchors');
  }
  const root = document.contents;
  const list = isMap(root) ? root.get('watches', true) : root;
  const values: unknown =
    typeof whole === 'object' && whole !== null && 'watches' in whole ? whole.watches : whole;
  if (!Array.isArray(values) || !isSeq(list))
    throw refuse('holds no list of watches', 'write a list, each entry starting with "- id:"');
  const nodes: unknown[] = list.items;
  const filled = withDefaults(Array.isArray(whole) ? {} : (whole as object), values);
  if ('problems' in filled)
    throw new WatchFileError(
      file,
      filled.problems.map(({ path, ...problem }) => ({ ...problem, line: lineOf(root, path) })),
    );
  return filled.entries.map((value: unknown, index: number) => ({
    value,
    place: (path) => lineOf(nodes[index], path),
  }));

  function lineOf(from: unknown, path: readonly PropertyKey[]): number {
    for (let depth = path.length; depth >= 0; depth -= 1) {
      const node = nodeAt(from, path.slice(0, depth));
      if (node?.range) return lineAt(node.range[0]);
    }
    return 1;
  }
}

function nodeAt(node: unknown, path: readonly PropertyKey[]): Node | undefined {
  let current: unknown = node;
  for (const key of path) {
    if (!isMap(current) && !isSeq(current)) return undefined;
    current = current.get(key, true);
  }
  return typeof current === 'object' && current !== null && 'range' in current
    ? (current as Node)
    : undefined;
}
