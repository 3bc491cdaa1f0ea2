import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { callJson, operator } from './control-plane.ts';
import { sameSet } from './deploys.ts';
import type { DeployedStack } from './stack-reader.ts';
import type { Stage } from './stage.ts';
import { expect } from './steps.ts';

const itemSchema = z.object({ item: z.looseObject({ id: z.string(), title: z.string() }) });
const restored = 'stentor-restored';

/**
 * The drill of docs/data.md for a damaged table: some articles are deleted and others spoilt, a copy of the second before
 * is restored beside the table, and what it holds is brought back, first what is missing and then all of it.
 */
export async function checkRestored(stage: Stage, { outputs }: DeployedStack): Promise<string> {
  const { ArticlesTable = '' } = outputs;
  const before = await exported(stage, 'before.jsonl', '--tables', 'articles');
  await dynamodb(stage, 'RestoreTableToPointInTime', {
    SourceTableName: ArticlesTable,
    TargetTableName: restored,
    UseLatestRestorableTime: true,
  });
  const articles = before.map((line) => itemSchema.parse(JSON.parse(line)).item);
  expect(articles.length > 3, `There are only ${articles.length} articles to practise on.`);
  const [deleted, spoilt] = [articles.slice(0, 3), articles.slice(3)];
  const stored = await stage.items.all<{ id: string }>(ArticlesTable);
  for (const { id } of deleted) await stage.items.remove(ArticlesTable, { id });
  for (const item of stored.filter(({ id }) => spoilt.some((article) => article.id === id)))
    await stage.items.put(ArticlesTable, { ...item, title: 'Spoilt' });

  await exported(stage, 'restored.jsonl', '--tables', 'articles', '--restored', restored);
  await run(stage, 'import', 'restored.jsonl', '--stack', 'Stentor');
  const missing = await exported(stage, 'missing.jsonl', '--tables', 'articles');
  expect(missing.length === before.length, `Of ${before.length} articles ${missing.length} are back.`);
  const still = missing.filter((line) => !before.includes(line)).length;
  expect(still === spoilt.length, `${still} articles are still spoilt, and not ${spoilt.length}.`);
  await run(stage, 'import', 'restored.jsonl', '--stack', 'Stentor', '--overwrite');
  sameLines(before, await exported(stage, 'after.jsonl', '--tables', 'articles'));
  await dynamodb(stage, 'DeleteTable', { TableName: restored });
  return `${deleted.length} deleted and ${spoilt.length} spoilt articles are as they were`;
}

/** Writes an export of everything, to be brought into another stack. */
export async function backUp(stage: Stage): Promise<string[]> {
  return exported(stage, 'backup.jsonl');
}

/** The drill for a lost account: what was exported comes into a new stack and is exported again, line for line. */
export async function checkImported(stage: Stage, backup: string[]): Promise<string> {
  await run(stage, 'import', 'backup.jsonl', '--stack', 'Stentor', '--overwrite');
  const again = await exported(stage, 'again.jsonl');
  sameLines(backup, again);
  return `${again.length} items are as they were exported`;
}

/** Exports from the stack into a file, and gives its lines in order. */
async function exported(stage: Stage, file: string, ...options: string[]): Promise<string[]> {
  await run(stage, 'export', '--stack', 'Stentor', '--file', file, ...options);
  const text = await readFile(`${stage.folder}/${file}`, 'utf8');
  return text.split('\n').filter(Boolean).toSorted();
}

async function run({ stentor, folder }: Stage, ...words: string[]): Promise<void> {
  const { code, output } = await stentor(folder, ...words);
  expect(code === 0, `stentor ${words.join(' ')} failed:\n${output}`);
}

async function dynamodb({ engine }: Stage, action: string, body: object): Promise<void> {
  await callJson(engine, operator, 'dynamodb', `DynamoDB_20120810.${action}`, body);
}

function sameLines(wanted: string[], found: string[]): void {
  expect(wanted.length === found.length, `Of ${wanted.length} lines there are ${found.length}.`);
  sameSet('lines', wanted, found);
}
