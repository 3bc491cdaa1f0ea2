/** Prices of AWS in US dollars, before tax. `per` counts what a price is for. */
export type Prices = {
  /** A write request unit and a read request unit of DynamoDB on demand. */
  writeUnit: number;
  readUnit: number;
  /** A gigabyte a month in a table or an index, and its continuous backup. */
  storageGb: number;
  backupGb: number;
  /** A gigabyte of memory for a second on arm64, and an invocation. */
  gbSecond: number;
  invocation: number;
  /** A request to a standard queue and to a FIFO queue. */
  queueRequest: number;
  fifoRequest: number;
  /** An invocation by EventBridge Scheduler. */
  schedule: number;
  /** A message published, and an e-mail delivered. */
  publish: number;
  email: number;
  /** One SMS segment; depends on the country most of all, and carriers add to it. */
  sms: number;
  /** A gigabyte of logs taken in, and a gigabyte kept for a month. */
  logGb: number;
  logStoredGb: number;
  /** A custom metric, and a metric that an alarm looks at, for a month. */
  metric: number;
  alarm: number;
  /** A trace recorded by X-Ray. */
  trace: number;
  /** A request to KMS. */
  keyRequest: number;
  /** A gigabyte sent to the internet. */
  transferGb: number;
};

/** What AWS takes no money for each month, however old the account (the "always free" part of its free tier). */
export const alwaysFree = {
  storageGb: 25,
  gbSeconds: 400_000,
  invocations: 1_000_000,
  queueRequests: 1_000_000,
  schedules: 14_000_000,
  publishes: 1_000_000,
  emails: 1_000,
  logGb: 5,
  metrics: 10,
  alarms: 10,
  traces: 100_000,
  keyRequests: 20_000,
  transferGb: 100,
} as const;

/** When the prices below were taken down, and where AWS publishes them. */
export const pricedOn = '2026-11-25';
export const priceSources = [
  'https://aws.amazon.com/dynamodb/pricing/on-demand/',
  'https://aws.amazon.com/lambda/pricing/',
  'https://aws.amazon.com/sqs/pricing/',
  'https://aws.amazon.com/eventbridge/pricing/',
  'https://aws.amazon.com/sns/pricing/',
  'https://aws.amazon.com/sns/sms-pricing/',
  'https://aws.amazon.com/cloudwatch/pricing/',
  'https://aws.amazon.com/xray/pricing/',
  'https://aws.amazon.com/kms/pricing/',
] as const;

const million = 1_000_000;

const unitedStates: Prices = {
  writeUnit: 0.625 / million,
  readUnit: 0.125 / million,
  storageGb: 0.25,
  backupGb: 0.2,
  gbSecond: 0.0000133334,
  invocation: 0.2 / million,
  queueRequest: 0.4 / million,
  fifoRequest: 0.5 / million,
  schedule: 1 / million,
  publish: 0.5 / million,
  email: 2 / 100_000,
  sms: 0.0075,
  logGb: 0.5,
  logStoredGb: 0.03,
  metric: 0.3,
  alarm: 0.1,
  trace: 5 / million,
  keyRequest: 0.03 / 10_000,
  transferGb: 0.09,
};

/** Prices by region. Regions that are not here have prices of their own, a tenth to two thirds higher. */
export const prices: Record<string, Prices> = {
  'us-east-1': unitedStates,
  'us-east-2': unitedStates,
  'us-west-2': unitedStates,
};
