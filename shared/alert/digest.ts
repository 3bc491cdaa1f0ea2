import { randomUUID } from 'node:crypto';
import { policyOf } from '../watch/policy.ts';
import type { Watch } from '../watch/watch.ts';
import { type DigestPeriod, lastPeriod } from './clock.ts';
import { composeDigest, type Digest } from './digest-content.ts';
import { renderDigest } from './digest-message.ts';
import { hourlyCounts, usualDays } from './hours.ts';
import { type Ledger, type LedgerEntry, secondsAt } from './ledger.ts';
import { keyOf, type Mention } from './mention.ts';
import type { Mentions } from './mentions.ts';
import { mutedUntil } from './mute.ts';
import type { RenderSettings } from './render.ts';
import type { AlertTopic } from './topic.ts';

/** What digests work with. */
export type DigestDoors = {
  mentions: Mentions;
  ledger: Ledger;
  alertTopic: AlertTopic;
  settings: RenderSettings;
  now: () => Date;
};

/** What became of the digest of one watch. */
export type DigestOutcome = { watch: string; period: string; told: number; messageId?: string };

/** A worker that takes longer has died: another goes on. */
const leaseMs = 10 * 60_000;
const dayMs = 86_400_000;
const keptMs = 60 * dayMs;
const mostHeld = 10_000;
/** The index of held mentions lags behind: what was held a moment ago is left to the next digest. */
const settledMs = 60_000;

/**
 * Sends the digest of every watch whose hour has come since the last call; running it again sends nothing. A digest
 * tells what policy held back up to now. Order: publish, write down what was told, mark the mentions, write down that
 * it is done; a crash goes on where it was, and only one between the first two can repeat a digest.
 * @throws AggregateError after all watches were tried, when some failed; calling it again is safe.
 */
export async function sendDigests(doors: DigestDoors, watches: Watch[]): Promise<DigestOutcome[]> {
  const outcomes: DigestOutcome[] = [];
  const faults: unknown[] = [];
  let held: Map<string, Mention[]> | undefined;
  const heldOf = async (watch: string) => {
    held ??= Map.groupBy(await doors.mentions.open('held', mostHeld), (mention) => mention.watch);
    return held.get(watch) ?? [];
  };
  for (const watch of watches) {
    try {
      const outcome = await sendDigest(doors, watch, heldOf);
      if (outcome) outcomes.push(outcome);
    } catch (error) {
      faults.push(error);
    }
  }
  if (faults.length > 0)
    throw new AggregateError(
      faults,
      `${faults.length} of ${watches.length} digests failed: ${String(faults[0])}`,
    );
  return outcomes;
}

async function sendDigest(
  doors: DigestDoors,
  watch: Watch,
  heldOf: (watch: string) => Promise<Mention[]>,
): Promise<DigestOutcome | undefined> {
  const { ledger, now } = doors;
  const id = `digest#${watch.id}`;
  const period = lastPeriod(policyOf(watch, doors.settings.timeZone).digest, now());
  if (!period) return undefined;
  const facts = await ledger.of(id, now());
  if (facts.length === 0) {
    // A watch that is new begins with the period that is running.
    await writeDown(ledger, id, `${period.name} done`, now());
    return undefined;
  }
  if (facts.some(({ at }) => at === `${period.name} done`)) return undefined;
  if (await mutedUntil(ledger, watch.id, now())) return undefined;
  const lease = { id, at: `${period.name} lease`, owner: randomUUID() };
  if (!(await ledger.claim({ ...lease, expiresAt: secondsAt(now().getTime() + leaseMs) }, now())))
    return undefined;
  try {
    const told = facts.find(({ at }) => at === `${period.name} told`);
    const outcome = await tellAndMark(doors, watch, period, await heldOf(watch.id), told);
    await writeDown(ledger, id, `${period.name} done`, now());
    return outcome;
  } finally {
    await ledger.release(lease, lease.owner);
  }
}

async function tellAndMark(
  doors: DigestDoors,
  watch: Watch,
  period: DigestPeriod,
  held: Mention[],
  before: LedgerEntry | undefined,
): Promise<DigestOutcome | undefined> {
  const { ledger, now } = doors;
  const until = before?.until ?? new Date(now().getTime() - settledMs).toISOString();
  const mentions = held.filter((mention) => (mention.heldAt ?? mention.createdAt) <= until);
  let messageId = before?.messageId;
  if (messageId === undefined) {
    const digest = await readDigest(doors, watch, period, mentions);
    if (digest.stories.length === 0 && !digest.spike) return undefined;
    messageId = await doors.alertTopic.publish(renderDigest(digest, doors.settings.sms));
    await writeDown(ledger, `digest#${watch.id}`, `${period.name} told`, now(), { until, messageId });
  }
  for (const mention of mentions)
    await doors.mentions.markDigested(keyOf(mention), messageId, now().toISOString());
  return { watch: watch.id, period: period.name, told: mentions.length, messageId };
}

/** What a watch's digest over a period would tell of these held mentions. */
export async function readDigest(
  { ledger, settings }: Pick<DigestDoors, 'ledger' | 'settings'>,
  watch: Watch,
  period: DigestPeriod,
  held: Mention[],
): Promise<Digest> {
  const usualFrom = new Date(period.from.getTime() - usualDays * dayMs);
  const hours = await hourlyCounts(ledger, watch.id, usualFrom, period.to);
  const { zone } = policyOf(watch, settings.timeZone).digest;
  return composeDigest({ watch, period, zone, held, hours });
}

async function writeDown(
  ledger: Ledger,
  id: string,
  at: string,
  now: Date,
  more: Partial<LedgerEntry> = {},
): Promise<void> {
  await ledger.put({
    id,
    at,
    since: now.toISOString(),
    expiresAt: secondsAt(now.getTime() + keptMs),
    ...more,
  });
}
