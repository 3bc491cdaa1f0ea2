import { cueLines, cueWords } from './cue-words.ts';
import { foldForComparison } from './plain-text.ts';

/** More words than this make a sentence, not a cue. */
const maxWords = 9;
const maxLength = 90;

/**
 * Whether a line only announces an embedded post ("See the post:", "Δείτε σχετική ανάρτηση:", "Смотрите также:").
 * It says nothing itself, so it leaves the body, also when nothing follows it.
 */
export function isCueLine(line: string): boolean {
  if (line.length > maxLength || line.trim() === '') return false;
  const bare = line
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replaceAll('\ufe0f', '')
    .trimEnd();
  const points = /(?:[:：…]|\.{3}|[\u2190-\u21ff\u25b2-\u25ff\u2b00-\u2bff\u{1f447}-\u{1f449}])$/u.test(bare);
  const text = bare.replace(/[^\p{L}\p{M}\p{N}]+$/u, '').replace(/^[^\p{L}\p{N}]+/u, '');
  if (Object.values(cueLines).some(({ form }) => form.test(text))) return true;
  if (!beginsLikeACue(text)) return false;
  const words = foldForComparison(text).split(' ');
  if (words.length > maxWords || words[0] === '') return false;
  return vocabularies().some(({ calls, things, all }) => {
    if (!words.every((word) => all.has(word)) || !words.some((word) => calls.has(word))) return false;
    return points || words.some((word) => things.has(word));
  });
}

/** The line that announces an embedded post in a language (English where we know none). */
export function cueLineFor(language: string | undefined): string {
  const base = (language ?? 'en').split('-')[0] ?? 'en';
  return cueWords()[base]?.line ?? cueLines[base]?.line ?? 'See the post:';
}

let anyWord: Set<string> | undefined;

/** Whether a line's first word is one of a cue's in any language: most lines need no more than this. */
function beginsLikeACue(text: string): boolean {
  anyWord ??= new Set(vocabularies().flatMap(({ all }) => [...all]));
  // Up to what folding makes a space of, whatever follows.
  const start = /^[^\s!-/:-@[-`{-~]+/.exec(text)?.[0] ?? '';
  return anyWord.has(foldForComparison(start).split(' ', 1)[0] ?? '');
}

type Vocabulary = { calls: Set<string>; things: Set<string>; all: Set<string> };
let built: Vocabulary[] | undefined;

function vocabularies(): Vocabulary[] {
  built ??= Object.values(cueWords()).map((words) => {
    const [calls, things, fillers] = [words.calls, words.things, words.fillers].map(
      (list) => new Set(foldForComparison(list).split(' ')),
    ) as [Set<string>, Set<string>, Set<string>];
    return { calls, things, all: new Set([...calls, ...things, ...fillers]) };
  });
  return built;
}
