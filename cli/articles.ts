import type { Command } from 'commander';
import { addListing, minute } from './listing.ts';
import type { Terminal } from './terminal.ts';

/** `stentor articles`: what was stored, newest first. */
export function addArticles(program: Command, terminal: Terminal): void {
  addListing(program, terminal, {
    subject: 'articles',
    description: 'list stored articles, newest first',
    options: {
      since: 'published at or after (default: 370 days ago, or ever with --source or --watch)',
      until: 'published at or before',
      watch: 'only articles that this watch was found in',
      source: 'only from this publisher, by registrable domain (bbc.co.uk)',
      language: 'only in this language (el; pt also finds pt-BR)',
    },
    list: async (...asked) => (await import('../shared/query/list.ts')).listArticles(...asked),
    columns: [
      { heading: 'PUBLISHED (UTC)', value: (article) => minute(article.at) },
      { heading: 'LANG', value: (article) => article.language },
      { heading: 'SOURCE', value: (article) => article.source },
      { heading: 'ID', value: (article) => article.id },
      { heading: 'WORDS', value: (article) => article.words },
      { heading: 'TITLE', value: (article) => article.title },
    ],
    nothing: 'No articles.',
    examples: [
      'articles --since 24h',
      'articles --watch belarus --language el --json',
      'articles --source bbc.co.uk',
    ],
  });
}
