import { writeFile } from 'node:fs/promises';
import { type Added, addFeeds } from '../shared/feed/add.ts';
import { decodeBytes } from '../shared/feed/charset.ts';
import { type OpmlFeed, parseOpml } from '../shared/feed/opml.ts';
import { writeOpml } from '../shared/feed/opml-write.ts';
import { describeFailure, fileFailure } from './failure.ts';
import { addedLine } from './feeds-add.ts';
import type { NamedOptions } from './feeds-commands.ts';
import { readBytes } from './files.ts';
import { openDoors } from './place.ts';
import type { PlaceOptions } from './place-options.ts';
import type { Terminal } from './terminal.ts';

/**
 * Adds the feeds of OPML files. An outline that cannot be used, or a file, is complained of and stops no other. Feeds are
 * not fetched: the first poll says which do not work.
 */
export async function importOpml(files: string[], options: NamedOptions, terminal: Terminal): Promise<void> {
  const wanted: OpmlFeed[] = [];
  for (const file of files) {
    try {
      const { text } = decodeBytes(await readBytes(file, terminal), { url: file });
      wanted.push(...parseOpml(text, file, (problem) => terminal.complain(problem.message)));
    } catch (error) {
      terminal.complain(fileFailure(error, file) ?? describeFailure(error));
    }
  }
  const added = wanted.length > 0 ? await store(wanted, options, terminal) : [];
  if (options.json) {
    const items = added.map(({ feed: { id, url, title, tags }, outcome }) => ({
      id,
      url,
      title,
      tags,
      outcome,
    }));
    await terminal.write(`${JSON.stringify(items, null, 2)}\n`);
    return;
  }
  for (const one of added) if (one.outcome !== 'known') await terminal.write(addedLine(one));
  const count = (outcome: Added['outcome']) => added.filter((one) => one.outcome === outcome).length;
  await terminal.write(
    `${count('added')} feeds added, ${count('changed')} changed, ${count('known')} known already.\n`,
  );
}

async function store(wanted: OpmlFeed[], options: PlaceOptions, terminal: Terminal): Promise<Added[]> {
  const place = await openDoors(options, terminal, { create: true });
  try {
    return await addFeeds(place.doors.feeds, wanted);
  } finally {
    await place.close();
  }
}

/** Writes all feeds as OPML, those in one folder together, by title and address. */
export async function exportOpml(
  options: PlaceOptions & { file?: string },
  terminal: Terminal,
): Promise<void> {
  const place = await openDoors(options, terminal);
  try {
    const feeds = (await place.doors.feeds.list()).map(
      ({ url, title, siteUrl, tags, language }): OpmlFeed => ({
        url,
        tags,
        ...(title && { title }),
        ...(siteUrl && { siteUrl }),
        ...(language && { language }),
      }),
    );
    const key = ({ tags, title, url }: OpmlFeed) => [tags[0] ?? '', title ?? '', url].join('\n');
    const text = writeOpml(feeds.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)));
    if (options.file === undefined) await terminal.write(text);
    else {
      await writeFile(options.file, text);
      terminal.remark(`${feeds.length} feeds were written to ${options.file}.`);
    }
  } finally {
    await place.close();
  }
}
