/** What no bench can measure here: how the cloud itself behaves, and what the web is like. */
export const assumptions = {
  /** Milliseconds that a call to DynamoDB, SNS or SQS takes inside a region. */
  callMs: 6,
  /** Milliseconds until the slowest feed of a batch, and a page, has answered. */
  feedMs: 1_000,
  pageMs: 700,
  /** How many times longer work takes on a share of one processor of AWS than on the measured one, per processor. */
  cpuFactor: 1.5,
  /** Megabytes of memory for which Lambda gives one whole processor. */
  wholeProcessorMb: 1_769,
  /** Share of the articles whose feed gives only a summary. */
  summaries: 0.5,
  /** Mentions for each alert that goes out: the others are held, or were told before. */
  mentionsPerAlert: 3,
  /** Bytes of log that an invocation writes, and beyond it a changed feed, a page and an alert. */
  logBytes: { invocation: 900, feedChanged: 500, page: 350, alert: 900 },
  /** Bytes sent for each feed and page that is asked for. */
  sentBytes: 600,
  /** Days that articles and mentions are kept, and logs. */
  retentionDays: 365,
  logDays: 30,
  /** Own metrics and alarms of a deployment without `alarmEmail`. */
  metrics: 10,
  alarms: 4,
  /** Long polls of 20 seconds that Lambda keeps open on a queue that holds nothing. */
  idlePollers: 5,
  /** Five-minute periods a month for which a function's key of a table is asked of KMS, per function and table. */
  keyPairs: 12,
} as const;
