import { type Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import type { AlertSpeed } from '../shared/alert/finish.ts';

/** How fast an alert was: from the feed's answer to SNS, and from the article's own date, as CloudWatch metrics. */
export function reportSpeed(metrics: Metrics, { sinceArrival, sinceDate }: AlertSpeed): void {
  metrics.addMetric('AlertLatency', MetricUnit.Milliseconds, sinceArrival);
  if (sinceDate !== undefined) metrics.addMetric('AlertAge', MetricUnit.Milliseconds, sinceDate);
}
