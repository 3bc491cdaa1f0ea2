import { Metrics } from '@aws-lambda-powertools/metrics';
import type { MetricUnit } from '@aws-lambda-powertools/metrics/types';

/**
 * Every metric of our own. CloudWatch gives an account ten without charge and takes $0.30 a month for each further
 * combination of name and dimensions: what is worth a look and no alarm is a field of a log record instead, which the
 * dashboard asks Logs Insights for.
 */
export const metricNames = [
  /** Feeds that were asked, whatever they answered. */
  'FeedsPolled',
  /** Of these, feeds that had nothing new: 304, or the same bytes. */
  'FeedsUnchanged',
  /** Of these, feeds that could not be read. */
  'FeedsFailed',
  'ArticlesStored',
  'Mentions',
  'AlertsSent',
  /** Alerts that policy keeps for a digest or for good. */
  'AlertsHeld',
  /** Alerts that were given up, to the dead-letter queue. */
  'AlertsDead',
  /** Alerts that a sweep found pending and could not send. */
  'AlertsStuck',
  /** Milliseconds from the feed's answer to SNS's. */
  'AlertLatency',
] as const;
export type MetricName = (typeof metricNames)[number];

/** Metrics of one dimension, which is the same for all functions: two functions that count the same thing count it together. */
export const metricDimensions = { service: 'stentor' };

/** Powertools warns of every invocation that counts nothing, and most count nothing. */
const quiet = { debug() {}, info() {}, warn() {}, error: console.error };

/** The metrics of a deployment, whose namespace is the name of its stack; `Stentor` where nothing says it. */
export class StentorMetrics extends Metrics {
  constructor() {
    super({
      namespace: process.env.POWERTOOLS_METRICS_NAMESPACE ?? 'Stentor',
      serviceName: metricDimensions.service,
      logger: quiet,
    });
  }

  override addMetric(name: MetricName, unit: MetricUnit, value: number): this {
    return super.addMetric(name, unit, value);
  }
}
