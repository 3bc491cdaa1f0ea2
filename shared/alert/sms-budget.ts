import { randomUUID } from 'node:crypto';
import type { OwnerTopic } from '../feed/owner.ts';
import type { Counters } from './counters.ts';
import { type Ledger, secondsAt } from './ledger.ts';
import { smsSize } from './sms-size.ts';
import type { AlertMessage, AlertTopic } from './topic.ts';

/** What a spend guard works with. */
export type SmsBudgetDoors = {
  counters: Counters;
  ledger: Pick<Ledger, 'claim' | 'release'>;
  /** How many SMS subscriptions of the topic a message goes to. */
  smsReach(attributes: AlertMessage['attributes']): Promise<number>;
  /** Who is warned; nobody where there is none. */
  ownerTopic?: OwnerTopic | undefined;
  now: () => Date;
};

/** Share of the budget at which its owner is warned first. */
const early = 0.8;
const keptMs = 62 * 86_400_000;

/**
 * A topic whose SMS stay within a budget of segments a UTC month: a message that would pass it goes out without SMS,
 * and by all other ways as ever. Its owner is warned once a month at 80% and once when SMS begin to be left out.
 * @param name Of the topic, for the count and the warning.
 * @param budget Segments times receivers that a month may cost.
 */
export function withinSmsBudget(
  topic: AlertTopic,
  name: string,
  budget: number,
  doors: SmsBudgetDoors,
): AlertTopic {
  return {
    async publish(message) {
      const cost = smsSize(message.bodies.sms).segments * (await doors.smsReach(message.attributes));
      if (cost === 0) return topic.publish(message);
      const month = doors.now().toISOString().slice(0, 7);
      const count = { id: `sms#${name}`, at: month };
      const expiresAt = secondsAt(doors.now().getTime() + keptMs);
      const giveBack = () => doors.counters.add(count, -cost, expiresAt);
      const spent = await doors.counters.add(count, cost, expiresAt);
      if (spent > budget) {
        await giveBack();
        await warn(doors, name, month, spentWarning(name, month, budget));
        return topic.publish({ ...message, withoutSms: true });
      }
      if (spent >= early * budget) await warn(doors, name, month, earlyWarning(name, month, budget, spent));
      try {
        return await topic.publish(message);
      } catch (error) {
        await giveBack();
        throw error;
      }
    },
  };
}

type Warning = { key: string; subject: string; text: string };

/** Warns once a month of each; a warning that does not get through is tried again with the next message. */
async function warn(doors: SmsBudgetDoors, name: string, month: string, warning: Warning): Promise<void> {
  if (!doors.ownerTopic) return;
  const now = doors.now();
  const claim = { id: `sms#${name}`, at: `${month} ${warning.key}`, owner: randomUUID() };
  if (!(await doors.ledger.claim({ ...claim, expiresAt: secondsAt(now.getTime() + keptMs) }, now))) return;
  try {
    await doors.ownerTopic.publish(warning);
  } catch {
    // The alert is worth more than the warning about its cost.
    await doors.ledger.release(claim, claim.owner);
  }
}

function earlyWarning(name: string, month: string, budget: number, spent: number): Warning {
  return {
    key: 'early',
    subject: `Stentor: ${Math.floor((100 * spent) / budget)}% of the SMS budget of ${month} is used`,
    text: `${spent} of ${budget} SMS segments of ${month} are used on the topic ${name}. When all are, alerts go out by e-mail and the other ways, and not by SMS, until the month is over.\n\nDeploy with a higher -c smsBudget, narrow the filters of SMS subscriptions (stentor subscriptions), or leave it.`,
  };
}

function spentWarning(name: string, month: string, budget: number): Warning {
  return {
    key: 'spent',
    subject: `Stentor: the SMS budget of ${month} is used up`,
    text: `The ${budget} SMS segments of ${month} are used on the topic ${name}. From now on alerts go out by e-mail and the other ways, and not by SMS, until the month is over.\n\nDeploy with a higher -c smsBudget to send SMS again at once.`,
  };
}
