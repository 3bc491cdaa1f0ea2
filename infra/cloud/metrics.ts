import { type Duration, Stack } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { type MetricName, metricDimensions } from '../../functions/metrics.ts';

/** A metric of the deployment's own, as `functions/metrics.ts` publishes it. */
export function ownMetric(
  scope: Construct,
  metricName: MetricName,
  statistic: string,
  period: Duration,
): Metric {
  return new Metric({
    namespace: Stack.of(scope).stackName,
    metricName,
    dimensionsMap: metricDimensions,
    statistic,
    period,
  });
}
