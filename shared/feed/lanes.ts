import { createHash } from 'node:crypto';

/**
 * Lanes of the poll queue. All feeds of a host go through one lane, and one worker at a time works on a lane, so no two
 * workers ever talk to one host: docs/host-politeness.md.
 */
export const lanes = 8;

/** Feeds in one message of the poll queue. */
export const feedsPerMessage = 25;

/** Feeds that one worker polls, all of one lane. */
export type PollBatch = {
  lane: number;
  /** Feed ids, at most 25. */
  feeds: string[];
  /** An earlier batch of the same round asks the same hosts just before. */
  continues?: true;
  /** Sent twice with the same key within five minutes, it arrives once. */
  key: string;
};

/** The host of an address with its port, as politeness counts hosts. */
export function hostOf(url: string): string {
  return URL.parse(url)?.host ?? url;
}

/** The lane of an address: a stable hash of its host. */
export function laneOf(url: string): number {
  return createHash('sha256').update(hostOf(url)).digest().readUInt32BE(0) % lanes;
}

/**
 * Packs feeds into batches of their lanes. Hosts of a lane share its batches evenly, as many feeds of each as fit, for a
 * host's feeds are polled one after the other and a batch takes as long as its longest host.
 * @param round Names this round of scheduling in the batches' keys; the same round packs the same batches.
 */
export function packBatches(feeds: { id: string; url: string }[], round: string): PollBatch[] {
  const byLane = Map.groupBy(feeds, (feed) => laneOf(feed.url));
  return [...byLane].flatMap(([lane, members]) => {
    const hosts = [...Map.groupBy(members, (feed) => hostOf(feed.url)).values()].map((list) =>
      list.map((feed) => feed.id),
    );
    return deal(hosts).map(
      (ids, index): PollBatch => ({
        lane,
        feeds: ids,
        ...(index > 0 && { continues: true as const }),
        key: keyOf(round, lane, ids),
      }),
    );
  });
}

function deal(hosts: string[][]): string[][] {
  const batches: string[][] = [];
  let left = hosts;
  while (left.length > 0) {
    const together = left.slice(0, feedsPerMessage);
    const each = Math.floor(feedsPerMessage / together.length);
    batches.push(together.flatMap((ids) => ids.splice(0, each)));
    // Those that waited come first.
    left = [...left.slice(feedsPerMessage), ...together].filter((ids) => ids.length > 0);
  }
  return batches;
}

function keyOf(round: string, lane: number, ids: string[]): string {
  return createHash('sha256')
    .update([round, lane, ...ids].join('\n'))
    .digest('hex');
}
