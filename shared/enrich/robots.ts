import robotsParser from 'robots-parser';
import { FeedFetchError } from '../feed/feed-fetch-error.ts';
import type { Fetcher } from '../feed/fetch.ts';

/** The package exports the function itself; its types speak of a default export. */
const parseRobots = robotsParser as unknown as typeof robotsParser.default;

/** What a site lets robots read. */
export type Robots = {
  /**
   * Whether the site's robots.txt lets us read an address.
   * @throws FeedFetchError when the site could not be asked and should be asked again later: RFC 9309 forbids reading
   * until then.
   */
  allow(url: string): Promise<boolean>;
};

/** The name that rules in robots.txt call us by; other words of the User-Agent do not count (RFC 9309, 2.2.1). */
const productToken = 'Stentor';
/** RFC 9309 asks for 500 KiB at least, and for no longer memory than a day. */
const maxBytes = 512_000;
const rememberedMs = 86_400_000;
const remembered = 2_000;

type Rules = { allows: (url: string) => boolean; until: number };

/**
 * Reads the robots.txt of each site once a day (RFC 9309). A site without one, or that refuses to show it (4xx), lets
 * everything be read; one that fails (5xx, no connection) is asked again later.
 */
export function createRobots(fetcher: Pick<Fetcher, 'fetch'>, now: () => Date = () => new Date()): Robots {
  const sites = new Map<string, Rules>();

  async function rulesOf(origin: string): Promise<Rules> {
    const known = sites.get(origin);
    if (known && known.until > now().getTime()) return known;
    const rules = { allows: await readRules(fetcher, origin), until: now().getTime() + rememberedMs };
    const [oldest] = sites.keys();
    if (sites.size >= remembered && oldest !== undefined) sites.delete(oldest);
    sites.set(origin, rules);
    return rules;
  }

  return {
    async allow(url) {
      const { origin } = new URL(url);
      return (await rulesOf(origin)).allows(url);
    },
  };
}

async function readRules(fetcher: Pick<Fetcher, 'fetch'>, origin: string): Promise<Rules['allows']> {
  const address = `${origin}/robots.txt`;
  try {
    const { bytes } = await fetcher.fetch(address, { maxBytes });
    const rules = parseRobots(address, new TextDecoder().decode(bytes));
    return (url) => rules.isAllowed(url, productToken) ?? true;
  } catch (error) {
    if (error instanceof FeedFetchError && isMissing(error.cause)) return () => true;
    throw error;
  }
}

/** A robots.txt that is too large or no HTTP at all is as good as none; a wall against robots is a refusal like 403. */
function isMissing(cause: FeedFetchError['cause']): boolean {
  return (
    (/^http-4\d\d$/.test(cause) && cause !== 'http-429') ||
    cause === 'too-large' ||
    cause === 'too-many-redirects' ||
    cause === 'bot-wall'
  );
}
