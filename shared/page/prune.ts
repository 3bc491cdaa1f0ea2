import type { Draft } from './body.ts';
import { isProse, Sums } from './choose.ts';
import { type Content, controls, holdsHeadline, isBoxedStory, isFactBox, pictures } from './contents.ts';
import { isBodyLike } from './furniture.ts';
import { type Hint, nameEvidence, strongWords } from './names.ts';
import { openingOfPassage } from './phrases.ts';
import { isSectionAmongSections } from './siblings.ts';
import { type Element, elementsOf, isElement } from './tree.ts';

/**
 * Drops the parts of a chosen body that are no article: link lists, captions, sharing, prompts, boxes of other stories.
 * A part that holds a good share of the article's own paragraphs stays whatever it is called, and a word of a
 * class that the article itself bears says nothing on this page.
 */
export function prune(draft: Draft): void {
  new Pruner(draft).run();
}

class Pruner {
  private readonly draft: Draft;
  private readonly sums: Sums;
  private readonly contents = new Map<Element, Content>();
  private readonly core: Float64Array;
  private readonly prose: Float64Array;
  private readonly size: Float64Array;
  private readonly linked: Float64Array;
  private readonly proseByClass = new Map<string, number>();

  constructor(draft: Draft) {
    this.draft = draft;
    this.sums = new Sums(draft.passages);
    const count = draft.passages.length + 1;
    this.core = new Float64Array(count);
    this.prose = new Float64Array(count);
    this.size = new Float64Array(count);
    this.linked = new Float64Array(count);
    for (const [at, passage] of draft.passages.entries()) {
      const counts = passage.dropped === undefined;
      const prose = counts && isProse(passage);
      const add = (sums: Float64Array, value: number) => {
        sums[at + 1] = (sums[at] ?? 0) + value;
      };
      add(this.core, prose && draft.isCore(passage) ? passage.size : 0);
      add(this.prose, prose ? passage.size : 0);
      add(this.size, counts ? passage.size : 0);
      add(this.linked, counts ? passage.linked : 0);
    }
  }

  run(): void {
    for (const root of this.draft.roots) {
      this.count(root);
      for (let at = root.parent; at; at = at.parent) this.rest(at);
      for (const element of elementsOf(root)) {
        if (this.coreShare(element) >= 0.3) this.rest(element);
        const key = element.attributes.class;
        if (key)
          this.proseByClass.set(key, (this.proseByClass.get(key) ?? 0) + this.sum(this.prose, element));
      }
    }
    for (const root of this.draft.roots) this.visit(root, this.draft.roots.length > 1);
  }

  /** The words of an element that holds the article say nothing about others. */
  private rest(element: Element): void {
    for (const { word } of nameEvidence(element).hints) this.draft.idleWords.add(word);
  }

  private count(element: Element): Content {
    const content: Content = {
      pictures: pictures.has(element.name) ? 1 : 0,
      controls: controls.has(element.name) ? 1 : 0,
      tables: element.name === 'table' ? 1 : 0,
    };
    for (const child of element.children) {
      if (!isElement(child)) continue;
      const inner = this.count(child);
      content.pictures += inner.pictures;
      content.controls += inner.controls;
      content.tables += inner.tables;
    }
    this.contents.set(element, content);
    return content;
  }

  private sum(sums: Float64Array, { from, to }: Element): number {
    return (sums[to] ?? 0) - (sums[from] ?? 0);
  }

  private coreShare(element: Element): number {
    return this.draft.coreSize > 0 ? this.sum(this.core, element) / this.draft.coreSize : 0;
  }

  private visit(element: Element, judged: boolean): void {
    if (element.to === element.from) return;
    const reason = judged ? this.judge(element) : undefined;
    if (reason) {
      this.draft.drop(element, reason);
      return;
    }
    this.dropCards(element);
    for (const child of element.children) if (isElement(child)) this.visit(child, true);
  }

  private judge(element: Element): string | undefined {
    const size = this.sum(this.size, element);
    const share = this.coreShare(element);
    if (size === 0 || share >= 0.3) return undefined;
    return (
      this.byElement(element, share) ??
      this.byName(element, share) ??
      this.byLinks(element, size) ??
      this.byContent(element, size) ??
      (isBoxedStory(element, this.draft) ? 'another article' : undefined)
    );
  }

  private byElement(element: Element, share: number): string | undefined {
    switch (element.name) {
      case 'aside':
      case 'footer':
      case 'form':
        return element.name;
      case 'header':
        return share < 0.1 ? 'header' : undefined;
      case 'figcaption':
      case 'caption':
        return 'caption';
      case 'figure':
        return this.contents.get(element)?.tables || this.isQuote(element) ? undefined : 'caption';
      default:
        return undefined;
    }
  }

  private isQuote(element: Element): boolean {
    return (
      !this.contents.get(element)?.pictures &&
      [...this.draft.keptIn(element)].some(({ kind }) => kind === 'quote')
    );
  }

  private byName(element: Element, share: number): Hint | undefined {
    const { hints } = nameEvidence(element);
    // A heading among the article's paragraphs is one of theirs unless it leads elsewhere.
    if (/^h[2-6]$/.test(element.name) && this.linkShare(element) < 0.5 && this.isCoreHeading(element))
      return undefined;
    const found = hints.find(({ word }) => !this.draft.idleWords.has(word));
    if (!found || share > 0.12) return undefined;
    const all = this.draft.size;
    // One paragraph of many that share a class is the article's, whatever the class says.
    const alike = this.proseByClass.get(element.attributes.class ?? '') ?? 0;
    if (alike > this.draft.coreSize * 0.25) return undefined;
    const prose = this.sum(this.prose, element);
    const { hint, word } = found;
    if (hint === 'comments') return hint;
    const isBody = !strongWords.has(word) && isBodyLike(element, this.draft.passages, this.sums);
    if (isBody || isSectionAmongSections(element, this.sums)) return undefined;
    if (hint === 'byline' || hint === 'tags')
      return prose < Math.min(1_500, all * 0.3) && !holdsHeadline(element, this.draft) ? hint : undefined;
    return prose < all * 0.3 ? hint : undefined;
  }

  private linkShare(element: Element): number {
    return this.sum(this.linked, element) / (this.sum(this.size, element) || 1);
  }

  private isCoreHeading({ from }: Element): boolean {
    const heading = this.draft.passages[from];
    return heading !== undefined && this.draft.isCore(heading);
  }

  private byLinks(element: Element, size: number): string | undefined {
    const passages = [...this.draft.keptIn(element)];
    const linked = this.sum(this.linked, element) / size;
    const prose = this.sum(this.prose, element);
    if (element.name === 'ul' || element.name === 'ol') {
      const linkItems = passages.filter((one) => one.linked > one.size * 0.7).length;
      if (linkItems > 0 && linkItems >= passages.length * 0.6) return 'list of links';
    }
    if (passages.length < 2) return undefined;
    if (linked > 0.5 && prose < size * 0.3) return 'links';
    // A box that opens with "Read also" or "Newsletter" and leads elsewhere.
    const first = passages[0];
    const apart = this.sum(this.core, element) === 0 && size < 700;
    if (
      first &&
      (linked > 0.2 || apart) &&
      size < 1_200 &&
      first.size < 60 &&
      element.to - element.from <= 14
    ) {
      const { kinds, rest } = openingOfPassage(first);
      if (rest <= 3 && kinds.has('related')) return 'related links';
      if (rest <= 3 && kinds.has('prompt')) return 'prompt';
      if (rest <= 1 && kinds.has('advertising')) return 'advertising';
    }
    return undefined;
  }

  private byContent(element: Element, size: number): string | undefined {
    const content = this.contents.get(element);
    if (!content || this.sum(this.core, element) > 0) return undefined;
    if (content.controls > 0 && size < 700) return 'form';
    const passages = element.to - element.from;
    const isBox = element.name !== 'p' && !/^(?:td|tr|tbody|li)$/.test(element.name);
    const own = element.name === 'table' ? 1 : 0;
    if (isBox && content.pictures > 0 && content.tables === own && size < 420 && passages <= 4)
      return 'caption';
    if (own && content.tables === 1 && this.isData(element, size)) return 'table';
    return isBox && size < 700 && isFactBox([...this.draft.keptIn(element)]) ? 'fact box' : undefined;
  }

  /** Many short cells: figures, results, programmes. */
  private isData(element: Element, size: number): boolean {
    const cells = [...this.draft.keptIn(element)].length;
    return cells >= 4 && size / cells < 40 && this.sum(this.prose, element) < size * 0.3;
  }

  /** Rows of boxes that look alike, each with a link and a picture or a heading: other stories. */
  private dropCards(element: Element): void {
    const groups = new Map<string, Element[]>();
    for (const child of element.children) {
      if (!isElement(child) || child.to === child.from) continue;
      if (child.name === 'p' || /^h[1-6]$/.test(child.name)) continue;
      const key = `${child.name}.${child.attributes.class ?? ''}`;
      const group = groups.get(key) ?? [];
      group.push(child);
      groups.set(key, group);
    }
    for (const group of groups.values()) {
      if (group.length < 2) continue;
      const cards = group.filter((one) => this.isCard(one));
      if (cards.length >= 2 && cards.length >= group.length * 0.7)
        for (const one of cards) this.draft.drop(one, 'other stories');
    }
  }

  private isCard(element: Element): boolean {
    const size = this.sum(this.size, element);
    if (size === 0 || size > 700 || this.coreShare(element) > 0.1) return false;
    const passages = [...this.draft.keptIn(element)];
    const hrefs = new Set(passages.flatMap(({ links }) => links.map(({ href }) => href)));
    const linked = passages.filter((one) => one.linked > one.size * 0.7).length;
    const headed = passages.some((one) => one.kind === 'heading' && one.linked > one.size * 0.7);
    const pictured = (this.contents.get(element)?.pictures ?? 0) > 0;
    return hrefs.size >= 1 && hrefs.size <= 3 && linked > 0 && (headed || pictured);
  }
}
