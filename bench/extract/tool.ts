import { readFileSync } from 'node:fs';
import { readPage } from '../../shared/page/read.ts';

/** What one extractor makes of one page. */
export type Extracted = { body: string; title?: string | undefined; published?: string | undefined };

/** What a child process says at its end, in one line of JSON. */
export type ToolReport = { pages: (Extracted & { error?: string })[]; cpuMs: number; peakMb: number };

const now = new Date();

/** The extractors that are measured beside each other, each with the parser of HTML that it is used with. */
const tools: Record<string, () => Promise<(html: string, url: string) => Extracted | Promise<Extracted>>> = {
  async stentor() {
    return (html, url) => {
      const page = readPage(html, { url, now });
      return { body: page.body, title: page.title, published: page.metadata.publishedAt?.value };
    };
  },
  async readability() {
    const [{ Readability }, { parseHTML }] = await Promise.all([
      import('@mozilla/readability'),
      import('linkedom'),
    ]);
    return (html) => {
      const { document } = parseHTML(html);
      const found = new Readability(
        document as unknown as ConstructorParameters<typeof Readability>[0],
      ).parse();
      return {
        body: withParagraphs(found?.content ?? '', parseHTML),
        title: found?.title ?? undefined,
        published: found?.publishedTime ?? undefined,
      };
    };
  },
  async defuddle() {
    const [{ Defuddle }, { parseHTML }] = await Promise.all([import('defuddle/node'), import('linkedom')]);
    return async (html, url) => {
      const { document } = parseHTML(html);
      const found = await Defuddle(document as unknown as Parameters<typeof Defuddle>[0], url);
      return {
        body: withParagraphs(found.content, parseHTML),
        title: found.title,
        published: found.published,
      };
    };
  },
};

/** The words of an extractor's HTML with the borders between blocks kept, so that none run together. */
function withParagraphs(html: string, parseHTML: typeof import('linkedom').parseHTML): string {
  const spaced = html.replace(
    /<(?=\/?(?:p|div|h\d|li|ul|ol|blockquote|td|tr|table|figure|figcaption|section|br|pre|dd|dt)\b)/g,
    '\n<',
  );
  return parseHTML(`<!doctype html><html><body>${spaced}</body></html>`).document.body.textContent ?? '';
}

if (process.argv[1] === import.meta.filename) {
  const [name = '', list = ''] = process.argv.slice(2);
  const files = JSON.parse(readFileSync(list, 'utf8')) as { file: string; url: string }[];
  const make = tools[name];
  if (!make) throw new Error(`There is no extractor ${name}: choose from ${Object.keys(tools).join(', ')}.`);
  const extract = await make();
  const report: ToolReport = { pages: [], cpuMs: 0, peakMb: 0 };
  for (const { file, url } of files) {
    const html = readFileSync(file, 'utf8');
    const start = process.cpuUsage();
    try {
      report.pages.push(await extract(html, url));
    } catch (error) {
      report.pages.push({ body: '', error: String(error) });
    }
    const { user, system } = process.cpuUsage(start);
    report.cpuMs += (user + system) / 1_000;
  }
  report.peakMb = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(`${JSON.stringify(report)}\n`);
}
