/** One link of a Link header: its target as written, and its parameters by lower-case name. */
export type HeaderLink = { target: string; rel: string[]; parameters: Record<string, string> };

/** Links of one header that are read. */
const mostLinks = 100;

/**
 * Reads a Link header (RFC 8288 §3), several joined by a comma. Relation types are in lower case; what is no link is
 * passed over. Time is linear in the header's length.
 */
export function readLinkHeader(header: string | undefined): HeaderLink[] {
  const links: HeaderLink[] = [];
  const text = header ?? '';
  let at = 0;
  while (at < text.length && links.length < mostLinks) {
    const open = text.indexOf('<', at);
    const close = text.indexOf('>', open + 1);
    if (open < 0 || close < 0) break;
    const { parameters, end } = readParameters(text, close + 1);
    const rel = (parameters.rel ?? '').toLowerCase().split(/\s+/).filter(Boolean);
    links.push({ target: text.slice(open + 1, close).trim(), rel, parameters });
    at = end;
  }
  return links;
}

/** The parameters from `at` up to the comma that ends the link; of two with one name the first counts. */
function readParameters(text: string, at: number): { parameters: Record<string, string>; end: number } {
  const parameters: Record<string, string> = {};
  const parameter =
    /\s*;\s*([\w!#$&+.^`|~*-]{1,60})(?:\s*=\s*(?:"((?:[^"\\]|\\.){0,2000})"|([^\s;,"]{0,2000})))?\s*/y;
  parameter.lastIndex = at;
  let end = at;
  for (let found = parameter.exec(text); found; found = parameter.exec(text)) {
    end = parameter.lastIndex;
    const name = (found[1] ?? '').toLowerCase();
    parameters[name] ??= found[2]?.replace(/\\(.)/g, '$1') ?? found[3] ?? '';
  }
  const comma = text.indexOf(',', end);
  return { parameters, end: comma < 0 ? text.length : comma + 1 };
}
