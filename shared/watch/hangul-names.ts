import { isAsianOrder } from './asian-names.ts';
import { foldAlias } from './fold.ts';

/** Korean family names in Latin letters, by the spellings of passports and newspapers. */
const families =
  'kim:김 gim:김 lee:이 yi:이 rhee:이 ri:리,이 li:리 park:박 pak:박 bak:박 choi:최 choe:최 jung:정 jeong:정 chung:정 cheong:정 kang:강 gang:강 cho:조 jo:조 yoon:윤 yun:윤 jang:장 chang:장 lim:임,림 im:임 rim:림,임 han:한 oh:오 o:오 seo:서 suh:서 shin:신 sin:신 kwon:권 gwon:권 hwang:황 ahn:안 an:안 song:송 ryu:류,유 yoo:유 yu:유 you:유 hong:홍 jeon:전 jun:전 chun:천,전 ko:고 go:고 koh:고 moon:문 mun:문 son:손 sohn:손 bae:배 pae:배 baek:백 paik:백 heo:허 hur:허 huh:허 nam:남 sim:심 shim:심 noh:노 no:노 roh:노 ro:로,노 ha:하 kwak:곽 gwak:곽 sung:성 seong:성 cha:차 joo:주 ju:주 chu:추,주 choo:추 woo:우 u:우 koo:구 gu:구 ku:구 min:민 jin:진 chin:진 na:나 ra:나 um:엄 eom:엄 won:원 chae:채 bang:방 byun:변 byeon:변 yang:양 ji:지 kook:국 ki:기 gi:기 wang:왕 tak:탁 yeo:여 do:도 pyo:표 hyun:현 hyeon:현 ban:반 hyon:현 jon:전 jong:정';
/** Syllables of given names in Latin letters. */
const syllables =
  'a:아 ae:애 ah:아 an:안 ahn:안 bae:배 ban:반 beom:범 bum:범 bi:비 bin:빈 bo:보 bok:복 bong:봉 byeong:병 byung:병 byong:병 cha:차 chae:채 chan:찬 chang:창 cheol:철 chul:철 chol:철 cheon:천 cheong:청 cho:초 choong:충 chung:충,정 chun:춘,천 da:다 dae:대 dal:달 deok:덕 duk:덕 dok:덕,독 do:도 dong:동 doo:두 du:두 eok:억 eon:언 eun:은 un:은,운 ga:가 gab:갑 gang:강 geol:걸 geon:건 gun:건,군 geun:근 keun:근 gi:기 gil:길 goo:구 gook:국 guk:국 gwan:관 gwang:광 gyeong:경 kyung:경 kyong:경 gyo:교 gyu:규 kyu:규 kyoo:규 gyun:균 kyun:균 ha:하 hae:해 hak:학 han:한 hee:희 hui:희 hi:희 ho:호 hong:홍 hoon:훈 hun:훈 hwa:화 hwan:환 hwi:휘 hye:혜 hae:해 hyeok:혁 hyuk:혁 hyok:혁 hyeon:현 hyun:현 hyon:현 hyeong:형 hyung:형 hyong:형 hyo:효 heon:헌 heung:흥 il:일 im:임 in:인 ja:자 jae:재 je:제 jeong:정 jung:정,중 jong:종,정 jeon:전 ji:지 jin:진 jo:조 joo:주 ju:주 joon:준 jun:준 ka:가 kang:강 ki:기 kil:길 kon:건 kook:국 kuk:국 kun:건,군 kwan:관 kwang:광 kweon:권 kwon:권 man:만 mi:미 min:민 mo:모 moo:무 mu:무 moon:문 mun:문 myeong:명 myung:명 myong:명 na:나 nam:남 no:노 nyeo:녀 ok:옥 ook:욱 uk:욱 wook:욱 pil:필 pyo:표 pyong:평 pyeong:평 ra:라 rae:래 ran:란 ri:리 rim:림 rin:린 ro:로 ryeol:렬,열 yeol:열,렬 yol:열 ryong:룡,용 yong:용,영 young:영 yeong:영 yung:영,용 sa:사 san:산 sang:상 se:세 seo:서 seok:석 suk:석,숙 sok:석 sook:숙 seol:설 sul:설 seon:선 sun:선,순 son:선 seong:성 sung:성,승 song:성,송 seung:승 si:시 shi:시 sin:신 shin:신 sik:식 shik:식 so:소 soo:수 su:수 soon:순 tae:태 taek:택 taik:택 ui:의 eui:의 won:원 weon:원 woo:우 wu:우 u:우 woong:웅 ung:웅 yang:양 ye:예 yeo:여 yeon:연 yun:윤,연 yoon:윤 youn:연,윤 yon:연 yo:요 yoo:유 yu:유 ye:예 chi:치 bit:빛 byeol:별 sol:솔 bak:박 pak:박 hoi:회,호 hoe:회 hwe:회 oe:외 gwi:귀 kwi:귀 nan:난 nae:내 dam:담 deuk:득 ryang:량 ryul:률,율 yul:율,률 rye:례 mae:매 myo:묘 mok:목 sam:삼 saeng:생 seul:슬 ak:악 am:암 yeop:엽 yup:엽 wan:완 wang:왕 yook:육 yuk:육 yi:이 lee:이 i:이 ip:입 jang:장 jik:직 chil:칠 pal:팔 pung:풍 hyang:향 hoo:후 hu:후 gap:갑 gong:공 kong:공 gye:계 kye:계 kyeong:경 keum:금 geum:금 kum:금 nak:낙 rak:락 nok:록 roe:뢰 ryun:륜 baek:백 bu:부 boo:부 seop:섭 sup:섭 sub:섭 seom:섬 sim:심 shim:심 eung:응 jeok:적 chong:총 choon:춘 heui:희 hwang:황';

function read(source: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    source.split(' ').map((entry) => {
      const [spelling = '', hangul = ''] = entry.split(':');
      return [spelling, hangul.split(',')] as const;
    }),
  );
}

const byFamily = read(families);
const bySyllable = read(syllables);
const most = 24;

/** A Korean name in Hangul; `whole` where its three syllables name one person, else it may be a word. */
export type HangulName = { written: string; whole: boolean };

/** The names in Hangul that a Korean name in Latin letters may be, family name first; no other person's. */
export function hangulNames(name: string): HangulName[] {
  if (!isAsianOrder(name)) return [];
  const [first = '', ...rest] = foldAlias(name).replaceAll('-', ' ').split(/\s+/u);
  const found: HangulName[] = [];
  for (const family of byFamily.get(first) ?? []) {
    for (const given of rest.length === 1 ? apart(rest[0] ?? '') : [rest]) {
      for (const written of spelled(given))
        found.push({ written: `${family}${written}`, whole: given.length > 1 });
    }
  }
  return found.slice(0, most);
}

/** A given name in one word, as one syllable or two. */
function apart(given: string): string[][] {
  const found: string[][] = bySyllable.has(given) ? [[given]] : [];
  for (let at = 1; at < given.length; at += 1) {
    const [left, right] = [given.slice(0, at), given.slice(at)];
    if (bySyllable.has(left) && bySyllable.has(right)) found.push([left, right]);
  }
  return found;
}

function spelled(given: readonly string[]): string[] {
  return given.reduce<string[]>(
    (written, syllable) =>
      written.flatMap((before) => (bySyllable.get(syllable) ?? []).map((after) => `${before}${after}`)),
    [''],
  );
}
