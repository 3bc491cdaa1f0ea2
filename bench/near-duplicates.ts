import { readdirSync, readFileSync } from 'node:fs';
import { fingerprint } from '../shared/story/fingerprint.ts';
import { joinStory } from '../shared/story/join-story.ts';
import type { Stories, StoryTrace } from '../shared/story/stories.ts';
import { edited, seeded } from './stories/edit.ts';
import { forms, told } from './stories/told.ts';

type Truth = { language: string; body: string };
type Version = { story: string; body: string };
const versionsEach = 8;
/** How much of a version is edited, evenly up to this, and then all versions by just this much. */
const greatestShare = 1 / 3;

/**
 * Prints how well texts come together to stories, pair by pair: the same text edited up to a third, among texts of
 * other stories and texts made from one form; and the same stories told in several languages.
 */
export async function run(): Promise<void> {
  const random = seeded(20_260_305);
  const pages = bodies('held');
  // What an edit puts in comes from texts that are no story here: a text that holds half of another is like both.
  const pool = bodies('dev');
  const versions = (share: () => number): Version[] =>
    pages.flatMap(({ name, language, body }) => {
      const others = pool.filter((page) => page.language === language);
      return Array.from({ length: versionsEach }, (_, version) => {
        const other = others[Math.floor(random() * others.length)]?.body ?? body;
        return { story: name, body: version === 0 ? body : edited(body, other, share(), random) };
      });
    });
  const apart = forms.map((body, at) => ({ story: `form ${at}`, body }));
  const among = `${pages.length} texts, ${versionsEach} versions each, ${forms.length} from forms`;
  const upTo = versions(() => random() * greatestShare);
  print(`${among}, edited up to a third`, await joined([...upTo, ...apart], random));
  const justThat = versions(() => greatestShare);
  print(`${among}, edited by a third`, await joined([...justThat, ...apart], random));
  const tellings = told.flatMap((bodies, at) => bodies.map((body) => ({ story: `told ${at}`, body })));
  const singles = [...pages.map(({ name, body }) => ({ story: name, body })), ...apart];
  print(
    `${told.length} stories in several languages among them`,
    await joined([...tellings, ...singles], random),
  );
}

function bodies(half: 'dev' | 'held'): { name: string; language: string; body: string }[] {
  const folder = new URL(`pages/${half}/`, import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const truth: Truth = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
      return { name: file, language: truth.language, body: truth.body };
    });
}

async function joined(versions: Version[], random: () => number): Promise<(Version & { storyId: string })[]> {
  const stories = memory();
  const found: (Version & { storyId: string })[] = [];
  const order = versions
    .map((version) => ({ version, at: random() }))
    .sort((one, other) => one.at - other.at);
  for (const [index, { version }] of order.entries()) {
    const at = new Date(Date.UTC(2026, 2, 5) + index * 1_000).toISOString();
    const article = { storyId: `s${index}`, at, fingerprint: fingerprint('', version.body) };
    found.push({ ...version, storyId: await joinStory(stories, article) });
  }
  return found;
}

function memory(): Stories {
  const traces = new Map<string, StoryTrace>();
  return {
    find: async (bands) => bands.flatMap((band) => traces.get(band) ?? []),
    async leave(trace, replacing) {
      const there = traces.get(trace.band);
      if (there !== undefined && there.storyId !== replacing) return there;
      traces.set(trace.band, trace);
      return undefined;
    },
  };
}

function print(what: string, found: readonly (Version & { storyId: string })[]): void {
  let [right, wrong, missed] = [0, 0, 0];
  for (const [at, one] of found.entries()) {
    for (const other of found.slice(at + 1)) {
      const together = one.storyId === other.storyId;
      if (together && one.story === other.story) right++;
      else if (together) wrong++;
      else if (one.story === other.story) missed++;
    }
  }
  const ratio = (part: number, whole: number) => (whole === 0 ? '-' : (part / whole).toFixed(3));
  console.log(
    `${what}: pairwise precision ${ratio(right, right + wrong)}, recall ${ratio(right, right + missed)} (${right} pairs right, ${wrong} wrong, ${missed} missed)`,
  );
}
