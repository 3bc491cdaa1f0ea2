import type { AlertDoors } from './alert-doors.ts';
import { keyOf, type Mention } from './mention.ts';

/**
 * Gives a pending mention up: it goes to the dead-letter queue, then it is marked. A crash between the two can send it
 * there twice and lose it never.
 */
export async function bury(
  { deadAlerts, mentions, now }: Pick<AlertDoors, 'deadAlerts' | 'mentions' | 'now'>,
  mention: Mention,
  reason: string,
): Promise<void> {
  await deadAlerts.send({ ...keyOf(mention), articleId: mention.articleId, reason });
  await mentions.bury(keyOf(mention), reason, now().toISOString());
}
