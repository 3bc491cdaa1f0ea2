import { Duration, Validations } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { Encryption } from './encryption.ts';
import { runbook } from './runbook.ts';

/** A queue for what could not be handled, kept for 14 days, with an alarm as soon as something lies in it. */
export class DeadLetters extends Construct {
  readonly queue: Queue;
  /** What ends up here. */
  readonly what: string;

  /**
   * @param what names what ends up here, for the alarm's description.
   * @param fifo whether it takes what a FIFO queue gives up.
   */
  constructor(scope: Construct, id: string, what: string, { fifo = false } = {}) {
    super(scope, id);
    this.what = what;
    this.queue = new Queue(this, 'Queue', {
      ...Encryption.of(this).queue(),
      ...(fifo && { fifo }),
      retentionPeriod: Duration.days(14),
    });
    Validations.of(this.queue).acknowledge({
      id: 'AwsSolutions-SQS3',
      reason: 'This is a dead-letter queue; the rule sees only queues that are one to another queue.',
    });
    new Alarm(this, 'Alarm', {
      alarmDescription: `Stentor gave up on ${what}. ${runbook('dead-letters')}`,
      metric: this.queue.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(5) }),
      threshold: 1,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
  }
}
