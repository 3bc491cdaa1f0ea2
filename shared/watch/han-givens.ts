import { onFirstUse } from '../on-first-use.ts';
import { foldAlias } from './fold.ts';
import { romanise } from './romanise.ts';

/** Given names that Chinese newsrooms write by custom rather than by sound. */
const source =
  'aaron:亚伦 adam:亚当 adrian:阿德里安 alan:艾伦 albert:阿尔伯特 alexander:亚历山大 alexandra:亚历山德拉 amy:艾米 andreas:安德烈亚斯 andrew:安德鲁 anne:安妮 anthony:安东尼 antony:安东尼 arthur:亚瑟 barack:贝拉克,巴拉克 ben:本 benjamin:本杰明,班杰明 caroline:卡罗琳 catherine:凯瑟琳 charles:查尔斯 charlotte:夏洛特 christopher:克里斯托弗 daniel:丹尼尔 david:大卫,戴维 diana:黛安娜 donald:唐纳德 edward:爱德华 elizabeth:伊丽莎白 emily:艾米莉 eric:埃里克,艾瑞克 eve:夏娃 francis:弗朗西斯,方济各 frank:弗兰克 frederick:弗雷德里克 friedrich:弗里德里希 gavin:加文 george:乔治 gordon:戈登 graham:格雷厄姆 gregory:格雷戈里 harry:哈里 helen:海伦 henry:亨利 herbert:赫伯特 hugh:休 hugo:雨果 ian:伊恩 isaac:艾萨克 jack:杰克 jacob:雅各布 jacques:雅克 jakob:雅各布 james:詹姆斯 jane:简,珍 janet:珍妮特 jason:贾森,杰森 jean:让 jeffrey:杰弗里 jennifer:珍妮弗 jeremy:杰里米 jesus:赫苏斯,耶稣 ibrahim:易卜拉欣 ebrahim:易卜拉欣 joan:琼 job:约伯 jody:乔迪 joe:乔 johann:约翰 johannes:约翰内斯 john:约翰 jonathan:乔纳森,强纳森 jordan:乔丹 joseph:约瑟夫 joshua:乔舒亚,约书亚 josé:何塞,荷西 jose:何塞,荷西 juan:胡安 judith:朱迪丝 julia:朱莉娅 justin:贾斯廷,贾斯汀 katherine:凯瑟琳 keith:基思 kevin:凯文 laura:劳拉 lawrence:劳伦斯 leonard:伦纳德 lewis:刘易斯 louis:路易斯,路易 luke:卢克 marcus:马库斯 margaret:玛格丽特 maria:玛丽亚 mark:马克 martin:马丁 mary:玛丽 matthew:马修,马太 michael:迈克尔,米夏埃尔,麦可 michelle:米歇尔 mike:迈克 moses:摩西 mohamed:穆罕默德 mohammad:穆罕默德 mohammed:穆罕默德 muhammad:穆罕默德 natalie:娜塔莉 nicholas:尼古拉斯 nicolas:尼古拉斯,尼古拉 nicolás:尼古拉斯 nigel:奈杰尔 olga:奥尔加 paul:保罗,保尔 pedro:佩德罗 peter:彼得 philip:菲利普 pierre:皮埃尔 rachel:蕾切尔 rebecca:丽贝卡 richard:理查德 robert:罗伯特 roger:罗杰 rose:罗丝 ruth:露丝 sarah:萨拉,莎拉 sean:肖恩 sergei:谢尔盖 simon:西蒙 sophie:索菲 stephen:斯蒂芬,史蒂芬 steve:史蒂夫 steven:史蒂文 susan:苏珊 theresa:特蕾莎,特雷莎 thomas:托马斯,汤玛斯 timothy:蒂莫西 tony:托尼,东尼 ursula:乌尔苏拉 victoria:维多利亚 vincent:文森特 walter:沃尔特 wayne:韦恩 wendy:温迪 william:威廉';
const byName = onFirstUse(
  () =>
    new Map(
      source.split(' ').map((entry) => {
        const [name = '', written = ''] = entry.split(':');
        return [foldAlias(name), written.split(',')] as const;
      }),
    ),
);

/** How a given name in Latin letters sounds in Han characters by custom, in the notation of `romanise.ts`. */
export function customaryGivens(given: string): string[] {
  return (byName().get(foldAlias(given)) ?? []).flatMap(
    (written) => romanise('han', foldAlias(written)) ?? [],
  );
}
