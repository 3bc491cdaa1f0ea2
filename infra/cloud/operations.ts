import { Duration } from 'aws-cdk-lib';
import {
  Dashboard,
  GraphWidget,
  type IMetric,
  type IWidget,
  LogQueryVisualizationType,
  LogQueryWidget,
  MathExpression,
  Metric,
  SingleValueWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { MetricName } from '../../functions/metrics.ts';
import type { Entry } from './functions.ts';
import { ownMetric } from './metrics.ts';
import { deadLettersOf, functionOf, functionsOf } from './parts.ts';

const period = Duration.minutes(5);
const [width, height] = [8, 6];

/** What is shown of a queue, by what waits in it. */
export type OperationsProps = { queues: Record<string, Queue> };

/**
 * The dashboard: what comes in, what goes out and how fast, what fails and why. It has no name of its own, so that two
 * deployments have two. What Logs Insights is asked for costs nothing until somebody looks.
 */
export class Operations extends Construct {
  constructor(scope: Construct, id: string, { queues }: OperationsProps) {
    super(scope, id);
    new Dashboard(this, 'Dashboard', {
      defaultInterval: Duration.days(1),
      widgets: [
        [this.polls(), this.unchanged(), this.failures()],
        [this.articles(), this.alerts(), this.latency()],
        [this.age(), graph('Waiting', depths(queues)), graph('Oldest message (s)', ages(queues))],
        [graph('Dead letters', this.deadLetters()), this.errors(), this.throttles()],
        [this.alertingAge(), this.recordFailures(), this.sms()],
      ],
    });
  }

  private sum(name: MetricName, label: string): Metric {
    return ownMetric(this, name, 'Sum', period).with({ label });
  }

  private polls(): IWidget {
    return graph('Feeds', [this.sum('FeedsPolled', 'polled'), this.sum('FeedsFailed', 'failed')]);
  }

  private unchanged(): IWidget {
    const share = new MathExpression({
      label: 'with nothing new (304, or the same bytes)',
      expression: '100 * unchanged / polled',
      usingMetrics: {
        unchanged: this.sum('FeedsUnchanged', 'unchanged'),
        polled: this.sum('FeedsPolled', 'polled'),
      },
      period,
    });
    return graph('Polls with nothing new (%)', [share]);
  }

  private failures(): IWidget {
    return this.ask('Polls that failed, by cause', 'poll', LogQueryVisualizationType.BAR, [
      "filter message = 'Feed failed'",
      'stats count(*) as polls by cause',
      'sort polls desc',
    ]);
  }

  private articles(): IWidget {
    return graph('New', [this.sum('ArticlesStored', 'articles'), this.sum('Mentions', 'mentions')]);
  }

  private alerts(): IWidget {
    return graph('Alerts', [
      this.sum('AlertsSent', 'sent'),
      this.sum('AlertsHeld', 'held by policy'),
      this.sum('AlertsStuck', 'stuck'),
      this.sum('AlertsDead', 'given up'),
    ]);
  }

  private latency(): IWidget {
    const percentiles = ['p50', 'p95', 'p99'].map((label) =>
      ownMetric(this, 'AlertLatency', label, period).with({ label }),
    );
    return graph("From the feed's answer to the alert (ms)", percentiles);
  }

  private age(): IWidget {
    return this.ask(
      "From the article's date to the alert (minutes)",
      'alert',
      LogQueryVisualizationType.LINE,
      [
        "filter message = 'Mention' and ispresent(speed.sinceDate)",
        'stats pct(speed.sinceDate, 50) / 60000 as p50, pct(speed.sinceDate, 95) / 60000 as p95, pct(speed.sinceDate, 99) / 60000 as p99 by bin(1h)',
      ],
    );
  }

  private deadLetters(): IMetric[] {
    return deadLettersOf(this).map(({ queue, what }) =>
      queue.metricApproximateNumberOfMessagesVisible({ label: what, period }),
    );
  }

  private errors(): IWidget {
    const errors = [...functionsOf(this)].map(([label, one]) => one.metricErrors({ label, period }));
    return graph('Calls that failed', errors);
  }

  private throttles(): IWidget {
    const throttles = [...functionsOf(this)].map(([label, one]) => one.metricThrottles({ label, period }));
    return graph('Calls that were refused', throttles);
  }

  private alertingAge(): IWidget {
    const age = functionOf(this, 'alert').metric('IteratorAge', {
      label: 'oldest change',
      statistic: 'Maximum',
      period,
    });
    return graph('Articles that wait to be matched (ms)', [age]);
  }

  private recordFailures(): IWidget {
    return this.ask('Records that failed, by error', 'alert', LogQueryVisualizationType.TABLE, [
      "filter message = 'Record failed'",
      'stats count(*) as records by error.name, error.message',
      'sort records desc',
      'limit 20',
    ]);
  }

  private sms(): IWidget {
    const spent = new Metric({
      namespace: 'AWS/SNS',
      metricName: 'SMSMonthToDateSpentUSD',
      statistic: 'Maximum',
      period: Duration.hours(1),
      label: 'dollars for SMS this month, in the whole account',
    });
    return new SingleValueWidget({ title: 'SMS', metrics: [spent], width, height });
  }

  private ask(title: string, entry: Entry, view: LogQueryVisualizationType, queryLines: string[]): IWidget {
    const { logGroupName } = functionOf(this, entry).logGroup;
    return new LogQueryWidget({ title, logGroupNames: [logGroupName], view, queryLines, width, height });
  }
}

function graph(title: string, left: IMetric[]): IWidget {
  return new GraphWidget({ title, left, leftYAxis: { min: 0 }, width, height });
}

function depths(queues: Record<string, Queue>): IMetric[] {
  return Object.entries(queues).map(([label, queue]) =>
    queue.metricApproximateNumberOfMessagesVisible({ label, period }),
  );
}

function ages(queues: Record<string, Queue>): IMetric[] {
  return Object.entries(queues).map(([label, queue]) =>
    queue.metricApproximateAgeOfOldestMessage({ label, period }),
  );
}
