/**
 * What the functions' work takes, written by `npm run bench -- work`: processor time in milliseconds of one whole
 * processor, DynamoDB request units with all indexes, and calls to DynamoDB.
 */
export const measuredOn = '2026-11-25';

/** Work by piece; see shared/cost/month.ts for what each is counted by. */
export const work = {
  scheduleMinute: { cpuMs: 15.3, reads: 4, writes: 0, calls: 8 },
  feedDue: { cpuMs: 0, reads: 0.03, writes: 0, calls: 0 },
  pollMessage: { cpuMs: 2.76, reads: 0, writes: 0, calls: 0.96 },
  feedUnchanged: { cpuMs: 0.968, reads: 1, writes: 0, calls: 0.04 },
  articleStored: { cpuMs: 39.5, reads: 9.5, writes: 34.1, calls: 15.1 },
  watchesRead: { cpuMs: 41.7, reads: 14.5, writes: 0, calls: 6 },
  articleMatched: { cpuMs: 1.75, reads: 0, writes: 0, calls: 0 },
  alertSent: { cpuMs: 29.7, reads: 8, writes: 13, calls: 13 },
  pageWanted: { cpuMs: 0.0884, reads: 0, writes: 0, calls: 0 },
  pageRead: { cpuMs: 64.3, reads: 9.6, writes: 37.2, calls: 20.4 },
  sweep: { cpuMs: 7.85, reads: 3, writes: 0, calls: 6 },
  digest: { cpuMs: 16.4, reads: 6.5, writes: 0, calls: 9 },
  summaryStored: { cpuMs: 40.5, reads: 8.89, writes: 24.2, calls: 17.2 },
} as const;

/** Mean bytes of items as DynamoDB counts them. */
export const itemBytes = { article: 4459, mention: 531, feed: 466 } as const;
