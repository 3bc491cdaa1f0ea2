import { foldAlias } from '../shared/watch/fold.ts';
import { CommandError, oneLine, type Terminal } from './terminal.ts';
import type { AddOptions } from './watches-add.ts';

type Aliases = Readonly<Record<string, readonly string[]>>;
type Numbered = { number: number; language: string; alias: string };

/**
 * Shows aliases by language, each with a number, and answers those that are left: without those that `--strike` names
 * and, where somebody sits at the terminal, those that he strikes.
 * @throws CommandError where `--strike` names what is not there.
 */
export async function strikeAliases(
  aliases: Aliases,
  { strike, yes }: AddOptions,
  terminal: Terminal,
): Promise<Record<string, string[]>> {
  let left = Object.entries(aliases)
    .flatMap(([language, list]) => list.map((alias) => ({ language, alias })))
    .map((each, index) => ({ ...each, number: index + 1 }));
  if (strike !== undefined) {
    const { kept, unknown } = without(left, strike, false);
    if (unknown.length > 0)
      throw new CommandError(
        `--strike names ${unknown.map((each) => `"${oneLine(each)}"`).join(', ')}, which is none of the aliases: ${left.map(({ alias }) => alias).join(', ')}.`,
      );
    left = kept;
  }
  await show(left, terminal);
  if (yes || !terminal.ask || left.length === 0) return grouped(left);
  for (;;) {
    const answer = await terminal.ask(
      'Strike which? Numbers, aliases, or el: for a language, parted by commas (Enter for none): ',
    );
    const { kept, unknown } = without(left, answer, true);
    if (unknown.length === 0) return grouped(kept);
    terminal.remark(`There is no ${unknown.map((each) => `"${oneLine(each)}"`).join(', ')} in the list.`);
  }
}

function without(aliases: Numbered[], struck: string, numbers: boolean) {
  const words = struck
    .split(/[,،、]/u)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const hit = (word: string, { number, language, alias }: Numbered) =>
    word === `${language}:` ||
    (numbers && word === String(number)) ||
    foldAlias(word) === foldAlias(alias.replace(/^=/u, ''));
  return {
    kept: aliases.filter((alias) => !words.some((word) => hit(word, alias))),
    unknown: words.filter((word) => !aliases.some((alias) => hit(word, alias))),
  };
}

async function show(aliases: readonly Numbered[], terminal: Terminal): Promise<void> {
  if (aliases.length === 0) return terminal.write('It has no further names.\n');
  const numbers = new Map(aliases.map((each) => [`${each.language} ${each.alias}`, each.number]));
  const lines = Object.entries(grouped(aliases)).map(([language, list]) => {
    const each = list.map((alias) => `${numbers.get(`${language} ${alias}`)} ${alias.replace(/^=/u, '')}`);
    return oneLine(`${language.padEnd(4)}${each.join(' · ')}`);
  });
  await terminal.write(`${lines.join('\n')}\n`);
}

function grouped(aliases: readonly Numbered[]): Record<string, string[]> {
  const groups: Record<string, string[]> = {};
  for (const { language, alias } of aliases) groups[language] = [...(groups[language] ?? []), alias];
  return groups;
}
