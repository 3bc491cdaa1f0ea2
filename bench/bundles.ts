import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Bundle, bundleEmpty, clientsIn, synthesizeBundles } from './bundling/synthesis.ts';

const node = promisify(execFile);
const rounds = 15;

/**
 * Prints how long a synthesis of the app takes, how big each function's module and its tables are, and how much processor
 * time its import takes against that of a handler that does nothing but make the same AWS clients and import their commands.
 * Each import is in a process of its own; the bundles take turns, so that what else the machine does falls on all alike.
 */
export async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'stentor-bundles-'));
  try {
    const started = performance.now();
    const bundles = await synthesizeBundles(folder);
    console.log(`synthesis ${((performance.now() - started) / 1000).toFixed(1)} s (wanted: at most 30)`);
    const empties = new Map<string, Bundle>();
    for (const clients of bundles.map(clientsIn)) {
      const key = clients.join(' ');
      if (!empties.has(key)) empties.set(key, await bundleEmpty(folder, clients));
    }
    const times = await importTimes([...empties.values(), ...bundles]);
    const timeOf = (bundle: Bundle | undefined) => (bundle && times.get(bundle)) ?? Number.NaN;
    for (const empty of empties.values()) print(empty, timeOf(empty), timeOf(empty));
    for (const bundle of bundles)
      print(bundle, timeOf(bundle), timeOf(empties.get(clientsIn(bundle).join(' '))));
    console.log('wanted: each at most 700 KB and 1.50 of the empty handler with the same clients');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Median processor milliseconds of each import. */
async function importTimes(bundles: Bundle[]): Promise<Map<Bundle, number>> {
  const samples = new Map(bundles.map((bundle) => [bundle, [] as number[]]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [bundle, times] of samples) times.push(await importTime(bundle));
  }
  return new Map([...samples].map(([bundle, times]) => [bundle, median(times)]));
}

async function importTime({ path }: Bundle): Promise<number> {
  const script = `const before = process.cpuUsage();
await import(${JSON.stringify(path)});
const { user, system } = process.cpuUsage(before);
console.log((user + system) / 1000);`;
  // As in the cloud: functions.ts sets the same.
  const env = { AWS_REGION: 'eu-west-1', NODE_OPTIONS: '--enable-source-maps' };
  const { stdout } = await node(process.execPath, ['--input-type=module', '--eval', script], { env });
  return Number(stdout);
}

function median(times: number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN;
}

function print({ name, bytes }: Bundle, ms: number, base: number): void {
  const size = `${(bytes / 1000).toFixed(0)} KB`;
  console.log(
    `${name.padEnd(24)} ${size.padStart(8)} ${ms.toFixed(0).padStart(5)} ms ${(ms / base).toFixed(2)}`,
  );
}
