import { absoluteUrl } from './address.ts';
import type { Embed } from './article.ts';

/** A post or video on a platform, as its address tells it. */
export type PlatformAddress = { kind: Embed['kind']; platform: string; url: string; handle?: string };

/** How a platform's addresses look: the groups `handle` and `id` fill in `url`, the address that readers open. */
type AddressForm = {
  platform: string;
  kind: Embed['kind'];
  /** Matched against host (without `www.`) and path, as in `youtube.com/watch`. */
  form: RegExp;
  url?: (groups: Record<string, string | undefined>, address: URL) => string | undefined;
};

const forms: readonly AddressForm[] = [
  {
    platform: 'x',
    kind: 'post',
    form: /^(?:m\.|mobile\.)?(?:twitter|x)\.com\/(?<handle>\w{1,30})\/status(?:es)?\/(?<id>\d+)/i,
    url: ({ handle, id }) => `https://twitter.com/${handle}/status/${id}`,
  },
  {
    platform: 'x',
    kind: 'post',
    form: /^platform\.(?:twitter|x)\.com\/embed/i,
    url: (_, address) => queryUrl(address, 'id', (id) => `https://twitter.com/i/status/${id}`),
  },
  { platform: 'x', kind: 'post', form: /^(?:t\.co|pic\.twitter\.com)\/\w+$/i },
  {
    platform: 'youtube',
    kind: 'video',
    form: /^(?:m\.)?youtube(?:-nocookie)?\.com\/(?:embed|shorts|live|v)\/(?<id>[\w-]{6,20})/i,
    url: ({ id }) => `https://www.youtube.com/watch?v=${id}`,
  },
  {
    platform: 'youtube',
    kind: 'video',
    form: /^(?:m\.)?youtube\.com\/watch/i,
    url: (_, address) => queryUrl(address, 'v', (id) => `https://www.youtube.com/watch?v=${id}`),
  },
  {
    platform: 'youtube',
    kind: 'video',
    form: /^youtu\.be\/(?<id>[\w-]{6,20})/i,
    url: ({ id }) => `https://www.youtube.com/watch?v=${id}`,
  },
  {
    platform: 'facebook',
    kind: 'post',
    form: /^facebook\.com\/plugins\/(?:post|video)/i,
    url: (_, address) => address.searchParams.get('href') ?? undefined,
  },
  {
    platform: 'facebook',
    kind: 'video',
    form: /^(?:m\.)?(?:facebook\.com\/(?:watch|reel|[^/]+\/videos)\/|fb\.watch\/)/i,
  },
  {
    platform: 'facebook',
    kind: 'post',
    form: /^(?:m\.)?facebook\.com\/(?:(?<handle>[\w.-]+)\/(?:posts|photos)\/|permalink\.php|story\.php|photo)/i,
  },
  {
    platform: 'instagram',
    kind: 'post',
    form: /^instagram\.com\/(?:(?<handle>[\w.]+)\/)?(?<type>p|reel|tv)\/(?<id>[\w-]+)/i,
    url: ({ type, id }) => `https://www.instagram.com/${type}/${id}/`,
  },
  {
    platform: 'telegram',
    kind: 'post',
    form: /^(?:t|telegram)\.me\/(?:s\/)?(?<handle>\w{4,32})\/(?<id>\d+)/i,
    url: ({ handle, id }) => `https://t.me/${handle}/${id}`,
  },
  {
    platform: 'tiktok',
    kind: 'video',
    form: /^(?:m\.)?tiktok\.com\/@(?<handle>[\w.]+)\/video\/(?<id>\d+)/i,
    url: ({ handle, id }) => `https://www.tiktok.com/@${handle}/video/${id}`,
  },
  {
    platform: 'tiktok',
    kind: 'video',
    form: /^tiktok\.com\/(?:embed(?:\/v\d)?|player\/v\d)\/(?<id>\d+)/i,
    url: ({ id }) => `https://www.tiktok.com/embed/v2/${id}`,
  },
  {
    platform: 'bluesky',
    kind: 'post',
    form: /^bsky\.app\/profile\/(?<handle>[\w.:-]+)\/post\/(?<id>\w+)/i,
    url: ({ handle, id }) => `https://bsky.app/profile/${handle}/post/${id}`,
  },
  {
    platform: 'bluesky',
    kind: 'post',
    form: /^embed\.bsky\.app\/embed\/(?<did>did:[\w:.%-]+)\/app\.bsky\.feed\.post\/(?<id>\w+)/i,
    url: ({ did, id }) => `https://bsky.app/profile/${did}/post/${id}`,
  },
  {
    platform: 'mastodon',
    kind: 'post',
    form: /^(?<host>[\w.-]+\.\w+)\/@(?<handle>\w+(?:@[\w.-]+)?)\/(?<id>\d{8,})(?:\/embed)?$/i,
    url: ({ host, handle, id }) => `https://${host}/@${handle}/${id}`,
  },
  {
    platform: 'vimeo',
    kind: 'video',
    form: /^(?:player\.)?vimeo\.com\/(?:video\/)?(?<id>\d+)/i,
    url: ({ id }) => `https://vimeo.com/${id}`,
  },
  {
    platform: 'dailymotion',
    kind: 'video',
    form: /^dailymotion\.com\/(?:embed\/)?video\/(?<id>\w+)/i,
    url: ({ id }) => `https://www.dailymotion.com/video/${id}`,
  },
];

/** What post or video an address is, with the address that readers open; undefined for any other address. */
export function platformOf(href: string | undefined, base?: string): PlatformAddress | undefined {
  const absolute = absoluteUrl(href?.replace(/^\/\//, 'https://'), base);
  if (!absolute) return undefined;
  const address = new URL(absolute);
  const where = `${address.hostname.replace(/^www\./, '')}${address.pathname}`;
  for (const { platform, kind, form, url } of forms) {
    const match = form.exec(where);
    if (!match) continue;
    const groups = match.groups ?? {};
    const opened = url ? absoluteUrl(url(groups, address)) : absolute;
    if (!opened) return undefined;
    const handle = accountHandle(groups.handle);
    return { kind, platform, url: opened, ...(handle ? { handle } : {}) };
  }
  return undefined;
}

/** `i` is X's placeholder for "whoever", and a DID is an identifier, not a handle. */
function accountHandle(handle: string | undefined): string | undefined {
  return handle && handle !== 'i' && !handle.startsWith('did:') ? handle : undefined;
}

function queryUrl(address: URL, name: string, make: (value: string) => string): string | undefined {
  const value = address.searchParams.get(name);
  return value && /^[\w-]+$/.test(value) ? make(value) : undefined;
}
