import type { StoryArticle } from './story-articles.ts';

/** Why an alert goes out beside the mention itself, and who else tells the story. */
export type Occasion = {
  /** What is new in a story that was alerted before, as `newsOf` names it. */
  developing?: string[];
  /** It was published before, and is again on purpose. */
  replay?: true;
  /** One article of each other outlet that carries the story. */
  outlets?: StoryArticle[];
};

/** The word in front of a subject, an SMS and an e-mail; empty for the first alert of a story. */
export function occasionWord({ replay, developing = [] }: Occasion): string {
  if (replay) return 'Replay';
  return developing.length > 0 ? 'Developing' : '';
}

/** One sentence on why a message comes although its story, or itself, was told before; empty for a first alert. */
export function occasionInWords(occasion: Occasion, titles: Map<string, string>): string {
  const { replay, developing = [], outlets = [] } = occasion;
  if (replay) return 'Replay: this alert is sent again on request.';
  const news = new Set(developing.map((one) => newsInWords(one, titles, outlets.length + 1)));
  return news.size > 0 ? `Developing: ${[...news].join('; ')}.` : '';
}

function newsInWords(news: string, titles: Map<string, string>, outlets: number): string {
  const [kind, value = ''] = news.split(':');
  if (kind === 'severity') return `its severity is now ${value}`;
  if (kind === 'watch') return `it now mentions ${titles.get(value) ?? value}`;
  return `${outlets} outlets carry it`;
}
