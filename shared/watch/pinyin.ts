/** Han characters (simplified) that Chinese names are written with, by their reading in Hanyu Pinyin without tones. */
const source =
  'ai:艾爱 an:安 ao:敖奥 ba:巴 bai:白柏百 ban:班 bao:包宝保鲍 bei:贝北蓓 ben:本 bi:毕碧璧必 bian:边卞 biao:彪标 bin:彬斌滨宾 bing:冰兵炳秉 bo:博波伯勃 bu:步卜 cai:蔡才彩财 can:灿 cang:苍 cao:曹操 cen:岑 chai:柴 chang:常昌长畅 chao:超朝潮晁 chen:陈晨辰琛沉 cheng:成程诚城承澄 chi:迟池驰 chong:崇冲 chou:仇筹 chu:楚初储褚 chuan:川传 chuang:创 chun:春纯淳 ci:慈 cong:聪从丛 cui:崔翠 da:达大 dai:戴代黛 dan:丹旦 dao:道 de:德 deng:邓登 di:迪狄地 dian:典 ding:丁定鼎 dong:东董冬栋 dou:窦 du:杜 duan:段端 dun:敦 duo:多朵 e:娥 en:恩 fa:法发 fan:范凡帆樊芳 fang:方芳房舫 fei:飞菲费斐非 fen:芬 feng:冯峰锋丰风凤枫 fu:傅付福富芙符夫甫 gai:盖 gan:甘干 gang:刚钢岗纲港 gao:高 ge:葛戈歌格革 gen:根 geng:耿庚 gong:龚宫公功恭巩 gou:苟 gu:顾谷古固 guan:关管冠官 guang:光广 gui:桂贵归 guo:郭国果 hai:海 han:韩涵寒晗汉翰 hang:航杭 hao:郝豪浩昊好皓 he:何贺和河赫荷禾鹤 hei:黑 heng:恒衡亨 hong:洪红宏鸿虹弘泓 hou:侯厚 hu:胡虎湖 hua:华花骅 huai:怀淮 huan:欢桓焕环 huang:黄煌凰 hui:惠辉慧晖会卉 huo:霍 ji:季纪吉继济积冀姬记际 jia:贾家佳嘉加甲 jian:建健剑坚简俭江 jiang:江蒋姜疆将 jiao:焦娇 jie:杰洁捷婕节结界 jin:金晋进锦津今瑾靳近 jing:景静晶京敬靖井菁经 jiu:久九 ju:菊鞠居巨 juan:娟 jue:珏觉 jun:军君俊骏钧均峻 kai:凯开楷 kang:康 ke:柯可克科 kong:孔 kuan:宽 kuang:匡邝 kui:奎魁葵 kun:坤昆锟 lai:赖来莱 lan:兰蓝岚澜 lang:郎朗 lao:劳 le:乐 lei:雷磊蕾 leng:冷 li:李黎力丽莉立利理礼厉历励荔 lian:连廉莲联 liang:梁良亮 liao:廖辽 lie:烈 lin:林琳霖临麟 ling:玲凌灵岭令铃 liu:刘柳留流六 long:龙隆 lou:楼娄 lu:卢鲁陆路露璐禄 lv:吕绿 luan:栾 lun:伦 luo:罗洛骆 ma:马麻 mai:麦迈 man:曼满 mang:芒 mao:毛茂茅 mei:梅美玫眉 men:门 meng:孟蒙萌梦 mi:米 miao:苗妙 min:敏民闵 ming:明鸣铭名 mo:莫墨 mu:穆牧木慕 na:娜纳 nan:南楠男 ni:倪妮尼 nian:年 nie:聂 ning:宁凝 niu:牛 ou:欧 pan:潘盼 pang:庞 pei:裴培佩沛 peng:彭鹏朋 pi:皮 pin:品 ping:平萍 pu:蒲朴浦普 qi:齐戚祁琪琦奇启其旗岐 qian:钱倩谦前乾 qiang:强蔷 qiao:乔桥巧 qin:秦钦琴勤沁 qing:青清庆晴卿 qiong:琼 qiu:邱秋丘裘 qu:曲屈瞿 quan:全权泉 que:阙 ran:冉然 rao:饶 ren:任仁人 rong:荣容蓉融戎 ru:茹如汝 ruan:阮 rui:瑞锐蕊 run:润 ruo:若 san:三 sang:桑 sen:森 sha:沙莎 shan:单山珊善杉 shang:尚商 shao:邵少绍 she:佘 shen:沈申慎深神 sheng:盛生胜升圣声晟 shi:石施史时诗世士实师 shou:守寿 shu:舒书树淑 shuai:帅 shuang:双爽 shui:水 shun:顺 shuo:硕 si:司思斯嗣 song:宋松颂 su:苏素 sun:孙 suo:索 tai:泰太 tan:谭谈坦檀 tang:唐汤堂棠 tao:陶涛桃 teng:滕腾 tian:田天甜恬 tie:铁 ting:婷廷亭庭 tong:童佟同彤桐 tu:涂屠图 wan:万婉皖晚宛琬 wang:王汪旺望 wei:魏韦卫伟威维薇炜微为巍未 wen:温文闻雯 weng:翁 wo:沃 wu:吴武伍邬舞 xi:习席奚喜希熙西曦锡溪 xia:夏霞 xian:贤先显宪仙 xiang:向项祥香翔湘襄 xiao:肖萧小晓孝霄笑 xie:谢解 xin:辛新欣心鑫馨信昕 xing:邢星兴行 xiong:熊雄 xiu:修秀 xu:徐许旭须绪 xuan:宣轩萱璇 xue:薛雪学 xun:荀训勋迅 ya:雅亚娅 yan:颜严闫阎燕岩艳炎妍言延 yang:杨阳羊洋扬 yao:姚耀瑶 ye:叶业野 yi:易伊一毅义艺怡宜奕亿益逸仪轶 yin:尹殷银音印 ying:应英莹颖影瑛盈 yong:雍永勇咏用 you:尤游友有佑 yu:于余俞喻虞玉宇雨瑜郁育裕煜禹渝 yuan:袁元远媛源苑 yue:岳月越悦 yun:云芸允韵 zan:赞 zang:臧 ze:泽 zeng:曾增 zha:查 zhai:翟 zhan:詹战展湛 zhang:张章彰 zhao:赵照兆昭 zhe:哲 zhen:甄真珍震振贞镇 zheng:郑正政征峥 zhi:志智芝之治植知 zhong:钟仲忠中 zhou:周洲舟宙 zhu:朱祝珠竹柱 zhuang:庄壮 zhuo:卓 zi:子紫梓 zong:宗 zou:邹 zu:祖 zuo:左佐';

const byReading = new Map<string, string>();
for (const group of source.split(' ')) {
  const [reading = '', characters = ''] = group.split(':');
  byReading.set(reading, characters);
}

/** Syllables as Wade-Giles and Taiwan's passports write them, each with its readings in Hanyu Pinyin. */
const otherSpellings =
  'chang:zhang,chang che:zhe,che chen:zhen,chen cheng:zheng,cheng chi:ji,qi chia:jia,qia chiang:jiang,qiang chiao:jiao,qiao chieh:jie chien:jian,qian chih:zhi,chi chin:jin,qin ching:jing,qing chiu:jiu,qiu cho:zhuo chou:zhou,chou chu:zhu,chu chuan:zhuan,quan chuang:zhuang chun:zhun,chun,jun chung:zhong,chong erh:er fong:feng ho:he hsi:xi hsia:xia hsiang:xiang hsiao:xiao hsieh:xie hsien:xian hsin:xin hsing:xing hsiu:xiu hsiung:xiong hsu:xu hsuan:xuan hsueh:xue hsun:xun huang:huang hung:hong ing:ying jen:ren jo:ruo jou:rou jui:rui jung:rong kang:gang,kang kao:gao ken:gen keng:geng ko:ge,ke kou:gou ku:gu kuan:guan,kuan kuang:guang,kuang kuei:gui kung:gong,kong kuo:guo lieh:lie lien:lian lung:long mien:mian nien:nian pa:ba pai:bai pan:ban,pan pang:bang,pang pao:bao,pao pei:bei,pei pen:ben peng:peng pi:bi,pi piao:biao pin:bin,pin ping:bing,ping po:bo pu:bu,pu shih:shi szu:si ta:da tai:dai,tai tan:dan,tan tang:dang,tang tao:dao,tao te:de teng:deng,teng ti:di,ti tien:dian,tian ting:ding,ting to:duo tsai:cai,zai tsan:zan tsang:cang tsao:cao tse:ze tsen:cen tseng:zeng tso:zuo tsou:zou tsu:zu tsui:cui tsun:cun tsung:zong,cong tu:du,tu tuan:duan tung:dong,tong tzu:zi,ci yeh:ye yen:yan yi:yi yin:yin yu:yu,you yueh:yue yung:yong,rong wong:huang,wang lee:li chow:zhou tsang:zeng choi:cai kwok:guo chan:chen leung:liang';
for (const group of otherSpellings.split(' ')) {
  const [spelling = '', readings = ''] = group.split(':');
  const characters = readings.split(',').map((reading) => byReading.get(reading) ?? '');
  byReading.set(spelling, [...new Set([byReading.get(spelling) ?? '', ...characters].join(''))].join(''));
}

/** The characters that a syllable, in Hanyu Pinyin or Wade-Giles, may be in a name; none where it is no syllable of names. */
export function charactersOf(syllable: string): string {
  return byReading.get(syllable) ?? '';
}

/** The ways to take a folded given name apart into syllables, at most two. */
export function syllablesOf(given: string): string[][] {
  const found: string[][] = byReading.has(given) ? [[given]] : [];
  for (let at = 1; at < given.length; at += 1) {
    const [left, right] = [given.slice(0, at), given.slice(at)];
    if (byReading.has(left) && byReading.has(right)) found.push([left, right]);
  }
  return found;
}
