/** A node of JSON-LD: what a page says about itself for machines (schema.org). */
export type Node = { [property: string]: unknown };

/** What JSON-LD says of the article on a page. */
export type LinkedArticle = {
  headline?: string;
  description?: string;
  body?: string;
  authors: string[];
  published?: string;
  modified?: string;
  section?: string;
  image?: string;
  language?: string;
  url?: string;
  siteName?: string;
  /** `isAccessibleForFree` is false. */
  closed?: boolean;
};

const maxNodes = 3_000;
const maxDepth = 12;
const articleType = /(?:Article|BlogPosting|Reportage|Posting|Report|NewsStory)$/;

/**
 * The article that a page's JSON-LD describes, from all of its scripts: graphs, arrays and references by `@id` are
 * followed. Of several the one whose headline is `title`, else the first with a headline. Broken JSON is mended where
 * the usual mistakes broke it, and otherwise searched for its fields.
 */
export function readLinkedData(
  scripts: readonly string[],
  titles: readonly string[],
): LinkedArticle | undefined {
  const nodes: Node[] = [];
  for (const script of scripts.slice(0, 40)) gather(parse(script), nodes, 0);
  const byId = new Map<string, Node>();
  for (const node of nodes) {
    const id = text(node['@id']);
    // A node that only refers says nothing; the one that says most is the one meant.
    if (id && Object.keys(node).length > Object.keys(byId.get(id) ?? {}).length) byId.set(id, node);
  }
  const articles = nodes.filter((node) => typesOf(node).some((type) => articleType.test(type)));
  const named = articles.filter((node) => text(node.headline) ?? text(node.name));
  const same = (one: string) => fold(one).slice(0, 60);
  const wanted = new Set(titles.map(same));
  const chosen =
    named.find((node) => wanted.has(same(text(node.headline) ?? text(node.name) ?? ''))) ??
    (named.length <= 3 ? named[0] : undefined) ??
    (articles.length === 1 ? articles[0] : undefined);
  return chosen && readArticle(chosen, (node) => byId.get(text(node['@id']) ?? '') ?? node);
}

function readArticle(node: Node, resolve: (node: Node) => Node): LinkedArticle {
  const nodesIn = (value: unknown): Node[] =>
    list(value).flatMap((one) =>
      isNode(one) ? [resolve(one)] : typeof one === 'string' ? [{ name: one }] : [],
    );
  const authors = [...nodesIn(node.author), ...nodesIn(node.creator)]
    .filter((author) => !typesOf(author).some((type) => /Organization$/i.test(type)))
    .flatMap((author) => list(author.name).map(text))
    .filter((name) => name !== undefined);
  const body = text(node.articleBody) ?? text(node.text);
  const article: LinkedArticle = { authors };
  const put = <K extends keyof LinkedArticle>(field: K, value: LinkedArticle[K] | undefined) => {
    if (value !== undefined) article[field] = value;
  };
  put('headline', text(node.headline) ?? text(node.name));
  put('description', text(node.description));
  put('body', body);
  put('published', text(node.datePublished) ?? text(node.dateCreated));
  put('modified', text(node.dateModified));
  put(
    'section',
    list(node.articleSection)
      .map(text)
      .find((section) => section !== undefined),
  );
  put('image', imageOf(node.image, resolve) ?? text(node.thumbnailUrl));
  put('language', text(node.inLanguage));
  put('url', text(node.url) ?? idOf(node.mainEntityOfPage));
  put(
    'siteName',
    nodesIn(node.publisher)
      .map((one) => text(one.name))
      .find((name) => name !== undefined),
  );
  if (node.isAccessibleForFree === false || /^false$/i.test(text(node.isAccessibleForFree) ?? ''))
    article.closed = true;
  return article;
}

function imageOf(value: unknown, resolve: (node: Node) => Node): string | undefined {
  for (const one of list(value)) {
    if (typeof one === 'string') return one;
    if (isNode(one)) {
      const image = resolve(one);
      const url = text(image.url) ?? text(image.contentUrl);
      if (url) return url;
    }
  }
  return undefined;
}

function idOf(value: unknown): string | undefined {
  return isNode(value) ? text(value['@id']) : text(value);
}

function typesOf(node: Node): string[] {
  return list(node['@type'])
    .map(text)
    .filter((type) => type !== undefined);
}

function list(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.slice(0, 60) : [value];
}

function text(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (isNode(value)) return text(value['@value']);
  if (Array.isArray(value)) return text(value[0]);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function gather(value: unknown, nodes: Node[], depth: number): void {
  if (depth > maxDepth || nodes.length > maxNodes) return;
  if (Array.isArray(value)) for (const one of value) gather(one, nodes, depth + 1);
  else if (isNode(value)) {
    nodes.push(value);
    for (const one of Object.values(value)) if (typeof one === 'object') gather(one, nodes, depth + 1);
  }
}

const maxScript = 2_000_000;

function parse(script: string): unknown {
  const bare = script
    .slice(0, maxScript)
    .replace(
      /^\s*(?:\/\*\s*)?<!\[CDATA\[(?:\s*\*\/)?|^\s*<!--|(?:\/\*\s*)?\]\]>(?:\s*\*\/)?\s*$|-->\s*$/g,
      '',
    )
    .trim()
    .replace(/;$/, '');
  const attempts = [
    () => bare,
    // Line ends inside strings, commas before a closing bracket, entities in place of quotes.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON allows none of them inside strings
    () => bare.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([\]}])/g, '$1'),
    () => bare.replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
  ];
  for (const attempt of attempts) {
    try {
      return JSON.parse(attempt());
    } catch {}
  }
  return salvage(bare);
}

/** The plain fields of an article in JSON that cannot be parsed. */
function salvage(json: string): Node | undefined {
  const type = /"@type"\s*:\s*\[?\s*"(\w*(?:Article|Posting))"/.exec(json)?.[1];
  if (!type) return undefined;
  const node: Node = { '@type': type };
  for (const name of [
    'headline',
    'description',
    'datePublished',
    'dateModified',
    'articleSection',
    'inLanguage',
  ]) {
    const value = new RegExp(`"${name}"\\s*:\\s*"((?:[^"\\\\]|\\\\.){1,2000})"`).exec(json)?.[1];
    if (value) node[name] = unescaped(value);
  }
  const author = /"author"\s*:\s*(?:\[\s*)?\{[^{}]{0,400}?"name"\s*:\s*"([^"\\]{1,120})"/.exec(json)?.[1];
  if (author) node.author = { name: author };
  return node;
}

function unescaped(value: string): string {
  try {
    return JSON.parse(`"${value}"`) as string;
  } catch {
    return value.replace(/\\(.)/g, '$1');
  }
}

function fold(value: string): string {
  return value.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}
