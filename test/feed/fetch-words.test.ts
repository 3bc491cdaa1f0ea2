import { describe, expect, test } from 'vitest';
import { botWallOf } from '../../shared/feed/bot-wall.ts';
import { explainFailure } from '../../shared/feed/fetch-failure.ts';

describe('what is wrong is said in words that name the address and the mend', () => {
  test.each([
    ['CERT_HAS_EXPIRED', 'tls', /certificate that has expired \(CERT_HAS_EXPIRED\); tell the publisher/],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls', /certificate for another host name/],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls', /signed itself/],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls', /issuer is unknown or left out/],
    ['ERR_SSL_UNSUPPORTED_PROTOCOL', 'tls', /no version of TLS that is safe/],
    ['CERT_SIGNATURE_FAILURE', 'tls', /cannot be trusted/],
    ['ENOTFOUND', 'dns', /does not resolve; check its spelling/],
    ['EAI_AGAIN', 'dns', /no name server answered for; it will be tried again/],
    ['ECONNREFUSED', 'connect', /nothing listens there/],
    ['ECONNRESET', 'connect', /broke the connection off/],
    ['ENETUNREACH', 'connect', /no way to its network/],
  ])('%s', (code, cause, words) => {
    const error = explainFailure(Object.assign(new Error('x'), { code }), 'https://n.example/', 30_000);
    expect(error.cause).toBe(cause);
    expect(error.message).toMatch(words);
    expect(error.message).toMatch(/^https:\/\/n\.example\/: /);
  });
});

describe('a wall against robots is named', () => {
  const page = (mark: string) => Buffer.from(`<!DOCTYPE html><html lang="el"><body>${mark}</body></html>`);
  test.each<[string, number, Record<string, string>, string]>([
    ['Cloudflare', 403, { 'cf-mitigated': 'challenge' }, ''],
    ['Cloudflare', 403, {}, '<script>window._cf_chl_opt={}</script>'],
    ['Cloudflare', 503, {}, '<link href="/cdn-cgi/styles/challenges.css">'],
    ['AWS WAF', 202, { 'x-amzn-waf-action': 'challenge' }, ''],
    ['SiteGround', 202, { 'sg-captcha': 'challenge' }, ''],
    ['SiteGround', 200, {}, '<meta http-equiv="refresh" content="0;/.well-known/sgcaptcha/?r=%2F">'],
    ['DataDome', 403, {}, '<script src="https://ct.captcha-delivery.com/c.js"></script>'],
    ['Imperva', 403, {}, '<iframe src="/_Incapsula_Resource?x"></iframe>'],
    ['Anubis', 200, {}, '<script src="/.within.website/x/cmd/anubis/static/js/main.mjs"></script>'],
    ['DDoS-Guard', 403, {}, '<script src="/.well-known/ddos-guard/js-challenge/index.js"></script>'],
  ])('%s by its marks, in any language (%i)', (maker, status, headers, mark) => {
    expect(botWallOf(status, headers, mark === '' ? Buffer.alloc(0) : page(mark))).toBe(maker);
  });

  test.each<[string, number, Buffer]>([
    ['a refusal in plain words', 403, page('403 Forbidden')],
    ['a page that is not there, on a host that Cloudflare watches', 404, page('<a href="/cdn-cgi/l/x">')],
    ['a page that was let through', 200, page('<script src="https://x.awswaf.com/challenge.js">')],
    [
      'a feed whose entry writes of such walls',
      200,
      Buffer.from('<rss><item>_cf_chl_opt px-captcha</item></rss>'),
    ],
  ])('and nothing else is taken for one: %s', (_what, status, body) => {
    expect(botWallOf(status, {}, body)).toBeUndefined();
  });
});
