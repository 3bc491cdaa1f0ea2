import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** Attributes of an HTML element by lower-case name. */
export type Attributes = Record<string, string>;

/** What a reader of HTML is told, in the order of the document; names are lower case. */
export type HtmlSink = {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
};

/** Longer names are no elements or attributes of HTML, longer values nothing that is read. */
const maxName = 60;
const maxValue = 8_000;

/**
 * Tells `sink` the tags and texts of `html`, entities decoded once, comments left out. No tree and no stack of
 * open elements is kept, so that the cost is linear however elements are nested or left open.
 */
export function readTokens(html: string, sink: HtmlSink): void {
  const tokenizer = new Tokenizer({ decodeEntities: true }, new TokenReader(html, sink));
  tokenizer.write(html);
  tokenizer.end();
}

class TokenReader implements TokenizerCallbacks {
  private readonly html: string;
  private readonly sink: HtmlSink;
  private name = '';
  private attribute = '';
  private attributes: Attributes = {};

  constructor(html: string, sink: HtmlSink) {
    this.html = html;
    this.sink = sink;
  }

  ontext(start: number, end: number): void {
    this.sink.text(this.html.slice(start, end));
  }
  ontextentity(codepoint: number): void {
    this.sink.text(String.fromCodePoint(codepoint));
  }
  oncdata(start: number, end: number, endOffset: number): void {
    this.sink.text(this.html.slice(start, end - endOffset));
  }
  onopentagname(start: number, end: number): void {
    this.name = this.nameAt(start, end);
    this.attributes = {};
  }
  onattribname(start: number, end: number): void {
    const name = this.nameAt(start, end);
    // Names such as `__proto__` mean nothing in HTML.
    this.attribute = /^[a-z]/.test(name) && !(name in {}) ? name : '';
    if (this.attribute) this.attributes[name] ??= '';
  }
  onattribdata(start: number, end: number): void {
    this.addValue(this.html.slice(start, Math.min(end, start + maxValue)));
  }
  onattribentity(codepoint: number): void {
    this.addValue(String.fromCodePoint(codepoint));
  }
  onopentagend(): void {
    this.sink.open(this.name, this.attributes);
  }
  onselfclosingtag(): void {
    this.sink.open(this.name, this.attributes);
    // Elsewhere than on drawings and formulas the slash means nothing.
    if (this.name === 'svg' || this.name === 'math') this.sink.close(this.name);
  }
  onclosetag(start: number, end: number): void {
    this.sink.close(this.nameAt(start, end));
  }
  onattribend(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  private nameAt(start: number, end: number): string {
    return this.html.slice(start, Math.min(end, start + maxName)).toLowerCase();
  }

  private addValue(value: string): void {
    const held = this.attributes[this.attribute];
    if (held !== undefined && held.length < maxValue) this.attributes[this.attribute] = held + value;
  }
}
