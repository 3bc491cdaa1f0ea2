import type { Mention } from '../alert/mention.ts';
import type { Mentions } from '../alert/mentions.ts';

/** The range of a walk; ISO 8601 instants, inclusive. */
export type Range = { since: string; until: string };

/** Mentions of one watch, newest first, read page by page as far as they are asked for. */
export async function* newestFirst(
  mentions: Mentions,
  watch: string,
  { since, until }: Range,
  pageSize: number,
): AsyncGenerator<Mention> {
  let end = until;
  let last: string | undefined;
  for (;;) {
    // The page after the first starts at the mention that ended the one before it, so it is asked for one more.
    const page = await mentions.list({ watch, since, until: end, limit: pageSize + 1 });
    const fresh = page.filter((mention) => mention.at !== last);
    yield* fresh;
    if (page.length <= pageSize || fresh.length === 0) return;
    last = fresh.at(-1)?.at;
    end = last ?? end;
  }
}

/** Takes from several walks, each newest first, what is newest in all: at most `limit` mentions that `wanted` lets through. */
export async function mergeNewest(
  walks: AsyncGenerator<Mention>[],
  wanted: (mention: Mention) => boolean,
  limit: number,
): Promise<Mention[]> {
  const filtered = walks.map((walk) => filter(walk, wanted));
  const heads = await Promise.all(filtered.map((walk) => walk.next()));
  const merged: Mention[] = [];
  while (merged.length < limit) {
    const newest = indexOfNewest(heads);
    const head = heads[newest];
    const walk = filtered[newest];
    if (!head || head.done || !walk) break;
    merged.push(head.value);
    heads[newest] = await walk.next();
  }
  return merged;
}

async function* filter(
  walk: AsyncGenerator<Mention>,
  wanted: (mention: Mention) => boolean,
): AsyncGenerator<Mention, undefined> {
  for await (const mention of walk) if (wanted(mention)) yield mention;
  return undefined;
}

function indexOfNewest(heads: IteratorResult<Mention, undefined>[]): number {
  let newest = -1;
  let at = '';
  for (const [index, head] of heads.entries()) {
    // Mentions of one article share their sort key: the order of the watches then decides.
    if (!head.done && head.value.at > at) {
      newest = index;
      at = head.value.at;
    }
  }
  return newest;
}
