/** A place with the words around it on one line, cut inside no character. */
export function wordsAround(text: string, start: number, end: number): string {
  const from = Math.max(0, start - 30);
  const to = Math.min(text.length, end + 30);
  const cut = (whole: string) => whole.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/gu, '');
  const words = cut(text.slice(from, to)).toWellFormed().replaceAll(/\s+/gu, ' ').trim();
  return `${from > 0 ? '…' : ''}${words}${to < text.length ? '…' : ''}`;
}
