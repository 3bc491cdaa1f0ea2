import { onFirstUse } from '../on-first-use.ts';
import { foldAlias } from './fold.ts';

/** A word as matching looks for it: its unchanging part, and what may follow that up to the end of the word. */
export type WordForm = { stem: string; endings: RegExp };

const nothing = /^$/u;

function endings(source: string): RegExp {
  return new RegExp(`^(?:${foldAlias(source.replaceAll(/\s+/gu, ''))})$`, 'u');
}

/** One pattern of inflection: words that end so lose that many units and take these endings. */
type Pattern = { when: RegExp; strip: number; endings: RegExp };
const p = (when: string, strip: number, source: string): Pattern => ({
  when: new RegExp(`(?:${foldAlias(when)})$`, 'u'),
  strip,
  endings: endings(source),
});

/** What a proper or common noun given in its dictionary form becomes. First pattern that fits wins. */
const nouns = onFirstUse(() => {
  const all: Record<string, Pattern[]> = {
    ru: [
      p('ет', 2, 'ет|ета|ету|етом|ете|та|ту|том|те'),
      p('ея', 1, 'я|и|ю|е|ей|ею'),
      p('[иы]я', 1, 'я|и|ю|ей|ею|ям|ями|ях|й'),
      p('[ая]я', 2, 'ая|ой|ую|ою|ей|яя|юю|ые|ых|ым|ыми'),
      p('(?:[кгх]|ск)ий|[^н]ый|жный', 2, 'ий|ый|ого|ому|им|ым|ом|ем|ая|ой|ую|ие|ые|их|ых|ими|ыми'),
      p('ое', 2, 'ое|ого|ому|ым|ом'),
      p('ство', 1, 'о|а|у|ом|е'),
      p('[^аеиоуыэюя][ая]', 1, 'а|я|ы|и|е|у|ю|ой|ей|ою|ею|ам|ами|ах|ям|ями|ях'),
      p('ь', 1, 'ь|и|ью|я|ю|ем|ём|е|ей|ям|ями|ях'),
      p('й', 1, 'й|я|ю|ем|е|и|ев|ям|ями|ях'),
      p('[^аеиоуыэюяйь]ы', 1, 'ы|а?|ов|ам|ами|ах|ой'),
      p('[^аеиоуыэюяйьъ]', 0, '|а|у|ом|ем|ым|е|ы|и|ов|ам|ами|ах'),
    ],
    uk: [
      p('ет', 2, 'ет|ета|ету|етом|еті|ту|том|ті'),
      p('ія', 1, 'я|ї|ю|єю|й|ям|ями|ях|є'),
      p('[сц]ька', 1, 'а|ої|ій|у|ою|о|і|их'),
      p('ка', 2, 'ка|ки|ці|ку|кою|ко|кам|ками|ках|ок'),
      p('га', 2, 'га|ги|зі|гу|гою|го|гам|гами|гах'),
      p('[нв]а', 1, 'а|и|і|у|ою|ею|о|ам|ами|ах|ю|ей|ої|ій'),
      p('а', 1, 'а|и|і|у|ою|ею|о|ам|ами|ах|ю|ей'),
      p('я', 1, 'я|і|ї|ю|ею|єю|е|є|ям|ями|ях'),
      p('ий', 2, 'ий|ого|ому|им|ім|а|ої|ій|у|ою|і|их|ими'),
      p('ь', 1, 'ь|і|ю|ї|я|ем|ею|у|ей|сю|ню|тю|дю|лю'),
      // Folding makes an и of й, so that the plural comes first.
      p('[^аеєиіїоуюяйь]и', 1, 'и|ів|ам|ами|ах|'),
      p('й', 1, 'й|я|ю|єм|ї|єві|ів'),
      p('о', 1, 'о|а|у|ом|ові|і|ам'),
      p('[^аеєиіїоуюяйь]', 0, '|а|у|ом|ем|ові|еві|і|и|е|ів|ам|ами|ах'),
    ],
    be: [
      p('[іы]я', 1, 'я|і|ю|яй|яю|й'),
      p('[ая]я', 2, 'ая|ай|ую|аю|яя'),
      p('ка', 2, 'ка|кі|цы|ку|кай|каю|ко|кам|камі|ках|ак'),
      p('да', 2, 'да|ды|дзе|ду|дай|даю|дам|дамі|дах|д'),
      p('а', 1, 'а|ы|і|е|у|ай|аю|ой|ою|ам|амі|ах|аў'),
      p('я', 1, 'я|і|ю|яй|ей|е|ям|ямі|ях'),
      p('[ыі]', 1, 'ы|і|аў|ам|амі|ах|яў|ага|аму|ым|'),
      p('й', 1, 'й|я|ю|ем|ям|і|яў'),
      p('ь', 1, 'ь|і|ю|я|ем|ей|ям|ямі'),
      // An ў folds to у.
      p('[аоеэ]ў', 1, 'ў|ва|ву|вым|ве|вы'),
      p('[^аеёіоуыэюяйьў]', 0, '|а|у|ом|ам|ым|е|ы|і|аў|амі|ах'),
    ],
    bg: [
      p('ия', 1, 'я|и|ята|ите|йски'),
      p('а', 1, 'а|и|ата|ите|о'),
      p('[^аеиоуъюя]', 0, '|а|ът|ят|и|ите|я|у|ове|овете'),
    ],
    sr: [
      p('а', 1, 'а|е|и|у|о|ом|ама'),
      p('[^аеиоу]', 0, '|а|у|ом|ем|е|и|има'),
      p('o', 0, '|а|у|ом'),
      p('a', 1, 'a|e|i|u|o|om|ama'),
      p('[^aeiou]', 0, '|a|u|om|em|e|i|ima'),
    ],
    pl: [
      p('[nrldszckg]ia', 1, 'a|i|e|ę|ą|o|om|ami|ach|ii'),
      p('ja', 1, 'a|i|e|ę|ą|o|om|ami|ach'),
      p('ska|cka', 2, 'ka|ki|kiej|ką|kę|ce|ko'),
      p('na', 1, 'a|iej|ą|ej|y|ie|ę'),
      p('ki', 1, 'i|iego|iemu|im|a|iej|ą|ie|ich|imi'),
      p('[^aeiouy]ko', 2, 'ko|ki|ce|kę|ką|ka|kiem|kowi'),
      p('ka', 2, 'ka|ki|ce|kę|ką|ko|kom|kami|kach|ek'),
      p('ga', 2, 'ga|gi|dze|gę|gą|go'),
      p('ra', 2, 'ra|ry|rze|rę|rą|ro|rom|rami|rach'),
      p('da', 2, 'da|dy|dzie|dę|dą|do|dom|dami|dach'),
      p('ta', 2, 'ta|ty|cie|tę|tą|to|tom|tami|tach'),
      p('a', 1, 'a|y|i|e|ie|ę|ą|o|om|ami|ach|ej'),
      p('[aeou]y', 0, '|a|owi|em|u'),
      p('ic', 0, '|a|em|owi|u|ia|iem|iowi|iu'),
      p('[^aeiou]y', 1, "y|y'ego|y'emu|y'm|ego|emu|ym|om|ami|ach|ów|"),
      p('[^k]i', 0, '|ego|emu|m|ch|mi|e'),
      p('e', 0, "|'a|'owi|'em|'u|go|mu|m"),
      p('ś|s', 1, 'ś|s|si|sią|sie|su|sa|som|sem|sowi|sami|sach|sów'),
      p('ń|n', 1, 'ń|n|ni|nia|nią|nie|niem|niowi|niu|na|nowi|nem|nu|ny|nami|nów|nom|nach'),
      p('[kg]', 0, '|a|u|i|iem|owi|ach|ami|om|ów'),
      p('r', 0, '|a|u|ze|em|owi|y|ów|ach|ami|om'),
      p('d', 0, '|a|u|zie|em|owi|y|ów|ach|ami|om'),
      p('t', 1, 't|ta|tu|cie|tem|towi|ty|tów|tach|tami|tom'),
      p('o', 1, 'o|a|u|em|owi|ie|om|ami|ach|y'),
      p('[^aeiouy]', 0, '|a|u|owi|em|iem|e|ie|y|i|ów|om|ami|ach'),
    ],
    cs: [
      p('[^aeiouy]ko', 1, 'o|a|u|em|y'),
      p('a', 1, 'a|y|i|e|ě|u|o|ou|ám|ami|ách|ovi'),
      p('ie', 1, 'e|i|í'),
      p('o', 1, 'o|a|u|em|ě|ovi'),
      p('[iy]', 0, '|ho|mu|m|ovi'),
      p('e', 1, 'e|a|u|em|ovi|ho|eho|emu|mu'),
      p('[^aeiouyáéíóúý]', 0, '|a|u|e|i|em|ovi|y|ů|ům|ech|ě|ových|ova|ovy|ovo|ovu|ovou'),
    ],
    sk: [
      p('a', 1, 'a|y|i|e|u|o|ou|am|ami|ach'),
      p('o', 1, 'o|a|u|om|e'),
      p('[^aeiouy]', 0, '|a|u|e|i|om|ovi|y|ov|och|ova|ovo|ovho'),
    ],
    hr: [
      p('a', 1, 'a|e|i|u|o|om|ama'),
      p('o', 1, 'o|a|u|om'),
      p('[^aeiou]', 0, '|a|u|om|em|e|i|ima|ov|ova|ovo|ove|ovu|ovim'),
    ],
    el: [
      p('ι?[αη]ς', 1, 'ς||δες|δων'),
      p('[αη]', 0, '|ς|σ'),
      p('ος', 2, 'ος|ου|ο|ε|οι|ων|ους'),
      p('οι', 2, 'οι|ων|ους'),
      p('ες', 2, 'ες|ων'),
      p('ο', 0, '|υ|ς'),
      p('ό', 0, '|ύ|ς'),
      p('ι', 0, '|ου|α|ων'),
    ],
    tr: [
      p(
        '',
        0,
        '(?:(?:y|n|s)?(?:[aeiu]|[ai]n|[iu]n|[ae]|d[ae]n?|t[ae]n?|l[ae]|nd[ae]n?|l[ae]r(?:[iu]n?|[ae]|d[ae]n?|l[ae])?|l[iu](?:l[ae]r)?(?:[iu]n?|[ae])?|y?l[ae]|ki|d[ae]ki|c[ae]))?',
      ),
    ],
    fi: [
      p(
        '',
        0,
        '(?:[aeiouy]{0,2}n|[aeiouy]?ss[ay]|[aeiouy]?st[ay]|[aeiouy]?[hs]?[aeiouy]{1,2}n|lle|lt[ay]|ll[ay]|na|ksi|t?t?[ay])?',
      ),
    ],
    hu: [p('', 0, '(?:n?[aeiou]?k?[bdhknrt]?[aeiou]{0,2}[bnklrt]{0,3}[aeiou]?[klntz]?)?')],
    de: [p('[sxzß]', 0, "|'|es|er|e|en"), p('', 0, '|s|es|e|en|n|er|ern')],
    nl: [p('', 0, "|s|'s|en|e")],
    sv: [p('', 0, '|s|en|et|ens|er|erna')],
    da: [p('', 0, '|s|en|et|ens|er|erne')],
    nb: [p('', 0, '|s|en|et|ens|er|ene')],
    ro: [
      p('a', 1, 'a|ei|e|ele|elor|o'),
      p('[^aeiou]', 0, '|ul|ului|ule|i|ii|ilor|a|ei|ele|elor|lui'),
      p('', 0, '|l|lui|i'),
    ],
    en: [p('s', 0, "|'|'s"), p('', 0, "|s|'s|s'")],
    fr: [p('(?:au|eu|ou)', 0, '|s|x'), p('', 0, '|s|e|es')],
    es: [p('', 0, '|s|es')],
    pt: [p('', 0, '|s|es')],
    it: [p('', 0, '')],
    ar: [
      p('ه', 1, 'ه|ت|تها|تهم|تنا|ات|يه|ي'),
      p('', 0, '|ه|ها|هم|نا|ي|يا|ا|يه|يين|يون|يات|يه|ين|ون|ات|ان|كم'),
    ],
    fa: [p('', 0, '|ي|ها|هاي|هايي|ان|يان|اي|يي|اش|شان|هايش|ه|است')],
    he: [p('ה', 1, 'ה|ת|ות|תו|תה'), p('', 0, '|י|ו|ה|ת|ית|ים|יים|יות|ות')],
    hi: [p('', 0, '|ों|ो|ी|ा|े|ं|ियों|ई|ाओं|ओं|यों|यां|ियां|ियाँ')],
    ko: [p('', 0, '')],
    lt: [
      p('as|is|us', 2, 'as|o|ui|a|e|is|io|iu|yje|us|aus|ai|u|ams|ais|uose'),
      p('a|ė', 1, 'a|os|ai|ą|oje|e|ė|ės|ei|ę|ėje'),
    ],
    lv: [p('s', 1, 's|a|am|u|ā|i|ai|os|iem|us'), p('a|e', 1, 'a|as|ai|u|ā|e|es|ei|ē')],
    et: [p('', 0, '(?:[aeiou]?(?:s|st|sse|le|lt|ga|ni|t|d|ks|de|te)?)?')],
  };
  all['hr-cyrl'] = all.sr ?? [];
  all.no = all.nb ?? [];
  all.mk = all.bg ?? [];
  all.bs = all.hr ?? [];
  all.sl = all.hr ?? [];
  return all;
});

/** What may follow the stem that a data file marks with `*`: noun and adjective endings, feminines, inhabitants. */
const open = onFirstUse(() => {
  const all: Record<string, RegExp> = {
    ru: endings(
      '(?:ск|ец|ц|к|ок|ч|чк|анск|янск|ин|ян|ян|н|чан|чанк|ик|ически|цк|ств|ист|истск)?(?:|а|у|ом|ем|е|ы|и|ь|ю|я|ью|ов|ев|ей|ам|ами|ах|ям|ями|ях|ой|ою|ею|ий|ый|ая|ое|ее|яя|ые|ие|ого|его|ому|ему|ым|им|ую|юю|ых|их|ыми|ими|о)',
    ),
    uk: endings(
      '(?:ськ|ець|ц|к|ок|анськ|янськ|ин|н|ян|чан|цьк|ств|ік)?(?:|а|у|ом|ем|єм|е|є|и|і|ї|ь|ю|я|ею|єю|ів|їв|ей|ам|ами|ах|ям|ями|ях|ою|ий|ій|а|ої|ого|ому|им|ім|их|ими|о|ові|еві|єві|ню|ня)',
    ),
    be: endings(
      '(?:ск|ец|ц|к|ак|анск|янск|ін|н|ян|чан|цк|ств|ік)?(?:|а|у|ом|ам|ем|е|ы|і|ь|ю|я|яй|ей|аў|яў|оў|амі|ах|ям|ямі|ях|ай|аю|ою|яю|й|ая|ае|ое|ую|ыя|ія|ага|ога|аму|ым|ім|ых|іх|ымі|імі|о)',
    ),
    bg: endings(
      '(?:ск|ец|ц|к|ч|анск|ин|н|ян|чан)?(?:|а|у|и|е|я|о|ия|ият|ата|ото|ите|ът|та|то|ки|ки|ев|ецът)',
    ),
    sr: endings('(?:ск|ац|ц|к|анин|ан|шк|чк|ин|ин)?(?:|а|у|ом|ем|е|и|о|ог|ога|ом|ој|им|их|има|ама)'),
    pl: endings(
      '(?:sk|ck|k|c|cz|ań|ańsk|yjsk|ijsk|czyk|czyc|n|ow|j|anin|an|ank|ej|in|ir|ist)?(?:|a|u|y|i|e|o|ę|ą|ie|owi|em|iem|om|ami|ach|ów|ek|iec|ec|ce|cem|cowi|ców|com|cy|ego|iego|emu|iemu|ym|im|ej|iej|ich|ych|imi|ymi|zy|ze|rze|dzie|cie|ią|ię|ia|ii|io|iom|iami|iach|iu|iowi|iów)',
    ),
    cs: endings(
      '(?:sk|ck|št|čt|k|c|an|ank|čan|ansk|ijsk|n|ov)?(?:|a|u|y|i|í|e|ě|o|em|om|ovi|ové|ů|ům|ech|ách|ami|ám|ou|ý|á|é|ého|ému|ým|ém|ých|ými|ec|ek|ích|ími|iho|ího|ímu|ím|ci|ců)',
    ),
    sk: endings(
      '(?:sk|ck|k|c|an|ank|čan|n)?(?:|a|u|y|i|e|o|om|ovi|ov|och|ách|ami|ám|ou|ý|á|é|ého|ému|ým|om|ých|ými|ej|ec|iek)',
    ),
    hr: endings('(?:sk|čk|šk|k|c|ac|anin|an|ank|in)?(?:|a|u|om|em|e|i|o|og|oga|oj|im|ih|ima|ama|omu)'),
    el: endings(
      '(?:ικ|ιν|ν|ν[οε]ζικ|έζικ|έζ|εζ|ανικ|ιανικ)?(?:|α|ας|η|ης|ο|ος|ου|ον|ε|ες|οι|ων|ους|ι|ια|ιας|ιων|εις|εων|ως|εως|ς|δες|δων|α|ιο|ιου|είς|εία|ια|ιοι|ιους|ό|ά|ές|ού|ών|ός|ή|ής|ωσ|ουσ|ας)',
    ),
    tr: endings(
      '(?:l[iu])?(?:l[ae]r)?(?:[iu]m[iu]z)?(?:s[iu]z|ca|ce|c[iu]|l[iu]k|liğ|lığ|luğ|lüğ|liğ)?(?:l[ae]r)?(?:y|n|s)?(?:[aeiu]|[aiu]n|in|un|nd[ae]n?|n[iu]n?|n[ae]|d[ae]n?|t[ae]n?|d[ae]ki|l[ae]|yl[ae]|d[iu]r|t[iu]r)?(?:d[iu]r)?',
    ),
    fi: endings('[a-z]{0,7}'),
    hu: endings('[a-z]{0,7}'),
    et: endings('[a-z]{0,5}'),
    lt: endings('[a-z]{0,6}'),
    lv: endings('[a-z]{0,6}'),
    de: endings('|e|er|es|en|em|ern|s|n|in|innen|isch|ische|ischer|isches|ischen|ischem|ns|erin|erinnen|ers'),
    nl: endings("|e|s|en|er|ers|se|'s|in|inne|innen"),
    sv: endings(
      '|e|s|en|ens|et|a|ar|arna|are|er|erna|na|ernas|arnas|aren|isk|iska|iskt|sk|ska|skt|n|or|orna|orn|t',
    ),
    da: endings('|e|s|en|ens|et|er|ere|erne|ne|sk|ske|isk|iske|eren'),
    nb: endings('|e|s|en|ens|et|er|ere|ene|ne|sk|ske|isk|iske|eren'),
    ro: endings(
      '|a|e|i|o|ă|ul|ului|ule|ii|iii|ilor|ei|ele|elor|le|lor|eni|ean|eană|ene|esc|eascA|ești|esti|easca|esti|lui|n|na',
    ),
    en: endings("|s|'s|s'|'|es|er|ers|ed|ing|ish|ian|ians|ese|i|is|man|men|woman|women"),
    fr: endings(
      '|s|e|es|x|ne|nes|que|ques|aux|ien|iens|ienne|iennes|eur|eurs|euse|ais|aise|aises|ois|oise|oises|er|ers|ere|eres',
    ),
    es: endings('|s|o|a|os|as|es|e|ense|enses|ano|ana|anos|anas|i|ies|on|ones|or|ores|ora|oras|n'),
    pt: endings(
      '|s|o|a|os|as|es|e|ense|enses|ano|ana|anos|anas|iano|iana|ianos|ianas|ao|oes|or|ores|ora|oras|is|m|ns',
    ),
    it: endings(
      '|o|a|i|e|he|hi|se|si|co|ca|ci|che|ano|ana|ani|ane|ese|esi|ense|ensi|iano|iana|iani|iane|ore|ori|trice|one|oni|ione|ioni',
    ),
    ar: endings(
      '|ه|ها|هم|هما|نا|ي|يا|ا|يه|يين|يون|يات|ين|ون|ات|ان|كم|و|تين|تان|ت|تها|تهم|اتها|اتهم|يتين|يان|تيه',
    ),
    fa: endings(
      '(?:|ات|اتي|ي|ها|هاي|هايي|هايش|ان|يان|يها|يهاي|اي|يي|اش|شان|ه|هاي|ش|م|ياي|ياش|تر|ند|گان|گي|وي)(?:(?:زبان|تبار|نژاد|الاصل|شناس|ستیز|پرست|گرا)(?:ی|ها|های|ان|انه)?)?',
    ),
    he: endings('|י|ו|ה|ת|ית|ים|יים|יות|ות|ייה|ן|ם|אי|אים|אית|יו|יה|יהם|נו|תו|תה'),
    hi: endings('|ी|ा|े|ो|ों|ं|ियों|ई|ाओं|ओं|यों|यां|ियां|ीय|ियन|ियाई|िया|ाई|वासी|वासियों|ि|ू|ु|कों|क|ने'),
    // A final consonant makes another syllable of the last one: Darren (대런) is no 대러.
    ko: endings('(?![\\u11a8-\\u11c2]).{0,30}'),
  };
  all.no = all.nb ?? nothing;
  all.mk = all.bg ?? nothing;
  all.bs = all.hr ?? nothing;
  all.sl = all.hr ?? nothing;
  all.ca = all.es ?? nothing;
  all.gl = all.pt ?? nothing;
  return all;
});

/** Particles and copulas that Korean writes onto a noun. */
const particles = onFirstUse(() =>
  endings(
    '(?:인(?:들)?|들|측|제|산|계|발|행|군|식|판|어|씨|내|언|님)?(?:은|는|이|가|을|를|의|에|에서|에게|에선|에는|에도|에서는|에서도|와|과|로|으로|로부터|도|만|까지|부터|보다|처럼|라고|이라고|라는|이라는|이나|나|이다|다|였다|이었다|인|일|며|이며|에게서|한테|께서|께|란|이란|로서|으로서|로의|와의|과의|에의|으로의|든|마저|조차|뿐|랑|이랑|하고|요|이고|고)?',
  ),
);

/**
 * The form in which a word of a language is looked for: nouns lose the ending that changes and take the
 * endings of their pattern. A language without patterns gives the word itself. The word must be folded.
 */
export function inflect(language: string, word: string): WordForm {
  if (language === 'ko') return { stem: word, endings: particles() };
  for (const pattern of nouns()[language] ?? []) {
    if (!pattern.when.test(word)) continue;
    const stem = word.slice(0, word.length - pattern.strip);
    if (stem.length < 2) break;
    return { stem, endings: pattern.endings };
  }
  return { stem: word, endings: nothing };
}

/** Endings that may follow a stem which the data mark as open in a language. */
export function openEndings(language: string): RegExp {
  return open()[language] ?? nothing;
}

/** Longest ending that any language takes, in folded units. */
export const longestEnding = 30;

export const noEnding = nothing;

const clitics: Record<string, string[]> = {
  ar: 'و ف ب ك ل ال وال فال بال كال لل ولل فلل وب ول وك فب فل وبال وكال فبال س'.split(' ').sort(byLength),
  he: 'ו ה ב ל מ ש כ וה וב ול ומ וש וכ שה שב של שמ שכ מה כש כשה וכש ומה ושה ושב ושל ושמ לה בה מב שבה לכ'
    .split(' ')
    .sort(byLength),
};

function byLength(left: string, right: string): number {
  return right.length - left.length;
}

/** Particles that a language writes onto the front of a word, longest first, folded. */
export function cliticsOf(language: string): readonly string[] {
  return clitics[language] ?? [];
}
