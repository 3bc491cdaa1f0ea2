import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../infra/project-root.ts';
import { temporaryFolder } from './synthesis.ts';

const folder = temporaryFolder();
afterAll(folder.remove);

/** Runs the app as the CDK command line does. */
function synthesis(context: Record<string, string>, region?: string) {
  const outdir = `${folder.path}/out`;
  const { status, stderr } = spawnSync(process.execPath, ['infra/app.ts'], {
    cwd: projectRoot,
    env: {
      PATH: process.env.PATH,
      CDK_OUTDIR: outdir,
      CDK_CONTEXT_JSON: JSON.stringify(context),
      ...(region && { CDK_DEFAULT_REGION: region }),
    },
    encoding: 'utf8',
  });
  return {
    status,
    lines: stderr.trimEnd().split('\n'),
    template: existsSync(`${outdir}/Stentor.template.json`),
  };
}

describe('a deploy that was told something wrong', () => {
  it('says each mistake in a line of its own, without a stack trace, and makes nothing', () => {
    expect(synthesis({ emial: 'me@example.com', sms: '2025550123', email: 'me@' })).toEqual({
      status: 1,
      lines: [
        '-c email: "me@" is not an e-mail address such as me@example.com.',
        '-c sms: "2025550123" is not a phone number with its country, such as +12025550123.',
        'There is no setting "emial": did you mean "email"?',
      ],
      template: false,
    });
  });

  it('stops for phones in a region that sends no SMS', () => {
    const { status, lines, template } = synthesis({ sms: '+12025550123' }, 'ap-east-1');
    expect({ status, template }).toEqual({ status: 1, template: false });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('SNS sends no SMS from ap-east-1');
  });
});
