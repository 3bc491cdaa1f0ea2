import { plainParagraphs } from './confirm.ts';
import { type Element, elementsOf } from './tree.ts';
import { weigh } from './weigh.ts';

const maxScript = 3_000_000;
const maxNodes = 60_000;
const maxDepth = 40;
/** Less than this is a teaser. */
const least = 400;
/** Where a block of an article keeps its words, in the data of the usual publishing systems. */
const textNames = ['text', 'content', 'html', 'value', 'body', 'paragraph', 'data', 'model', 'children'];

/**
 * The longest text of an article in the data that a page hands to its scripts (`<script type="application/json">`), by
 * which a page of a script framework is drawn: a string of HTML paragraphs, or a list of blocks. Undefined where there
 * is none.
 */
export function articleInScripts(root: Element): string[] | undefined {
  let best: { texts: string[]; size: number } | undefined;
  const offer = (texts: string[]) => {
    const size = texts.reduce((sum, text) => sum + weigh(text).size, 0);
    if (texts.length > 1 && size >= least && (!best || size > best.size)) best = { texts, size };
  };
  for (const { name, attributes, children } of elementsOf(root)) {
    const [code] = children;
    if (name !== 'script' || !/^application\/json$/i.test(attributes.type ?? '') || typeof code !== 'string')
      continue;
    try {
      search(JSON.parse(code.slice(0, maxScript)), offer);
    } catch {}
  }
  return best?.texts;
}

function search(data: unknown, offer: (texts: string[]) => void): void {
  const pending: { value: unknown; depth: number }[] = [{ value: data, depth: 0 }];
  for (let count = 0; pending.length > 0 && count < maxNodes; count++) {
    const { value, depth } = pending.pop() ?? { value: undefined, depth: 0 };
    if (typeof value === 'string') {
      if (value.length >= least && (value.match(/<p[\s>]/gi)?.length ?? 0) >= 2)
        offer(plainParagraphs(value));
    } else if (typeof value === 'object' && value !== null && depth < maxDepth) {
      if (Array.isArray(value))
        offer(
          value
            .slice(0, 600)
            .flatMap((item) => textOf(item, 0))
            .filter(isSentence),
        );
      for (const inner of Object.values(value)) pending.push({ value: inner, depth: depth + 1 });
    }
  }
}

/** The words of a block: a string, or an object that has them under one of the usual names. */
function textOf(item: unknown, depth: number): string[] {
  if (typeof item === 'string') return depth > 0 ? plainParagraphs(item) : [];
  if (typeof item !== 'object' || item === null || Array.isArray(item) || depth > 3) return [];
  for (const name of textNames) {
    const value = (item as Record<string, unknown>)[name];
    if (typeof value === 'string' && value.length > 1) return plainParagraphs(value);
    const inner = Array.isArray(value)
      ? value.slice(0, 60).flatMap((one) => (typeof one === 'string' ? [one] : textOf(one, depth + 1)))
      : textOf(value, depth + 1);
    if (inner.length > 0) return [inner.join(Array.isArray(value) ? '' : ' ')];
  }
  return [];
}

/** Words that a person wrote, not the name or address of something. */
function isSentence(text: string): boolean {
  return (
    text.length >= 25 &&
    /\s|[\u3040-\u9fff]/.test(text) &&
    /[.!?…。！？؟।:]["»”)]*$/u.test(text) &&
    !/^[[{]/.test(text)
  );
}
