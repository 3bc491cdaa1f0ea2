import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { DeadAlerts } from '../alert/alert-doors.ts';

/** The dead-letter queue of alerts: one message for each mention whose alert was given up. */
export function openDeadAlerts(client: SQSClient, queueUrl: string): DeadAlerts {
  return {
    async send(alert) {
      await client.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: JSON.stringify(alert) }));
    },
  };
}
