import { MetricUnit } from '@aws-lambda-powertools/metrics';
import { sweepAlerts } from '../shared/alert/sweep.ts';
import * as z from '../shared/schema.ts';
import { reportSpeed } from './alert-metrics.ts';
import { instruments, standard } from './middleware.ts';
import { cloud, type Wiring } from './wiring.ts';

/** Left at the end of an invocation for the article that is being worked on. */
const reserveMs = 40_000;

/** Finishes the alerts that stayed pending, and gives up those that nothing helps; answers how many of each. */
export const sweepFunction = (wiring: () => Wiring) => {
  const tools = instruments('sweep');
  return standard('sweep', z.looseObject({}), tools, async (_event, context) => {
    const mostMs = context.getRemainingTimeInMillis() - reserveMs;
    const { speeds, ...swept } = await sweepAlerts(wiring(), await wiring().watches.list(), mostMs);
    tools.metrics.addMetric('AlertsSent', MetricUnit.Count, swept.sent);
    tools.metrics.addMetric('AlertsDead', MetricUnit.Count, swept.dead);
    tools.metrics.addMetric('AlertsStuck', MetricUnit.Count, swept.failed);
    for (const speed of speeds) reportSpeed(tools.metrics, speed);
    if (swept.sent + swept.dead + swept.failed > 0) tools.logger.warn('Alerts were stuck', swept);
    return swept;
  });
};

export const handler = sweepFunction(cloud);
