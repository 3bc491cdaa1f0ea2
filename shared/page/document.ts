export function isHtml(html: string): boolean {
  const start = html.slice(0, 2_000);
  if (/^\s*(?:\{|\[|%PDF|\u0089PNG)/.test(start) && !/<(?:html|body|p|div)[\s>]/i.test(html.slice(0, 20_000)))
    return false;
  if (
    /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,400}-->\s*)?<(?:rss|feed|rdf:RDF|urlset|sitemapindex|svg|opml)[\s>]/i.test(
      start,
    )
  )
    return false;
  return /<[a-z!][^<>]{0,2000}>/i.test(html.slice(0, 200_000));
}

/** Control characters that no text has, many of them. */
export function isBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, 4_096);
  if (length >= 2 && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)))
    return false;
  let odd = 0;
  let zeros = 0;
  for (let at = 0; at < length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 0) zeros++;
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) odd++;
  }
  // UTF-16 without a mark has a zero in every other byte.
  return odd > length * 0.02 || (zeros > 0 && zeros < length * 0.3 && zeros > length * 0.01);
}
