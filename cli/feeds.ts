import type { Command } from 'commander';
import { troubleOf } from '../shared/feed/health.ts';
import { addListing, minute } from './listing.ts';
import type { Terminal } from './terminal.ts';

/** `stentor feeds`: what is polled, how often and with what success. */
export function addFeeds(program: Command, terminal: Terminal): void {
  addListing(program, terminal, {
    subject: 'feeds',
    description: 'list the feeds: state, pace, articles, and the last error in words',
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
      {
        heading: 'TROUBLE',
        value: troubleOf,
      },
    ],
    nothing: 'No feeds.',
    examples: ['feeds', 'feeds --language el', 'feeds --since 1h --json'],
  });
}
