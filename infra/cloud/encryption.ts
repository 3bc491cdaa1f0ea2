import { Aws, Stack } from 'aws-cdk-lib';
import { TableEncryption, type TableProps } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Alias, type IKey, Key } from 'aws-cdk-lib/aws-kms';
import { QueueEncryption, type QueueProps } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Settings } from './settings.ts';

const id = 'Encryption';

/**
 * What tables, queues and topics of a stack are encrypted with: AWS's own keys, which cost nothing while idle, or one key
 * of the customer. It is the first part of a stack, and the others find it by `Encryption.of`.
 */
export class Encryption extends Construct {
  /** The customer's key, which this stack uses and does not own. */
  readonly key: IKey | undefined;
  /** The key for topics that functions publish to. */
  readonly topicKey: IKey;

  /** @throws Error for a stack that has none yet. */
  static of(scope: Construct): Encryption {
    const found = Stack.of(scope).node.tryFindChild(id);
    if (found instanceof Encryption) return found;
    throw new Error('A stack has its encryption before its other parts: see infra/stack.ts.');
  }

  constructor(stack: Stack, { settings }: { settings: Settings }) {
    super(stack, id);
    this.key = settings.kmsKey === 'aws' ? undefined : Key.fromKeyArn(this, 'Key', settings.kmsKey);
    // The policy of aws/sns lets whoever may publish to a topic of the account use it.
    this.topicKey = this.key ?? Alias.fromAliasName(this, 'Sns', 'alias/aws/sns');
  }

  table(): Pick<TableProps, 'encryption' | 'encryptionKey'> {
    if (!this.key) return { encryption: TableEncryption.AWS_MANAGED };
    return { encryption: TableEncryption.CUSTOMER_MANAGED, encryptionKey: this.key };
  }

  queue(): Pick<QueueProps, 'encryption' | 'encryptionMasterKey' | 'enforceSSL'> {
    if (!this.key) return { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true };
    return { encryption: QueueEncryption.KMS, encryptionMasterKey: this.key, enforceSSL: true };
  }

  /** What a role needs beside its calls: nothing for AWS's keys, and a customer's key through the services it is used by. */
  allow(): PolicyStatement[] {
    if (!this.key) return [];
    const services = ['dynamodb', 'sns', 'sqs'].map((service) => `${service}.${Aws.REGION}.amazonaws.com`);
    return [
      new PolicyStatement({
        actions: ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey'],
        resources: [this.key.keyArn],
        conditions: { StringEquals: { 'kms:ViaService': services } },
      }),
    ];
  }
}
