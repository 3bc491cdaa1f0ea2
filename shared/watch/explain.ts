import type { ArticleText } from '../article/article.ts';
import type { CompiledWatches } from './compile.ts';
import { limitsAllow, matchWith } from './match.ts';
import type { Rule, Watch, WatchMatch } from './watch.ts';

/** Why a watch fired on an article or not: `lines` are for people. */
export type Explanation = { watch: string; fired: boolean; lines: string[]; match?: WatchMatch };

const mostNearMisses = 20;

/** No watch has the id that was asked about. */
export class UnknownWatchError extends Error {
  override readonly name = 'UnknownWatchError';

  constructor(id: string, known: readonly string[]) {
    super(`no watch has the id "${id}": use one of ${known.slice(0, 20).join(', ')}`);
  }
}

/**
 * Explains a watch on an article: each place that counts with the words around it, and each near miss with the
 * reason that it does not count. Throws {@link UnknownWatchError}.
 */
export function explainMatch(compiled: CompiledWatches, article: ArticleText, watchId: string): Explanation {
  const index = compiled.byId.get(watchId);
  const watch = index === undefined ? undefined : compiled.watches[index];
  if (index === undefined || watch === undefined)
    throw new UnknownWatchError(watchId, [...compiled.byId.keys()]);
  const concerned = new Set([index]);
  if (watch.kind === 'rule') collect(compiled, watch.rule, concerned);
  const misses: string[] = [];
  let more = 0;
  const heard = new Set<string>();
  const matches = matchWith(compiled, article, (candidate, reason) => {
    if (!concerned.has(candidate.watch)) return;
    const text = candidate.passage.folded.original.slice(candidate.start, candidate.end);
    const key = `${candidate.passage.field} ${candidate.start} ${reason}`;
    if (heard.has(key)) return;
    heard.add(key);
    if (misses.length >= mostNearMisses) more += 1;
    else {
      const whose = compiled.watches[candidate.watch]?.id ?? '';
      const around = context(candidate.passage.folded.original, candidate.start, candidate.end);
      misses.push(
        `  near miss for ${whose} in ${candidate.passage.field} at ${candidate.start}: "${text}" in ${around}: ${reason}`,
      );
    }
  });
  const match = matches.find((each) => each.watch === watchId);
  const lines = [`${watchId} ${match === undefined ? 'did not fire' : `fired (severity ${match.severity})`}`];
  lines.push(...limitLines(watch, article));
  for (const evidence of match?.evidence ?? []) {
    const text = textOf(article, evidence.field, evidence.embed);
    const where = evidence.embed === undefined ? evidence.field : `embed ${evidence.embed}`;
    lines.push(
      `  ${evidence.watch} in ${where} at ${evidence.start}: "${evidence.text}" in ${context(text, evidence.start, evidence.end)} (${evidence.class}, alias "${evidence.alias}")`,
    );
  }
  if (match === undefined && watch.kind === 'rule') lines.push(...ruleLines(compiled, watch, matches));
  lines.push(...misses);
  if (more > 0) lines.push(`  and ${more} more near misses`);
  if (match === undefined && lines.length === 1) lines.push('  nothing in the article looks like it');
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

function ruleLines(
  compiled: CompiledWatches,
  watch: Watch & { kind: 'rule' },
  matches: WatchMatch[],
): string[] {
  const concerned = new Set<number>();
  collect(compiled, watch.rule, concerned);
  const lines: string[] = [];
  for (const index of concerned) {
    const id = compiled.watches[index]?.id ?? '';
    const found = matches.find((each) => each.watch === id);
    lines.push(
      `  its part ${id} ${found === undefined ? 'was not found' : `was found ${found.evidence.length} time(s)`}`,
    );
  }
  const within = typeof watch.rule === 'object' && 'all' in watch.rule ? watch.rule.within : undefined;
  const span = typeof within === 'object' ? `${within.words} words` : within;
  if (span !== undefined && span !== 'article')
    lines.push(`  within not met: no ${span} holds all that the rule asks for`);
  return lines;
}

function collect(compiled: CompiledWatches, rule: Rule, into: Set<number>): void {
  if (typeof rule === 'string') {
    const index = compiled.byId.get(rule);
    if (index === undefined || into.has(index)) return;
    into.add(index);
    const watch = compiled.watches[index];
    if (watch?.kind === 'rule') collect(compiled, watch.rule, into);
    return;
  }
  const parts = 'not' in rule ? [rule.not] : 'all' in rule ? rule.all : rule.any;
  for (const part of parts) collect(compiled, part, into);
}

function textOf(article: ArticleText, field: string, embed: number | undefined): string {
  if (field === 'title') return article.title;
  if (field === 'lead') return article.lead ?? '';
  if (field === 'embed') return article.embeds?.[embed ?? 0]?.text ?? '';
  return article.body;
}

function context(text: string, start: number, end: number): string {
  const from = Math.max(0, start - 30);
  const to = Math.min(text.length, end + 30);
  const words = text.slice(from, to).toWellFormed().replaceAll(/\s+/gu, ' ').trim();
  return `${from > 0 ? '…' : ''}${words}${to < text.length ? '…' : ''}`;
}
