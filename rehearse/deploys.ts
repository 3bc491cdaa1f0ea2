import { readFile, writeFile } from 'node:fs/promises';
import { type OpmlFeed, parseOpml } from '../shared/feed/opml.ts';
import { writeOpml } from '../shared/feed/opml-write.ts';
import { parseWatches } from '../shared/watch/load.ts';
import type { Run } from './command.ts';
import { account, region } from './engine.ts';
import { type DeployedStack, readStack } from './stack-reader.ts';
import type { Stage } from './stage.ts';
import { expect } from './steps.ts';

/** Who is subscribed by the deploy. */
export const subscribers = { email: 'reader@example.com', sms: '+12025550123', owner: 'owner@example.com' };

const settings = [
  `email=${subscribers.email}`,
  `sms=${subscribers.sms}`,
  `ownerEmail=${subscribers.owner}`,
  'contact=desk@example.com',
  'timeZone=Europe/Athens',
].flatMap((setting) => ['-c', setting]);

/** Makes the account ready for CDK, as the README says to. */
export async function bootstrap({ cdk, folder }: Stage): Promise<void> {
  // Outside the app: the environment is named, and so nothing is synthesised.
  const { code, output } = await cdk(folder, 'bootstrap', `aws://${account}/${region}`);
  expect(code === 0, `cdk bootstrap failed:\n${output}`);
}

/** Deploys the app as {@link deploy} does: it must come to `status`. */
export async function deployTo(status: string, stage: Stage, ...more: string[]): Promise<DeployedStack> {
  const { code, output } = await deploy(stage, ...more);
  expect(code === 0, `cdk deploy failed:\n${output}`);
  return stackIn(stage, status);
}

/** Deploys the app as its copy stands, with the settings of the README and `more` (`name=value`). */
export function deploy({ cdk, app }: Stage, ...more: string[]): Promise<Run> {
  const others = more.flatMap((setting) => ['-c', setting]);
  return cdk(app, 'deploy', '--require-approval', 'never', '--progress', 'events', ...settings, ...others);
}

/** The stack as it is deployed, which must have come to `status`. */
export async function stackIn(stage: Stage, status: string): Promise<DeployedStack> {
  const stack = await readStack(stage.engine, 'Stentor');
  expect(stack?.status === status, `The stack is ${stack?.status ?? 'not there'}, and not ${status}.`);
  return stack;
}

/** Changes the feed list of the app's copy. */
export async function writeFeeds({ app }: Stage, feeds: OpmlFeed[]): Promise<void> {
  await writeFile(`${app}/config/feeds.opml`, writeOpml(feeds));
}

/** Adds watches to the app's copy, as text of watches.yaml. */
export async function addWatches({ app }: Stage, text: string): Promise<void> {
  const file = `${app}/config/watches.yaml`;
  await writeFile(file, `${await readFile(file, 'utf8')}${text}`);
}

/**
 * That the tables hold what the config folder of the app's copy lists, and nothing else.
 * @returns that in words
 */
export async function checkConfigured({ app, items }: Stage, stack: DeployedStack): Promise<string> {
  const feeds = parseOpml(await readFile(`${app}/config/feeds.opml`, 'utf8'), 'feeds.opml');
  const watches = parseWatches(await readFile(`${app}/config/watches.yaml`, 'utf8'), 'watches.yaml');
  const { FeedsTable = '', WatchesTable = '' } = stack.outputs;
  const stored = await items.all<{ url: string; state: string }>(FeedsTable);
  const live = stored.filter(({ state }) => state !== 'removed');
  sameSet(
    'feeds',
    feeds.map(({ url }) => url),
    live.map(({ url }) => url),
  );
  // What the functions keep beside the watches has no kind.
  const kept = (await items.all<{ id: string; kind?: string }>(WatchesTable)).filter(({ kind }) => kind);
  sameSet(
    'watches',
    watches.map(({ id }) => id),
    kept.map(({ id }) => id),
  );
  return `${feeds.length} feeds and ${watches.length} watches in their tables`;
}

/** @throws RehearsalError that names what is missing and what is too much. */
export function sameSet(what: string, wanted: string[], found: string[]): void {
  const missing = wanted.filter((one) => !found.includes(one));
  const extra = found.filter((one) => !wanted.includes(one));
  expect(
    missing.length + extra.length === 0,
    `The ${what} are not those expected. Missing: ${missing.join(', ') || 'none'}. Too many: ${extra.join(', ') || 'none'}.`,
  );
}
