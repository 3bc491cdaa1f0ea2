import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The moto that rehearsals and engine comparisons run against. */
export const motoVersion = '5.2.5';

/** Python or its pip is not there: names what lacks and the mend. */
export class PythonMissingError extends Error {
  override name = 'PythonMissingError';
}

/**
 * A Python with moto's server in a virtual environment of its own under `folder`, made at the first call (a minute,
 * and the network) and reused afterwards. Answers the path of that Python.
 * @throws PythonMissingError where Python 3.9 or newer with venv and pip is not at hand, or pip cannot install moto.
 */
export async function preparePython(folder: string, progress: (text: string) => void): Promise<string> {
  const home = `${folder}/moto-${motoVersion}`;
  const python = `${home}/bin/python`;
  const ready = await run(python, ['-c', 'import moto.server'])
    .then(() => true)
    .catch(() => false);
  if (ready) return python;
  await checkPython();
  if (!existsSync(python)) {
    progress('makes a virtual environment');
    await run('python3', ['-m', 'venv', home]).catch((error: unknown) => {
      throw missing('python3 -m venv fails', 'install python3-venv', error);
    });
  }
  progress(`installs moto ${motoVersion}`);
  await run(python, ['-m', 'pip', 'install', '--quiet', `moto[server]==${motoVersion}`]).catch(
    (error: unknown) => {
      throw missing(`pip cannot install moto ${motoVersion}`, 'check that a package index is reached', error);
    },
  );
  return python;
}

async function checkPython(): Promise<void> {
  const check = 'import sys, pip; sys.exit(sys.version_info < (3, 9))';
  await run('python3', ['-c', check]).catch((error: unknown) => {
    throw missing(
      'Python 3.9 or newer with pip is needed',
      'install python3, python3-pip and python3-venv',
      error,
    );
  });
}

function missing(what: string, mend: string, error: unknown): PythonMissingError {
  const output =
    error instanceof Error && 'stderr' in error ? String(error.stderr).trim().split('\n').at(-1) : '';
  return new PythonMissingError(`${what}: ${mend}.${output ? ` (${output})` : ''}`);
}
