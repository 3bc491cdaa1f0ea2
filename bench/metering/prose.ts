const syllables =
  'ba be bi bo bu da de di do du fa fe ga go ka ke ki ko la le li lo lu ma me mi mo na ne no pa pe po ra re ri ro sa se si so ta te ti to va ve vo za'.split(
    ' ',
  );
/** Words of an invented language: as many as a newspaper uses. */
const lexicon = 20_000;
const sentencesOfAParagraph = 4;

/** Paragraphs of invented prose of about `characters`, whose words are as frequent as those of a language (Zipf). */
export function prose(characters: number, random: () => number): string[] {
  const paragraphs: string[] = [];
  for (let length = 0; length < characters; ) {
    const paragraph = Array.from({ length: sentencesOfAParagraph }, () => sentence(random)).join(' ');
    length += paragraph.length;
    paragraphs.push(paragraph);
  }
  return paragraphs;
}

function sentence(random: () => number): string {
  const words = Array.from({ length: 12 + Math.floor(random() * 10) }, () => word(rank(random)));
  // A name and a figure, as news have them.
  words.splice(
    5,
    0,
    capital(word(rank(random))),
    capital(word(rank(random))),
    String(Math.floor(random() * 9_000)),
  );
  return `${capital(words.join(' '))}.`;
}

function rank(random: () => number): number {
  return Math.floor(lexicon ** random());
}

function word(index: number): string {
  const part = (power: number) =>
    syllables[Math.floor(index / syllables.length ** power) % syllables.length] ?? '';
  return index < syllables.length
    ? part(0)
    : `${part(0)}${part(1)}${index >= syllables.length ** 2 ? part(2) : 'n'}`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
