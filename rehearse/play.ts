import { readFile, writeFile } from 'node:fs/promises';
import { checkApi } from './api-play.ts';
import { openDeployment } from './deployment.ts';
import { addWatches, bootstrap, checkConfigured, deploy, deployTo, stackIn, writeFeeds } from './deploys.ts';
import { checkDestroyed, checkRemoved } from './destroy.ts';
import { checkAccess } from './iam-report.ts';
import { checkAlerts, checkArticles, runNewsroom, subscribeQueue } from './newsroom-play.ts';
import { checkPoison } from './poison.ts';
import { backUp, checkImported, checkRestored } from './restore.ts';
import type { Stage } from './stage.ts';
import { expect, type Steps } from './steps.ts';

/** The whole rehearsal, one step after the other; the first that fails ends it. */
export async function play(stage: Stage, steps: Steps): Promise<void> {
  await steps.take('cdk bootstrap', () => bootstrap(stage));
  await steps.take('cdk deploy of the app as it is', async () =>
    checkConfigured(stage, await deployTo('CREATE_COMPLETE', stage)),
  );
  const stack = await steps.take('cdk deploy with other feeds and watches', async () => {
    const feeds = stage.newsroom.feeds.map(({ url, title, tags }) => ({ url, title, tags }));
    await writeFeeds(stage, [...feeds, { url: stage.gazette.feedUrl, title: 'Quay Gazette', tags: [] }]);
    await addWatches(stage, '- id: iceland\n  kind: country\n  country: IS\n');
    return deployTo('UPDATE_COMPLETE', stage);
  });
  await steps.take('the tables follow', () => checkConfigured(stage, stack));
  for (const what of stack.notShown) steps.note(`not shown: ${what}`);
  await subscribeQueue(stage, stack.outputs.AlertsTopicArn ?? '');
  const deployment = await openDeployment(stage.engine, stage.gate.url, stage.functions);
  await steps.take('the deployed functions run', () => runNewsroom(stage, deployment, stack));
  await steps.take('articles', () => checkArticles(stage, stack));
  await steps.take('mentions and alerts', () => checkAlerts(stage, stack));
  await steps.take('the API answers', () => checkApi(stage.functions, stack));
  await steps.take('dead letters', () => checkPoison(stage, deployment, stack));
  await steps.take('a deploy that fails half-way rolls back', async () => {
    const before = await readFile(`${stage.app}/config/watches.yaml`, 'utf8');
    await addWatches(stage, '- id: malta\n  kind: country\n  country: MT\n');
    const configure = stack.resources.find(
      ({ type, logicalId }) =>
        type === 'AWS::Lambda::Function' && logicalId.startsWith('ConfigurationConfigure'),
    );
    stage.gate.failNext(configure?.physicalId ?? '', 'dynamodb:PutItem');
    const { code, output } = await deploy(stage);
    expect(code !== 0, `The deploy should have failed, and did not:\n${output}`);
    await writeFile(`${stage.app}/config/watches.yaml`, before);
    return checkConfigured(stage, await stackIn(stage, 'UPDATE_ROLLBACK_COMPLETE'));
  });
  await steps.take('what was deployed before still runs', async () => {
    const again = await openDeployment(stage.engine, stage.gate.url, stage.functions);
    return runNewsroom(stage, again, stack);
  });
  await steps.take('every call is allowed by the role of its function', () => checkAccess(stage, steps));
  await steps.take('a damaged table is restored', () => checkRestored(stage, stack));
  const backup = await backUp(stage);
  await steps.take('cdk destroy', () => checkDestroyed(stage, stack));
  const second = await steps.take('cdk deploy of a stack that removes its data', () =>
    deployTo('CREATE_COMPLETE', stage, 'removeData=true'),
  );
  await steps.take('an export of the lost stack comes into it', () => checkImported(stage, backup));
  await steps.take('cdk destroy of it', () =>
    checkRemoved(stage, second, [stack.outputs.ArticlesTable ?? '', stack.outputs.FeedsTable ?? '']),
  );
}
