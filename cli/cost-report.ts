import * as z from 'zod';
import { assumptions } from '../shared/cost/assumptions.ts';
import { type Line, type Load, type Month, monthOf } from '../shared/cost/month.ts';
import { type Prices, pricedOn, priceSources, prices } from '../shared/cost/prices.ts';
import { measuredOn } from '../shared/cost/work.ts';
import type { CostOptions } from './cost.ts';
import { readText } from './files.ts';
import { formatTable } from './table.ts';
import { CommandError, oneLine, type Terminal } from './terminal.ts';

/** Lines that cost less than a cent are summed up. */
const smallest = 0.005;

/** Writes what a month costs, what it rests on, and what is the dearest. */
export async function reportCost(options: CostOptions, terminal: Terminal): Promise<void> {
  const load: Load = {
    feeds: count('--feeds', options.feeds, 1, 1_000_000),
    interval: count('--interval', options.interval, 1, 1440),
    adaptive: !options.fixed,
    articles: count('--articles', options.articles, 0, 1_000_000_000),
    alerts: count('--alerts', options.alerts, 0, 1_000_000_000),
    sms: count('--sms', options.sms, 0, 1_000_000_000),
  };
  const used = await pricesOf(options, terminal);
  const month = monthOf(load, used, { freeTier: options.freeTier ?? false });
  if (options.json) {
    const facts = { load, region: options.region, freeTier: options.freeTier ?? false, pricedOn, measuredOn };
    await terminal.write(`${JSON.stringify({ ...facts, ...month, assumptions, priceSources }, null, 2)}\n`);
    return;
  }
  await terminal.write(textOf(load, month, options, terminal));
}

function textOf(load: Load, month: Month, options: CostOptions, terminal: Terminal): string {
  const shown = month.lines.filter(({ dollars }) => dollars >= smallest);
  const rest = month.lines.filter(({ dollars }) => dollars < smallest);
  const table = formatTable(
    shown,
    [
      { heading: 'SERVICE', value: ({ service }) => service },
      { heading: 'FOR', value: ({ what }) => what },
      { heading: 'QUANTITY', value: quantityOf },
      { heading: 'US$ A MONTH', value: ({ dollars }) => dollars.toFixed(2).padStart(11) },
    ],
    terminal.columns,
  );
  const [dearest] = shown;
  const each = Math.round((load.feeds * 43_200) / month.polls);
  return [
    table.trimEnd(),
    '',
    `Below a cent each: ${rest.map(({ service, what }) => `${service} ${what}`).join(', ')}.`,
    `In all $${month.dollars.toFixed(2)} a month, $${month.withoutSms.toFixed(2)} beside SMS.`,
    ...(dearest
      ? [
          `Dearest: ${dearest.service} ${dearest.what}, ${Math.round((100 * dearest.dollars) / month.dollars)}%.`,
        ]
      : []),
    '',
    'Assumed:',
    `- ${options.region}, prices of ${pricedOn}${options.prices ? ` with those of ${options.prices}` : ''}, ${options.freeTier ? 'what is free for every account taken off' : 'nothing taken off for what is free (--free-tier does)'}; no tax`,
    `- ${load.feeds} feeds polled ${load.adaptive ? 'as often as they publish, ' : ''}every ${each} minutes on average (${Math.round(month.polls).toLocaleString('en')} polls)`,
    `- ${load.articles} new articles, ${Math.round(assumptions.summaries * 100)}% of them read from their page; kept for ${assumptions.retentionDays} days, and as many stored as a year brings`,
    `- ${load.alerts} alerts to one e-mail address, ${assumptions.mentionsPerAlert} mentions for each; ${load.sms} SMS segments`,
    `- work as measured on ${measuredOn}: table requests counted with all indexes; durations estimated at ${assumptions.callMs} ms a call, ${assumptions.feedMs} ms for the slowest feed of a batch`,
    '',
  ].join('\n');
}

function quantityOf({ quantity, unit, free }: Line): string {
  const rounded = (value: number) =>
    value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 1 : 0 });
  return `${rounded(quantity)} ${unit}${free > 0 ? ` (${rounded(free)} free)` : ''}`;
}

const pricesSchema = z.partialRecord(
  z.enum(Object.keys(prices['us-east-1'] ?? {}) as (keyof Prices)[]),
  z.number().nonnegative(),
);

async function pricesOf(options: CostOptions, terminal: Terminal): Promise<Prices> {
  const { region, smsPrice, prices: file } = options;
  const known = prices[region];
  if (!known && file === undefined)
    throw new CommandError(
      `No prices of ${oneLine(region)} are known here: there are ${Object.keys(prices).join(', ')}. Give its own with --prices FILE.`,
    );
  const base = known ?? prices['us-east-1'];
  if (!base) throw new CommandError('There are no prices.');
  const own = file === undefined ? {} : readPrices(await readText(file, terminal), file);
  const missing = known ? [] : Object.keys(base).filter((name) => !(name in own));
  if (missing.length > 0)
    terminal.remark(`${file} has no ${missing.join(', ')}: those of us-east-1 are taken.`);
  const sms = smsPrice === undefined ? {} : { sms: amount('--sms-price', smsPrice) };
  return { ...base, ...own, ...sms };
}

function readPrices(text: string, file: string): Partial<Prices> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new CommandError(`${file} is not JSON.`);
  }
  const parsed = pricesSchema.safeParse(value);
  if (parsed.success) return parsed.data as Partial<Prices>;
  const [issue] = parsed.error.issues;
  throw new CommandError(
    `${file}: ${issue?.path.join('.') || 'it'} ${issue?.message ?? 'is wrong'}; prices are ${Object.keys(prices['us-east-1'] ?? {}).join(', ')}, in dollars.`,
  );
}

function count(option: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && value <= most && text.trim() !== '') return value;
  throw new CommandError(`${option} is a whole number from ${least} to ${most}, and not "${oneLine(text)}".`);
}

function amount(option: string, text: string): number {
  const value = Number(text);
  if (Number.isFinite(value) && value >= 0 && text.trim() !== '') return value;
  throw new CommandError(`${option} is an amount in dollars such as 0.0075, and not "${oneLine(text)}".`);
}
