import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { readSettings } from '../../infra/cloud/settings.ts';
import { StentorStack } from '../../infra/stack.ts';

const cdkJson = JSON.parse(readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8')) as {
  context: Record<string, unknown>;
};

/** A folder of its own for one test file; call `remove` at the end. */
export function temporaryFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'stentor-infra-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

// With the flags of cdk.json, and without bundling.
function createApp(outdir: string, context: Record<string, unknown>): App {
  return new App({ outdir, context: { ...cdkJson.context, ...context, 'aws:cdk:bundling-stacks': [] } });
}

/** The app of `infra/app.ts` for this context, without the checks and not yet synthesised. */
export function createStack(
  outdir: string,
  context: Record<string, unknown>,
  configFolder: string,
): { app: App; stack: StentorStack } {
  const app = createApp(outdir, context);
  const stack = new StentorStack(app, { settings: readSettings(app.node.getAllContext()), configFolder });
  return { app, stack };
}

/** The template for this context, without the checks: they have a test of their own and take their time. */
export function synthesize(outdir: string, context: Record<string, unknown>, configFolder: string): Template {
  return Template.fromStack(createStack(outdir, context, configFolder).stack);
}

/** A config folder with one feed and one watch, or with what is given instead. */
export function writeConfig(folder: string, files: { feeds?: string; watches?: string } = {}): string {
  const { feeds = oneFeed, watches = '- id: maduro\n  kind: person\n  name: Nicolás Maduro\n' } = files;
  writeFileSync(join(folder, 'feeds.opml'), feeds);
  writeFileSync(join(folder, 'watches.yaml'), watches);
  return folder;
}

const oneFeed = `<opml version="2.0"><body>
<outline text="Harbour Gazette" xmlUrl="https://news.example/feed.xml"/>
</body></opml>`;

type Statement = { Effect: string; Action: string | string[]; Resource: unknown; Condition?: unknown };

/** A statement of a policy with its actions and resources as lists; ARNs are written `LogicalId/rest`. */
export type Allowed = { effect: string; actions: string[]; resources: string[] };

/** Every statement of every role in the template, by the logical id of its role. */
export function roleStatements(template: Template): Map<string, Allowed[]> {
  const roles = Object.entries(template.findResources('AWS::IAM::Role'));
  return new Map(
    roles.map(([id, role]) => {
      const policies: { PolicyDocument: { Statement: Statement[] } }[] = role.Properties.Policies ?? [];
      return [id, policies.flatMap((policy) => policy.PolicyDocument.Statement.map(allowed))];
    }),
  );
}

function allowed(statement: Statement): Allowed {
  return {
    effect: statement.Effect,
    actions: [statement.Action].flat(),
    resources: [statement.Resource].flat().map(arnText),
  };
}

function arnText(value: unknown): string {
  if (typeof value === 'string') return value;
  const parts = value as { Ref?: string; 'Fn::GetAtt'?: string[]; 'Fn::Join'?: [string, unknown[]] };
  if (parts.Ref) return parts.Ref;
  if (parts['Fn::GetAtt']) return parts['Fn::GetAtt'].join('.');
  return parts['Fn::Join']?.[1].map(arnText).join('') ?? JSON.stringify(value);
}
