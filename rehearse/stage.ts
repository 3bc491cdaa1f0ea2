import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { openNewsroom } from '../infra/local/newsroom/server.ts';
import { projectRoot } from '../infra/project-root.ts';
import { copyApp } from './app-copy.ts';
import { openCommands } from './command.ts';
import { startEngine } from './engine.ts';
import { openFunctions } from './functions.ts';
import { openGate } from './gate.ts';
import { openGazette } from './gazette.ts';
import { openItems } from './items.ts';
import { preparePython } from './python.ts';
import type { Steps } from './steps.ts';

/** What a rehearsal plays on. */
export type Stage = Awaited<ReturnType<typeof openStage>>;

/** Folder of virtual environment, packages, logs and the copy of the app. */
export const rehearsalFolder = `${projectRoot}.rehearse`;

/**
 * Sets the stage: an empty AWS, a gate before it, a newsroom, and a copy of the app.
 * @throws PythonMissingError
 */
export async function openStage(steps: Steps) {
  const folder = rehearsalFolder;
  const closers: (() => unknown)[] = [];
  const close = async () => {
    for (const step of closers.splice(0).toReversed()) await step();
  };
  const opened = <Part extends { close(): unknown }>(part: Part): Part => {
    closers.push(() => part.close());
    return part;
  };
  await mkdir(folder, { recursive: true });
  const python = await steps.take('Python with moto', () => preparePython(folder, steps.note));
  try {
    for (const part of ['log', 'packages'])
      if (existsSync(`${folder}/${part}`)) await rm(`${folder}/${part}`, { recursive: true });
    await mkdir(`${folder}/log`);
    const app = `${folder}/app`;
    await copyApp(app);
    const now = new Date();
    const newsroom = opened(await openNewsroom(now));
    const gazette = opened(await openGazette(now));
    let address = '';
    const gate = opened(
      await openGate({
        engine: () => address,
        invoke: (name, event) => functions.invoke(name, event),
        statementsOf: (caller) => functions.statementsOf(caller),
      }),
    );
    const engine = await startEngine(python, `${folder}/log/moto.log`, gate.url);
    closers.push(() => engine.stop());
    address = engine.url;
    const functions = openFunctions({
      engine: engine.url,
      gate: gate.url,
      python,
      folder,
      extra: () => ({ ALLOW_HOSTS: `${newsroom.host},${gazette.host}` }),
    });
    closers.push(() => functions.stop());
    const items = opened(openItems(engine.url));
    const { cdk, stentor } = openCommands(engine.url, `${folder}/log`);
    return {
      engine: engine.url,
      gate,
      functions,
      items,
      cdk,
      stentor,
      app,
      folder,
      newsroom,
      gazette,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
