import { fold, keyOf } from './fold.ts';
import type { Head } from './head.ts';
import type { Verdict } from './page.ts';
import type { Passage } from './passages.ts';
import { type Element, elementsOf } from './tree.ts';

/** What speaks for and against there being an article on a page. */
export type Signs = {
  root: Element;
  head: Head;
  passages: readonly Passage[];
  /** Size of the body that was found, and how many of its paragraphs are sentences. */
  size: number;
  sentences: number;
  title: string | undefined;
  cut: boolean;
};

/** Below this a body is a teaser, a notice or nothing. */
const short = 500;

/** Whether a page has an article, and else what it is: a login, a paywall, a consent dialog, an error, an empty shell. */
export function judgePage(signs: Signs): Verdict {
  const { size, sentences, title, head } = signs;
  if (size > 1_800 && sentences > 4) return 'article';
  const words = wordsOf(signs.passages);
  const heading = fold(title ?? head.title ?? '');
  if (size < 1_500 && isErrorTitle(heading, words))
    return problem(
      'error-page',
      'The page is an error message, though the server calls it a success; check the address.',
    );
  if (
    size < 900 &&
    /just a moment|checking your browser|attention required|are you a robot|verify you are human|access denied|request blocked|captcha/.test(
      `${heading} ${words.slice(0, 600)}`,
    )
  )
    return problem(
      'error-page',
      'The site asks for proof that a person reads it, or refuses; it may be open from another network.',
    );
  const counts = countElements(signs.root);
  if (size < 900 && counts.passwords > 0 && sentences < 4)
    return problem('login', 'The page asks for a login; the article is for members.');
  if (size < 900 && isConsent(words, sentences))
    return problem('consent', 'The page asks for consent to cookies before it shows anything.');
  if (isClosed(signs, words))
    return problem('paywall', 'The page shows only the beginning; the article is for subscribers.');
  if (size >= 120 && sentences > 0) return 'article';
  if (signs.cut)
    return problem(
      'too-large',
      'The page holds more elements than are read, and no article among the first.',
    );
  if (
    counts.scripts > 0 &&
    wordSize(signs.passages) < short &&
    (counts.mounts > 0 || counts.scripts > 3 || /javascript/.test(words))
  )
    return problem(
      'script-shell',
      'The page is a shell that scripts fill in a browser; it carries no text itself.',
    );
  return problem('no-text', 'No text of an article was found on the page.');
}

/** A verdict that there is no article. */
export function problem(reason: Exclude<Verdict, 'article'>['reason'], message: string): Verdict {
  return { reason, message };
}

function wordsOf(passages: readonly Passage[]): string {
  const texts: string[] = [];
  let size = 0;
  for (const passage of passages) {
    if (passage.dropped === 'hidden' || size > 20_000) continue;
    texts.push(keyOf(passage));
    size += passage.text.length;
  }
  return texts.join(' ').slice(0, 30_000);
}

function wordSize(passages: readonly Passage[]): number {
  return passages.reduce((sum, { size }) => sum + size, 0);
}

const errorTitle =
  /^(?:error )?(?:404|403|410|500|502|503)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:404|page not found|not found|page introuvable|introuvable|seite nicht gefunden|nicht gefunden|pagina no encontrada|no encontrada|pagina nao encontrada|nao encontrada|pagina non trovata|pagina niet gevonden|niet gevonden|nie znaleziono|nie istnieje|stranka nenalezena|страница не наидена|не наидена|сторінку не знаидено|не знаидено|σελιδα δεν βρεθηκε|δεν βρεθηκε|sayfa bulunamadi|bulunamadi|pagina nu a fost gasita|az oldal nem talalhato|sidan hittades inte|siden ble ikke funnet|siden blev ikke fundet|sivua ei loydy|page unavailable|server error|service unavailable|bad gateway|internal server error|forbidden|something went wrong|no longer available)(?![\p{L}\p{N}])|الصفحة غير موجودة|דף לא נמצא|הדף לא נמצא|页面不存在|頁面不存在|找不到|ページが見つかりません|見つかりません|페이지를 찾을 수/u;

function isErrorTitle(heading: string, words: string): boolean {
  if (!errorTitle.test(heading)) return false;
  // A story may be about an error; a page of one is short and says it again.
  return heading.split(' ').length <= 9 && words.length < 6_000;
}

function isConsent(words: string, sentences: number): boolean {
  const told =
    words.match(
      /(?<![\p{L}])(?:cookies?|consent|gdpr|einwilligung|datenschutz|zustimmen|consentement|donnees|consentimiento|privacidad|privacidade|consenso|privacy|toestemming|zgoda|prywatnosci|souhlas|согласие|конфиденциальности|συγκαταθεση|απορρητου|cerez|kisisel veri)(?![\p{L}])/gu,
    )?.length ?? 0;
  const count = words.split(' ').length;
  return told >= 3 && count < 700 && told / count > 0.02 && sentences < 12;
}

const wall =
  /(?:subscribe|sign up|log in|register|become a (?:member|subscriber)) (?:now )?(?:to|and) (?:continue|keep|read|unlock)|subscribers? only|for subscribers|already a (?:subscriber|member)|continue reading (?:with|this article|for)|unlock this|weiterlesen mit|jetzt weiterlesen|nur fur abonnenten|mit abo|exklusiv fur abonnenten|bereits abonnent|reserve aux abonnes|article reserve|deja abonne|pour lire la suite|solo para suscriptores|exclusivo para suscriptores|suscribete para|para seguir leyendo|exclusivo para assinantes|conteudo exclusivo|assine para|contenuto riservato|riservato agli abbonati|abbonati per|alleen voor abonnees|dalszy ciag artykulu|dla prenumeratorow|tylko dla subskrybentow|pouze pro predplatitele|len pre predplatitelov|только для подписчиков|по подписке|доступно по подписке|для передплатників|μονο για συνδρομητεσ|για συνδρομητεσ|sadece aboneler|numai pentru abonati|csak elofizetok|endast for prenumeranter|for abonnenter|kun for abonnenter|vain tilaajille|للمشتركين فقط|למנויים בלבד|会员专享|订阅后|會員專屬|有料会員|会員限定|この記事は有料|유료 구독/;

/** Closed to others than subscribers, and only a beginning is there. */
function isClosed({ head, size, sentences, root }: Signs, words: string): boolean {
  if (size > 1_800 || sentences > 4) return false;
  const told = head.linked?.body?.length ?? 0;
  if (told > 0 && told < size * 1.3) return false;
  const tier = head.metas.get('article:content_tier')?.[0] ?? '';
  const says = wall.test(words);
  if (head.linked?.closed === true || /^(?:locked|premium|subscriber)/.test(tier))
    return says || size < 1_000;
  return says && (size < 500 || (sentences <= 3 && hasWall(root)));
}

function hasWall(root: Element): boolean {
  for (const element of elementsOf(root)) {
    const names = `${element.attributes.class ?? ''} ${element.attributes.id ?? ''}`;
    if (
      names.length > 1 &&
      /pay-?wall|piano|regwall|subscriber-only|premium-content|paid-content|metered/i.test(
        names.slice(0, 300),
      )
    )
      return true;
  }
  return false;
}

function countElements(root: Element): { passwords: number; scripts: number; mounts: number } {
  const counts = { passwords: 0, scripts: 0, mounts: 0 };
  for (const { name, attributes, children } of elementsOf(root)) {
    if (name === 'input' && /^password$/i.test(attributes.type ?? '')) counts.passwords++;
    if (name === 'script' && !/json/.test(attributes.type ?? '')) counts.scripts++;
    if (
      /^(?:root|app|__next|__nuxt|main-app|react-root|svelte)$/i.test(attributes.id ?? '') &&
      children.length <= 1
    )
      counts.mounts++;
  }
  return counts;
}
