import type { Mention } from '../shared/alert/mention.ts';
import { isReplayable, type Replayed, replayAlerts } from '../shared/alert/replay.ts';
import { listMentions } from '../shared/query/list.ts';
import { readQuestion } from '../shared/query/question.ts';
import type { ReplayOptions } from './replay.ts';
import { openRunning } from './running.ts';
import { oneLine, type Terminal } from './terminal.ts';

/** Publishes the alerts that the options name again, and says of each as which message. */
export async function replay(options: ReplayOptions, terminal: Terminal): Promise<void> {
  const { since, until, watch, limit } = options;
  const question = readQuestion('mentions', { since, until, watch, limit }, terminal.now());
  const place = await openRunning(options, terminal);
  try {
    const { wiring } = place;
    const found = (await listMentions(wiring, question)).filter(isReplayable);
    const replayed = options.dryRun
      ? planned(found)
      : replayAlerts(wiring, await wiring.watches.list(), found);
    let count = 0;
    for await (const one of replayed) {
      count += 1;
      await terminal.write(options.json ? `${JSON.stringify(one)}\n` : `${lineOf(one, options.dryRun)}\n`);
    }
    if (count === 0) terminal.remark('Nothing was alerted then that could be replayed.');
  } finally {
    await place.close();
  }
}

async function* planned(mentions: Mention[]): AsyncGenerator<Replayed> {
  for (const [articleId, group] of Map.groupBy(mentions, (mention) => mention.articleId))
    yield { articleId, title: group[0]?.title ?? '', watches: group.map(({ watch }) => watch).sort() };
}

function lineOf({ articleId, title, watches, messageId }: Replayed, dryRun: true | undefined): string {
  const became = dryRun
    ? 'would be replayed'
    : messageId
      ? `replayed as ${messageId}`
      : 'is gone: not replayed';
  return oneLine(`${articleId}  ${became}  [${watches.join(', ')}]  ${title}`);
}
