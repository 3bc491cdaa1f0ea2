import type { Embed } from './article.ts';
import type { Block } from './blocks.ts';
import { isCueLine } from './cues.ts';
import { readPostAddress, readPostText } from './embeds.ts';

/** The text of an article with what it shows beside it. */
export type Body = { paragraphs: string[]; embeds: Embed[] };

/** More embeds than any article shows. */
const maxEmbeds = 60;

/**
 * Parts text from embeds: posts in plain text and addresses of posts alone in a paragraph become embeds, cue
 * lines and the feed's own closing lines ("The post … appeared first on …") are dropped. Each embed keeps, in
 * `paragraph`, how many paragraphs stand before it.
 */
export function settleBody(blocks: readonly Block[]): Body {
  const paragraphs: string[] = [];
  const embeds: Embed[] = [];
  const show = (embed: Embed) => {
    if (embeds.length < maxEmbeds && !embeds.some((other) => isSame(other, embed))) {
      embeds.push({ ...embed, paragraph: paragraphs.length });
    }
  };
  for (const block of blocks) {
    if ('embed' in block) {
      show(block.embed);
      continue;
    }
    const post = readPostText(block.text) ?? readPostAddress(block.text);
    if (post) {
      show(post);
      continue;
    }
    const text = withoutCues(block.text);
    if (text && !isClosingLine(text)) paragraphs.push(text);
  }
  return { paragraphs, embeds };
}

function withoutCues(paragraph: string): string {
  const lines = paragraph.split('\n');
  const kept = lines.filter((line) => !isCueLine(line));
  return (kept.length === lines.length ? paragraph : kept.join('\n')).trim();
}

/** WordPress and its plug-ins close every item with a sentence about the site. */
function isClosingLine(text: string): boolean {
  return (
    text.length < 400 &&
    /^(?:The post .* (?:first appeared|appeared first) on |Continue reading\b)/.test(text)
  );
}

/** The same post, given once as markup and once as the address that its script would have used. */
function isSame(one: Embed, other: Embed): boolean {
  return one.url !== undefined && one.url === other.url;
}
