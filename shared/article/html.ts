import { absoluteUrl } from './address.ts';
import type { Embed } from './article.ts';
import { type Block, BlockWriter } from './blocks.ts';
import { embedMarkup, embedOfElement, embedOfMarkup } from './embed-markup.ts';
import { readPostText } from './embeds.ts';
import {
  droppedElements,
  furniture,
  lineElements,
  paragraphElements,
  voidElements,
} from './html-elements.ts';
import { type Attributes, type HtmlSink, readTokens } from './html-tokens.ts';
import { foldSpace } from './plain-text.ts';

/** What an HTML fragment says; `image` is the address of its first picture, `cut` says that text is missing at the end. */
export type HtmlReading = { blocks: Block[]; image?: string; cut?: true };

/**
 * The paragraphs and embeds of an HTML fragment. Scripts, styles, controls of forms, advertising and furniture are
 * dropped, entities decoded once, list items marked `- ` or `1. `, quoted lines `> `.
 *
 * Linear in the length of `html` whatever it holds, without recursion: the walk keeps counters in place of a
 * tree. A fragment without blocks but with blank lines is taken as the plain text that it is.
 * `base` resolves relative addresses.
 */
export function readHtml(html: string, base?: string): HtmlReading {
  const source = isPlain(html) ? html.replace(/\n[^\S\n]*\n\s*/g, '<p>') : html;
  let choice: Choice = { drop: true, capture: true };
  for (;;) {
    const walker = new Walker(base, choice);
    readTokens(source, walker);
    const better = walker.betterChoice();
    if (!better) return walker.result();
    choice = better;
  }
}

/** The words of an HTML fragment on one line: tags dropped, entities decoded once, white space folded. */
export function htmlToLine(html: string): string {
  if (!/[<&]/.test(html)) return foldSpace(html);
  const words: string[] = [];
  const dropped = (name: string) => name === 'script' || name === 'style';
  let skip = '';
  readTokens(html, {
    open: (name) => {
      if (dropped(name)) skip = name;
      if (paragraphElements.has(name) || lineElements.has(name) || name === 'br') words.push(' ');
    },
    close: (name) => {
      if (name === skip) skip = '';
    },
    text: (text) => {
      if (!skip) words.push(text);
    },
  });
  return foldSpace(words.join(''));
}

function isPlain(html: string): boolean {
  return (
    /\n[^\S\n]*\n/.test(html) &&
    !/<(?:p|br|div|li|td|h[1-6]|blockquote|pre|section|article)[\s>/]/i.test(html)
  );
}

/** Whether a walk drops elements by their class, and reads embed code as embeds. */
type Choice = { drop: boolean; capture: boolean };

/** Advertising of so many times the text, and so long, was the text: its class misled. */
const misleading = { times: 5, least: 1_500 };
const maxLinks = 40;
const maxPosts = 100;
/** A quotation of more paragraphs is no post. */
const maxPostBlocks = 12;

class Walker implements HtmlSink {
  private readonly base: string | undefined;
  private readonly choice: Choice;
  private readonly out = new BlockWriter();
  private image: string | undefined;
  /** The element being dropped, how many of its name are open, and whether the walk chose to drop it. */
  private dropped: { name: string; depth: number; chosen: boolean } | undefined;
  private droppedText = 0;
  private keptText = 0;
  /** The element of embed code being read. */
  private capture: { name: string; depth: number; finish: (text: string) => Embed } | undefined;
  private posts = 0;
  private quotes = 0;
  /** Where the quotation or embed code began, and the links since. */
  private start = 0;
  private links: string[] = [];

  constructor(base: string | undefined, choice: Choice) {
    this.base = base;
    this.choice = choice;
  }

  /**
   * The choice to walk again with where this one lost text: an element that was chosen and that nothing closes
   * swallows the rest of the article, a class that says "ads" may stand on all of it.
   */
  betterChoice(): Choice | undefined {
    const { times, least } = misleading;
    const lost = this.droppedText > least && this.droppedText > times * this.keptText;
    if (this.choice.drop && (this.dropped?.chosen || lost)) return { ...this.choice, drop: false };
    return this.choice.capture && this.capture ? { ...this.choice, capture: false } : undefined;
  }

  result(): HtmlReading {
    this.out.endParagraph();
    const { blocks, full } = this.out;
    return { blocks, ...(this.image ? { image: this.image } : {}), ...(full ? { cut: true } : {}) };
  }

  text(text: string): void {
    if (!this.dropped) {
      this.keptText += text.length;
      this.out.addText(text);
    } else if (this.dropped.chosen) this.droppedText += text.length;
  }

  open(name: string, attributes: Attributes): void {
    if (this.dropped) {
      if (name === this.dropped.name) this.dropped.depth++;
      if (name === 'source' && this.dropped.name === 'video') this.addShown('video', attributes);
      return;
    }
    this.addShown(name, attributes);
    if (this.drops(name, attributes)) return;
    if (this.capture?.name === name) this.capture.depth++;
    else if (this.choice.capture && !this.capture) this.startCapture(name, attributes);
    if (name === 'a') this.addLink(absoluteUrl(attributes.href, this.base));
    else if (name === 'img') this.image ??= this.imageOf(attributes);
    else if (name === 'br') this.out.breakLine();
    else if (name === 'ul' || name === 'ol') this.out.openList(name === 'ol');
    else if (name === 'li') this.out.openItem();
    else if (name === 'td' || name === 'th') this.out.endCell();
    else if (name === 'blockquote') this.openQuote();
    else this.endBlock(name);
    if (name === 'pre') this.out.preformatted = true;
  }

  close(name: string): void {
    if (this.dropped) {
      if (name === this.dropped.name && --this.dropped.depth === 0) this.dropped = undefined;
      return;
    }
    if (this.capture?.name === name && --this.capture.depth === 0) this.endCapture();
    else if (name === 'ul' || name === 'ol') this.out.closeList();
    else if (name === 'li') this.out.closeItem();
    else if (name === 'blockquote') this.closeQuote();
    else if (name === 'br') this.out.breakLine();
    else this.endBlock(name);
    if (name === 'pre') this.out.preformatted = false;
  }

  private endBlock(name: string): void {
    if (paragraphElements.has(name)) this.out.endBlock();
    else if (lineElements.has(name)) this.out.endLine();
  }

  private drops(name: string, attributes: Attributes): boolean {
    const always = droppedElements.has(name);
    const chosen =
      this.choice.drop && !this.capture && name !== 'body' && name !== 'html' && isFurniture(attributes);
    if (!always && !chosen) return false;
    if (!voidElements.has(name)) this.dropped = { name, depth: 1, chosen: !always };
    return true;
  }

  private addShown(name: string, attributes: Attributes): void {
    const shown = this.capture ? undefined : embedOfElement(name, attributes, this.base);
    if (shown) this.out.addEmbed(shown);
  }

  private startCapture(name: string, attributes: Attributes): void {
    const markup = voidElements.has(name) ? undefined : embedMarkup(attributes);
    if (!markup || this.posts++ > maxPosts) return;
    this.out.endParagraph();
    this.begin();
    const finish = (text: string) => embedOfMarkup(markup, { attributes, text, links: this.links });
    this.capture = { name, depth: 1, finish };
  }

  private endCapture(): void {
    this.out.endParagraph();
    const shown = this.capture?.finish(this.out.textsSince(this.start).join(' '));
    if (shown) this.out.replaceSince(this.start, shown);
    this.capture = undefined;
  }

  private openQuote(): void {
    if (this.capture) return;
    this.out.endParagraph();
    if (this.quotes++ === 0) this.begin();
    this.out.quoted = true;
  }

  /** Sanitised feeds keep a post's quotation and lose the class that named it: its signature still tells. */
  private closeQuote(): void {
    if (this.capture) return;
    this.out.endParagraph();
    this.quotes = Math.max(0, this.quotes - 1);
    if (this.quotes > 0) return;
    this.out.quoted = false;
    const texts = this.out.textsSince(this.start);
    const post =
      texts.length > maxPostBlocks || this.posts++ > maxPosts
        ? undefined
        : readPostText(texts.join(' '), this.links);
    if (post) this.out.replaceSince(this.start, post);
    this.begin();
  }

  private begin(): void {
    this.start = this.out.blocks.length;
    this.links = [];
  }

  private addLink(href: string | undefined): void {
    if (href && this.links.length < maxLinks) this.links.push(href);
  }

  /** Pictures of a few pixels count readers, they show nothing. */
  private imageOf({ src, 'data-src': lazy, width, height }: Attributes): string | undefined {
    const isTiny = [width, height].some((size) => size !== undefined && /^[0-9]$/.test(size));
    return isTiny ? undefined : absoluteUrl(lazy ?? src, this.base);
  }
}

function isFurniture({ class: classes = '', id = '', style = '', hidden }: Attributes): boolean {
  const named = furniture.test(classes.slice(0, 400)) || furniture.test(id.slice(0, 100));
  return named || hidden !== undefined || /display:\s?none/i.test(style.slice(0, 400));
}
