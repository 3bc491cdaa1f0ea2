import type { Command } from 'commander';
import type { Feed } from '../shared/feed/feed.ts';
import { troubleOf } from '../shared/feed/health.ts';
import { addFeedCommands } from './feeds-commands.ts';
import { addListing, answer, type Listing, type ListingOptions, minute } from './listing.ts';
import { CommandError, type Terminal } from './terminal.ts';

const listing: Listing<Feed> = {
  subject: 'feeds',
  description: 'list the feeds: state, pace, articles, and the last error in words; add and mend them',
  options: {
    since: 'only feeds whose document last changed at or after',
    until: 'only feeds whose document last changed at or before',
    source: 'only feeds of this publisher, by registrable domain (bbc.co.uk)',
    language: 'only feeds in this language (el; pt also finds pt-BR)',
  },
  list: async (doors, question) => (await import('../shared/query/list.ts')).listFeeds(doors, question),
  columns: [
    { heading: 'STATE', value: (feed) => feed.state },
    { heading: 'EVERY', value: (feed) => `${feed.interval} min` },
    { heading: 'LANG', value: (feed) => feed.language },
    { heading: 'ARTICLES', value: (feed) => feed.articles },
    { heading: 'CHANGED (UTC)', value: (feed) => minute(feed.lastChangedAt) },
    { heading: 'FEED', value: (feed) => feed.url },
    { heading: 'TROUBLE', value: troubleOf },
    { heading: 'PACE', value: (feed) => feed.intervalReason },
  ],
  nothing: 'No feeds.',
  examples: [
    'feeds',
    'feeds --failing',
    'feeds --since 1h --json',
    'feeds add https://example.com/ --tag world',
    'feeds import subscriptions.opml',
    'feeds show https://example.com/rss',
  ],
};

/** `stentor feeds`: what is polled, how often and with what success; and the commands that change it. */
export function addFeeds(program: Command, terminal: Terminal): void {
  const feeds = addListing(program, terminal, listing)
    .option('--failing', 'only feeds in trouble: since when, why, when they are tried next, and what to do')
    .action(async ({ failing, ...options }: ListingOptions & { failing?: true }) => {
      if (!failing) return answer(listing, options, terminal);
      const { reportHealth } = await import('./feeds-health.ts');
      await reportHealth(options, terminal);
    })
    // Otherwise `feeds add URL --data DIR` would hand --data to the listing.
    .enablePositionalOptions()
    .hook('preSubcommand', (listed) => {
      const [first] = Object.keys(listed.opts());
      if (first) throw new CommandError(`--${first} stands before the command: put options behind it.`);
    });
  addFeedCommands(feeds, terminal);
}
