const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements whose content is not text of the article. */
export const droppedElements = set(
  'script style textarea title iframe noembed noframes noscript xmp svg math object embed applet select button label datalist template nav head audio video canvas map dialog menu frameset progress meter',
);

/** Elements that have no content and no end tag. */
export const voidElements = set(
  'area base br col command embed hr img input keygen link meta param source track wbr',
);

/** Elements whose beginning and end end a paragraph. */
export const paragraphElements = set(
  'p div h1 h2 h3 h4 h5 h6 section article main header footer figure figcaption address details summary aside center dl fieldset form table hr body html caption pre',
);

/** Elements whose beginning and end end a line. */
export const lineElements = set('tr dt dd li legend thead tbody tfoot');

/** Words in a class or an id that mark advertising and furniture of the page. */
export const furniture =
  /(?:^|[\s_-])(?:ads?|advert(?:s|isement|ising)?|adsbygoogle|adslot|ad-?unit|dfp|sponsor(?:ed)?|taboola|outbrain|newsletter(?:-?signup)?|related-?(?:posts?|articles?|content)|jp-relatedposts|sharedaddy|share-?(?:bar|buttons?|links?)|social-?(?:share|links?|buttons?)|addtoany(?:_share_save_container)?|feedflare|mc4wp-form|cookie-?(?:notice|banner)|breadcrumbs?|pagination|screen-reader-text|sr-only|visually-?hidden)(?=$|[\s_-])/i;
