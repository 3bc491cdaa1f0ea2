import type { ArticleText } from '../article/article.ts';
import type { CompiledWatches } from './compile.ts';
import { wordsAround } from './context.ts';
import { limitsAllow } from './limits.ts';
import { matchWith } from './match.ts';
import { nearMisses } from './near-misses.ts';
import { withItsParts } from './references.ts';
import { scoreParts } from './score.ts';
import type { Evidence, Watch, WatchMatch } from './watch.ts';

/** Why a watch fired on an article or not: `lines` are for people. */
export type Explanation = { watch: string; fired: boolean; lines: string[]; match?: WatchMatch };

/** No watch has the id that was asked about. */
export class UnknownWatchError extends Error {
  override readonly name = 'UnknownWatchError';

  constructor(id: string, known: readonly string[]) {
    super(`no watch has the id "${id}": use one of ${known.slice(0, 20).join(', ')}`);
  }
}

/**
 * Explains a watch on an article: each place that counts with the words around it and the way through the rule, how
 * the score came about, and each near miss with the reason that it does not count. Throws {@link UnknownWatchError}.
 */
export function explainMatch(compiled: CompiledWatches, article: ArticleText, watchId: string): Explanation {
  const index = compiled.byId.get(watchId);
  const watch = index === undefined ? undefined : compiled.watches[index];
  if (watch === undefined) throw new UnknownWatchError(watchId, [...compiled.byId.keys()]);
  const parts = withItsParts(watch, compiled.watches);
  const misses = nearMisses(compiled, parts);
  const cut = new Map<string, WatchMatch>();
  const matches = matchWith(compiled, article, misses.hear, (each, match) => cut.set(each.id, match));
  const match = matches.find((each) => each.watch === watchId);
  const tooLow = cut.get(watchId);
  const shown = match ?? tooLow;
  const lines = [
    match === undefined
      ? `${watchId} did not fire`
      : `${watchId} fired (severity ${match.severity}, score ${match.score})`,
  ];
  lines.push(...limitLines(watch, article));
  if (tooLow !== undefined)
    lines.push(`  below its minScore: it scores ${tooLow.score}, and the watch asks for ${watch.minScore}`);
  if (shown !== undefined) lines.push(scoreLine(shown, watch), ...evidenceLines(article, shown.evidence));
  const found = [...matches, ...cut.values()];
  if (shown === undefined && watch.kind === 'rule') lines.push(...ruleLines(watch, parts.slice(1), found));
  lines.push(...misses.lines(found.flatMap(({ evidence }) => evidence)));
  if (shown === undefined && lines.length === 1) lines.push('  nothing in the article looks like it');
  return { watch: watchId, fired: match !== undefined, lines, ...(match === undefined ? {} : { match }) };
}

function limitLines(watch: Watch, article: ArticleText): string[] {
  if (limitsAllow(watch, article)) return [];
  const limits = [
    ...(watch.languages === undefined ? [] : [`languages ${watch.languages.join(', ')}`]),
    ...(watch.sources === undefined ? [] : [`sources ${watch.sources.join(', ')}`]),
  ];
  return [
    `  other language or source: the watch is limited to ${limits.join(' and ')}, the article is ${article.language ?? 'of unknown language'} from ${article.source ?? 'an unknown source'}`,
  ];
}

function scoreLine({ evidence, score }: WatchMatch, { weights }: Watch): string {
  const parts = scoreParts(evidence, weights).map(
    ({ field, class: by, count, each }) =>
      `${count} in ${field} by ${by} at ${each}${count > 1 ? ' each' : ''}`,
  );
  return `  score ${score}: ${parts.join(', ')}`;
}

function evidenceLines(article: ArticleText, evidence: readonly Evidence[]): string[] {
  return evidence.map((place) => {
    const text = textOf(article, place.field, place.embed);
    const where = place.embed === undefined ? place.field : `embed ${place.embed}`;
    const way = place.path === undefined ? '' : `, ${place.path}`;
    return `  ${place.watch} in ${where} at ${place.start}: "${place.text}" in ${wordsAround(text, place.start, place.end)} (${place.class}, alias "${place.alias}"${way})`;
  });
}

function ruleLines(watch: Watch & { kind: 'rule' }, parts: readonly Watch[], found: WatchMatch[]): string[] {
  const lines = parts.map(({ id }) => {
    const match = found.find((each) => each.watch === id);
    return `  its part ${id} ${match === undefined ? 'was not found' : `was found ${match.evidence.length} time(s)`}`;
  });
  const within = typeof watch.rule === 'object' && 'all' in watch.rule ? watch.rule.within : undefined;
  const span = typeof within === 'object' ? `${within.words} words` : within;
  if (span !== undefined && span !== 'article')
    lines.push(`  within not met: no ${span} holds all that the rule asks for`);
  return lines;
}

function textOf(article: ArticleText, field: string, embed: number | undefined): string {
  if (field === 'title') return article.title;
  if (field === 'lead') return article.lead ?? '';
  if (field === 'embed') return article.embeds?.[embed ?? 0]?.text ?? '';
  return article.body;
}
