import type { Severity } from '../watch/watch.ts';

/** One alert, rendered for every protocol: what is handed to SNS. */
export type AlertMessage = {
  subject: string;
  /** Body by protocol; `default` is required by SNS. */
  bodies: {
    default: string;
    email: string;
    sms: string;
    sqs: string;
    http: string;
    https: string;
    lambda: string;
    'email-json': string;
  };
  attributes: {
    watch: string[];
    severity: Severity;
    /** One of an alert; all of a digest's articles. */
    language: string | string[];
    source: string | string[];
    kind: 'alert' | 'digest';
  };
  /** SMS subscriptions get nothing of it: what they may cost this month is spent. */
  withoutSms?: true;
};

/** The door to the alerts topic; `shared/notify` opens it onto SNS. */
export type AlertTopic = {
  /** Publishes and returns the message id. Throws `AlertRefusedError` before sending what SNS would refuse. */
  publish(message: AlertMessage): Promise<string>;
};
