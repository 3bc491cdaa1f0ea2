import type { Embed } from './article.ts';
import { cleanText, foldSpace } from './plain-text.ts';

/** A paragraph of text (lists, verses and quotes keep their lines), or an embed, in the order of the document. */
export type Block = { text: string } | { embed: Embed };

/** More text and more lines than any item holds; what follows is not kept. */
const maxText = 500_000;
const maxLines = 20_000;
/** Deeper lists are not indented further. */
const maxDepth = 12;

/** Builds blocks from words, line ends, lists and quotes as a walk through a document meets them. */
export class BlockWriter {
  readonly blocks: Block[] = [];
  /** Whether lines are marked `> `. */
  quoted = false;
  /** Whether line ends in the text count. */
  preformatted = false;
  /** There was more text than is kept. */
  full = false;
  private lines: string[] = [];
  private line = '';
  private mark = '';
  private lineHasWords = false;
  private size = 0;
  private count = 0;
  private readonly lists: { ordered: boolean; item: number }[] = [];

  addText(raw: string): void {
    if (this.full) return;
    const text = cleanText(raw);
    const parts = this.preformatted ? text.split('\n') : [text];
    for (const [index, part] of parts.entries()) {
      if (index > 0) this.endLine();
      this.addWords(part);
    }
  }

  addEmbed(embed: Embed): void {
    this.endParagraph();
    this.blocks.push({ embed });
  }

  /** Between the cells of a row. */
  endCell(): void {
    if (this.lineHasWords) this.line += ' | ';
  }

  endLine(): void {
    if (this.lineHasWords) {
      const line = foldSpace(this.line);
      this.lines.push(`${this.quoted ? '> ' : ''}${this.mark}${line}`);
      this.mark = '';
      this.size += line.length;
      this.full ||= this.size > maxText || ++this.count > maxLines;
    }
    this.line = '';
    this.lineHasWords = false;
  }

  endParagraph(): void {
    this.endLine();
    if (this.lines.length > 0) this.blocks.push({ text: this.lines.join('\n') });
    this.lines = [];
  }

  /** Inside a list a block only ends a line. */
  endBlock(): void {
    if (this.lists.length > 0) this.endLine();
    else this.endParagraph();
  }

  /** One ends a line, two end a paragraph. */
  breakLine(): void {
    if (this.lineHasWords) this.endLine();
    else this.endBlock();
  }

  openList(ordered: boolean): void {
    this.endBlock();
    if (this.lists.length < maxDepth) this.lists.push({ ordered, item: 0 });
  }

  closeList(): void {
    this.endLine();
    this.lists.pop();
    this.endBlock();
  }

  openItem(): void {
    this.endLine();
    const list = this.lists.at(-1);
    if (!list) return;
    list.item++;
    this.mark = `${'  '.repeat(this.lists.length - 1)}${list.ordered ? `${list.item}.` : '-'} `;
  }

  closeItem(): void {
    this.endLine();
    this.mark = '';
  }

  /** The paragraphs since block `start` without their quote marks. */
  textsSince(start: number): string[] {
    const inside = this.blocks.slice(start);
    return inside.flatMap((block) => ('text' in block ? [block.text.replace(/^> /gm, '')] : []));
  }

  /** Puts an embed in the place of the paragraphs since block `start`; embeds among them stay. */
  replaceSince(start: number, embed: Embed): void {
    const inside = this.blocks.splice(start);
    this.blocks.push(...inside.filter((block) => 'embed' in block), { embed });
  }

  private addWords(text: string): void {
    this.line += text;
    if (this.line.length > 2 * maxText) this.shorten();
    this.lineHasWords ||= /\S/.test(text);
  }

  /** A line without end is folded as it grows, in case it is white space; words past the limit are not kept. */
  private shorten(): void {
    const line = foldSpace(this.line);
    this.full ||= line.length > maxText;
    // Cleaning takes the half of a character that the cut may leave.
    this.line = cleanText(line.slice(0, maxText));
  }
}
