import { type Ledger, type LedgerKey, secondsAt } from './ledger.ts';

/** Where the mute of a watch is kept. */
export function muteKey(watch: string): LedgerKey {
  return { id: `mute#${watch}`, at: 'until' };
}

/** Keeps a watch's alerts back until an instant. What it holds meanwhile waits for the digest after it. */
export async function mute(ledger: Ledger, watch: string, until: Date): Promise<void> {
  await ledger.put({ ...muteKey(watch), until: until.toISOString(), expiresAt: secondsAt(until) });
}

/** Lets a watch alert again; true when it was muted. */
export async function unmute(ledger: Ledger, watch: string, now: Date): Promise<boolean> {
  const muted = (await mutedUntil(ledger, watch, now)) !== undefined;
  await ledger.remove(muteKey(watch));
  return muted;
}

/** When the mute of a watch ends; undefined when it is not muted. */
export async function mutedUntil(ledger: Ledger, watch: string, now: Date): Promise<Date | undefined> {
  const [entry] = await ledger.get([muteKey(watch)], now);
  return entry?.until && Date.parse(entry.until) > now.getTime() ? new Date(entry.until) : undefined;
}
