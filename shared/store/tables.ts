/** One secondary index: its partition and sort attribute, all strings, all attributes projected. */
export type IndexSchema = { partition: string; sort?: string };

/** One table of Stentor. Every key is a string. */
export type TableSchema = {
  partition: string;
  sort?: string;
  indexes: Record<string, IndexSchema>;
  /** Attribute with the second at which DynamoDB deletes the item. */
  ttl?: string;
  /** Whether the table has a change stream with both images. */
  stream?: true;
};

/**
 * The schema of all tables, written once: CDK, the local engine and the tests read it here.
 * Access by key and index only: no function scans; the command line does for archives and migrations.
 */
export const tables = {
  Articles: {
    partition: 'id',
    indexes: {
      byDay: { partition: 'day', sort: 'at' },
      bySource: { partition: 'source', sort: 'at' },
      byStory: { partition: 'storyId', sort: 'at' },
    },
    ttl: 'expiresAt',
    stream: true,
  },
  Mentions: {
    partition: 'watch',
    sort: 'at',
    indexes: {
      byStatus: { partition: 'openStatus', sort: 'at' },
      byArticle: { partition: 'articleId', sort: 'watch' },
    },
    ttl: 'expiresAt',
  },
  Feeds: {
    partition: 'id',
    indexes: {
      bySlot: { partition: 'slot', sort: 'id' },
      byState: { partition: 'state', sort: 'id' },
    },
  },
  Watches: {
    partition: 'id',
    indexes: { byKind: { partition: 'kind', sort: 'id' } },
  },
  /** Short-lived facts: which story was alerted, counts of an hour, fingerprints of stories, mutes, budgets. */
  Ledger: { partition: 'id', sort: 'at', indexes: {}, ttl: 'expiresAt' },
} as const satisfies Record<string, TableSchema>;

export type TableName = keyof typeof tables;

/** The names that the tables have in one deployment. */
export type TableNames = Record<TableName, string>;
