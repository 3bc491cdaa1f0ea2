import { App } from 'aws-cdk-lib';
import { addChecks } from './cloud/checks.ts';
import { readSettings } from './cloud/settings.ts';
import { StentorStack } from './stack.ts';

const app = new App();
try {
  // The CLI says the region of the credentials; where nobody does, nothing is checked against it.
  const settings = readSettings(app.node.getAllContext(), process.env.CDK_DEFAULT_REGION);
  new StentorStack(app, { settings });
  addChecks(app);
  app.synth();
} catch (error) {
  // What is wrong with the settings or the config files is said in one line each; a stack trace would bury it.
  if (!(error instanceof Error) || !['SettingsError', 'OpmlError', 'WatchFileError'].includes(error.name))
    throw error;
  console.error(error.message);
  process.exit(1);
}
