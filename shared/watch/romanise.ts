import type { Script } from './script.ts';
import { transcription } from './transcription-han.ts';

/**
 * Sounds are written with Latin letters, one a sound: S is sh, Z zh, C ch and ts, J dzh. The tables take folded
 * text. They serve the comparison of names and are no transliteration standard.
 */
function table(source: string): ReadonlyMap<string, string> {
  return new Map(
    source
      .trim()
      .split(/\s+/u)
      .map((pair) => {
        const [from = '', to = ''] = pair.split('=');
        return [from, to] as const;
      }),
  );
}

const cyrillic = table(
  "а=a б=b в=v г=g д=d е=e ж=Z з=z и=i і=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=h ц=C ч=C ш=S щ=S ъ= ы=i ь= э=e ю=u я=a є=e ј=i љ=l њ=n ћ=C ђ=J џ=J дж=J дз=J ая=aia оя=oia уя=uia ея=eia тч=C чж=J цз=J чх=C кх=k пх=p тх=t '=",
);
const greek = table(
  "μπ=Mb ντ=Md γκ=Mg γγ=ng τζ=J τσ=C τς=C ου=u αι=e ει=i οι=i α=a β=v γ=g δ=d ε=e ζ=z η=i θ=t ι=i κ=k λ=l μ=m ν=n ξ=ks ο=o π=p ρ=r σ=s τ=t υ=i φ=f χ=h ψ=ps ω=o ευ=ev αυ=av γουα=va γουε=ve γουι=vi γουο=vo γουαι=ve γουει=vi γουω=vo για=<a γιε=<e γιο=<o γιου=<u γιω=<o γι=<i γη=<i γυ=<i γει=<i γοι=<i γευ=<ev νγκ=ng μφ=mf γε=<e γαι=<e αυκ=afk αυτ=aft αυσ=afs αυπ=afp ευκ=efk ευτ=eft ευσ=efs ευπ=efp ντσ=nC ντζ=nJ '=",
);
const arabic = table(
  'ا=a ب=b ت=t ث=( ج=J ح=) خ=* د=d ذ=+ ر=r ز=z س=s ش=S ص=, ض=. ط=/ ظ=: ع=; غ=g ف=f ق=_ ك=k ل=l م=m ن=n ه=h و=u ي=i پ=p چ=C ژ=Z گ=g ڤ=v تش=C دج=J تس=qx ء=',
);
const hebrew = table(
  "א=a ב=b ג=g ד=d ה=h וו=v ו=u ז=z ח=* ט=/ יי=i י=i כ=? ל=l מ=m נ=n ס=s ע=; פ=p צ=C ק=k ר=r ש=~ ת=( ג'=J ז'=Z צ'=C ת'=( ד'=+ ח'=* כ'=* ע'=g ר'=g '=",
);
const devanagari = table(
  "क=k ख=k ग=g घ=g ङ=n च=C छ=C ज=J झ=J ञ=n ट=t ठ=t ड=d ढ=d त=t थ=t द=d ध=d न=n ण=n प=p फ=f ब=b भ=b म=m य=i र=r ल=l ळ=l व=v श=S ष=S स=s ह=h ा=a ि=i ी=i ु=u ू=u े=e ै=e ो=o ौ=o ॉ=o ॅ=e ृ=ri ं=n ः=h ्= अ=a आ=a इ=i ई=i उ=u ऊ=u ए=e ऐ=e ओ=o औ=o ऑ=o ऍ=e ऋ=ri '=",
);
// The vowel that parts consonants is `$`, which a name need not have.
const hangul = table(
  'ᄀ=g ᄁ=k ᄂ=n ᄃ=d ᄄ=t ᄅ=r ᄆ=m ᄇ=b ᄈ=p ᄉ=s ᄊ=s ᄋ= ᄌ=J ᄍ=J ᄎ=C ᄏ=k ᄐ=t ᄑ=p ᄒ=h ᅡ=a ᅢ=e ᅣ=ia ᅤ=e ᅥ=o ᅦ=e ᅧ=io ᅨ=e ᅩ=o ᅪ=ua ᅫ=ue ᅬ=ue ᅭ=io ᅮ=u ᅯ=uo ᅰ=ue ᅱ=ui ᅲ=iu ᅳ=$ ᅴ=i ᅵ=i ᆨ=k ᆩ=k ᆫ=n ᆮ=t ᆯ=l ᆷ=m ᆸ=p ᆺ=t ᆻ=t ᆼ=n& ᆽ=J ᆾ=C ᆿ=k ᇀ=t ᇁ=p ᇂ=h ᆯᄅ=l 슈=S$ 샤=Sa 셔=So 셰=Se 섀=Se 쉬=S^ 시=s^ 지=J^ 치=C^ 쥬=Ju 츄=Cu',
);
// Vowels that parts consonants are `$`, `%` and `^`, which a name need not have.
const katakana = table(
  'ア=a イ=i ウ=u エ=e オ=o カ=ka キ=ki ク=k$ ケ=ke コ=ko サ=sa シ=S^ ス=s$ セ=se ソ=so タ=ta チ=C^ ツ=C$ テ=te ト=t% ナ=na ニ=ni ヌ=n$ ネ=ne ノ=no ハ=ha ヒ=hi フ=f$ ヘ=he ホ=ho マ=ma ミ=mi ム=m$ メ=me モ=mo ヤ=ia ユ=iu ヨ=io ラ=ra リ=ri ル=r$ レ=re ロ=ro ワ=ua ヲ=o ン=n ッ= ー= ガ=ga ギ=gi グ=g$ ゲ=ge ゴ=go ザ=za ジ=J^ ズ=z$ ゼ=ze ゾ=zo ダ=da ヂ=J^ ヅ=z$ デ=de ド=d% バ=ba ビ=bi ブ=b$ ベ=be ボ=bo パ=pa ピ=pi プ=p$ ペ=pe ポ=po ヴ=v$ ファ=fa フィ=fi フェ=fe フォ=fo ティ=ti ディ=di トゥ=tu ドゥ=du シェ=Se シャ=Sa シュ=Su ショ=So ジェ=Je ジャ=Ja ジュ=Ju ジョ=Jo チェ=Ce チャ=Ca チュ=Cu チョ=Co ウィ=vi ウェ=ve ウォ=vo クィ=kvi クォ=kvo ヴァ=va ヴィ=vi ヴェ=ve ヴォ=vo ァ=a ィ=i ゥ=u ェ=e ォ=o ャ=ia ュ=iu ョ=io ツァ=Ca ツェ=Ce デュ=du テュ=tu フュ=fu ヴュ=vu イェ=ie ツィ=Ci ツォ=Co スィ=si',
);

const tables: Partial<Record<Script, ReadonlyMap<string, string>>> = {
  cyrillic,
  greek,
  arabic,
  hebrew,
  devanagari,
  hangul,
  katakana: new Map([...katakana].map(([kana, sound]) => [kana.normalize('NFKD'), sound])),
  han: transcription,
};

/** By script and first unit: what may follow it, the longest first, and the sounds of the whole. */
type Spellings = ReadonlyMap<number, readonly { rest: string; sounds: string }[]>;
const spellings = new Map<Script, Spellings>();

function spellingsOf(script: Script): Spellings | undefined {
  const known = spellings.get(script);
  const sounds = tables[script];
  if (known !== undefined || sounds === undefined) return known;
  const made = new Map<number, { rest: string; sounds: string }[]>();
  for (const [spelling, sound] of [...sounds].sort(([left], [right]) => right.length - left.length)) {
    const entry = { rest: spelling.slice(1), sounds: sound };
    const list = made.get(spelling.charCodeAt(0));
    if (list === undefined) made.set(spelling.charCodeAt(0), [entry]);
    else list.push(entry);
  }
  spellings.set(script, made);
  return made;
}

/** The sounds of a folded word of a script, nothing where a character of it has none. */
export function romanise(script: Script, word: string): string | undefined {
  const bySpelling = spellingsOf(script);
  if (bySpelling === undefined) return undefined;
  // A name that ends in two vowels ends in both sounds: Μέι.
  const text = script === 'greek' ? word.replace(/([εα])ι$/u, '$1η') : word;
  let romanised = '';
  let at = 0;
  while (at < text.length) {
    const found = bySpelling.get(text.charCodeAt(at))?.find(({ rest }) => text.startsWith(rest, at + 1));
    if (found === undefined) return undefined;
    romanised += found.sounds;
    at += 1 + found.rest.length;
  }
  // A final h of the abjads is mute: it stands for a vowel.
  if ((script === 'arabic' || script === 'hebrew') && romanised.length > 2 && romanised.endsWith('h'))
    romanised = `${romanised.slice(0, -1)}a`;
  // An alef before the letter of another vowel only carries it.
  if ((script === 'arabic' || script === 'hebrew') && /^a[ui]./u.test(romanised))
    romanised = romanised.slice(1);
  // Abjads write no vowels, so that two letters alike are two sounds.
  if (script === 'arabic' || script === 'hebrew') return romanised.replaceAll(/([aiu])\1+/gu, '$1');
  return withoutRepeats(romanised);
}

/** A sound that is written twice is heard once. */
export function withoutRepeats(sounds: string): string {
  let once = '';
  for (let at = 0; at < sounds.length; at += 1) {
    if (sounds.charCodeAt(at) !== sounds.charCodeAt(at - 1)) once += sounds.charAt(at);
  }
  return once;
}

/** Whether a folded unit of Han text transcribes a sound. */
export function transcribes(unit: number): boolean {
  return (
    spellingsOf('han')
      ?.get(unit)
      ?.some(({ rest }) => rest === '') ?? false
  );
}

/** Characters that transcribe and are so frequent in ordinary text that beside a name they tell nothing. */
const ordinary = new Set(
  '得多本法高加门明南内西海华东平金年当登比以因曾任安于道思路山那让保思生长尚史'
    .split('')
    .map((each) => each.charCodeAt(0)),
);

/** Whether a folded unit of Han text seldom stands for anything else than a sound of a name. */
export function transcribesOnly(unit: number): boolean {
  return transcribes(unit) && !ordinary.has(unit);
}
