import type { Command } from 'commander';
import { addIngestOptions, type PlaceOptions } from './place-options.ts';
import type { Terminal } from './terminal.ts';

/** What `stentor subscribe` is told. */
export type SubscribeOptions = PlaceOptions & {
  email?: string;
  sms?: string;
  webhook?: string;
  sqs?: string;
  watch?: string[];
  minSeverity?: string;
  language?: string[];
  source?: string[];
  alerts?: true;
  digest?: true;
  document?: string;
  test?: true;
};

/** `stentor subscribe`, `subscriptions` and `unsubscribe`: who gets alerts, and which. */
export function addSubscribe(program: Command, terminal: Terminal): void {
  addSubscribeCommand(program, terminal);
  const list = program
    .command('subscriptions')
    .description('list who gets alerts, whether they confirmed it, and which alerts they get')
    .option('--json', 'a JSON array instead of a table');
  addIngestOptions(list).action(async (options: PlaceOptions & { json?: true }) => {
    const { showSubscriptions } = await import('./subscriptions.ts');
    await showSubscriptions(options, terminal);
  });
  const end = program
    .command('unsubscribe')
    .description('end a subscription')
    .argument('<name>', 'its address or number, or the ARN that `subscriptions --json` tells');
  addIngestOptions(end).action(async (name: string, options: PlaceOptions) => {
    const { endSubscription } = await import('./unsubscribe.ts');
    await endSubscription(name, options, terminal);
  });
}

function addSubscribeCommand(program: Command, terminal: Terminal): void {
  const command = program
    .command('subscribe')
    .description('send alerts to an address, all or those that a filter lets through; replaces its filter')
    .option('--email <address>', 'by e-mail; SNS asks the address to confirm')
    .option('--sms <number>', 'by SMS, to a number with its country (+306912345678)')
    .option('--webhook <url>', 'as JSON to an https address, which has to confirm')
    .option('--sqs <arn>', 'as JSON to a queue, whose policy must let the topic send')
    .option('--watch <ids>', 'only of these watches, separated by commas (repeatable)', collect)
    .option('--min-severity <severity>', 'only of this severity and above: normal, high, critical')
    .option(
      '--language <tags>',
      'only articles in these languages (el,pt-BR; pt stands for pt-BR too)',
      collect,
    )
    .option('--source <domains>', 'only articles of these publishers (reuters.com)', collect)
    .option('--alerts', 'alerts and no digests')
    .option('--digest', 'digests and no alerts')
    .option('--document <json>', 'instead, an SNS filter policy on the JSON document (web hooks and queues)')
    .option('--test', 'send a test message to this subscription alone');
  addIngestOptions(command)
    .addHelpText(
      'after',
      '\nExamples:\n  $ stentor subscribe --email ann@example.org --watch maduro,belarus --min-severity high\n  $ stentor subscribe --sms +306912345678 --watch maduro --alerts --test\n  $ stentor subscribe --webhook https://example.org/alerts --language el,en --stack Stentor\n',
    )
    .action(async (options: SubscribeOptions) => {
      const { subscribeEndpoint } = await import('./subscribe-endpoint.ts');
      await subscribeEndpoint(options, terminal);
    });
}

function collect(value: string, before: string[] = []): string[] {
  return [...before, value];
}
