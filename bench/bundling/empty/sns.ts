import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';

/** As `shared/notify/sns.ts` makes it, and the command that it is sent most. */
export const parts = [new SNSClient({}), PublishCommand];
