/** One element of a feed that holds a value. */
export type FeedNode = {
  /** Name with Stentor's prefix of its namespace (namespaces.ts). */
  name: string;
  /** Decoded once; where `markup` says so, the markup inside the element. */
  text: string;
  markup: boolean;
  /** Decoded; names in lower case. */
  attributes: Readonly<Record<string, string>>;
  /** The address that relative ones inside resolve against (XML Base). */
  base: string;
  language?: string;
  /** Where it stands among the values of its document. */
  order: number;
  /** Children of a person construct. */
  person?: { name?: string; email?: string };
};

/** How much of one document is read; nothing that is a feed comes near. */
export const feedLimits = {
  /** Elements inside one another; a feed has about ten, marked-up text some dozens. */
  depth: 1000,
  entries: 5000,
  /** Values of one entry, and of the feed around the entries. */
  values: 1000,
  /** Attributes of one element. */
  attributes: 100,
  /** Namespaces in scope at one place. */
  namespaces: 100,
  /** Characters of an address. */
  url: 8192,
} as const;
