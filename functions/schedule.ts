import { scheduleFeeds } from '../shared/feed/schedule.ts';
import * as z from '../shared/schema.ts';
import { instruments, standard } from './middleware.ts';
import { cloudQueues, type QueueWiring } from './queue-wiring.ts';

const eventSchema = z.object({
  /** The minute to schedule for; now where it is left out. */
  time: z.optional(z.iso.datetime({ offset: true })),
  /** `due`: what is due at that minute. `all`: every feed that is polled at all. Or feeds by id. */
  feeds: z._default(
    z.union(
      [z.enum(['due', 'all']), z.array(z.string()).check(z.minLength(1))],
      'is due, all, or a list of feed ids',
    ),
    'due',
  ),
});

/** Enqueues the feeds that are due; answers how many. It writes to no table. */
export const scheduleFunction = (wiring: () => QueueWiring) => {
  const tools = instruments('schedule');
  return standard('schedule', eventSchema, tools, async (event) => {
    const { feeds, pollQueue, now } = wiring();
    const minute = event.time ? new Date(event.time) : now();
    const scheduled = await scheduleFeeds({ feeds, pollQueue }, event.feeds, minute);
    if (scheduled > 0) tools.logger.info('Feeds scheduled', { feeds: scheduled });
    return { feeds: scheduled };
  });
};

export const handler = scheduleFunction(cloudQueues);
