import { type Settings, settingsSchema } from './settings-schema.ts';
import { smsRegions } from './sms-regions.ts';

export type { Settings } from './settings-schema.ts';

/** The context of a deploy is wrong: names each key, its value and the mend. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

/** Settings that CDK's own command line keeps in the context, under plain names as ours have. */
const toolkitKeys = ['acknowledged-issue-numbers', 'cli-telemetry'];

/**
 * Reads the settings from CDK's context (`-c key=value`, or `context` in cdk.json). Lists are comma-separated.
 * Keys with a colon, slash or @ belong to CDK (feature flags, lookups) and are left alone.
 * @param region where the deploy goes, as far as it is known
 * @throws SettingsError naming every unknown key with the nearest known one, and every value that cannot be used.
 */
export function readSettings(context: Record<string, unknown>, region?: string): Settings {
  const ours = Object.entries(context).filter(([key]) => !/[:/@]/.test(key) && !toolkitKeys.includes(key));
  const parsed = settingsSchema.safeParse(Object.fromEntries(ours));
  if (parsed.success) return fitting(parsed.data, region);
  const problems = parsed.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => `There is no setting "${key}": did you mean "${nearestKey(key)}"?`)
      : [`-c ${String(issue.path[0])}: ${JSON.stringify(valueAt(context, issue.path))} ${issue.message}.`],
  );
  throw new SettingsError(problems.join('\n'));
}

/** The same settings, where they fit the region. */
function fitting(settings: Settings, region: string | undefined): Settings {
  const { sms, smsAvailable = region === undefined || smsRegions.names.has(region), kmsKey } = settings;
  if (sms.length > 0 && !smsAvailable)
    throw new SettingsError(
      `-c sms: SNS sends no SMS from ${region ?? 'this region'} (regions as of ${smsRegions.asOf}): deploy to one that it does from, such as ${neighbourOf(region)}, leave sms out, or say -c smsAvailable=true where it does by now.`,
    );
  const keyRegion = kmsKey.split(':')[3];
  if (region !== undefined && keyRegion !== undefined && keyRegion !== region)
    throw new SettingsError(
      `-c kmsKey: the key is in ${keyRegion} and the deploy goes to ${region}: name a key of the same region.`,
    );
  return settings;
}

function neighbourOf(region = ''): string {
  return [...smsRegions.names].find((name) => name.startsWith(region.slice(0, 3))) ?? 'eu-west-1';
}

// A list is shown by the one item that is wrong.
function valueAt(context: Record<string, unknown>, [key, index]: PropertyKey[]): unknown {
  const value = context[String(key)];
  if (typeof index !== 'number') return value;
  const items = [...new Set([value].flat().flatMap((part) => String(part).split(',')))];
  return items.map((item) => item.trim()).filter((item) => item !== '')[index];
}

function nearestKey(key: string): string {
  const known = Object.keys(settingsSchema.shape);
  const distances = known.map((name) => distance(key.toLowerCase(), name.toLowerCase()));
  return known[distances.indexOf(Math.min(...distances))] ?? 'email';
}

/** Levenshtein's edit distance. */
function distance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...from].entries()) {
    const current = [row + 1];
    for (const [column, other] of [...to].entries()) {
      const replaced = (previous[column] ?? 0) + (letter === other ? 0 : 1);
      current.push(Math.min(replaced, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}
