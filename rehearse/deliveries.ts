import { passesFilter } from '../infra/local/messaging/filter-policy.ts';

/** What a topic hands to a person. */
export type Delivered = {
  protocol: string;
  endpoint: string;
  subject: string | null;
  text: string;
  topic: string;
  messageId: string;
};

/** A message on its way to one subscription, as the engine tells of it. */
export type Note = Delivered & {
  attributes: Record<string, { Type: string; Value: unknown }>;
  filterPolicy: string | null;
};

/** Whether the filter policy of the subscription lets the message through. */
export function isWanted({ attributes, filterPolicy, text }: Note): boolean {
  const values = Object.entries(attributes).map(([name, { Type, Value }]) => {
    const StringValue = typeof Value === 'string' ? Value : JSON.stringify(Value);
    return [name, { DataType: Type, StringValue }] as const;
  });
  const message = { attributes: Object.fromEntries(values), fallback: text, bodies: {} };
  return passesFilter(filterPolicy ? { FilterPolicy: filterPolicy } : {}, message, text);
}
