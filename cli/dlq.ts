import type { Command } from 'commander';
import { addIngestOptions, type PlaceOptions } from './place-options.ts';
import type { Terminal } from './terminal.ts';

/** What the commands of `stentor dlq` are asked. */
export type DlqOptions = PlaceOptions & { json?: true; all?: true };

/** `stentor dlq`: work that was given up: to see it, to do it again, to take it away. */
export function addDlq(program: Command, terminal: Terminal): void {
  const dlq = program
    .command('dlq')
    .description('work that was given up (dead letters): list, show, redrive, remove')
    .addHelpText(
      'after',
      `
Queues: poll (batches of feeds), page (pages to read), alert (alerts that could not be published), schedule
(missed minutes, in the cloud) and change (articles that no function could handle, locally).

Examples:
  $ stentor dlq list --stack Stentor
  $ stentor dlq show 1f0c
  $ stentor dlq redrive alert
  $ stentor dlq redrive --all
`,
    );
  const list = dlq
    .command('list')
    .description('list dead letters, oldest first, each with its cause in words')
    .argument('[queue]', 'only of this queue: poll, page, alert, schedule or change')
    .option('--json', 'one JSON line a letter: {id, queue, at, about, cause, mend}');
  addIngestOptions(list).action(async (queue: string | undefined, options: DlqOptions) => {
    const { listLetters } = await import('./dlq-letters.ts');
    await listLetters(queue, options, terminal);
  });
  const show = dlq
    .command('show')
    .description('show one dead letter whole')
    .argument('<id>', 'its id, or the beginning of it')
    .option('--json', 'as one JSON object');
  addIngestOptions(show).action(async (id: string, options: DlqOptions) => {
    const { showLetter } = await import('./dlq-letters.ts');
    await showLetter(id, options, terminal);
  });
  const redrive = dlq
    .command('redrive')
    .description('do the work again, and take each letter away whose work was done')
    .argument('[queue|id]', 'a queue, or the id of one letter')
    .option('--all', 'of all queues')
    .option('--json', 'one JSON line a letter: {id, queue, about, done} or {id, queue, about, problem}');
  addIngestOptions(redrive).action(async (which: string | undefined, options: DlqOptions) => {
    const { redriveLetters } = await import('./dlq-redrive.ts');
    await redriveLetters(which, options, terminal);
  });
  const remove = dlq
    .command('remove')
    .description('take one dead letter away without doing its work')
    .argument('<id>', 'its id, or the beginning of it');
  addIngestOptions(remove).action(async (id: string, options: DlqOptions) => {
    const { removeLetter } = await import('./dlq-letters.ts');
    await removeLetter(id, options, terminal);
  });
}
