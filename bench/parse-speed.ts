import RssParser from 'rss-parser';
import { normaliseEntry } from '../shared/article/normalise.ts';
import { parseFeed } from '../shared/feed/parse.ts';
import { freshEntries } from '../shared/feed/seen.ts';

const rounds = 20;
const entries = 40;
const now = new Date('2026-01-15T12:00:00.000Z');
const feed = {
  id: 'bench',
  url: 'https://news.example/feed',
  firstPolledAt: now.toISOString(),
  firstPoll: false,
};

/**
 * Prints the time of decoding, mending, parsing and normalising well-formed feeds against that of
 * rss-parser.parseString alone on the same feeds, which is handed the decoded text: RSS and Atom, teasers and full
 * texts, in five scripts. `a poll` is a feed that has one new entry of its forty, as polls find it: the others are
 * passed over by their hashes. `first` is a feed that has not been read before, all of whose entries are normalised.
 * The rounds take turns.
 */
export async function run(): Promise<void> {
  const sums: Times = { alone: 0, parse: 0, poll: 0, first: 0 };
  for (const { label, document } of documents()) {
    const bytes = Buffer.from(document);
    const source = { url: feed.url, contentType: 'text/xml; charset=utf-8', now };
    const { entries: before } = await parseFeed(bytes, source);
    const { seen } = freshEntries(before.slice(1), undefined);
    const read = async (known: string | undefined) => {
      const parsed = await parseFeed(bytes, source);
      const { entries: fresh } = freshEntries(parsed.entries, known);
      return fresh.map((entry) => normaliseEntry(entry, feed, { now, retentionDays: 365 }));
    };
    const works: Record<keyof Times, () => Promise<unknown>> = {
      alone: () => new RssParser().parseString(document),
      parse: () => parseFeed(bytes, source),
      poll: () => read(seen),
      first: () => read(undefined),
    };
    const times: Times = { alone: 0, parse: 0, poll: 0, first: 0 };
    for (const name of names) await works[name]();
    for (let round = 0; round < rounds; round += 1) {
      for (const name of names) times[name] += (await timeOf(works[name])) / rounds;
    }
    for (const name of names) sums[name] += times[name];
    print(label, bytes.length, times);
  }
  print('all', undefined, sums);
  console.log('wanted: a poll at most 1.30');
}

/** CPU milliseconds: rss-parser alone, decoding to parsing, a poll with one new entry, the first poll. */
type Times = { alone: number; parse: number; poll: number; first: number };
const names = ['alone', 'parse', 'poll', 'first'] as const satisfies (keyof Times)[];

function print(label: string, bytes: number | undefined, { alone, parse, poll, first }: Times): void {
  const size = bytes === undefined ? '' : `${(bytes / 1000).toFixed(0)} KB`;
  const ratio = (ms: number) => (ms / alone).toFixed(2);
  console.log(
    `${label.padEnd(16)} ${size.padStart(6)}  rss-parser alone ${alone.toFixed(2).padStart(6)} ms; ratios: parsing ${ratio(parse)}, a poll ${ratio(poll)}, first ${ratio(first)}`,
  );
}

/** CPU milliseconds: what else the machine does does not count. */
async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.threadCpuUsage();
  await work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

function documents(): { label: string; document: string }[] {
  return Object.entries(sentences).flatMap(([language, text]) => {
    const lines = text.split('\n').filter((line) => line !== '');
    return [
      { label: `${language} RSS teasers`, document: rss(language, lines, 2, 0) },
      { label: `${language} RSS texts`, document: rss(language, lines, 2, 12) },
      { label: `${language} Atom texts`, document: atom(language, lines, 12) },
    ];
  });
}

/** A paragraph a line. */
const sentences = {
  en: `
The harbour board said on Thursday that the second line will open before the end of the month, once the last of the cranes has been tested and the new crew has had its training.
Farmers who came to the capital with their tractors want the government to talk about prices, and they say that they will stay where they are until somebody does.
Nobody was hurt when the roof of the old market hall gave way in the night, but the traders will have to look for another place until the spring.
According to the ministry, eleven schools in the north will be merged, which parents and teachers have opposed since the plan was first shown to them two years ago.
The museum has bought back a painting that was thought to be lost, and it will be on show from next week together with the letters that led to its discovery.
`,
  el: `
Το λιμεναρχείο ανακοίνωσε την Πέμπτη ότι η δεύτερη γραμμή θα ανοίξει πριν από το τέλος του μήνα, μόλις ολοκληρωθούν οι δοκιμές των γερανών και η εκπαίδευση του νέου πληρώματος.
Οι αγρότες που ήρθαν στην πρωτεύουσα με τα τρακτέρ τους ζητούν από την κυβέρνηση να μιλήσει για τις τιμές και λένε ότι θα μείνουν εκεί που είναι ώσπου να το κάνει κάποιος.
Κανείς δεν τραυματίστηκε όταν υποχώρησε τη νύχτα η στέγη της παλιάς αγοράς, οι έμποροι όμως θα πρέπει να βρουν άλλο χώρο μέχρι την άνοιξη.
Σύμφωνα με το υπουργείο, έντεκα σχολεία στον βορρά θα συγχωνευθούν, κάτι στο οποίο αντιδρούν γονείς και εκπαιδευτικοί από τότε που το σχέδιο πρωτοπαρουσιάστηκε.
`,
  ru: `
Портовое управление сообщило в четверг, что вторая линия откроется до конца месяца, как только завершатся испытания последнего крана и обучение новой смены.
Фермеры, которые приехали в столицу на тракторах, хотят говорить с правительством о ценах и обещают оставаться на месте, пока кто-нибудь к ним не выйдет.
Никто не пострадал, когда ночью обрушилась крыша старого рынка, но торговцам придётся до весны искать другое помещение.
По данным министерства, одиннадцать школ на севере объединят, против чего родители и учителя выступают с тех пор, как им впервые показали этот план.
`,
  ar: `
أعلنت إدارة الميناء يوم الخميس أن الخط الثاني سيفتح قبل نهاية الشهر، بعد الانتهاء من اختبار آخر الرافعات وتدريب الطاقم الجديد على العمل فيها.
يريد المزارعون الذين جاؤوا إلى العاصمة بجراراتهم أن تتحدث الحكومة معهم عن الأسعار، ويقولون إنهم سيبقون في أماكنهم حتى يخرج إليهم أحد.
لم يصب أحد بأذى عندما انهار سقف السوق القديم في الليل، لكن التجار سيضطرون إلى البحث عن مكان آخر حتى الربيع.
`,
  zh: `
港务局星期四表示，第二条航线将在月底前开通，只等最后一台起重机完成测试，新的工作人员也完成培训。
开着拖拉机来到首都的农民希望政府谈一谈粮食的价格，他们说在有人出来谈话之前会一直留在原地。
旧市场大厅的屋顶在夜里塌了下来，没有人受伤，不过商贩们在春天之前得另找地方做生意。
`,
};

function some(lines: string[], from: number, count: number): string[] {
  return Array.from({ length: count }, (_, index) => lines[(from + index) % lines.length] ?? '');
}

const html = (lines: string[]) =>
  lines
    .map((line, index) =>
      index % 5 === 4
        ? `<p><a href="https://news.example/tag/${index}">${line}</a> <em>and</em> ${line}</p>`
        : `<p>${line}</p>`,
    )
    .join('\n');

function rss(language: string, lines: string[], teaser: number, full: number): string {
  const items = Array.from({ length: entries }, (_, number) => {
    const at = number * 7;
    return `<item><title>${some(lines, at, 1)[0]}</title><link>https://news.example/2026/01/story-${number}</link>
<guid isPermaLink="false">news.example-${number}</guid><pubDate>Thu, 15 Jan 2026 ${String(number % 12).padStart(2, '0')}:30:00 GMT</pubDate>
<dc:creator><![CDATA[Ann Example]]></dc:creator><category><![CDATA[World]]></category><category>Politics</category>
<description><![CDATA[${html(some(lines, at + 1, teaser))}]]></description>
<media:content url="https://news.example/images/${number}.jpg" medium="image" width="800" height="450"/>${
      full > 0 ? `\n<content:encoded><![CDATA[${html(some(lines, at + 1, full))}]]></content:encoded>` : ''
    }</item>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel><title>News</title><link>https://news.example/</link><description>All the news</description>
<atom:link href="https://news.example/feed" rel="self" type="application/rss+xml"/><ttl>15</ttl><language>${language}</language>
${items.join('\n')}
</channel></rss>`;
}

function atom(language: string, lines: string[], full: number): string {
  const escaped = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const items = Array.from({ length: entries }, (_, number) => {
    const at = number * 7;
    return `<entry><title>${some(lines, at, 1)[0]}</title><link href="https://news.example/2026/01/story-${number}"/>
<id>tag:news.example,2026:${number}</id><published>2026-01-15T${String(number % 12).padStart(2, '0')}:30:00Z</published><updated>2026-01-15T11:00:00Z</updated>
<author><name>Ann Example</name></author><category term="world"/><summary>${some(lines, at + 1, 1)[0]}</summary>
<content type="html">${escaped(html(some(lines, at + 1, full)))}</content></entry>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}"><title>News</title><id>tag:news.example,2026:feed</id><updated>2026-01-15T11:00:00Z</updated>
<link href="https://news.example/"/><link rel="self" href="https://news.example/feed"/>
${items.join('\n')}
</feed>`;
}
