import { Aws, CfnCondition, Duration, Fn, Stack } from 'aws-cdk-lib';
import {
  Alarm,
  CfnAlarm,
  ComparisonOperator,
  type CreateAlarmOptions,
  type IMetric,
  MathExpression,
  Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { AlarmTopic } from './alarm-topic.ts';
import type { Entry } from './functions.ts';
import { ownMetric } from './metrics.ts';
import { functionOf } from './parts.ts';
import { type Runbook, runbook } from './runbook.ts';
import type { Settings } from './settings.ts';

type AlarmsProps = { settings: Settings; pollQueue: Queue };

/** Functions without which no article becomes an alert. */
const chain = ['schedule', 'poll', 'alert', 'sweep', 'digest'] as const satisfies Entry[];
// The others wait for their one worker at times, by design; the age of what waits has an alarm of its own.
const unthrottled = ['schedule', 'poll'] as const satisfies Entry[];

const fiveMinutes = Duration.minutes(5);

/**
 * Tells an address that the deployment ails. It is made last: every alarm of the stack, those on dead-letter queues as well,
 * goes to its topic, when it goes off and when it is over.
 */
export class Alarms extends Construct {
  constructor(scope: Construct, id: string, { settings, pollQueue }: AlarmsProps) {
    super(scope, id);
    const { topic } = new AlarmTopic(this, 'Topic', { settings });
    this.ofPolling(pollQueue);
    this.ofAlerts();
    this.ofFunctions();
    this.ofMoney(settings);
    const alarms = Stack.of(this)
      .node.findAll()
      .filter((construct) => construct instanceof Alarm);
    for (const alarm of alarms) {
      alarm.addAlarmAction(new SnsAction(topic));
      alarm.addOkAction(new SnsAction(topic));
    }
  }

  private ofPolling(pollQueue: Queue): void {
    const own = (name: 'FeedsPolled' | 'FeedsFailed') => ownMetric(this, name, 'Sum', fiveMinutes);
    this.alarm('NothingPolled', 'nothing-is-polled', 'No feed was polled successfully for 15 minutes.', {
      // Few feeds may all have hours between two polls: a while in which none was due is no trouble.
      metric: new MathExpression({
        label: 'Five minutes without a successful poll',
        expression:
          'IF(FILL(woken, 0) == 0 OR (FILL(due, 0) > 0 AND FILL(polled, 0) - FILL(failed, 0) <= 0), 1, 0)',
        usingMetrics: {
          woken: functionOf(this, 'schedule').metricInvocations({ period: fiveMinutes }),
          due: pollQueue.metricNumberOfMessagesSent({ period: fiveMinutes }),
          polled: own('FeedsPolled'),
          failed: own('FeedsFailed'),
        },
        period: fiveMinutes,
      }),
      threshold: 1,
      evaluationPeriods: 3,
      treatMissingData: TreatMissingData.BREACHING,
    });
  }

  private ofAlerts(): void {
    this.alarm('LateAlerts', 'alerts-are-late', 'An alert went out 15 minutes after its article came in.', {
      metric: ownMetric(this, 'AlertLatency', 'Maximum', fiveMinutes),
      threshold: Duration.minutes(15).toMilliseconds(),
      evaluationPeriods: 1,
    });
    this.alarm('StuckAlerts', 'alerts-are-stuck', 'Alerts could not be published for 15 minutes.', {
      metric: ownMetric(this, 'AlertsStuck', 'Sum', fiveMinutes),
      threshold: 1,
      evaluationPeriods: 3,
    });
    this.alarm(
      'AlertingBehind',
      'alerting-is-behind',
      'New articles wait for more than 10 minutes to be matched.',
      {
        metric: functionOf(this, 'alert').metric('IteratorAge', {
          statistic: 'Maximum',
          period: fiveMinutes,
        }),
        threshold: Duration.minutes(10).toMilliseconds(),
        evaluationPeriods: 3,
      },
    );
  }

  private ofFunctions(): void {
    const period = Duration.minutes(15);
    const rates = chain.map((entry) => {
      const one = functionOf(this, entry);
      const usingMetrics = {
        [`${entry}Errors`]: one.metricErrors({ period }),
        [`${entry}Calls`]: one.metricInvocations({ period }),
      };
      return [entry, rate(`100 * ${entry}Errors / ${entry}Calls`, usingMetrics, period)] as const;
    });
    this.alarm('FunctionsFail', 'functions-fail', 'One call in ten of a function failed for half an hour.', {
      metric: rate(`MAX([${chain.join(', ')}])`, Object.fromEntries(rates), period),
      threshold: 10,
      evaluationPeriods: 2,
    });
    const throttles = unthrottled.map(
      (entry) => [entry, functionOf(this, entry).metricThrottles({ period: fiveMinutes })] as const,
    );
    this.alarm('Throttled', 'functions-are-throttled', 'Calls of functions were refused for 15 minutes.', {
      metric: rate(
        unthrottled.map((entry) => `FILL(${entry}, 0)`).join(' + '),
        Object.fromEntries(throttles),
        fiveMinutes,
      ),
      threshold: 1,
      evaluationPeriods: 3,
    });
  }

  private ofMoney({ smsDollars, monthlyDollars }: Settings): void {
    this.alarm('SmsBudget', 'sms-budget', `SMS have cost four fifths of $${smsDollars} this month.`, {
      metric: new Metric({
        namespace: 'AWS/SNS',
        metricName: 'SMSMonthToDateSpentUSD',
        statistic: 'Maximum',
        period: Duration.hours(1),
      }),
      threshold: smsDollars * 0.8,
      evaluationPeriods: 1,
    });
    const charges = this.alarm(
      'Charges',
      'estimated-charges',
      `The month's bill of the whole account is above $${monthlyDollars}.`,
      {
        metric: new Metric({
          namespace: 'AWS/Billing',
          metricName: 'EstimatedCharges',
          dimensionsMap: { Currency: 'USD' },
          statistic: 'Maximum',
          period: Duration.hours(6),
        }),
        threshold: monthlyDollars,
        evaluationPeriods: 1,
      },
    );
    // The metric is in this region alone, and an alarm cannot look into another.
    const inVirginia = new CfnCondition(this, 'HasBilling', {
      expression: Fn.conditionEquals(Aws.REGION, 'us-east-1'),
    });
    if (charges.node.defaultChild instanceof CfnAlarm)
      charges.node.defaultChild.cfnOptions.condition = inVirginia;
  }

  private alarm(id: string, section: Runbook, what: string, options: AlarmOptions): Alarm {
    return new Alarm(this, id, {
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      ...options,
      alarmDescription: `${what} ${runbook(section)}`,
    });
  }
}

type AlarmOptions = { metric: IMetric } & Omit<CreateAlarmOptions, 'alarmDescription'>;

function rate(expression: string, usingMetrics: Record<string, IMetric>, period: Duration): MathExpression {
  return new MathExpression({ expression, usingMetrics, period });
}
