import type { DeadAlerts } from '../shared/alert/alert-doors.ts';
import { withinSmsBudget } from '../shared/alert/sms-budget.ts';
import type { AlertTopic } from '../shared/alert/topic.ts';
import type { OwnerTopic } from '../shared/feed/owner.ts';
import { openDeadAlerts } from '../shared/notify/dead-alerts.ts';
import { openDirectSms } from '../shared/notify/direct-sms.ts';
import { openOwnerTopic } from '../shared/notify/owner.ts';
import { joinTopics, openAlertTopic, openSns } from '../shared/notify/sns.ts';
import { openSqs } from '../shared/notify/sqs.ts';
import { openSubscriptions } from '../shared/notify/subscriptions.ts';
import type { DirectSms } from '../shared/subscription/sign-up.ts';
import { countSmsReach } from '../shared/subscription/sms-reach.ts';
import type { Subscriptions } from '../shared/subscription/subscription.ts';
import { type Environment, inCloud, place } from './environment.ts';
import { connectQueues, type QueueWiring } from './queue-wiring.ts';

/** Everything that a function works with. The cloud and the local run differ in this and in nothing else. */
export type Wiring = QueueWiring & {
  alertTopic: AlertTopic;
  subscriptions: Subscriptions;
  directSms: DirectSms;
  /** Where alerts end that could not be published. */
  deadAlerts: DeadAlerts;
  /** Nobody is told of feeds that break where there is none. */
  ownerTopic?: OwnerTopic | undefined;
};

/** Joins the domain's doors to the AWS clients and settings that `environment` names. */
export function connect(environment: Environment): Wiring {
  const sns = openSns(place(environment.SNS_ENDPOINT));
  const sqs = openSqs(place(environment.SQS_ENDPOINT));
  const queues = connectQueues(environment);
  const { ledger, counters, now } = queues;
  const topics = (environment.ALERTS_TOPIC_ARN ?? '').split(',');
  const subscriptions = openSubscriptions(sns, topics);
  const ownerTopic = environment.OWNER_TOPIC_ARN
    ? openOwnerTopic(sns, environment.OWNER_TOPIC_ARN)
    : undefined;
  return {
    ...queues,
    alertTopic: joinTopics(
      topics.map((topic) =>
        withinSmsBudget(
          openAlertTopic(sns, topic, environment.PUBLISH_PACE_MS),
          topic.slice(topic.lastIndexOf(':') + 1),
          environment.SMS_BUDGET,
          { ledger, counters, ownerTopic, now, smsReach: countSmsReach(subscriptions, topic, now) },
        ),
      ),
    ),
    subscriptions,
    directSms: openDirectSms(sns),
    deadAlerts: openDeadAlerts(sqs, environment.DEAD_ALERTS_QUEUE_URL ?? ''),
    ownerTopic,
  };
}

/** The wiring of a function in the cloud. */
export const cloud = inCloud(connect);
