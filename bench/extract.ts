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
type TestPage = { file: string; name: string; truth: Truth };

/**
 * Measures how cleanly `stentor extract` reads pages, beside Readability with linkedom and defuddle on the same pages in
 * the same run. Each extractor runs in a process of its own, so that peak memory is its own.
 * Rules are tuned on `dev`; `held` was written before them and is only measured.
 */
export async function run(): Promise<void> {
  for (const half of halves) {
    const pages = await readPages(half);
    const reports = new Map<string, ToolReport>();
    for (const tool of tools) reports.set(tool, await runTool(tool, pages));
    console.log(`${half}: ${pages.length} pages`);
    console.log('  extractor    F1     precision  recall  title   day     empty  cpu ms/page  peak MB');
    let base = 0;
    let own = 0;
    for (const [tool, report] of reports) {
      const { f1, precision, recall } = total(
        pages.map(({ truth }, at) => compare(report.pages[at]?.body ?? '', truth.body)),
      );
      if (tool === 'readability') base = f1;
      if (tool === 'stentor') own = f1;
      const share = (test: (page: TestPage, found: ToolReport['pages'][number]) => boolean) =>
        pages.filter((page, at) => test(page, report.pages[at] ?? { body: '' })).length / pages.length;
      const title = share((page, found) => sameTitle(found.title, page.truth.title));
      const day = share(
        (page, found) => found.published?.slice(0, 10) === page.truth.publishedAt?.slice(0, 10),
      );
      const empty = report.pages.filter((found) => found.body.trim() === '').length;
      const numbers = [
        f1.toFixed(4),
        precision.toFixed(4),
        recall.toFixed(4),
        title.toFixed(3),
        day.toFixed(3),
      ];
      const costs = [String(empty), (report.cpuMs / pages.length).toFixed(1), report.peakMb.toFixed(0)];
      console.log(
        `  ${tool.padEnd(12)} ${numbers.join('  ')}   ${costs.map((cost) => cost.padStart(5)).join('    ')}`,
      );
    }
    const [mine, theirs] = [reports.get('stentor'), reports.get('readability')];
    if (!mine || !theirs) continue;
    console.log(
      `  Readability's error that is gone: ${(100 * (1 - (1 - own) / (1 - base))).toFixed(1)} %; time ${(mine.cpuMs / theirs.cpuMs).toFixed(2)} ×, memory ${(mine.peakMb / theirs.peakMb).toFixed(2)} ×`,
    );
  }
}

async function readPages(half: string): Promise<TestPage[]> {
  const names = (await readdir(join(folder, half))).filter((name) => name.endsWith('.html')).sort();
  return Promise.all(
    names.map(async (name) => ({
      name,
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
