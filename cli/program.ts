import { Command, CommanderError } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { addArticles } from './articles.ts';
import { addAudit } from './audit.ts';
import { addCost } from './cost.ts';
import { addDigest } from './digest.ts';
import { addDlq } from './dlq.ts';
import { addExplain } from './explain.ts';
import { addExport } from './export.ts';
import { addExtract } from './extract.ts';
import { describeFailure } from './failure.ts';
import { addFeeds } from './feeds.ts';
import { addImport } from './import.ts';
import { addIngest } from './ingest.ts';
import { addMatch } from './match.ts';
import { addMentions } from './mentions.ts';
import { addMigrate } from './migrate.ts';
import { addMute } from './mute.ts';
import { addParse } from './parse.ts';
import { addReplay } from './replay.ts';
import { addShow } from './show.ts';
import { addStatus } from './status.ts';
import { addSubscribe } from './subscribe.ts';
import type { Terminal } from './terminal.ts';
import { addWatches } from './watches.ts';

/**
 * Runs `stentor` with the words of a command line. Every failure becomes one line of the terminal; nothing is
 * thrown.
 */
export async function run(words: string[], terminal: Terminal): Promise<void> {
  try {
    // Nothing said is a question for help.
    await program(terminal).parseAsync(words.length > 0 ? words : ['--help'], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError))
      // A file of watches tells everything that is wrong in it, a line each.
      for (const line of describeFailure(error).split('\n')) terminal.complain(line);
    // Help that was asked for is no failure, and commander has written its own errors already.
    else if (error.exitCode !== 0) terminal.complain(error.message.replace(/^error: /, ''));
  }
}

function program(terminal: Terminal): Command {
  const stentor = new Command('stentor')
    .description(
      'Watches news feeds in any language and raises its voice once when something you watch appears.',
    )
    .version(packageJson.version)
    .helpCommand(false)
    .showSuggestionAfterError()
    // A command hands what stands behind it on to the commands under it.
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void terminal.write(text),
      // Errors are written once, in run().
      writeErr: () => undefined,
    });
  stentor.commandsGroup('Questions:');
  for (const add of [addArticles, addShow, addMentions, addFeeds, addWatches]) add(stentor, terminal);
  stentor.commandsGroup('Alerts:');
  for (const add of [addSubscribe, addMute, addDigest, addReplay, addAudit]) add(stentor, terminal);
  stentor.commandsGroup('Tools:');
  for (const add of [addParse, addExtract, addMatch, addExplain, addIngest]) add(stentor, terminal);
  stentor.commandsGroup('Operations:');
  for (const add of [addStatus, addDlq, addCost]) add(stentor, terminal);
  stentor.commandsGroup('Data:');
  for (const add of [addExport, addImport, addMigrate]) add(stentor, terminal);
  return stentor;
}
