import { readFile, writeFile } from 'node:fs/promises';
import type { Article } from '../shared/article/article.ts';
import { newFeed } from '../shared/feed/sync.ts';
import { storeCompiled } from '../shared/watch/compiled-watches.ts';
import { parseWatches } from '../shared/watch/load.ts';
import { openFunctions } from './metering/functions.ts';
import { beyond, openMeter, share, type Work } from './metering/measure.ts';
import { openSite } from './metering/site.ts';

/** Feeds of the measured deployment: enough that what is fixed and what grows can be told apart. */
const feedCount = 50;
/** Times that a small piece of work is done, so that its processor time can be told. */
const often = 20;
const batch = 25;
const target = new URL('../shared/cost/work.ts', import.meta.url);

process.env.POWERTOOLS_LOG_LEVEL ??= 'SILENT';
process.env.POWERTOOLS_METRICS_DISABLED ??= 'true';

/**
 * Runs the real functions on engines that count, and writes down what each piece of their work takes: request units of
 * the tables as DynamoDB counts them, calls, and processor time. `stentor cost` computes a month from it.
 */
export async function run(): Promise<void> {
  const full = await measure(false);
  const summary = await measure(true);
  const work = {
    ...full.work,
    summaryStored: summary.work.articleStored,
    pageWanted: summary.work.pageWanted,
    pageRead: summary.work.pageRead,
  };
  for (const [name, { cpuMs, reads, writes, calls }] of Object.entries(work))
    console.log(
      `${name.padEnd(15)} ${cpuMs.toFixed(2).padStart(8)} ms CPU ${reads.toFixed(2).padStart(8)} reads ${writes.toFixed(2).padStart(8)} writes ${calls.toFixed(2).padStart(7)} calls`,
    );
  const day = new Date().toISOString().slice(0, 10);
  await writeFile(target, sourceOf(day, work, full.bytes));
  console.log(`Written into shared/cost/work.ts as measured on ${day}.`);
}

async function measure(summaries: boolean) {
  const meter = await openMeter();
  const site = await openSite({ summaries });
  const run = openFunctions(meter.endpoint, site.host, site.page);
  const { wiring } = run;
  try {
    await run.schedule('2026-01-01T00:01:00.000Z');
    const idle = share(await meter.measure(again(() => run.schedule('2026-01-01T00:01:00.000Z'))), often);
    const ids = Array.from({ length: feedCount }, (_, index) => `feed-${index}`);
    for (const id of ids)
      await wiring.feeds.put(newFeed(id, { url: site.address(id), tags: ['news'] }, 'cli'));
    const watches = parseWatches(
      await readFile(new URL('../config/watches.yaml', import.meta.url), 'utf8'),
      'watches.yaml',
    );
    for (const watch of watches) await wiring.watches.put(watch);
    await storeCompiled(wiring.compiledWatches, watches);
    const batches = Array.from({ length: feedCount / batch }, (_, index) =>
      ids.slice(index * batch, (index + 1) * batch),
    );
    const pollAll = async () => {
      for (const feeds of batches) await run.poll(feeds);
    };
    // The first polls compile what the engine compiles, and store each feed's backlog.
    await pollAll();
    await pollAll();
    const one = await meter.measure(async () => {
      for (const id of ids.slice(0, batch)) await run.poll([id]);
    });
    const many = await meter.measure(pollAll);
    const feedUnchanged = share(many, feedCount);
    const pollMessage = share(beyond(share(one, batch), feedUnchanged), 1);
    for (const id of ids) site.publish(id);
    const before = new Set((await articlesOf(run)).map(({ id }) => id));
    const changed = await meter.measure(pollAll);
    const fresh = (await articlesOf(run)).filter(({ id }) => !before.has(id));
    const articleStored = share(beyond(share(changed, feedCount), feedUnchanged), 1);

    const scheduled = await wholeHour(run, meter);
    const first = await meter.measure(() => run.alert(fresh.slice(0, 1)));
    const calm = await meter.measure(() => run.alert(fresh.slice(1)));
    const telling = fresh.slice(0, 20).map((article, index) => watched(article, index));
    for (const article of telling) await wiring.articles.put(article);
    const heard = await meter.measure(() => run.alert(telling));
    const matched = share(calm, fresh.length - 1);
    await run.sweep();
    await run.digest();
    const sweep = await meter.measure(again(run.sweep));
    const digest = await meter.measure(again(run.digest));
    const none: Work = { cpuMs: 0, reads: 0, writes: 0, calls: 0 };
    const wanted = summaries ? await meter.measure(() => run.wantPages(fresh)) : none;
    const pages = summaries ? await meter.measure(() => run.enrich(fresh.slice(0, batch))) : none;
    return {
      bytes: bytesOf([changed.written, heard.written]),
      work: {
        scheduleMinute: idle,
        feedDue: share(beyond(scheduled.work, times(idle, scheduled.minutes)), scheduled.due),
        pollMessage,
        feedUnchanged,
        articleStored,
        watchesRead: share(beyond(first, matched), 1),
        articleMatched: matched,
        alertSent: share(beyond(heard, times(matched, telling.length)), telling.length),
        pageWanted: share(wanted, fresh.length),
        pageRead: share(pages, batch),
        sweep: share(sweep, often),
        digest: share(digest, often),
      },
    };
  } finally {
    site.close();
    await run.close();
    await meter.close();
  }
}

function again(work: () => Promise<unknown>): () => Promise<void> {
  return async () => {
    for (let time = 0; time < often; time += 1) await work();
  };
}

type Functions = ReturnType<typeof openFunctions>;

async function articlesOf({ wiring }: Functions): Promise<Article[]> {
  const since = new Date(Date.now() - 86_400_000).toISOString();
  return wiring.articles.list({
    since,
    until: new Date(Date.now() + 86_400_000).toISOString(),
    limit: 100_000,
  });
}

async function wholeHour(run: Functions, meter: Awaited<ReturnType<typeof openMeter>>) {
  const minutes = 60;
  let due = 0;
  const work = await meter.measure(async () => {
    for (let minute = 0; minute < minutes; minute += 1)
      due += (await run.schedule(new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString())).feeds;
  });
  return { work, minutes, due: Math.max(1, due) };
}

/** The same article, as another that tells of a watch. */
function watched(article: Article, index: number): Article {
  const id = `w${index}`.padEnd(26, 'w');
  return {
    ...article,
    id,
    storyId: id,
    contentHash: id,
    title: `Minsk ${index}`,
    body: `In Belarus, number ${index}. ${article.body}`,
  };
}

function times({ cpuMs, reads, writes, calls }: Work, factor: number): Work {
  return { cpuMs: cpuMs * factor, reads: reads * factor, writes: writes * factor, calls: calls * factor };
}

function bytesOf(written: Record<string, number[]>[]): { article: number; mention: number; feed: number } {
  const mean = (table: string) => {
    const sizes = written.flatMap((sizes) => sizes[table] ?? []);
    return Math.round(sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length));
  };
  return { article: mean('Articles'), mention: mean('Mentions'), feed: mean('Feeds') };
}

function sourceOf(day: string, work: Record<string, Work>, bytes: Record<string, number>): string {
  const line = (name: string, { cpuMs, reads, writes, calls }: Work) =>
    `  ${name}: { cpuMs: ${cpuMs}, reads: ${reads}, writes: ${writes}, calls: ${calls} },`;
  return `/**
 * What the functions' work takes, written by \`npm run bench -- work\`: processor time in milliseconds of one whole
 * processor, DynamoDB request units with all indexes, and calls to DynamoDB.
 */
export const measuredOn = '${day}';

/** Work by piece; see shared/cost/month.ts for what each is counted by. */
export const work = {
${Object.entries(work)
  .map(([name, one]) => line(name, one))
  .join('\n')}
} as const;

/** Mean bytes of items as DynamoDB counts them. */
export const itemBytes = { article: ${bytes.article}, mention: ${bytes.mention}, feed: ${bytes.feed} } as const;
`;
}
