import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import type { DirectSms } from '../subscription/sign-up.ts';

/** Single SMS to a number, apart from any topic. */
export function openDirectSms(client: SNSClient): DirectSms {
  return {
    async send(number, text) {
      await client.send(
        new PublishCommand({
          PhoneNumber: number,
          Message: text,
          MessageAttributes: {
            // Somebody waits for it.
            'AWS.SNS.SMS.SMSType': { DataType: 'String', StringValue: 'Transactional' },
          },
        }),
      );
    },
  };
}
