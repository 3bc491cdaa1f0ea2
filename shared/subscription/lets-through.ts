import type { AlertMessage } from '../alert/topic.ts';
import { severities } from '../watch/watch.ts';
import type { SubscriptionFilter } from './filter.ts';

/** Whether a filter lets a message through, as SNS decides by the policy that the filter is written as. */
export function letsThrough(filter: SubscriptionFilter, attributes: AlertMessage['attributes']): boolean {
  const { watches, minSeverity, languages, sources, kind } = filter;
  const isOneOf = (wanted: string[] | undefined, given: string | string[]) =>
    wanted === undefined || [given].flat().some((one) => wanted.includes(one));
  return (
    isOneOf(watches, attributes.watch) &&
    (minSeverity === undefined ||
      severities.indexOf(attributes.severity) >= severities.indexOf(minSeverity)) &&
    (languages === undefined ||
      [attributes.language]
        .flat()
        .some((tag) => languages.some((one) => tag === one || tag.startsWith(`${one}-`)))) &&
    isOneOf(sources, attributes.source) &&
    (kind === undefined || kind === attributes.kind)
  );
}
