import { violationsOf } from './iam-report.ts';
import { play } from './play.ts';
import { PythonMissingError } from './python.ts';
import { openStage } from './stage.ts';
import { openSteps } from './steps.ts';

// `npm run rehearse`: deploys Stentor into an emulated AWS with the real CDK CLI, runs what is deployed, and takes it
// away again. Exit code 0: all came out as it should; 1: something did not; 3: Python lacks, nothing was rehearsed.

const steps = openSteps((line) => console.log(line));
try {
  const stage = await openStage(steps);
  try {
    await play(stage, steps);
  } catch (error) {
    // What a function was refused is more often the cause than what came of it.
    for (const violation of violationsOf(stage)) console.error(violation);
    throw error;
  } finally {
    await stage.close();
  }
  console.log(`The rehearsal went well, in ${steps.total()}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  if (error instanceof PythonMissingError) {
    console.error('Nothing was rehearsed.');
    process.exitCode = 3;
  } else {
    console.error(`The rehearsal failed after ${steps.total()}. Logs are in .rehearse/log.`);
    process.exitCode = 1;
  }
}
