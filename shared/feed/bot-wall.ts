type Headers = Record<string, string | string[] | undefined>;

/** Headers by which a wall against robots gives itself away, whatever the language of its page. */
const headerMarks: readonly (readonly [name: string, value: RegExp, maker: string])[] = [
  ['cf-mitigated', /challenge/i, 'Cloudflare'],
  ['x-amzn-waf-action', /challenge|captcha/i, 'AWS WAF'],
  ['x-vercel-mitigated', /challenge/i, 'Vercel'],
  ['sg-captcha', /challenge/i, 'SiteGround'],
  ['x-sucuri-block', /./, 'Sucuri'],
];

/**
 * Addresses, identifiers and scripts of such pages; their words differ by language, these do not. What some makers put on
 * the pages that they let through as well counts only where the page refuses.
 */
const pageMarks: readonly (readonly [mark: RegExp, maker: string, onlyRefused?: true])[] = [
  [/\b_cf_chl_opt\b|\bcf-chl-|\/cdn-cgi\/challenge-platform\/h\/\w\/orchestrate\//i, 'Cloudflare'],
  [/\/cdn-cgi\/|just a moment\.\.\.|\| cloudflare/i, 'Cloudflare', true],
  [/captcha-delivery\.com/i, 'DataDome', true],
  [/_incapsula_resource/i, 'Imperva', true],
  [/px-captcha/i, 'HUMAN'],
  [/awswafcaptcha|\.awswaf\.com\//i, 'AWS WAF', true],
  [/\/\.well-known\/ddos-guard\//i, 'DDoS-Guard', true],
  [/\/\.well-known\/sgcaptcha\//i, 'SiteGround'],
  [/\/\.within\.website\/x\/cmd\/anubis\//i, 'Anubis'],
  [/sucuri_cloudproxy_js/i, 'Sucuri'],
  [/\bKPSDK\b/, 'Kasada', true],
];
const refusals = [401, 403, 405, 429, 503];

/** Bytes of a page in which marks are looked for. */
const reach = 65_536;

/**
 * The maker of the wall against robots that an answer comes from, by marks that no language changes; undefined where
 * there is none. A feed is never taken for a wall by what its entries say: only a page of HTML is looked at.
 */
export function botWallOf(status: number, headers: Headers, page: Uint8Array): string | undefined {
  const known = headerMarks.find(([name, value]) => value.test([headers[name] ?? []].flat().join(',')));
  if (known) return known[2];
  const text = Buffer.from(page.subarray(0, reach)).toString('latin1');
  if (!/^[^<]{0,100}<(?:!doctype html|html|head|title|meta|script|style|body|center|div)\b/i.test(text))
    return undefined;
  const isRefused = refusals.includes(status);
  if (!isRefused && status > 299) return undefined;
  return pageMarks.find(([mark, , onlyRefused]) => (isRefused || !onlyRefused) && mark.test(text))?.[1];
}
