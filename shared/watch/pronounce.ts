import { onFirstUse } from '../on-first-use.ts';
import { foldAlias } from './fold.ts';
import { type Tradition, traditionsOf } from './traditions.ts';

/** A rule of reading: what matches at a place of the small letters is those sounds. */
type Rule = { pattern: RegExp; sounds: string };
/** A tradition's rules by the letter that they start with; of those the first that fits counts. */
type Rules = ReadonlyMap<string, readonly Rule[]>;

/** Reads `pattern=sounds` pairs. A pattern is alternatives that each start with a letter or a class of letters. */
function rules(source: string): Rules {
  const byLetter = new Map<string, Rule[]>();
  for (const pair of source.trim().split(/\s+/u)) {
    const at = pair.lastIndexOf('=');
    const sounds = pair.slice(at + 1);
    for (const alternative of alternativesOf(pair.slice(0, at))) {
      const rule = { pattern: new RegExp(alternative, 'uy'), sounds };
      for (const letter of firstLetters(alternative))
        byLetter.set(letter, [...(byLetter.get(letter) ?? []), rule]);
    }
  }
  return byLetter;
}

/** The alternatives of a pattern outside its brackets. */
function alternativesOf(pattern: string): string[] {
  const found = [''];
  let depth = 0;
  for (const character of pattern) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === '|' && depth === 0) found.push('');
    else found[found.length - 1] += character;
  }
  return found;
}

function firstLetters(pattern: string): string[] {
  const start = pattern.replace(/^(?:\^|\(\?<[=!].*?\))*/u, '');
  const group = /^\[([^\]]+)\]/u.exec(start)?.[1];
  return group === undefined ? [start.charAt(0)] : [...group];
}

/** What the letters are in most languages of Europe; any tradition falls back to it. */
const letters =
  'š|ş|ș=S ž=Z č|ć|ç=C đ|џ=J ñ|ń|ň=ny ł=1 ø|ö|œ=8 ü=Y å=o ß=s ı=i ð=d þ=T æ|ä=e ğ=H c(?=[eiyéèíê])=s [cq]=k x=ks j=J w=v y(?=[aeou])=y y=i';

const tables = onFirstUse(
  (): Record<Tradition, Rules> => ({
    plain: rules(`tsch|tch=C sch|sh=S dzh|dž=J dj=6y zh=Z kh=E ch=C ts|tz=C ph=f th=T gh=g ck=k qu=kv
    eaux?$=o ou|oo=u ee=i gu(?=[ei])=g aa=a ${letters}`),
    english:
      rules(`^kn=n ^wr=r ^mc=mak ^ps=s hugh=hyu tch=C dg(?=[eiy])=J sch=S sh=S chr=kr ch=C ph=f wh=W th=T kh=E dj=6y
    augh|ough=QV eigh|aigh=ei igh=ai ^gh=g gh= ck=k cqu|qu=kW
    ham$=@m (?<=.)more$=mor worth=W@rT borough$=boroV (?<=.)shire$=S@r (?<=.)ville$=vil (?<=.)land=l@nd (?<=.)ton$=t@n (?<=.)tone$=t@n (?<=.)son$=s@n (?<=.)man$=m@n (?<=.)ford$=f@rd (?<=.)wood=Wud
    ee=i eau=o ear(?=[nl])=@r ea=I war(?=[a-z])=WQr (?<=[aeiou])ye?$=i ey$|ie$|y$=i ay|ai|ei|ey=eI oo=u ow$|owe$|oe$=oV ou|ow(?![aeiouy])=QV aw(?![aeiouy])|au=Q ew(?![aeiouy])|eu=yu oa=oV oi|oy=oi
    a(?=[bcdfgklmnprtvz]es?$)=eV i(?=[bcdfgklmnprtvz]es?$)=ai o(?=[bcdfgklmnprtvz]es?$)=oV u(?=[bcdfgklmnprtvz]es?$)=yu age$=AG a(?=[klmn]e(?:ly|ley|s|r|rs|man|wood|field)$)=eV
    (?<=[^aeiou])es$=s (?<=[^aeiou])e$=3 ue?$=u er|ir|ur=@r ar=ar
    w=W g(?=[eiy])=G e(?=ly$|ley$|field|wood|ford|man$|ton|well)= u=U a=A o=Q e=@ sc(?=[ei])=s ${letters}`),
    french:
      rules(`(?<=[aeiou])ill(?=e)|(?<=[aeiou])il$=i ill(?=[eao])=ii eaux?$|eau=o aul?[tdx]$|aud$|aux$|au=o oi[xste]?$|oi|oy=ua ou[xts]?$|ou|où=u
    ain|aim|ein=An ien(?![aeiouynh])=iAn in(?![aeiouynhé])|im(?=[bp])=An en(?![aeiouynhéè])=an em(?=[bpm])=am un(?![aeiouynhé])=@n
    ch=S gn=ny ph=f th=t qu=k gu(?=[eiyéè])=g ge(?=[aou])=Z g(?=[eiyéèê])=Z j=Z c(?=[eiyéèê])=s ç=s
    es(?=[nlm])=e bv=v ier$=ie er$=e ez$=e et$=eD es$=X e$= [eé]e?$=e eu|œu|œ=8 ai[st]?$|ai|ei|ay|ey|aî=e é|è|ê|ë=e î|ï=i ô=o û=Y
    h= e(?=[^aeiouyrlstnmcpx])=@ e(?=[a-z]e|[bcdfgklmnprst][aiou])=@ (?<=[nr])[td]s?$=D (?<=[nr])c$=K [td]$=D [sxz]$=X p$= am(?=ps?$)=aN (?<=n)t(?=[bcdfglmpv])= u=Y w=v y=i ${letters}`),
    spanish: rules(
      `ch=C ll=Ly ñ=ny qu=k gu(?=[eiéí])=g gü=gW rr=r j=h g(?=[eiéí])=h c(?=[eiéí])|z=T h(?=u[ea])= h=H [bv]=B x=ks y$=i ${letters}`,
    ),
    portuguese: rules(
      `lh=Ly nh=ny ch=S ão=an ãe=aiN õe=oiN ã=an qu(?=[eiéí])=k qu=kW gu(?=[eiéí])=g j=Z g(?=[eiéí])=Z ç=s c(?=[eiéí])=s ou=o h= x=S o$=0 s$=5 z$=5 m$=n ^r|rr=! ${letters}`,
    ),
    italian: rules(
      `gli(?=[aeou])=Ly gli=Li gn=ny sch=sk sci(?=[aou])=S sc(?=[ei])=S cch|ch=k gh=g cci(?=[aou])|ci(?=[aou])=C cc(?=[ei])|c(?=[ei])=C ggi(?=[aoue])|gi(?=[aoue])=J g+(?=[ei])=J z+=2 qu=kW h= j=y x=ks ${letters}`,
    ),
    german: rules(
      `tsch=C chs=ks sch=S ^st=St ^sp=Sp tz|z|ts=C ch=h ck=k qu=kv ei|ai|ey|ay=ai eu|äu|oi=oi ie=i dt$=t th=t ph=f ^s(?=[aeiouäöü])=z ss|ß=s v=f w=v j=i ä=e ö=8 ü=Y (?<=[aeiouäöü])h=H y=Y ${letters}`,
    ),
    slavic: rules(
      `szcz|šč=SC sz=S cz=C rz=Z ch=h dz=2 dž|đ|dż=J dj=6y ż|ź|ž=Z ś=5 š=S č|ć|c=C ńsk=nsk ń|ň=ny ł=1 ř=r ą=on ę=en ě=e ó|ů=u j=y w=v y(?=[aeou])=y y=i x=ks ${letters}`,
    ),
    turkish: rules(`ş=S ç=C c=J ğ=H j=Z ı=i ö=8 ü=Y ${letters}`),
    greek: rules(
      `^mp=Mb ^nt=Md gk=Mg gg=ng (?<=.)nt=nd (?<=.)mp=Mb ch|kh=h th=t dh=d gh=g tz=J ts=C ps=ps ph=f ou=u oi|ei=i ai=e a[uv]|af(?=[kpst])=av e[uv]|ef(?=[kpst])=ev g(?=[eiy])=G y(?=[aeo])=y gi(?=[aou])=y j=J y=i x=ks w=o ${letters}`,
    ),
    arabic: rules(
      `^abd(?=[eou])=cab4 sh=S ch=C kh=E gh=g dh=9 th=T dj=J ou|oo=u ee=i ^a=ca ^e=ce ^i=ci ^o=co ^u=cu aa=aca a(?=[ieu])=ac q=w h=O s=P t=F d=4 z=9 c(?=[eiy])=s c=k x=ks j=J w=v y=i ${letters}`,
    ),
    chinese: rules(
      `^yi=i ^wu=u zh=J ch=C sh=S q=C x=5 z=2 c=C j=J ng=n7 ao=aQ ui=uI iu=iu yu|ü=Y w=W r(?=.)=Z y=y ian=ian ${letters}`,
    ),
    korean: rules(
      `^choi=Cve ^(?:lee|yi|rhee)=Li ^park=pak ng=n7 eo=Q eu=@ ae=e oo=u ee=i ou=u ui=I woo=u yu=iu yeo=iQ w=W ch=C sh=S j=J y=y g=g ${letters}`,
    ),
  }),
);

const mostSounds = 60;
const mostReadings = 5;

/**
 * How a word of a name may sound, in the notation of `sounds.ts`: by the reading rules of the traditions that the
 * whole name speaks for, each once, at most five.
 */
export function pronunciationsOf(word: string, name: string): string[] {
  const small = word
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/[^\p{L}]/gu, '');
  const found = new Set<string>();
  for (const tradition of traditionsOf(name)) found.add(read(small, tables()[tradition]));
  return [...found].filter(({ length }) => length <= mostSounds).slice(0, mostReadings);
}

function read(small: string, table: Rules): string {
  let sounds = '';
  for (let at = 0; at < small.length; ) {
    const rule = table.get(small.charAt(at))?.find(({ pattern }) => {
      pattern.lastIndex = at;
      return pattern.test(small);
    });
    sounds += rule?.sounds ?? foldAlias(small.charAt(at)).replaceAll(/[^a-z]/gu, '');
    // A sticky pattern that fits leaves its place behind what it read.
    at = rule?.pattern.lastIndex ?? at + 1;
  }
  return sounds.replaceAll(/(.)\1+/gu, '$1').replaceAll(/r(?![aeiou@AUQIVyY80])/gu, 'R');
}
