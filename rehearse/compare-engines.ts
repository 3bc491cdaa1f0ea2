import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { projectRoot } from '../infra/project-root.ts';
import { startEngine } from './engine.ts';
import { PythonMissingError, preparePython } from './python.ts';

// `npm run test:engines`: the contract tests of the doors to AWS, against the embedded engines and against moto.
// Exit code 0 also where Python lacks: the embedded engines are always tested, and what was left out is said.

const folder = `${projectRoot}.rehearse`;
const rooms = ['test/store', 'test/notify'];

console.log('Against the embedded engines:');
let code = await runTests({});
try {
  await mkdir(folder, { recursive: true });
  const python = await preparePython(folder, console.log);
  const engine = await startEngine(python, `${folder}/engines.log`);
  console.log('Against moto:');
  try {
    code ||= await runTests({ TEST_ENGINE_URL: engine.url }, '--no-file-parallelism');
  } finally {
    await engine.stop();
  }
} catch (error) {
  if (!(error instanceof PythonMissingError)) throw error;
  console.error(`${error.message}\nThe comparison with moto was left out.`);
}
process.exitCode = code;

async function runTests(environment: Record<string, string>, ...words: string[]): Promise<number> {
  const vitest = `${projectRoot}node_modules/vitest/vitest.mjs`;
  const child = spawn(process.execPath, [vitest, 'run', ...words, ...rooms], {
    cwd: projectRoot,
    env: { ...process.env, ...environment },
    stdio: 'inherit',
  });
  const [exit] = (await once(child, 'close')) as [number | null];
  return exit ?? 1;
}
