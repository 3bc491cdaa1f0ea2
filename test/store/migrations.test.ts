import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { expect, test } from 'vitest';
import { openArticles } from '../../shared/store/articles.ts';
import { schemaVersions, type VersionedTable } from '../../shared/store/item-version.ts';
import { migrateTable } from '../../shared/store/migrate.ts';
import { migrated, migrations } from '../../shared/store/migrations.ts';
import { fingerprint } from '../../shared/story/fingerprint.ts';
import { anArticle } from '../alert/article.ts';
import { names, startEngine } from './engine.ts';

test.each(Object.keys(schemaVersions) as VersionedTable[])(
  'the steps of %s lead one by one to the version that is written',
  (table) => {
    expect(migrations[table].map(({ to }) => to)).toEqual(migrations[table].map((_, index) => index + 2));
    expect(migrations[table].at(-1)?.to ?? 1).toBe(schemaVersions[table]);
  },
);

test('an item that needs no step is left as it is, version and all', () => {
  expect(migrated('Articles', anArticle({ fingerprint: '2.1' }))).toBeUndefined();
  expect(migrated('Articles', { ...anArticle(), schemaVersion: 2 })).toBeUndefined();
  expect(migrated('Feeds', { id: 'x' })).toBeUndefined();
});

test('an article of the first schema gets the fingerprint that a new one of its text would have', () => {
  const { title, body, embeds } = anArticle();
  const found = migrated('Articles', anArticle());
  expect(found?.changes).toEqual({ fingerprint: fingerprint(title, body, embeds), schemaVersion: 2 });
  const leadOnly = migrated('Articles', anArticle({ body: '', lead: 'Only a lead stands here.' }));
  expect(leadOnly?.changes.fingerprint).toBe(fingerprint(title, 'Only a lead stands here.'));
});

test('an article that changes while it is migrated keeps its change, and is left to the next run', async () => {
  const engine = await startEngine();
  try {
    const articles = openArticles(engine.client, names.Articles);
    const old = { ...anArticle(), schemaVersion: 1 };
    await articles.put(old);
    await engine.client.send(
      new UpdateCommand({
        TableName: names.Articles,
        Key: { id: old.id },
        UpdateExpression: 'REMOVE schemaVersion',
      }),
    );
    const racing = new Proxy(engine.client, {
      get(target, name, receiver) {
        if (name !== 'send') return Reflect.get(target, name, receiver);
        return async (command: object, ...rest: never[]) => {
          if (command instanceof UpdateCommand && command.input.UpdateExpression?.includes(':new_'))
            await articles.edit({ ...old, title: 'Edited', contentHash: 'd'.repeat(26) });
          return Reflect.apply(target.send, target, [command, ...rest]);
        };
      },
    });
    expect(await migrateTable(racing, names, 'Articles')).toMatchObject({ migrated: 0, left: 1 });
    expect(await articles.get(old.id)).toMatchObject({ title: 'Edited', fingerprint: old.fingerprint });
    expect(await migrateTable(engine.client, names, 'Articles')).toMatchObject({ migrated: 1, left: 0 });
  } finally {
    await engine.stop();
  }
});
