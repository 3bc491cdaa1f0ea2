import { foldAlias } from './fold.ts';

/** Chinese, Korean and Vietnamese family names in Latin letters. */
const asianFamilies = new Set(
  'ahn an bae baek bai ban bang bao bui byun cai cao cha chae chan chang chau chen cheng cheon cheong cheung chiang chin cho choe choi chong chou chow chu chun chung cui dai dang deng ding do doan dong du duan duong eom fan fang feng fu gao ge geng gong goo gu guan gui guo gwak ha hahm ham han hang hao he heo ho hong hou hsieh hsu hu hua huang huh hun hur huynh hwang im jang jeon jeong ji jia jiang jin jo joo ju jun jung kam kang kao ki kil kim ko kong koo kuk kwak kwon kwong lai lam lang lau le lee lei leung li liang liao lien lim lin ling liu lo long lu luo luong ma mai mao meng min mo moon na nam ng ngo nguyen ni nie noh oh ong ou pak pan park peng pham phan pi pu qi qian qiao qin qiu qu quan ra rao ren rhee ri roh ruan ryu seo seok seol shao shen sheng shi shim shin shu si sim sin so soh sohn son song su suh sui sun tae tan tang tao thai tian to tong tran truong tsai tseng tu vo vu vuong wan wang wei wen weng woo wu xi xia xiang xiao xie xin xing xiong xu xue yan yang yao ye yeh yen yeo yeom yi yim yin yoo yoon you yu yuan yue yun zang zeng zhai zhan zhang zhao zheng zhong zhou zhu zhuang zhuge zou'.split(
    ' ',
  ),
);
const syllable =
  '(?:zh|ch|sh|ts|kh|th|ph|ng|gh|tr|nh|hw|ky|gy|by|my|ny|py|hy|ry|gw|kw|sw|[bcdfghjklmnpqrstwxyz])?[aeiouy]{1,3}(?:ng|nh|ch|[nklmpthgw])?';
const asianGiven = new RegExp(`^(?:${syllable}){1,2}$`, 'u');

/** Whether a name in Latin letters gives the family name first, as Chinese, Korean and Vietnamese names do. */
export function isAsianOrder(name: string): boolean {
  const [first = '', ...rest] = name.trim().split(/\s+/u);
  if (rest.length === 0 || rest.length > 2) return false;
  // Seoul's newspapers write Heung-min, with a small letter after the hyphen.
  if (rest.length === 1 && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(rest[0] ?? '')) return first.length <= 8;
  return (
    asianFamilies.has(foldAlias(first)) &&
    rest.every((word) => word.split('-').every((part) => asianGiven.test(foldAlias(part)))) &&
    !western.has(foldAlias(rest[0] ?? ''))
  );
}

const western = new Set('john tom ann dean dan ben jane ian kate joe sue neil luke jean lou'.split(' '));

/** Whether a folded word is a family name of China, Korea or Vietnam. */
export function isAsianFamily(folded: string): boolean {
  return asianFamilies.has(folded);
}
