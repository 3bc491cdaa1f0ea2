import { setTimeout as wait } from 'node:timers/promises';
import type { Deliveries, Delivery } from './deliveries.ts';
import { isLoopback } from './endpoints.ts';

/** Times that an HTTP endpoint is tried, and the wait before each further try. */
const waitsInMs = [0, 250, 1000, 4000];

/** Puts one body into a queue; throws when there is no such queue. */
export type QueueDoor = (queueArn: string, delivery: Delivery) => void;

/**
 * Carries waiting deliveries to queues and loopback addresses, at least once. What was waiting when a run was
 * cut short goes out at the next start.
 */
export function createOutbox(deliveries: Deliveries, enqueue: QueueDoor) {
  const busy = new Map<number, Promise<void>>();
  const stopping = new AbortController();

  /** Starts whatever waits and is not under way yet. */
  function send(): void {
    for (const delivery of deliveries.waiting()) {
      if (busy.has(delivery.id)) continue;
      busy.set(
        delivery.id,
        carry(delivery).finally(() => busy.delete(delivery.id)),
      );
    }
  }

  async function carry(delivery: Delivery): Promise<void> {
    for (let attempts = delivery.attempts + 1; ; attempts += 1) {
      const error = await attempt(delivery);
      if (stopping.signal.aborted && error) return;
      const last = attempts >= waitsInMs.length || delivery.protocol === 'sqs' || error?.startsWith('Only');
      const state = !error ? 'delivered' : last ? 'failed' : 'waiting';
      deliveries.settle(delivery.id, { state, attempts, ...(error && { error }) });
      if (state !== 'waiting') return;
      await wait(waitsInMs[attempts], undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return;
    }
  }

  /** One try: undefined when it arrived, else why not. */
  async function attempt(delivery: Delivery): Promise<string | undefined> {
    try {
      if (delivery.protocol === 'sqs') {
        enqueue(delivery.endpoint, delivery);
        return undefined;
      }
      if (!isLoopback(delivery.endpoint)) return 'Only loopback addresses are posted to in a local run.';
      return await post(delivery, stopping.signal);
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }

  /** Settles when nothing is under way. */
  async function idle(): Promise<void> {
    while (busy.size > 0) await Promise.all(busy.values());
  }

  return {
    send,
    idle,
    async close() {
      stopping.abort();
      await idle();
    },
  };
}

async function post(delivery: Delivery, stop: AbortSignal): Promise<string | undefined> {
  const confirmation = delivery.kind === 'confirmation';
  const response = await fetch(delivery.endpoint, {
    method: 'POST',
    redirect: 'manual',
    signal: AbortSignal.any([stop, AbortSignal.timeout(15_000)]),
    headers: {
      'content-type': 'text/plain; charset=UTF-8',
      'user-agent': 'Amazon Simple Notification Service Agent',
      'x-amz-sns-message-type': confirmation ? 'SubscriptionConfirmation' : 'Notification',
      'x-amz-sns-message-id': delivery.messageId,
      'x-amz-sns-topic-arn': delivery.topicArn,
      ...(!confirmation && { 'x-amz-sns-subscription-arn': delivery.subscriptionArn }),
      ...(delivery.raw && { 'x-amz-sns-rawdelivery': 'true' }),
    },
    body: delivery.text,
  });
  await response.body?.cancel();
  return response.ok ? undefined : `The endpoint answered ${response.status}.`;
}
