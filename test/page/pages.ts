/** Sentences for articles of our own making. */
export const story = [
  'The harbour council voted on Monday evening to rebuild the old pier, after two winters of storms had torn away a third of its planks.',
  'Work is to begin in April and will cost 4.2 million, of which the region pays half, the mayor, Ellen Marsh, told reporters after the vote.',
  '“We have waited for this for eleven years,” said Tom Reed, who runs the ferry office, “and I will believe it when I see the first pile driven.”',
  'Opponents, among them the anglers’ club, had asked for a smaller repair; their motion failed by nine votes to four.',
  'The pier was closed to the public in January, when inspectors found rot in the beams that carry its northern end.',
  'A study of the seabed is expected before the end of the month, and the tender for the timber will follow in March.',
];

/** Menu, footer and lists of other stories, as they stand around every article. */
export const menu = `<header class="site-header"><a href="/">The Harbour Post</a><nav><ul>${[
  'Home',
  'News',
  'Sport',
  'Opinion',
  'Culture',
]
  .map((name) => `<li><a href="/${name}">${name}</a></li>`)
  .join('')}</ul></nav></header>`;

export const teasers = `<div class="grid"><h3>Elsewhere today</h3>${[1, 2, 3, 4, 5]
  .map(
    (n) =>
      `<div class="cell"><a href="/story-${n}"><img src="/t${n}.jpg" alt=""></a><h4><a href="/story-${n}">Another headline about matter number ${n} in town</a></h4><p>A short teaser that says what the story is about, and no more than that.</p></div>`,
  )
  .join('')}</div>`;

export const footer =
  '<footer><p>© The Harbour Post. All rights reserved. Reproduction in whole or in part, without written permission, is prohibited.</p><ul><li><a href="/about">About</a></li><li><a href="/privacy">Privacy</a></li></ul></footer>';

/** A page around an article's HTML. */
export function pageOf(
  article: string,
  { head = '', title = 'Council votes to rebuild the old pier', lang = 'en' } = {},
): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title} | The Harbour Post</title><meta property="og:site_name" content="The Harbour Post"><meta property="og:title" content="${title}">${head}</head><body>${menu}${article}${footer}</body></html>`;
}

export const paragraphs = (texts: readonly string[] = story) =>
  texts.map((text) => `<p>${text}</p>`).join('');
export const heading = '<h1>Council votes to rebuild the old pier</h1>';
