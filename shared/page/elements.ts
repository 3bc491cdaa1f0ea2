const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that begin and end a block of text. */
export const blockElements = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav noscript ol optgroup option p pre section summary table tbody td tfoot th thead tr ul #root',
);

/** Elements of formatting, whose stray end tags end nothing but themselves. */
export const inlineElements = set(
  'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var',
);

/** Drawings and formulas: what stands in them is no text. */
export const foreignElements = set('svg math');

/** Elements whose content is not HTML to be read. */
export const rawElements = set('script style template textarea noframes noembed xmp iframe');

/** Elements that hold no text of an article, whatever page they stand on. */
export const silentElements = set(
  'script style template textarea noframes noembed xmp iframe title head button select option optgroup datalist input object embed applet canvas map menu progress meter audio video nav amp-ad amp-sidebar amp-social-share amp-iframe amp-youtube amp-analytics amp-consent amp-embed',
);
