import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { foldForComparison } from '../shared/article/plain-text.ts';
import { compare, total } from './extract/score.ts';
import type { ToolReport } from './extract/tool.ts';

const tools = ['stentor', 'readability', 'defuddle'] as const;
const halves = ['dev', 'held'] as const;
const folder = join(import.meta.dirname, 'pages');

type Truth = { url: string; title: string; body: string; publishedAt: string };
type TestPage = { half: string; file: string; truth: Truth };

/**
 * Measures how cleanly `stentor extract` reads pages, beside Readability with linkedom and defuddle on the same pages in
 * the same run. Each extractor runs in a process of its own, so that peak memory is its own.
 * Rules are tuned on `dev`; `held` was written before them and is only measured.
 */
export async function run(): Promise<void> {
  const pages = (await Promise.all(halves.map(readPages))).flat();
  const reports: [string, ToolReport][] = [];
  for (const tool of tools) reports.push([tool, await runTool(tool, pages)]);
  for (const half of halves) printHalf(half, pages, reports);
  console.log('extractor    cpu ms/page  peak MB');
  for (const [tool, { cpuMs, peakMb }] of reports)
    console.log(
      `${tool.padEnd(12)} ${(cpuMs / pages.length).toFixed(1).padStart(11)}  ${peakMb.toFixed(0).padStart(7)}`,
    );
  const [mine, theirs] = [reports[0]?.[1], reports[1]?.[1]];
  if (mine && theirs)
    console.log(
      `beside Readability: time ${(mine.cpuMs / theirs.cpuMs).toFixed(2)} ×, memory ${(mine.peakMb / theirs.peakMb).toFixed(2)} ×`,
    );
}

function printHalf(half: string, all: readonly TestPage[], reports: readonly [string, ToolReport][]): void {
  const places = [...all.keys()].filter((at) => all[at]?.half === half);
  console.log(`${half}: ${places.length} pages`);
  console.log('  extractor    F1      precision  recall  title  day    empty  failed');
  const f1s = reports.map(([tool, report]) => {
    const rows = places.flatMap((at) => {
      const page = all[at];
      return page ? [{ truth: page.truth, found: report.pages[at] ?? { body: '' } }] : [];
    });
    const { f1, precision, recall } = total(rows.map(({ found, truth }) => compare(found.body, truth.body)));
    const share = (test: (row: (typeof rows)[number]) => boolean) =>
      (rows.filter(test).length / rows.length).toFixed(3);
    const title = share(({ found, truth }) => sameTitle(found.title, truth.title));
    const day = share(
      ({ found, truth }) => found.published?.slice(0, 10) === truth.publishedAt?.slice(0, 10),
    );
    const empty = rows.filter(({ found }) => found.body.trim() === '').length;
    const failed = rows.filter(({ found }) => found.error !== undefined).length;
    console.log(
      `  ${tool.padEnd(12)} ${f1.toFixed(4)}  ${precision.toFixed(4)}     ${recall.toFixed(4)}  ${title}  ${day}  ${String(empty).padStart(5)}  ${String(failed).padStart(6)}`,
    );
    return f1;
  });
  const [own = 0, base = 0] = f1s;
  console.log(`  of Readability's error ${(100 * (1 - (1 - own) / (1 - base))).toFixed(1)} % is gone`);
}

async function readPages(half: string): Promise<TestPage[]> {
  const names = (await readdir(join(folder, half))).filter((name) => name.endsWith('.html')).sort();
  return Promise.all(
    names.map(async (name) => ({
      half,
      file: join(folder, half, name),
      truth: JSON.parse(await readFile(join(folder, half, name.replace(/html$/, 'json')), 'utf8')) as Truth,
    })),
  );
}

async function runTool(tool: string, pages: readonly TestPage[]): Promise<ToolReport> {
  const directory = await mkdtemp(join(tmpdir(), 'stentor-extract-'));
  try {
    const list = join(directory, 'pages.json');
    await writeFile(list, JSON.stringify(pages.map(({ file, truth }) => ({ file, url: truth.url }))));
    const script = join(import.meta.dirname, 'extract', 'tool.ts');
    const { stdout } = await promisify(execFile)(process.execPath, [script, tool, list], {
      maxBuffer: 100_000_000,
      timeout: 300_000,
    });
    // Extractors may write warnings of their own before the report.
    return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as ToolReport;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

function sameTitle(found: string | undefined, truth: string): boolean {
  return foldForComparison(found ?? '') === foldForComparison(truth);
}
