import type { Command } from 'commander';
import type { Terminal } from './terminal.ts';

/** What `stentor cost` is asked. */
export type CostOptions = {
  feeds: string;
  interval: string;
  fixed?: true;
  articles: string;
  alerts: string;
  sms: string;
  smsPrice?: string;
  region: string;
  prices?: string;
  freeTier?: true;
  json?: true;
};

/** `stentor cost`: what a month in AWS costs, from measured work and public prices. */
export function addCost(program: Command, terminal: Terminal): void {
  program
    .command('cost')
    .description('compute what a month in AWS costs, by service, from measured work and public prices')
    .option('--feeds <count>', 'feeds that are polled', '100')
    .option('--interval <minutes>', 'minutes between two polls of a feed at the least', '5')
    .option('--fixed', 'poll every feed at that interval, whatever it publishes')
    .option('--articles <count>', 'new articles a month, of all feeds together', '20000')
    .option('--alerts <count>', 'alerts a month', '50')
    .option('--sms <count>', 'SMS segments a month, of all phones together', '0')
    .option('--sms-price <dollars>', 'of one segment: look your country up')
    .option('--region <region>', 'AWS region', 'us-east-1')
    .option(
      '--prices <file>',
      'JSON of prices that differ, such as {"writeUnit": 0.0000007}; for other regions',
    )
    .option('--free-tier', 'take off what every account has without charge each month')
    .option('--json', 'as one JSON object')
    .addHelpText(
      'after',
      `
It asks no account and no network. docs/cost.md says how it counts.

Examples:
  $ stentor cost --feeds 1000 --interval 5 --articles 20000 --alerts 50 --sms 10
  $ stentor cost --feeds 40 --articles 5000 --free-tier
`,
    )
    .action(async (options: CostOptions) => {
      const { reportCost } = await import('./cost-report.ts');
      await reportCost(options, terminal);
    });
}
