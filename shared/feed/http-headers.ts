/** The seconds of a Retry-After header, which has seconds or a date (RFC 9110 §10.2.3); at most a week is believed. */
export function retryAfterSeconds(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const seconds = /^\s*\d+\s*$/.test(value)
    ? Number(value)
    : Math.ceil((Date.parse(value) - Date.now()) / 1000);
  return Number.isFinite(seconds) ? Math.min(Math.max(0, seconds), 604_800) : undefined;
}

/** The seconds that an answer stays fresh: max-age, else Expires less Date (RFC 9111 §4.2.1). */
export function freshSeconds(
  cacheControl: string | undefined,
  expires: string | undefined,
  date: string | undefined,
): number | undefined {
  const directive = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,10})/i.exec(cacheControl ?? '')?.[1];
  if (directive !== undefined) return Number(directive);
  if (expires === undefined) return undefined;
  const seconds = Math.round(
    (Date.parse(expires) - (date === undefined ? Date.now() : Date.parse(date))) / 1000,
  );
  return Number.isFinite(seconds) && seconds > 0 ? seconds : undefined;
}
