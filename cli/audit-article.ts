import { auditOf } from '../shared/alert/audit.ts';
import { canonicalUrl } from '../shared/article/address.ts';
import { articleId } from '../shared/article/identity.ts';
import type { PlaceOptions } from './place-options.ts';
import { openRunning } from './running.ts';
import { formatTable } from './table.ts';
import { CommandError, type Terminal } from './terminal.ts';

/**
 * Tells the life of an article, by its id or its address.
 * @throws CommandError when there is none.
 */
export async function audit(
  named: string,
  options: PlaceOptions & { json?: true },
  terminal: Terminal,
): Promise<void> {
  const id = /^https?:/i.test(named)
    ? articleId({ canonicalUrl: canonicalUrl(named), feedId: '', title: '' })
    : named;
  const place = await openRunning(options, terminal);
  try {
    const { articles, mentions, feeds, watches } = place.wiring;
    const article = await articles.get(id);
    if (!article)
      throw new CommandError(`There is no article ${named}: stentor articles lists them with their ids.`);
    const [[feed], about, definitions] = await Promise.all([
      feeds.getAll([article.feedId]),
      mentions.about(id),
      watches.list(),
    ]);
    const moments = auditOf({ article, feed, mentions: about, watches: definitions });
    if (options.json) {
      await terminal.write(`${JSON.stringify(moments, null, 2)}\n`);
      return;
    }
    const columns = [
      { heading: 'WHEN (UTC)', value: ({ at }: (typeof moments)[number]) => at },
      { heading: 'WATCH', value: ({ watch }: (typeof moments)[number]) => watch },
      { heading: 'WHAT', value: ({ what }: (typeof moments)[number]) => what },
    ];
    await terminal.write(`${article.title}\n${formatTable(moments, columns)}`);
    if (about.length === 0) await terminal.write('No watch fired on it.\n');
  } finally {
    await place.close();
  }
}
