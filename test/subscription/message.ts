import type { AlertMessage } from '../../shared/alert/topic.ts';

/** A message with these attributes, its bodies named after their protocols. */
export function aMessage(attributes: Partial<AlertMessage['attributes']> = {}): AlertMessage {
  const machine = JSON.stringify({ version: 1, kind: 'alert' });
  return {
    subject: 'Maduro: a headline',
    bodies: {
      default: 'email',
      email: 'email',
      sms: 'sms',
      sqs: machine,
      http: machine,
      https: machine,
      lambda: machine,
      'email-json': machine,
    },
    attributes: {
      watch: ['maduro'],
      severity: 'normal',
      language: 'en',
      source: 'news.example',
      kind: 'alert',
      ...attributes,
    },
  };
}
