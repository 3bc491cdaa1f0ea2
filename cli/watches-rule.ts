import type { Limits, Rule } from '../shared/watch/watch.ts';

/** A rule as people would say it: `maduro and (asylum or belarus) in one paragraph`. */
export function inWords(rule: Rule): string {
  if (typeof rule === 'string') return rule;
  const limits = limitsInWords(rule.in);
  if ('watch' in rule) return rule.watch + limits;
  if ('not' in rule) return `not ${nested(rule.not)}${limits}`;
  if ('any' in rule) return rule.any.map(nested).join(' or ') + limits;
  const within = typeof rule.within === 'object' ? `${rule.within.words} words` : `one ${rule.within}`;
  return rule.all.map(nested).join(' and ') + (rule.within ? ` in ${within}` : '') + limits;
}

function nested(rule: Rule): string {
  const plain = typeof rule === 'string' || 'watch' in rule;
  return plain ? inWords(rule) : `(${inWords(rule)})`;
}

/** ` (title or lead; el or tr)` */
function limitsInWords(limits: Limits | undefined): string {
  const lists = [limits?.fields, limits?.languages, limits?.sources].flatMap(
    (list) => list?.join(' or ') ?? [],
  );
  return lists.length === 0 ? '' : ` (${lists.join('; ')})`;
}
