import type { Known } from './body.ts';
import { isProse } from './choose.ts';
import { fold, keyOf } from './fold.ts';
import type { Passage } from './passages.ts';

const consentWords =
  /cookie|consent|gdpr|einwilligung|datenschutz|zustimm|consentement|confidentialite|consentimiento|privacid|consenso|toestemming|zgod[aey]|prywatnosci|souhlas|согласи|конфиденциальн|персональн|згод[аиу]|συγκαταθεσ|απορρητ|cerez|kisisel veri|ملفات تعريف|الخصوصية|פרטיות|עוגיות|プライバシー|クッキー|쿠키|개인정보|隐私|隱私/g;

/** Paragraphs about cookies and privacy on a page whose headline is about something else. */
export function dropConsent(passages: readonly Passage[], known: Known): void {
  const isAbout = (key: string, count: number) => (key.match(consentWords)?.length ?? 0) >= count;
  if (isAbout(fold(`${known.title} ${known.descriptions[0] ?? ''}`), 1)) return;
  const found = passages.filter(
    (one) =>
      one.dropped === undefined &&
      one.size < 1_200 &&
      isProse(one) &&
      isAbout(keyOf(one), 2) &&
      !isAmongOthers(one, passages, (key) => isAbout(key, 1)),
  );
  if (found.length <= 6) for (const passage of found) passage.dropped = 'consent';
}

/** Whether a paragraph stands among at least four of a text that is about something else. */
function isAmongOthers(
  { owner }: Passage,
  passages: readonly Passage[],
  isAbout: (key: string) => boolean,
): boolean {
  const box = owner.parent;
  if (!box) return false;
  const beside = passages.slice(box.from, box.to).filter((one) => one.owner.parent === box && isProse(one));
  return beside.filter((one) => !isAbout(keyOf(one))).length >= 4;
}
