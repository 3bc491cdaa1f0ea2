import type { Draft } from './body.ts';
import { isByline } from './byline-line.ts';
import { isProse } from './choose.ts';
import { fold, keyOf } from './fold.ts';
import type { Passage } from './passages.ts';
import { asksReader, openingOfPassage } from './phrases.ts';
import { isInLastSection } from './sections.ts';
import { isDescribed, isStandfirst, isStandfirstByName, opensText } from './standfirst.ts';

/** Drops what stands before an article's first sentence and after its last, and is not its text. */
export function trimEnds(draft: Draft): void {
  trimHead(draft);
  trimTail(draft);
}

/** Bylines, dates, labels and a standfirst before the first paragraph among the article's own. */
function trimHead(draft: Draft): void {
  const kept = [...draft.kept()];
  const first = kept.findIndex((passage) => isAnchor(passage, draft));
  if (first < 0) return;
  // From the text upwards, so that a paragraph is known to touch it.
  let touches = true;
  for (const passage of kept.slice(0, first).reverse()) {
    const reason = judgeHead(passage, draft, touches);
    if (reason) passage.dropped = reason;
    touches &&= reason === undefined;
  }
  const opening = kept[first];
  if (
    opening &&
    isStandfirst(opening, kept.slice(first + 1), draft) &&
    !opensText(opening) &&
    !isBelowByline(opening, draft)
  )
    opening.dropped = 'standfirst';
  // A byline may also stand between a first paragraph and the next.
  for (const passage of kept.slice(first, first + 4))
    if (passage.dropped === undefined && isByline(passage, draft)) passage.dropped = 'byline';
}

function isAnchor(passage: Passage, draft: Draft): boolean {
  return (
    passage.kind !== 'heading' &&
    draft.isCore(passage) &&
    isProse(passage) &&
    passage.stops > 0 &&
    passage.size >= 80
  );
}

function judgeHead(passage: Passage, draft: Draft, touches: boolean): string | undefined {
  if (isByline(passage, draft)) return 'byline';
  if (touches && passage.size >= 80 && opensText(passage)) return undefined;
  if (isDescribed(passage, draft) && !(touches && (draft.isCore(passage) || isBelowByline(passage, draft))))
    return 'standfirst';
  if (isStandfirstByName(passage)) return 'standfirst';
  if (!draft.isCore(passage)) {
    if (passage.kind === 'heading') return isSubheading(passage, draft) ? undefined : 'before the text';
    if (!isProse(passage) || passage.stops === 0) return 'before the text';
    // A standfirst stands over the byline, a first paragraph below it.
    if (passage.size >= 80 && isBelowByline(passage, draft)) return undefined;
    if (passage.marked > passage.size * 0.8) return 'standfirst';
    return (touches && draft.touchesText(passage)) || passage.size > 350 ? undefined : 'before the text';
  }
  if (passage.kind === 'item')
    return passage.size < 30 && passage.stops === 0 ? 'before the text' : undefined;
  if (passage.kind === 'quote') return undefined;
  if (passage.kind === 'heading') return isSubheading(passage, draft) ? undefined : 'standfirst';
  if (passage.marked > passage.size * 0.9 && passage.stops === 0) return 'standfirst';
  return passage.size < 60 && passage.stops === 0 ? 'before the text' : undefined;
}

/** A heading that opens the first paragraph. */
function isSubheading(passage: Passage, draft: Draft): boolean {
  return (
    passage.size <= 70 &&
    passage.owner.name !== 'h1' &&
    !isStandfirstByName(passage) &&
    draft.touchesText(passage)
  );
}

function isBelowByline(passage: Passage, draft: Draft): boolean {
  const { at } = passage;
  for (let before = at - 1; before >= Math.max(0, at - 10); before--) {
    const other = draft.passages[before];
    if (!other || other.owner.name === 'h1' || other.dropped === 'headline') return false;
    if (other.dropped !== 'hidden' && other.size < 160 && isByline(other, draft)) return true;
  }
  return false;
}

/** What follows the last paragraph of the article's own, and sections at the end that are not its story. */
function trimTail(draft: Draft): void {
  const kept = [...draft.kept()];
  let last = kept.length - 1;
  while (last >= 0 && !isLast(kept[last], draft)) last--;
  if (last < 0) return;
  const end = kept[last]?.at ?? 0;
  const told = draft.inside().filter(({ dropped }) => dropped === undefined || openers.has(dropped));
  let over = false;
  for (const passage of told.filter(({ at }) => at > end)) {
    const { kinds, rest } = openingOfPassage(passage);
    over ||= kinds.has('related') && rest === 0;
    const goesOn = !over && isInLastSection(passage, kept[last], draft);
    if (!goesOn && (over || !draft.isCore(passage) || isTrailer(passage, draft)))
      passage.dropped ??= 'after the text';
  }
  cutSections(told.filter(({ at }) => at <= end));
  dropTrailers(draft);
}

function isLast(passage: Passage | undefined, draft: Draft): boolean {
  return (
    passage !== undefined &&
    draft.isCore(passage) &&
    passage.kind !== 'heading' &&
    (isProse(passage) || passage.stops > 0)
  );
}

/** Reasons for which a heading may have left that opens what follows. */
const openers = new Set(['related link', 'label of links', 'comments', 'sharing']);

/** Headings in the second half that open what is not the story: other stories, comments, about the author. */
function cutSections(kept: readonly Passage[]): void {
  const all = kept.reduce((sum, { size }) => sum + size, 0);
  let before = 0;
  for (const [at, passage] of kept.entries()) {
    before += passage.size;
    if (before < all * 0.4 || passage.size > 90 || passage.stops > 1) continue;
    const isHeading = passage.kind === 'heading' || passage.marked > passage.size * 0.8;
    const { kinds, words, rest } = openingOfPassage(passage);
    const bare = rest <= 2 && (isHeading || /[:：]$/u.test(passage.text) || (words > 1 && rest === 0));
    // A box in the text opens with the same words; what follows it then is most of the rest.
    const ending = before > all * 0.75 || kinds.has('comments');
    const cuts =
      (bare && ending && (kinds.has('related') || kinds.has('comments') || kinds.has('share'))) ||
      (kinds.has('about') &&
        isHeading &&
        (words > 1 || rest <= 6) &&
        before > all * 0.6 &&
        isBlurb(kept.slice(at + 1), passage));
    if (!cuts) continue;
    const reason = kinds.has('about') ? 'about the author or company' : 'other stories';
    for (const later of kept.slice(at)) later.dropped ??= reason;
    return;
  }
}

/** What follows "About …" to the end is a few paragraphs under no other heading of the story. */
function isBlurb(after: readonly Passage[], heading: Passage): boolean {
  const size = after.reduce((sum, passage) => sum + passage.size, 0);
  return size < 3_000 && after.length <= 14 && (after.length > 0 || heading.size < 60);
}

/** Lines at the very end: addresses, numbers, rights, names, dates. */
function dropTrailers(draft: Draft): void {
  const kept = [...draft.kept()];
  for (let at = kept.length - 1; at > 0; at--) {
    const passage = kept[at];
    if (!passage || !(isTrailer(passage, draft) || isNote(passage, kept) || isCatchword(kept, at))) return;
    passage.dropped = 'after the text';
  }
}

function isTrailer(passage: Passage, draft: Draft): boolean {
  const { text, size, stops, kind } = passage;
  if (isByline(passage, draft)) return true;
  if (size < 300 && /©|ⓒ/u.test(text)) return true;
  if (kind !== 'item' && kind !== 'quote' && size < 60 && isNames(text)) return true;
  if (kind === 'heading') return true;
  if (size < 420 && (rights.test(text) || corrections.test(text) || asksReader(passage))) return true;
  if (size < 420 && contact.test(text)) return true;
  if (size < 30 && stops === 0 && /^[^/\n]{4,}\/\s*\p{Nd}{0,6}$/u.test(text)) return true;
  if (size < 260 && isAuthorNote(passage, draft)) return true;
  const company = /^([^.!?()]{2,80}) \((?:https?:\/\/|www\.)/iu.exec(text)?.[1];
  if (company && isNames(company.replace(/\s[&+]\s/g, ' '))) return true;
  if (size < 240 && stops <= 3 && isCredited(passage)) return true;
  if (stops > 0 || size > 120) return false;
  if (kind === 'item' || kind === 'quote' || kind === 'cell') return false;
  if (size < 30 && /^\(?[\p{L}.]{1,6}(?:[\s/,-]+[\p{L}.]{1,6}){0,4}[/)]*$/u.test(text)) return true;
  return (
    openingOfPassage(passage).kinds.size > 0 ||
    (/^[#@]|\S@\S+\.\S|https?:\/\/|^\S{1,20}$/u.test(text) && size < 80)
  );
}

/** A last paragraph in italics, where the others are not: what the outlet says about author, sources or itself. */
function isNote({ marked, size, kind }: Passage, kept: readonly Passage[]): boolean {
  if (marked < size * 0.9 || size > 400 || kind === 'quote' || kept.length < 4) return false;
  return (
    kept.filter((one) => one.marked >= one.size * 0.9 && one.kind !== 'heading').length <=
    Math.max(1, kept.length * 0.15)
  );
}

/** One of up to three items of a few letters that nothing announces: what a story is filed under. */
function isCatchword(kept: readonly Passage[], at: number): boolean {
  for (let before = at; before > at - 4 && before >= 0; before--) {
    const passage = kept[before];
    if (!passage) return false;
    if (passage.kind !== 'item')
      return passage.kind !== 'heading' && !/[:：]$/u.test(passage.text) && before < at;
    if (passage.size >= 30 || passage.stops > 0) return false;
  }
  return false;
}

/** "Reporting by …; editing by …", "Source: …", "Updated at 9.10": who made the text and when, at its end. */
function isCredited(passage: Passage): boolean {
  const { text, size } = passage;
  const { kinds, words, rest } = openingOfPassage(passage);
  if (!kinds.has('byline') || rest === 0) return false;
  return words > 1 || /\d/.test(text) || (/^[^:：]{2,30}[:：]/u.test(text) && size < 120);
}

/** What outlets say about the use of their texts. */
const rights =
  /^(?:\(c\)|copyright)|all rights reserved|without (?:written )?permission|may not be (?:published|reproduced|copied)|republish|alle rechte vorbehalten|nachdruck|tous droits|reproduction (?:interdite|totale|partielle)|todos los derechos|prohibida (?:la|su) reproducci|todos os direitos|proibida a reprodu|riproduzione riservata|tutti i diritti|alle rechten voorbehouden|przedruk|wszelkie prawa|všechna práva|перепечатк|все права|при использовании материалов|передрук|усі права|απαγορεύεται η|αναδημοσ[ιί]ευσ|tüm hakları|izinsiz|جميع الحقوق|כל הזכויות|版权|版權|转载|轉載|無断転載|무단\s?전재|(?:views|opinions) (?:expressed|are)|думки автор|мнени[ея] автор|las opiniones|les opinions|le opinioni|die meinung(?:en)? (?:des|der)|οι απόψεις/iu;

/** Where someone is reached: a label and a number, or two ways. */
const contact =
  /(?:^|[\s,;(|])(?:tel|telefon|phone|t[ée]l[ée]phone|tel[ée]fono|telefone|mobil|mobile|fax|тел|τηλ)\b\.?\s*[:.]\s*[+(\d][\d\s()/–-]{5,}.*(?:@|\(at\)|e-?mail|\d{4})/isu;

/** The label under which outlets own up to errors, with what follows it parted off. */
const corrections =
  /^(?:corrections?|clarification|berichtigung|korrektur|richtigstellung|rectificatif|erratum|correctif|rectificaci[oó]n|correcci[oó]n|fe de errores|errata|corre[cç][aã]o|correzione|rettifica|correctie|rectificatie|sprostowanie|korekta|oprava|исправление|уточнение|поправка|виправлення|уточнення|διόρθωση|düzeltme|corectur[aă]|helyesbítés|rättelse|rettelse|retting|oikaisu|تصحيح|اصلاحیه|תיקון טעות|भूल सुधार|更正|訂正|정정)(?![\p{L}\p{N}])[^:：]{0,60}[:：]/iu;

/** A few words that all begin with capitals: names, initials, agencies. */
function isNames(text: string): boolean {
  const words = text.split(/[\s/|,·–—-]+/u).filter((word) => word !== '');
  return (
    words.length > 0 &&
    words.length <= 6 &&
    words.every((word) => /^[([]?\p{Lu}/u.test(word)) &&
    !/[!?»”"]$/u.test(text)
  );
}

/** "Jane Doe is a reporter …", often in italics, with her address. */
function isAuthorNote(passage: Passage, { known }: Draft): boolean {
  const { text, marked, size, linked } = passage;
  const key = keyOf(passage);
  const opens = known.authors.some((author) => {
    const name = fold(author);
    return name.length > 4 && key.startsWith(name);
  });
  return opens && (marked > size * 0.7 || linked > 0 || /@/.test(text));
}
