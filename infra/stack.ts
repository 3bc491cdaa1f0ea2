import { CfnOutput, Stack, Tags } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import packageJson from '../package.json' with { type: 'json' };
import { Alarms } from './cloud/alarms.ts';
import { Alerting } from './cloud/alerting.ts';
import { Api } from './cloud/api.ts';
import { Configuration } from './cloud/configuration.ts';
import { Encryption } from './cloud/encryption.ts';
import { Enriching } from './cloud/enriching.ts';
import { Links } from './cloud/links.ts';
import { Operations } from './cloud/operations.ts';
import { Owner } from './cloud/owner.ts';
import { Polling } from './cloud/polling.ts';
import { joinedArns } from './cloud/publishing.ts';
import type { Settings } from './cloud/settings.ts';
import { Tables } from './cloud/tables.ts';
import { Tending } from './cloud/tending.ts';
import { Websub } from './cloud/websub.ts';
import { projectRoot } from './project-root.ts';

/** What one deployment of Stentor is made from. */
export type StentorStackProps = {
  settings: Settings;
  /** Folder with `feeds.opml` and `watches.yaml`; the project's own where left out. */
  configFolder?: string;
};

/**
 * One deployment of Stentor. It belongs to no account or region, so that it synthesises without either.
 * Its outputs are what the command line reads with `--stack`.
 */
export class StentorStack extends Stack {
  constructor(scope: Construct, { settings, configFolder = `${projectRoot}config` }: StentorStackProps) {
    super(scope, settings.name, { description: 'Stentor: watches news feeds and alerts by e-mail and SMS' });
    new Encryption(this, { settings });
    const tables = new Tables(this, 'Tables', { settings });
    const owner = new Owner(this, 'Owner', { settings });
    const websub = settings.websub ? new Websub(this, 'Websub', { tables, settings }) : undefined;
    const polling = new Polling(this, 'Polling', { tables, settings, owner, websubUrl: websub?.url });
    const enriching = settings.fullText ? new Enriching(this, 'Enriching', { tables, settings }) : undefined;
    const links = settings.links ? new Links(this, 'Links', { tables, settings }) : undefined;
    const linkUrl = settings.linkUrl ?? links?.url;
    const alerting = new Alerting(this, 'Alerting', { tables, settings, owner: owner.topic, linkUrl });
    const { topics, undelivered } = alerting;
    const publishing = { topics, owner: owner.topic, linkUrl, settings };
    new Tending(this, 'Tending', { tables, settings, publishing, undelivered });
    const api = settings.api ? new Api(this, 'Api', { tables, settings, topics }) : undefined;
    new Configuration(this, 'Configuration', { tables, settings, configFolder });
    const queues = { 'feeds to poll': polling.queue, ...(enriching && { 'pages to read': enriching.queue }) };
    if (settings.dashboard) new Operations(this, 'Operations', { queues });
    if (settings.alarmEmail.length > 0) new Alarms(this, 'Alarms', { settings, pollQueue: polling.queue });
    Tags.of(this).add('application', 'stentor');

    this.output('ArticlesTable', tables.Articles.tableName);
    this.output('MentionsTable', tables.Mentions.tableName);
    this.output('FeedsTable', tables.Feeds.tableName);
    this.output('WatchesTable', tables.Watches.tableName);
    this.output('LedgerTable', tables.Ledger.tableName);
    this.output('PollQueueUrl', polling.queue.queueUrl);
    if (enriching) this.output('PageQueueUrl', enriching.queue.queueUrl);
    this.output('DeadPollsQueueUrl', polling.undelivered.queueUrl);
    if (enriching) this.output('DeadPagesQueueUrl', enriching.undelivered.queueUrl);
    this.output('DeadAlertsQueueUrl', undelivered.queueUrl);
    this.output('DeadMinutesQueueUrl', polling.missed.queueUrl);
    this.output('AlertsTopicArn', joinedArns(topics));
    this.output('OwnerTopicArn', owner.topic.topicArn);
    if (api) this.output('ApiUrl', api.url);
    if (linkUrl !== undefined) this.output('LinkUrl', linkUrl);
    this.output('TimeZone', settings.timeZone);
    this.output('SmsSegments', String(settings.smsSegments));
    this.output('SmsScript', settings.smsScript);
    this.output('SmsBudget', String(settings.smsBudget));
    this.output('Version', packageJson.version);
    this.output('NextStep', nextStep(settings));
  }

  private output(name: string, value: string): void {
    new CfnOutput(this, name, { value });
  }
}

function nextStep({ email, sms, name }: Settings): string {
  if (email.length > 0)
    return 'Confirm the subscription in the message that SNS has sent to each e-mail address: it lapses after 48 hours.';
  if (sms.length > 0)
    return 'Alerts go out by SMS. A new account is in the SMS sandbox: verify the numbers in the SNS console first.';
  return `Nobody is subscribed yet: deploy again with -c email=ADDRESS, or run npx stentor subscribe --email ADDRESS --stack ${name}`;
}
