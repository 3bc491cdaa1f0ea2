import type { Element } from './tree.ts';

/** What the words of a class or an id hint at. Weak evidence: they misfire on real pages. */
export type Hint =
  | 'related links'
  | 'sharing'
  | 'caption'
  | 'byline'
  | 'prompt'
  | 'tags'
  | 'comments'
  | 'advertising'
  | 'furniture';

const words: Readonly<Record<Hint, string>> = {
  comments:
    'comment comments disqus replies respond commentlist discussion livefyre coral commentaires commentaire comentarios comentario kommentare kommentar kommentarer commenti reacties komentarze komentare komentari kommentarii yorumlar yorum sxolia scholia',
  'related links':
    'related relateds recommended recommend recommendation recommendations recirc recirculation readmore lireaussi alire leiamais leiatambem saibamais relacionadas relacionados relacionado correlati articoli-correlati leggianche leesook gerelateerd relaterat relateret polecane powiazane podobne souvisejici ilgili ilgilihaberler sxetika diavaste pohozhie rekomendacii mostviewed meistgelesen lesenswert tambien-te seealso alsoread readalso readnext trending popular mostread mostpopular teaser teasers upnext moreon morefrom morestories inread crosslink crosslinks interlink interlinks onward jp-relatedposts yarpp carousel slider',
  sharing:
    'partage partager compartir compartilhar compartilhe condividi teilen delen udostepnij sdilet podelitsya paylas koinopoiisi share shares sharing sharer sharebar sharebuttons social socials socialbar addthis addtoany sharedaddy sharethis follow followus likes',
  caption:
    'legende imgdesc imagedesc imgcap imgtxt imgtext imgcaption imagecaption photocaption photodesc phototext fotoautor pie-foto piedefoto didascalia bildunterschrift bildtext bijschrift podpis legenda caption captions credit credits photocredit imagecredit cutline figcaption copyright imgcaption',
  byline:
    'auteur auteurs autor autores autora autore autori autorka avtor yazar firma signature signatur byline bylines author authors authorbox bio timestamp pubdate published publish datetime dateline meta postmeta entrymeta kicker posted readtime readingtime contributor contributors reporter journalist',
  prompt:
    'abonnement abonnements abo suscripcion suscribete boletin assinatura assine abbonati abbonamento inscription infolettre nieuwsbrief prenumerata podpiska aboneler bulten newsletter newsletters subscribe subscription signup paywall cta donate donation membership optin mailchimp mc4wp appeal promo promos callout',
  tags: 'etiquetas schlagworte mots-cles motscles tagi tegi etiketler etichete stitky tag tags taglist topics keywords categories category cats filed',
  advertising:
    'publicidad publicidade publicite pubblicita anzeige werbung advertentie reklama reklam diafimisi annons mainos hirdetes ad ads adv advert adverts advertisement advertising adslot adunit adbox adsbygoogle sponsor sponsored sponsors dfp gpt taboola outbrain promoted mgid revcontent zergnet banner banners partner partners',
  furniture:
    'footer masthead nav navbar navigation menu submenu breadcrumb breadcrumbs cookie cookies consent gdpr modal popup overlay login search searchform pagination pager pagenav paging widget widgets sidebar rail toolbar tools skip skiplink accessibility sr-only screen-reader-text visually-hidden visuallyhidden ticker audioplayer tts print printonly poll quiz weather jumplink toc lightbox tooltip factbox infobox factfile faktenbox faktabox faktaboks infokasten encadre recuadro despiece',
};

const hintOf = new Map<string, Hint>();
for (const [hint, list] of Object.entries(words))
  for (const word of list.split(' ')) hintOf.set(word, hint as Hint);

const bodyWords = new Set(
  'article articlebody articletext body bodytext bodycopy content contents contenttext entry hentry main maincontent post postbody postcontent story storybody storytext storycontent text copy richtext prose paragraphs newstext newsbody detail details fulltext'.split(
    ' ',
  ),
);

/** What an element's class and id speak for: parts of a page that are no article, and the article's own text. */
export type NameEvidence = { hints: readonly { hint: Hint; word: string }[]; body: boolean };

/** Words that no part of an article bears, even one with paragraphs. */
export const strongWords: ReadonlySet<string> = new Set(
  'footer masthead nav navbar navigation menu cookie cookies consent gdpr modal popup overlay login disqus taboola outbrain newsletter newsletters sr-only screen-reader-text visually-hidden visuallyhidden'.split(
    ' ',
  ),
);

const none: NameEvidence = { hints: [], body: false };
const known = new Map<string, NameEvidence>();
const maxKnown = 20_000;

/** Reads an element's class and id as words: `articleBody`, `article-body` and `article_body` are the same two. */
export function nameEvidence({ attributes, name }: Element): NameEvidence {
  const { class: classes, id } = attributes;
  if (classes === undefined && id === undefined) return none;
  if (name === 'body' || name === 'html') return none;
  const key = `${classes?.slice(0, 300) ?? ''} ${id?.slice(0, 80) ?? ''}`;
  let evidence = known.get(key);
  if (!evidence) {
    if (known.size > maxKnown) known.clear();
    evidence = read(key);
    known.set(key, evidence);
  }
  return evidence;
}

/** Classes that tell what stands elsewhere or how something looks, not what it is. */
const modifiers =
  /^(?:has|no|with|without|not|is|js|wp-block|align|single|page|template|css|hidden|d|col|u|m|p|text|bg|border|theme|size)[-_]/i;

function read(key: string): NameEvidence {
  const hints: { hint: Hint; word: string }[] = [];
  let body = false;
  for (const name of key.split(/\s+/)) {
    if (!name || modifiers.test(name)) continue;
    const parts = name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]/u)
      .filter((part) => part !== '');
    const pairs = parts.slice(1).map((part, at) => `${parts[at]}${part}`);
    for (const word of new Set([name.toLowerCase(), ...parts, ...pairs])) {
      const hint = hintOf.get(word);
      if (hint && hints.length < 6) hints.push({ hint, word });
      body ||= bodyWords.has(word);
    }
  }
  return { hints, body };
}
