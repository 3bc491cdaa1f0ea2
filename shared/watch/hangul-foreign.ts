/** Syllables that Korean words seldom have and transcribed names often. */
const foreign =
  /[워크트프스즈츠브슨슈셰쉬셀뮐뮬뮤뷰퓨튜듀쿠쿤쿨콜쾰캐캠캔캘켈켄케켐켓페펠펜펄퍼텐텔템턴턱틴튼틸톰톤퉁넬넌닉렌랭랜랙럼럽럿렉렛룬룩릭릴맨멘멜뮈베벅벡벨벤벳뷔뷜샌샤섀섹셔셜슐슬앤앨엘엔웨웰웬윌윈윙왓월잭잰젠젤젭쥘챈첼첸춘칸컨컬컴켄핸햄헤헨헬헥홀휴휠흐덱덴델딘딜]/u;
/** Endings of verbs and of the nouns made of them. */
const verbal = /(?:다|고|며|면|한|된|할|던|진|은|는|을|기|게|서|라고|려고|해도|것|성)$/u;
const syllable = /[가-힣]/gu;
const fewest = 3;

/**
 * Whether a folded word without its particle may be a name from abroad: it has a syllable that tells of one, or three
 * and no ending of a verb.
 */
export function maybeForeign(folded: string): boolean {
  const word = folded.normalize('NFC');
  return foreign.test(word) || ((word.match(syllable)?.length ?? 0) >= fewest && !verbal.test(word));
}
