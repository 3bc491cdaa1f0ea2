import type { Command } from 'commander';
import { addListing, minute } from './listing.ts';
import type { Terminal } from './terminal.ts';

/** `stentor mentions`: which watch was found where, and what became of the alert. */
export function addMentions(program: Command, terminal: Terminal): void {
  addListing(program, terminal, {
    subject: 'mentions',
    description: 'list what the watches were found in, newest first, and what became of each alert',
    options: {
      since: 'of articles published at or after',
      until: 'of articles published at or before',
      watch: 'only of this watch (default: all watches together)',
      source: 'only in articles of this publisher, by registrable domain (bbc.co.uk)',
      language: 'only in articles in this language (el; pt also finds pt-BR)',
    },
    list: async (doors, question) => (await import('../shared/query/list.ts')).listMentions(doors, question),
    columns: [
      { heading: 'PUBLISHED (UTC)', value: (mention) => minute(mention.at) },
      { heading: 'WATCH', value: (mention) => mention.watch },
      {
        heading: 'ALERT',
        value: ({ status, heldReason }) => (heldReason ? `${status}: ${heldReason}` : status),
      },
      { heading: 'LANG', value: (mention) => mention.language },
      { heading: 'SOURCE', value: (mention) => mention.source },
      { heading: 'ARTICLE', value: (mention) => mention.articleId },
      {
        heading: 'WORDS',
        value: ({ evidence }) => [...new Set(evidence.map((place) => place.text))].slice(0, 3).join(', '),
      },
      { heading: 'TITLE', value: (mention) => mention.title },
    ],
    nothing: 'No mentions.',
    examples: ['mentions --since 7d', 'mentions --watch maduro --limit 5', 'mentions --language zh --json'],
  });
}
