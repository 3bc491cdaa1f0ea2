import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { Encryption } from './encryption.ts';
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
      masterKey: Encryption.of(this).topicKey,
    });
    for (const address of settings.ownerEmail) this.topic.addSubscription(new EmailSubscription(address));
  }
}
