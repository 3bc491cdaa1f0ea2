import { sourceOf } from '../article/address.ts';
import { type Severity, severities, type Watch } from '../watch/watch.ts';
import { shown } from './endpoint.ts';
import { nearest } from './nearest.ts';
import { SubscriptionError } from './subscription.ts';

/** Which messages a subscription wants; what is absent does not narrow. Lists have no repeats and are sorted. */
export type SubscriptionFilter = {
  watches?: string[];
  /** This severity and those above. */
  minSeverity?: Exclude<Severity, 'low'>;
  /** BCP 47; a language stands for its regions as well. */
  languages?: string[];
  /** Registrable domains. */
  sources?: string[];
  /** One kind alone, where not both are wanted. */
  kind?: 'alert' | 'digest';
};

/** A filter as people write it. */
export type WrittenFilter = {
  watches?: string[] | undefined;
  minSeverity?: string | undefined;
  languages?: string[] | undefined;
  sources?: string[] | undefined;
  kind?: 'alert' | 'digest' | undefined;
};

/**
 * Checks a filter against the watches that there are.
 * @throws SubscriptionError naming the first part that is wrong and the mend; of a watch, the nearest that exists.
 */
export function readFilter(written: WrittenFilter, watches: Watch[]): SubscriptionFilter {
  const ids = watches.map(({ id }) => id);
  const known = listOf(written.watches, (id) => {
    if (ids.includes(id)) return id;
    const near = nearest(id, ids);
    throw new SubscriptionError(
      near === undefined
        ? `There is no watch ${shown(id)}: there are none at all yet.`
        : `There is no watch ${shown(id)}: did you mean ${near}?`,
    );
  });
  const languages = listOf(written.languages, readLanguage);
  const sources = listOf(written.sources, readSource);
  const minSeverity = readSeverity(written.minSeverity);
  return {
    ...(known && { watches: known }),
    // `low` and above is everything.
    ...(minSeverity && minSeverity !== 'low' && { minSeverity }),
    ...(languages && { languages: withoutRegionsOf(languages) }),
    ...(sources && { sources }),
    ...(written.kind && { kind: written.kind }),
  };
}

/** A filter in one line for people. */
export function filterInWords({
  watches,
  minSeverity,
  languages,
  sources,
  kind,
}: SubscriptionFilter): string {
  const parts = [
    ...(watches ? [`watch ${either(watches)}`] : []),
    ...(minSeverity
      ? [minSeverity === 'critical' ? 'severity critical' : `severity ${minSeverity} and above`]
      : []),
    ...(languages ? [`language ${either(languages)}`] : []),
    ...(sources ? [`source ${either(sources)}`] : []),
    ...(kind ? [`${kind}s only`] : []),
  ];
  return parts.length > 0 ? parts.join('; ') : 'everything';
}

function listOf(written: string[] | undefined, read: (one: string) => string): string[] | undefined {
  const parts = (written ?? []).flatMap((text) => text.split(',')).map((part) => part.trim());
  const named = parts.filter((part) => part !== '');
  if (written !== undefined && named.length === 0)
    throw new SubscriptionError('A filter names nothing: leave it out, or name what you want.');
  return written && [...new Set(named.map(read))].sort();
}

function readSeverity(text: string | undefined): Severity | undefined {
  const found = severities.find((severity) => severity === text);
  if (text !== undefined && !found)
    throw new SubscriptionError(
      `There is no severity ${shown(text)}: there are ${severities.join(', ')}; did you mean ${nearest(text, severities)}?`,
    );
  return found;
}

function readLanguage(text: string): string {
  try {
    const [tag] = Intl.getCanonicalLocales(text);
    if (tag !== undefined && isLanguage(tag)) return tag;
  } catch {}
  throw new SubscriptionError(`${shown(text)} is not a language tag, such as el or pt-BR.`);
}

/** A tag may be well formed and mean nothing: `greek` is one. `und` is what an article of unknown language carries. */
function isLanguage(tag: string): boolean {
  if (tag === 'und') return true;
  const { language } = new Intl.Locale(tag);
  return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(language) !== undefined;
}

/** `el` stands for `el-GR`. */
function withoutRegionsOf(languages: string[]): string[] {
  return languages.filter((tag) => !languages.some((other) => tag.startsWith(`${other}-`)));
}

function readSource(text: string): string {
  const source = sourceOf(/^https?:/i.test(text) ? text : `https://${text}`);
  if (source?.includes('.') && !source.includes(' ')) return source;
  throw new SubscriptionError(`${shown(text)} is not the domain of a publisher, such as reuters.com.`);
}

function either(names: string[]): string {
  return names.length < 3 ? names.join(' or ') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
