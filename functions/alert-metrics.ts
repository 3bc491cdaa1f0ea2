import { MetricUnit } from '@aws-lambda-powertools/metrics';
import type { AlertSpeed } from '../shared/alert/finish.ts';
import type { StentorMetrics } from './metrics.ts';

/** How fast an alert was, from the feed's answer to SNS's; how old its article was is in the log. */
export function reportSpeed(metrics: StentorMetrics, { sinceArrival }: AlertSpeed): void {
  metrics.addMetric('AlertLatency', MetricUnit.Milliseconds, sinceArrival);
}
