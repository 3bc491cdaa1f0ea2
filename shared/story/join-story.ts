import type { Article } from '../article/article.ts';
import { bandsOf } from './bands.ts';
import { type Fingerprint, readFingerprint } from './fingerprint.ts';
import { sameStory } from './same-story.ts';
import type { Stories, StoryTrace } from './stories.ts';

/** Texts further apart than this tell two stories, however alike: reprints, anniversaries, yearly notices. */
const furthestApartMs = 3 * 86_400_000;

/**
 * The id of the story that an article tells: that of the first text like it in the last days, or the article's own.
 * Leaves traces, so that texts like it find it.
 *
 * Every worker leaves them in one order and takes over the story of the first like one that it meets: of two workers
 * with the same story at the same moment the one that is first at the first band that both have gives the id to both.
 * A crash between leaves traces of an article that is not stored yet; it finds them again by their likeness.
 */
export async function joinStory(
  stories: Stories,
  article: Pick<Article, 'storyId' | 'fingerprint' | 'at'>,
): Promise<string> {
  const own = readFingerprint(article.fingerprint);
  if (own === undefined) return article.storyId;
  const bands = bandsOf(own);
  const held = new Map((await stories.find(bands)).map((trace) => [trace.band, trace]));
  let storyId = likest(own, article.at, [...held.values()])?.storyId ?? article.storyId;
  const left: string[] = [];
  const leave = (band: string, replacing?: string) =>
    stories.leave({ band, storyId, fingerprint: article.fingerprint, at: article.at }, replacing);
  for (const band of bands) {
    if (held.has(band)) continue;
    const other = await leave(band);
    if (other === undefined) left.push(band);
    const winner = other && storyId === article.storyId ? likest(own, article.at, [other]) : undefined;
    if (winner === undefined || winner.storyId === storyId) continue;
    // Another worker was here first: its story is this one's, also where this one has left its own already.
    storyId = winner.storyId;
    for (const earlier of left) await leave(earlier, article.storyId);
  }
  return storyId;
}

function likest(own: Fingerprint, at: string, traces: readonly StoryTrace[]): StoryTrace | undefined {
  let best: { trace: StoryTrace; likeness: number } | undefined;
  const seen = new Set<string>();
  for (const trace of traces) {
    if (seen.has(trace.fingerprint)) continue;
    seen.add(trace.fingerprint);
    const other = readFingerprint(trace.fingerprint);
    if (other === undefined || Math.abs(Date.parse(trace.at) - Date.parse(at)) > furthestApartMs) continue;
    const likeness = sameStory(own, other);
    const better =
      best === undefined ||
      likeness > best.likeness ||
      (likeness === best.likeness && trace.at < best.trace.at);
    if (likeness > 0 && better) best = { trace, likeness };
  }
  return best?.trace;
}
