import type { Wiring } from '../../functions/wiring.ts';

/** A worker is dead: nothing that it calls is done any more. */
export class KilledError extends Error {
  override name = 'KilledError';
}

/** A step of alerting, and whether the kill comes before it is done or after. */
export type KillPoint = {
  name: string;
  door: 'mentions' | 'ledger' | 'alertTopic';
  method: string;
  moment: 'before' | 'after';
};

/** Every write of the alert path, with the moment before and the moment after it. */
export const killPoints: KillPoint[] = [
  ['put', 'mentions', 'put'],
  ['claim', 'mentions', 'claim'],
  ['take story', 'ledger', 'claim'],
  ['take place', 'ledger', 'enter'],
  ['publish', 'alertTopic', 'publish'],
  ['mark', 'mentions', 'markSent'],
  ['hold', 'mentions', 'hold'],
].flatMap(([name = '', door, method = '']) =>
  (['before', 'after'] as const).map((moment) => ({
    name: `${moment} ${name}`,
    door: door as KillPoint['door'],
    method,
    moment,
  })),
);

/** How often a wiring was killed: 0 or 1, and at which call. */
export type Mortal = { wiring: Wiring; died: () => boolean };

/**
 * The same wiring for a worker that is killed at its `nth` call of a step, as by kill -9: from then on nothing that it
 * calls is done, its clean-up least of all.
 */
export function mortal(wiring: Wiring, point: KillPoint | undefined, nth: number): Mortal {
  let isDead = false;
  let left = nth;
  const wrap = <Door extends object>(name: string, door: Door): Door =>
    new Proxy(door, {
      get(target, method, receiver) {
        const real: unknown = Reflect.get(target, method, receiver);
        if (typeof real !== 'function') return real;
        return async (...parts: unknown[]) => {
          const isHere = point?.door === name && point.method === method && !isDead && --left === 0;
          if (isHere && point.moment === 'before') isDead = true;
          if (isDead) throw new KilledError('killed');
          const answer: unknown = await Reflect.apply(real, target, parts);
          if (isHere) isDead = true;
          if (isDead) throw new KilledError('killed');
          return answer;
        };
      },
    });
  return {
    wiring: {
      ...wiring,
      mentions: wrap('mentions', wiring.mentions),
      ledger: wrap('ledger', wiring.ledger),
      alertTopic: wrap('alertTopic', wiring.alertTopic),
      storyArticles: wrap('storyArticles', wiring.storyArticles),
      deadAlerts: wrap('deadAlerts', wiring.deadAlerts),
    },
    died: () => isDead,
  };
}
