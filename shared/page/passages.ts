import { foldSpace } from '../article/plain-text.ts';
import { blockElements, silentElements } from './elements.ts';
import { droppedAtOnce, holdsArticle, inlineSilent, isInText, pictures } from './shown.ts';
import { type Element, isElement } from './tree.ts';
import { weigh } from './weigh.ts';

/** What a passage is by its markup. */
export type PassageKind = 'text' | 'heading' | 'item' | 'quote' | 'caption' | 'cell' | 'pre';

/** A run of text between two borders of blocks: a paragraph, a heading, an item, or a line of the page's furniture. */
export type Passage = {
  text: string;
  kind: PassageKind;
  /** Its place among the page's passages. */
  at: number;
  /** The innermost block element around it. */
  owner: Element;
  /** Its weight in Latin letters: signs of Chinese and Japanese count for more, white space for nothing. */
  size: number;
  /** The part of `size` that is under links. */
  linked: number;
  links: { href: string; text: string }[];
  /** Full stops and their like, commas and their like. */
  stops: number;
  commas: number;
  /** The part of `size` in bold or italics. */
  marked: number;
  /** The inline elements that hold all of its text, from the outside in. */
  wraps: readonly Element[];
  /** A picture or player stands inside the run. */
  pictured: boolean;
  /** A picture or player stands before it, with no text between. */
  underPicture: boolean;
  /** Why it is no part of the article; absent while it may be. */
  dropped?: string;
};

/** Whether most of a passage is under links. */
export function isLink(passage: Passage): boolean {
  return passage.size > 0 && passage.linked >= passage.size * 0.8;
}

/** More passages than any article's page has. */
const maxPassages = 20_000;
const maxText = 1_000_000;

/** Splits a tree into its passages in the order of the page, and notes at each element which are its own. */
export function readPassages(root: Element): Passage[] {
  const reader = new PassageReader();
  reader.walk(root);
  reader.end();
  return reader.passages;
}

class PassageReader {
  readonly passages: Passage[] = [];
  private parts: string[] = [];
  private owner: Element | undefined;
  private current: Element | undefined;
  private size = 0;
  private linked = 0;
  private marked = 0;
  private stops = 0;
  private commas = 0;
  private pictured = false;
  private pending = false;
  private underPicture = false;
  private links: { href: string; text: string }[] = [];
  private readonly inline: Element[] = [];
  private wraps: Element[] = [];
  private breaks = 0;
  private read = 0;
  private readonly inside = { link: 0, bold: 0, pre: 0, quote: 0, caption: 0, dropped: [] as string[] };

  walk(element: Element): void {
    const { name } = element;
    const isBlock = blockElements.has(name) || (name.includes('-') && !isInText(element));
    const reason = droppedAtOnce(element);
    const isSilent = reason !== undefined && silentElements.has(name) && name !== 'nav';
    // What is passed over inside a sentence does not end it.
    const isPassed = isSilent || (reason === 'hidden' && !isBlock && this.size > 0);
    if (isBlock || (reason && !isPassed) || (isSilent && !inlineSilent.has(name))) this.end();
    element.from = this.passages.length;
    if (!isPassed) this.walkInto(element, isBlock, reason);
    element.to = this.passages.length;
  }

  private walkInto(element: Element, isBlock: boolean, reason: string | undefined): void {
    const { name } = element;
    if (reason) this.inside.dropped.push(reason);
    const before = this.current;
    if (isBlock) this.current = element;
    else this.inline.push(element);
    const link = name === 'a' && !holdsArticle(element) ? element.attributes.href : undefined;
    const linkStart = this.parts.length;
    const change = (by: 1 | -1) => {
      if (link !== undefined) this.inside.link += by;
      if (name === 'b' || name === 'strong' || name === 'em' || name === 'i') this.inside.bold += by;
      if (name === 'pre') this.inside.pre += by;
      if (name === 'blockquote') this.inside.quote += by;
      if (name === 'figcaption' || name === 'caption') this.inside.caption += by;
    };
    change(1);
    for (const child of element.children) {
      if (isElement(child)) this.meet(child);
      else this.addText(child);
    }
    if (link !== undefined && this.links.length < 60 && this.parts.length > linkStart)
      this.links.push({ href: link, text: foldSpace(this.parts.slice(linkStart).join('')) });
    if (isBlock || reason) this.end();
    change(-1);
    if (!isBlock) this.inline.pop();
    this.current = before;
    if (reason) this.inside.dropped.pop();
  }

  private meet(child: Element): void {
    if (child.name === 'br') {
      this.breaks++;
      if (this.breaks >= 2 || this.endsLine()) this.end();
      else if (this.size > 0) this.parts.push('\n');
      child.from = child.to = this.passages.length;
    } else if (child.name === 'hr') {
      this.end();
      child.from = child.to = this.passages.length;
    } else {
      if (pictures.has(child.name)) this.pictured = this.pending = true;
      this.walk(child);
    }
  }

  /**
   * Whether the line before a line break stands for itself: a line in bold or a link, a short one without a full stop,
   * a long one with it. Other lines go on in the next, as verses and lines broken by hand do.
   */
  private endsLine(): boolean {
    const { size } = this;
    if (size === 0 || this.inside.pre > 0) return false;
    if (this.marked >= size * 0.9 || this.linked >= size * 0.9) return true;
    const ends = /[.!?…。！？।۔؟:»”"]\s*$/u.test(this.parts.at(-1) ?? '');
    return ends ? size >= 60 : size < 40 && !this.parts.includes('\n');
  }

  private addText(text: string): void {
    if (this.read > maxText || this.passages.length >= maxPassages) return;
    const weight = weigh(text);
    if (weight.size > 0) {
      this.breaks = 0;
      if (this.owner === undefined) this.underPicture = this.pending && !this.pictured;
      this.keepWraps();
      this.owner ??= this.current;
    } else if (this.size === 0) return;
    this.read += text.length;
    this.parts.push(this.inside.pre > 0 ? text : text.replace(/\s+/g, ' '));
    this.size += weight.size;
    this.stops += weight.stops;
    this.commas += weight.commas;
    if (this.inside.link > 0) this.linked += weight.size;
    if (this.inside.bold > 0) this.marked += weight.size;
  }

  /** Keeps the inline elements that hold the text so far and this one. */
  private keepWraps(): void {
    if (this.owner === undefined) this.wraps = [...this.inline];
    else if (this.wraps.length > 0) {
      const parted = this.wraps.findIndex((element, at) => this.inline[at] !== element);
      if (parted >= 0) this.wraps.length = parted;
    }
  }

  /** Ends the passage being read. */
  end(): void {
    const { owner } = this;
    const text = owner ? foldLines(this.parts.join('')) : '';
    if (owner && text && this.passages.length < maxPassages) {
      const { size, linked, marked, stops, commas, links, wraps, pictured, underPicture } = this;
      const dropped = this.inside.dropped.at(-1);
      const kind = this.kindOf(owner);
      this.pending = false;
      this.passages.push({
        at: this.passages.length,
        ...{ text, kind, owner, size, linked, marked, stops, commas, links, wraps, pictured, underPicture },
        ...(dropped ? { dropped } : {}),
      });
    }
    this.parts = [];
    this.owner = undefined;
    this.size = this.linked = this.marked = this.stops = this.commas = this.breaks = 0;
    this.links = [];
    this.wraps = [];
    this.pictured = false;
  }

  private kindOf({ name }: Element): PassageKind {
    if (/^h[1-6]$/.test(name)) return 'heading';
    if (this.inside.caption > 0) return 'caption';
    if (name === 'li' || name === 'dd' || name === 'dt') return 'item';
    if (this.inside.pre > 0) return 'pre';
    if (this.inside.quote > 0) return 'quote';
    return name === 'td' || name === 'th' ? 'cell' : 'text';
  }
}

function foldLines(text: string): string {
  return text.includes('\n')
    ? text
        .split('\n')
        .map(foldSpace)
        .filter((line) => line !== '')
        .join('\n')
    : foldSpace(text);
}
