import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { entries } from '../bundle/entries.ts';
import { projectRoot } from '../project-root.ts';

/**
 * The code of a file of `functions/`: one ES module of it and all that it imports, and beside it the files of
 * `configFolder`. What is uploaded is known by its content, so that only a change in it is a change of the function.
 */
export function codeOf(entry: string, configFolder?: string): Code {
  return Code.fromAsset(projectRoot, {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      // Never asked: nothing of this needs a container.
      image: DockerImage.fromRegistry('none'),
      // CDK tells bundles of one folder apart by these words.
      command: [entry, configFolder ?? ''],
      local: {
        tryBundle(output) {
          cpSync(join(bundles(), entry), output, { recursive: true });
          if (configFolder) cpSync(configFolder, join(output, 'config'), { recursive: true });
          return true;
        },
      },
    },
  });
}

let made: string | undefined;

/** A folder with the bundles of all functions, made when the first is asked for and gone with the process. */
function bundles(): string {
  if (made !== undefined) return made;
  const folder = mkdtempSync(join(tmpdir(), 'stentor-bundles-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  execFileSync(process.execPath, [join(projectRoot, 'infra/bundle/write-bundles.ts'), folder, ...entries()], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  made = folder;
  return folder;
}
