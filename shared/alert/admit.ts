import { setTimeout as sleep } from 'node:timers/promises';
import { type Policy, policyOf } from '../watch/policy.ts';
import type { Watch } from '../watch/watch.ts';
import { localDay } from './clock.ts';
import { type AlertFacts, type Decision, decide, newsOf } from './decide.ts';
import { type Ledger, type LedgerEntry, type LedgerKey, secondsAt } from './ledger.ts';
import type { Mention } from './mention.ts';
import type { Mentions } from './mentions.ts';
import { muteKey } from './mute.ts';
import { isHigher } from './severity.ts';
import { readStoryLedger, type StoryLedger, storyFact, storyPartition } from './standing.ts';

/** What policy reads and writes. */
export type PolicyDoors = {
  mentions: Mentions;
  ledger: Ledger;
  settings: { timeZone: string };
  now: () => Date;
};

/** A mention with what policy says to it. */
export type Admitted = { mention: Mention; decision: Decision };

/** A place in a story or under a cap went to somebody else every time that it was tried for. */
export class PolicyRaceError extends Error {
  override name = 'PolicyRaceError';
}

/** Deciding again after another worker was faster ends after so many times. */
const mostTries = 12;

/**
 * Decides on the pending mentions of one article and takes what each needs to go out: the story for its watch, and a
 * place under its caps. What is taken belongs to the mention, so that doing this again after a crash takes it again;
 * where another worker took it in between, the facts are read and decided anew.
 * @throws PolicyRaceError when others were faster every time; the mentions are still pending.
 */
export async function admit(
  doors: PolicyDoors,
  watches: Watch[],
  pending: Mention[],
  outlets: number,
): Promise<Admitted[]> {
  const definitions = new Map(watches.map((watch) => [watch.id, watch]));
  const policyFor = (watch: string) => policyOf(definitions.get(watch) ?? {}, doors.settings.timeZone);
  for (let tries = 0; tries < mostTries; tries += 1) {
    if (tries > 0) await sleep(Math.random() * 20 * tries);
    const now = doors.now();
    const known = await readFacts(doors, pending, policyFor, now);
    const decided = decideAll(pending, policyFor, known, outlets, now);
    const taken: boolean[] = [];
    for (const one of decided)
      taken.push(await secure(doors.ledger, one, policyFor(one.mention.watch), known, now));
    if (taken.every(Boolean)) return decided;
  }
  throw new PolicyRaceError(
    'Other workers took the same stories in between, every time: this one comes again.',
  );
}

type Known = { story: StoryLedger | undefined; entries: Map<string, LedgerEntry> };

async function readFacts(
  doors: PolicyDoors,
  pending: Mention[],
  policyFor: (watch: string) => Policy,
  now: Date,
): Promise<Known> {
  const storyId = pending[0]?.storyId;
  const keys = pending.flatMap(({ watch }) => [
    muteKey(watch),
    hourKey(watch, now),
    dayKey(watch, now, policyFor(watch)),
  ]);
  const [story, entries] = await Promise.all([
    storyId ? readStoryLedger(doors, storyId, now) : undefined,
    doors.ledger.get(keys, now),
  ]);
  return { story, entries: new Map(entries.map((entry) => [nameOf(entry), entry])) };
}

/** Pure: first what each mention is worth by itself, then what one means to the others of its article. */
function decideAll(
  pending: Mention[],
  policyFor: (watch: string) => Policy,
  known: Known,
  outlets: number,
  now: Date,
): Admitted[] {
  const first = pending.map((mention) => {
    const isNew = windowOf(known, mention).kind !== 'taken';
    return {
      mention,
      isNew,
      alone: decide(policyFor(mention.watch), facts(mention, isNew ? 'new' : { news: ['?'] })),
    };
  });
  const newWatches = first
    .filter(({ isNew, alone }) => isNew && alone.send)
    .map(({ mention }) => mention.watch);
  return first.map(({ mention, isNew, alone }) => {
    if (isNew) return { mention, decision: alone };
    const policy = policyFor(mention.watch);
    const now = { severity: mention.severity, newWatches, outlets };
    const news = newsOf(policy, storyThen(known, mention), now);
    return { mention, decision: decide(policy, facts(mention, { news })) };
  });

  function facts(mention: Mention, story: AlertFacts['story']): AlertFacts {
    const { watch, severity, score } = mention;
    const mute = known.entries.get(nameOf(muteKey(watch)))?.until;
    const others = (key: LedgerKey) =>
      (known.entries.get(nameOf(key))?.members ?? []).filter((member) => member !== mention.articleId).length;
    return {
      now,
      severity,
      score,
      mutedUntil: mute ? new Date(mute) : undefined,
      story,
      alertsThisHour: others(hourKey(watch, now)),
      alertsToday: others(dayKey(watch, now, policyFor(watch))),
    };
  }
}

function windowOf({ story }: Known, { watch, at }: Mention) {
  const found = story?.entries.find((one) => one.watch === watch && one.what === 'window');
  return story?.standing(found?.entry, watch, at) ?? { kind: 'free' as const };
}

function storyThen({ story }: Known, { watch, at, severity }: Mention) {
  const mine = (story?.entries ?? []).filter((one) => one.watch === watch);
  const taken = mine.filter(({ entry }) => story?.standing(entry, watch, at).kind === 'taken');
  const alerted = taken.flatMap(({ entry }) => (entry.severity ? [entry.severity] : []));
  const followUps = taken.filter(({ what }) => what !== 'window').map(({ entry }) => entry.owner);
  return {
    severity: alerted.reduce((top, one) => (isHigher(one, top) ? one : top), alerted[0] ?? severity),
    told: taken.map(({ what }) => what),
    followUps: new Set(followUps).size,
  };
}

/** Takes what a decision to send needs; gives it back and answers false when another worker was faster. */
async function secure(
  ledger: Ledger,
  { mention, decision }: Admitted,
  policy: Policy,
  known: Known,
  now: Date,
): Promise<boolean> {
  const hour = hourKey(mention.watch, now);
  const day = dayKey(mention.watch, now, policy);
  const tookAll =
    decision.send &&
    (await takeStory(ledger, mention, decision.developing, policy, known, now)) &&
    (await ledger.enter(hour, mention.articleId, policy.perHour, secondsAt(now.getTime() + 2 * hourMs))) &&
    (await ledger.enter(day, mention.articleId, policy.perDay, secondsAt(now.getTime() + 50 * hourMs)));
  // What is held after all gives up what an earlier try took.
  if (!tookAll) await giveUp(ledger, mention, known, [hour, day], decision);
  return tookAll || !decision.send;
}

async function takeStory(
  ledger: Ledger,
  mention: Mention,
  developing: string[],
  policy: Policy,
  known: Known,
  now: Date,
): Promise<boolean> {
  const { watch, at, severity } = mention;
  const expiresAt = secondsAt(now.getTime() + policy.windowMs);
  for (const key of storyKeys(mention, developing)) {
    const before = known.story?.entries.find(({ entry }) => entry.at === key.at)?.entry;
    const standing = known.story?.standing(before, watch, at);
    const from = standing?.kind === 'free' ? standing.from : undefined;
    const entry = { ...key, owner: at, since: now.toISOString(), severity, expiresAt };
    if (!(await ledger.claim(entry, now, from))) return false;
  }
  return true;
}

async function giveUp(
  ledger: Ledger,
  mention: Mention,
  { story, entries }: Known,
  places: LedgerKey[],
  decision: Decision,
): Promise<void> {
  const { watch, at, articleId } = mention;
  const own = (story?.entries ?? []).filter((one) => one.watch === watch && one.entry.owner === at);
  const tried = decision.send ? storyKeys(mention, decision.developing) : [];
  for (const { id, at: name } of [...own.map(({ entry }) => entry), ...tried])
    await ledger.release({ id, at: name }, at);
  for (const place of places)
    if (decision.send || entries.get(nameOf(place))?.members?.includes(articleId))
      await ledger.leave(place, articleId);
}

/** What a mention takes of its story: the window of its watch, or what is new. */
function storyKeys({ watch, storyId }: Mention, developing: string[]): LedgerKey[] {
  if (!storyId) return [];
  const facts = developing.length > 0 ? developing : ['window'];
  return facts.map((what) => ({ id: storyPartition(storyId), at: storyFact(watch, what) }));
}

const hourMs = 3_600_000;

/** Where the alerts of a clock hour, and of a local day, are counted. */
function hourKey(watch: string, now: Date): LedgerKey {
  return { id: `alerts#${watch}`, at: `hour#${now.toISOString().slice(0, 13)}` };
}

function dayKey(watch: string, now: Date, { zone }: Policy): LedgerKey {
  return { id: `alerts#${watch}`, at: `day#${localDay(now, zone)}` };
}

function nameOf({ id, at }: LedgerKey): string {
  return `${id} ${at}`;
}
