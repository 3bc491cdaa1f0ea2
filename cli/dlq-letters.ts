import { type Described, describeLetter } from '../shared/dead-letter/describe.ts';
import {
  type DeadQueue,
  type DeadQueueName,
  type DeadWork,
  deadQueues,
  type RawLetter,
  readLetter,
} from '../shared/dead-letter/letter.ts';
import { readDeadChange } from '../shared/store/dead-change.ts';
import type { DlqOptions } from './dlq.ts';
import { minute } from './listing.ts';
import { openWithQueues, type PlaceWithQueues } from './queues.ts';
import { formatTable } from './table.ts';
import { CommandError, oneLine, type Terminal } from './terminal.ts';

/** A dead letter with what it asks for, what it is about, and the queue that it can be taken out of. */
export type Letter = RawLetter & Described & { work: DeadWork; from: DeadQueue };

/** Writes a table of the dead letters. */
export async function listLetters(
  queue: string | undefined,
  options: DlqOptions,
  terminal: Terminal,
): Promise<void> {
  if (queue !== undefined && !isQueue(queue)) throw noSuchQueue(queue);
  await withLetters(options, terminal, isQueueOrAll(queue), async (letters) => {
    if (options.json) {
      for (const { id, queue: name, at, about, cause, mend } of letters)
        await terminal.write(`${JSON.stringify({ id, queue: name, at, about, cause, mend })}\n`);
    } else if (letters.length === 0) await terminal.write('No dead letters.\n');
    else
      await terminal.write(
        formatTable(
          letters,
          [
            { heading: 'SINCE (UTC)', value: ({ at }) => minute(at) },
            { heading: 'QUEUE', value: (letter) => letter.queue },
            { heading: 'ID', value: ({ id }) => id },
            { heading: 'ABOUT', value: ({ about }) => about },
            { heading: 'CAUSE', value: ({ cause }) => cause },
          ],
          terminal.columns,
        ),
      );
  });
}

/** Writes one dead letter whole. */
export async function showLetter(id: string, options: DlqOptions, terminal: Terminal): Promise<void> {
  await withLetters(options, terminal, undefined, async (letters) => {
    const { id: whole, queue, at, about, cause, mend, body } = theOne(letters, id);
    if (options.json) {
      await terminal.write(`${JSON.stringify({ id: whole, queue, at, about, cause, mend, body })}\n`);
      return;
    }
    const facts = [
      `${whole} in the queue ${queue} since ${at}`,
      `About: ${about}`,
      `Cause: ${cause}`,
      `Mend: ${mend}`,
    ];
    await terminal.write(`${facts.map(oneLine).join('\n')}\n\n${oneLine(body)}\n`);
  });
}

/** Takes one dead letter away. */
export async function removeLetter(id: string, options: DlqOptions, terminal: Terminal): Promise<void> {
  await withLetters(options, terminal, undefined, async (letters) => {
    const letter = theOne(letters, id);
    await letter.from.remove(letter);
    await terminal.write(`${oneLine(`Removed ${letter.id}: ${letter.about}`)}.\n`);
  });
}

/** Works on the letters of one queue, or of all, which are shown to others again afterwards. */
export async function withLetters(
  options: DlqOptions,
  terminal: Terminal,
  queue: DeadQueueName | undefined,
  work: (letters: Letter[], opened: PlaceWithQueues) => Promise<void>,
): Promise<void> {
  const opened = await openWithQueues(options, terminal);
  const dead = opened.queues.dead.filter(({ name }) => queue === undefined || name === queue);
  try {
    if (opened.queues.dead.length === 0)
      throw new CommandError(
        'This stack does not tell its queues of dead letters yet: deploy this release, and try again.',
      );
    const letters: Letter[] = [];
    for (const from of dead)
      for (const letter of await from.peek()) {
        const asked = from.name === 'change' ? readDeadChange(letter.body) : readLetter(letter);
        const described = await describeLetter(opened.place.wiring, letter, asked);
        letters.push({ ...letter, ...described, work: asked, from });
      }
    await work(
      letters.sort((one, other) => (one.at < other.at ? -1 : 1)),
      opened,
    );
  } finally {
    for (const from of dead) await from.release();
    await opened.close();
  }
}

/** The letter whose id begins so. @throws CommandError when there is none, or more than one. */
export function theOne(letters: Letter[], id: string): Letter {
  const exact = letters.find((letter) => letter.id === id);
  const found = exact ? [exact] : letters.filter((letter) => letter.id.startsWith(id));
  const [first] = found;
  if (first && found.length === 1) return first;
  if (first)
    throw new CommandError(`${found.length} dead letters begin with ${oneLine(id)}: give more of it.`);
  throw new CommandError(`There is no dead letter ${oneLine(id)}; stentor dlq list tells what there is.`);
}

/** Whether a word names a queue of dead letters. */
export function isQueue(word: string): word is DeadQueueName {
  return deadQueues.some((name) => name === word);
}

function isQueueOrAll(word: string | undefined): DeadQueueName | undefined {
  return word !== undefined && isQueue(word) ? word : undefined;
}

function noSuchQueue(word: string): CommandError {
  return new CommandError(`There is no queue ${oneLine(word)}: there are ${deadQueues.join(', ')}.`);
}
