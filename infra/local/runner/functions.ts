import type { EnrichWiring } from '../../../functions/enrich-wiring.ts';
import type { WholeWiring } from '../../../functions/whole-wiring.ts';
import type { Wiring } from '../../../functions/wiring.ts';

/** The real functions on a wiring of ours. Loaded late: their loggers read the environment as they load. */
export async function loadFunctions(wiring: WholeWiring & EnrichWiring) {
  const [schedule, poll, wantPages, enrich, alert, sweep, digest, api, websub] = await Promise.all([
    import('../../../functions/schedule.ts'),
    import('../../../functions/poll.ts'),
    import('../../../functions/want-pages.ts'),
    import('../../../functions/enrich.ts'),
    import('../../../functions/alert.ts'),
    import('../../../functions/sweep.ts'),
    import('../../../functions/digest.ts'),
    import('../../../functions/api.ts'),
    import('../../../functions/websub.ts'),
  ]);
  const doors = () => wiring;
  return {
    schedule: schedule.scheduleFunction(doors),
    poll: poll.pollFunction(doors),
    wantPages: wantPages.wantPagesFunction(doors),
    enrich: enrich.enrichFunction(doors),
    alert: alert.alertFunction(doors),
    sweep: sweep.sweepFunction(doors),
    digest: digest.digestFunction(doors),
    api: api.apiFunction(doors),
    websub: websub.websubFunction(doors),
  };
}

/** Claims of a process that is gone would hold their alerts up: one process at a time works on a data folder. */
export async function releaseClaims({ mentions }: Wiring): Promise<void> {
  for (const mention of await mentions.open('pending', Number.POSITIVE_INFINITY)) {
    if (mention.claimedUntil) await mentions.release({ watch: mention.watch, at: mention.at });
  }
}
