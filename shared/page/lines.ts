import { isCueLine } from '../article/cues.ts';
import type { Draft } from './body.ts';
import { keyOf } from './fold.ts';
import { likeness } from './likeness.ts';
import { isLink, type Passage } from './passages.ts';
import { asksReader, disclosesInterest, openingOfPassage } from './phrases.ts';
import type { Element } from './tree.ts';

/**
 * Drops single lines that stand among an article's paragraphs and are none: links to other stories, the headline once
 * more, credits of pictures, calls to subscribe, rows of tags, announcements of advertising.
 */
export function dropLines(draft: Draft): void {
  const kept = [...draft.kept()];
  for (const [at, passage] of kept.entries()) {
    const reason = judge(passage, draft, { before: kept[at - 1], after: kept[at + 1], first: at < 4 });
    if (reason) passage.dropped = reason;
  }
  dropLabels(draft);
  dropRepeats(draft);
}

/** Short lines over a list of links that left: "Read also", "From our archive", in whatever words. */
function dropLabels(draft: Draft): void {
  const { passages } = draft;
  for (const [at, passage] of passages.entries()) {
    const next = passages[at + 1];
    if (passage.dropped !== undefined || !next?.dropped) continue;
    const heads =
      next.dropped === 'prompt' && !draft.isCore(passage) && passage.owner.parent === next.owner.parent;
    if (!heads && !linkReasons.has(next.dropped)) continue;
    if (passage.size > 60 || passage.stops > 1 || passage.kind === 'item') continue;
    const isLabel =
      passage.kind === 'heading' || passage.marked > passage.size * 0.8 || !draft.isCore(passage);
    if (!isLabel && !/[:：»›→]$/u.test(passage.text)) continue;
    const following = passages.slice(at + 1, at + 30).find(({ dropped }) => dropped === undefined);
    // A heading of the story may open with such a list and go on.
    const goesOn =
      passage.kind === 'heading' &&
      following !== undefined &&
      draft.isCore(following) &&
      draft.isCore(passage);
    if (!goesOn) passage.dropped = 'label of links';
  }
}

const linkReasons = new Set([
  'list of links',
  'links',
  'link',
  'related link',
  'related links',
  'other stories',
]);

/** Pull quotes repeat words of the text in large letters; pages for several screens hold a paragraph twice. */
function dropRepeats(draft: Draft): void {
  const kept = [...draft.kept()].slice(0, 600);
  const keys = kept.map(keyOf);
  const all = `|${keys.join('|')}|`;
  let start = 1;
  for (const [at, passage] of kept.entries()) {
    const key = keys[at] ?? '';
    const from = start;
    start += key.length + 1;
    if (key.length < 25 || key.length > 400 || passage.kind === 'cell') continue;
    const other = all.indexOf(key);
    const isElsewhere = other < from || all.indexOf(key, from + key.length) >= 0;
    if (!isElsewhere) continue;
    const isSame = all.indexOf(`|${key}|`) < from - 1;
    const isPart = keys.some(
      (one, index) => index !== at && one.length > key.length * 1.2 && one.includes(key),
    );
    if (!isSame && !isPart) continue;
    if (!isSame && isOneOfHeadings(passage, kept, at, draft)) continue;
    passage.dropped = 'said elsewhere in the text';
    dropSpeaker(draft, passage);
  }
}

/** A sub-heading may quote its section: it looks like other headings of the story and a paragraph follows. */
function isOneOfHeadings(passage: Passage, kept: readonly Passage[], at: number, draft: Draft): boolean {
  const next = kept[at + 1];
  if (passage.kind !== 'heading' || !next || !draft.isCore(next)) return false;
  const look = ({ owner }: Passage) => `${owner.name}.${owner.attributes.class ?? ''}`;
  return kept.some((one) => one !== passage && one.kind === 'heading' && look(one) === look(passage));
}

/** Who said a pull quote leaves with it: a short line without a sentence in the same quotation. */
function dropSpeaker({ passages }: Draft, quote: Passage): void {
  const next = passages[quote.at + 1];
  if (!next || next.dropped !== undefined || next.kind !== 'quote' || next.size > 80 || next.stops > 0)
    return;
  for (let box: Element | undefined = quote.owner; box; box = box.parent)
    if (box.name === 'blockquote' && next.at < box.to) {
      next.dropped = 'speaker of a pull quote';
      return;
    }
}

type Around = { before: Passage | undefined; after: Passage | undefined; first: boolean };

function judge(passage: Passage, draft: Draft, around: Around): string | undefined {
  const { size, linked, text, kind } = passage;
  if (!/[\p{L}\p{N}]/u.test(text) || (size < 60 && /^[★☆⭐]/u.test(text))) return 'no words';
  if (/^(?:\{[^{}]{1,80}\}|\{\{[^{}]{1,80}\}\}|\[\/?[a-z_]{2,20}(?:[\s=][^\]]{0,80})?\]|<!--.*)$/i.test(text))
    return 'a template that was not filled in';
  if ((kind === 'heading' || around.first) && isTitle(passage, draft.titleKey)) return 'headline';
  const named = size < 300 ? draft.hintOf(passage) : undefined;
  if (named) return named;
  if (isLink(passage) && kind !== 'quote') return isLinkInList(passage, around) ? undefined : 'link';
  if (linked > size * 0.45 && size < 350 && isPointer(passage)) return 'related link';
  if (size > 450) return undefined;
  if (isCaption(passage, draft)) return 'caption';
  if (isCueLine(text)) return 'cue line';
  if (size < 350 && !draft.isCore(passage) && asksReader(passage)) return 'prompt';
  if (size < 350 && disclosesInterest(passage)) return 'advertising';
  const { kinds, words, rest } = openingOfPassage(passage);
  if (kinds.size === 0) return isCredit(passage) ? 'credit' : undefined;
  const isBare = rest <= 1;
  const isLabel = /^[^:：]{2,40}[:：]/u.test(text) || /[|»›→>]/.test(text.slice(0, 60));
  if (kinds.has('advertising') && isBare) return 'advertising';
  if (kinds.has('related') && size < 300 && (isBare || (linked > 0 && (words > 1 || isLabel))))
    return 'related link';
  if (kinds.has('related') && words > 1 && isLabel && passage.stops <= 1 && size < 160) return 'related link';
  if (kinds.has('share') && isBare) return 'sharing';
  if (kinds.has('comments') && isBare && kind !== 'text') return 'comments';
  if (
    kinds.has('tags') &&
    (linked > size * 0.3 ||
      (isLabel && passage.stops === 0 && passage.commas > 1 && size < 160 && around.after === undefined))
  )
    return 'tags';
  if (kinds.has('prompt') && isPrompt(passage, words, rest, draft)) return 'prompt';
  if (
    kinds.has('credit') &&
    (isLabel || rest <= 6 || passage.marked > size * 0.8) &&
    size < 140 &&
    isCreditLine(passage, rest)
  )
    return 'credit';
  return undefined;
}

/** A short text at a picture: in italics or bold, in a place of its own, or in the picture's own paragraph without a full stop. */
function isCaption(passage: Passage, draft: Draft): boolean {
  const { size, marked, stops, kind, pictured, underPicture } = passage;
  if (kind === 'heading' || kind === 'quote' || size > 220) return false;
  const apart = marked >= size * 0.8 || !draft.isCore(passage);
  // The opening paragraph may be set in bold under the article's picture.
  if (!pictured && size >= 80 && stops > 0 && draft.isCore(passage) && isBold(passage)) return false;
  if (isOneOfBoldLines(passage, draft)) return false;
  if (pictured) return size < 160 && (apart || stops === 0 || size < 60);
  return underPicture && apart && kind !== 'item' && (marked >= size * 0.8 || size < 140);
}

/** Questions of an interview and bold sub-headings stand in the text like others of their kind, a few of them at pictures. */
function isOneOfBoldLines(passage: Passage, draft: Draft): boolean {
  if (passage.pictured || !isBold(passage) || !draft.isCore(passage)) return false;
  let others = 0;
  for (const one of draft.kept())
    if (one !== passage && !one.underPicture && isBold(one) && one.size < 250 && draft.isCore(one)) others++;
  return others >= 2;
}

function isBold({ wraps }: Passage): boolean {
  return (
    wraps.some(({ name }) => name === 'b' || name === 'strong') &&
    !wraps.some(({ name }) => name === 'i' || name === 'em')
  );
}

/** Links that are items of a list with other items that are text belong to the article. */
function isLinkInList(passage: Passage, { before, after }: Around): boolean {
  const inList = (one: Passage | undefined) =>
    one?.kind === 'item' && one.owner.parent === passage.owner.parent && !isLink(one);
  return passage.kind === 'item' && (inList(before) || inList(after));
}

/** A few words, a border, and then a link to the end: "Read more: …", "RELATED | …", "→ …". */
function isPointer({ text, links, stops, size, linked }: Passage): boolean {
  const last = links.at(-1)?.text;
  if (!last || links.length > 2 || stops > 2) return false;
  const end = text.replace(/[\s.»›→)\]]+$/u, '');
  const atEnd = end.endsWith(last.replace(/[\s.»›→)\]]+$/u, ''));
  if (!atEnd) return false;
  const before = text.slice(0, Math.max(0, end.length - last.length)).trim();
  // A sentence may end in a long link.
  const isPart = before !== '' && !/[:：|»›→–—-]$/u.test(before);
  return before.split(/\s+/).length <= 6 && (!isPart || (linked > size * 0.6 && !/^[^!?]*\.$/u.test(text)));
}

function isTitle(passage: Passage, titleKey: string): boolean {
  if (!titleKey) return false;
  const key = keyOf(passage);
  return (
    key === titleKey ||
    (key.length > 20 && key.length < titleKey.length * 1.6 && likeness(key, titleKey) > 0.85)
  );
}

/** A call to do something for the outlet: it has a link, stands apart, or says little else. */
function isPrompt(passage: Passage, words: number, rest: number, draft: Draft): boolean {
  const { size, links, marked } = passage;
  if (passage.kind === 'heading') return words > 1 || rest <= 6;
  if (size > 330) return false;
  if (!draft.isCore(passage)) return true;
  const apart = marked > size * 0.8 || !draft.isCore(passage);
  return (
    (links.length > 0 && (words > 1 || size < 200)) ||
    (words > 1 && (apart || size < 120)) ||
    (apart && rest <= 10)
  );
}

/** `© Name`, `(Name/Agency)`, `Name via Agency`: a short line without a sentence that names owners of pictures. */
function isCredit({ text, size, stops }: Passage): boolean {
  if (size > 110 || stops > 1) return false;
  return (
    /^(?:©|\(c\)|ⓒ|℗)/iu.test(text) ||
    /(?:getty images|shutterstock|istock|unsplash|pixabay|wikimedia commons|depositphotos|adobe stock|eurokinissi|picture alliance|imago images|alamy|pexels)\)?\.?$/iu.test(
      text,
    ) ||
    /^\((?:photo|foto|фото|φωτο|image|bild)[^()]{0,80}\)$/iu.test(text)
  );
}

/** A credit names people and agencies: capitals, a slash, a mark of ownership, and no verb's full stop. */
function isCreditLine({ text, stops }: Passage, rest: number): boolean {
  return rest === 0 || (stops <= 1 && /[:：/|©(]|\bby\b/iu.test(text.slice(0, 60)));
}
