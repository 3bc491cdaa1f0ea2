import type { FeedNode } from './feed-node.ts';

const email = /^[^\s@<>()]+@[^\s@<>()]+$/;

/**
 * The name of a person construct as a reader would show it: of `mail@host (Name)`, `Name (mail@host)` and
 * `Name <mail@host>` the name, the address only where there is no name. Undefined where there is neither.
 */
export function personName(node: FeedNode): string | undefined {
  const inside = node.person?.name || node.person?.email;
  if (inside) return inside.replace(/\s+/g, ' ');
  const text = (node.markup ? node.text.replace(/<[^<>]*>/g, ' ') : node.text).replace(/\s+/g, ' ').trim();
  if (text === '') return undefined;
  const around = /^([^()<>]*)[(<]([^()<>]*)[)>]$/.exec(text);
  if (!around) return text;
  const [before, within] = [around[1]?.trim() ?? '', around[2]?.trim() ?? ''];
  if (email.test(before.replace(/^mailto:/i, ''))) return within || before;
  if (email.test(within)) return before || within;
  return text;
}
