import { Alias } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { Settings } from './settings.ts';

/**
 * A topic for whoever runs the deployment, apart from the alerts: that a feed broke, was paused, is gone or is back.
 * It is there with nobody subscribed as well, so that an address can be subscribed later.
 */
export class Owner extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, { settings }: { settings: Settings }) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', {
      displayName: 'Stentor operations',
      enforceSSL: true,
      // As the alerts topic: whoever may publish may use the key, and it costs nothing while idle.
      masterKey: Alias.fromAliasName(this, 'Key', 'alias/aws/sns'),
    });
    for (const address of settings.ownerEmail) this.topic.addSubscription(new EmailSubscription(address));
  }
}
