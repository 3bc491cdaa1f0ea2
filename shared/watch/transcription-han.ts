/**
 * Han characters (simplified) that newsrooms transcribe foreign names with, and the sounds that they stand for:
 * S is sh, Z zh, C ch and ts, J dzh.
 */
const groups =
  'a:阿亚雅娅 ai:埃艾爱 an:安昂 ao:奥澳欧 ba:巴芭 bai:拜白 ban:班邦 bao:鲍 bei:贝 ben:本 bi:比彼毕碧 bo:波博伯玻 b$:布 b$:卜 Ca:察查 Cai:采 Ce:切策 C^:奇 Ci:齐 Cu:楚 C$:茨 z$:兹 da:达 dai:戴 dan:丹 dan&:当 d%:德 den&:登邓 di:迪蒂 dia:迪亚 die:迭 din&:丁 don&:东 du:杜 don:顿敦 duo:多 e:厄 en:恩 %r:尔 f$:弗夫 fa:法 fan:范凡 fei:费菲 fen:芬 fen&:冯 fu:富福 fo:佛 gai:盖 gan:甘 gan&:冈 gao:高 g%:格 ge:戈 gen:根 gon&:贡 gu:古 gui:圭 guo:果 ha:哈 hai:海 han:汉翰罕 hao:豪 he:赫 hen:亨 hon&:洪 hu:胡 hua:华 hui:惠 huo:霍 ia:亚 i:伊义以 in:因 j^:吉季基 jin:金 jie:杰 jia:加 S$:施 fan&:方 nai:耐 fan:凡 min&:鸣 Cin:钦琴沁 uei:魏 suo:梭 Sie:歇 Sion&:雄 Ciu:丘邱 hou:侯 Cie:切 nun:嫩 dai:代 tun:敦 sai:塞 hen&:亨 pen:潘 gu:顾 son&:松 nian:年 Jia:贾 Jian:简 Jo:乔 Jun:君 ka:卡 kai:凯 kan:坎 kan&:康 kao:考 k%:克 ke:科柯 ken:肯 kon&:孔 ku:库 kua:夸 kui:奎 la:拉腊 lai:莱赖 lan:兰朗 lan&:朗郎 lao:劳 l%:勒 le:乐 lei:雷蕾 li:利里莉丽黎理 lian:连 lian&:良 lin:林琳 lin&:林 liu:柳留 lon&:龙隆 lu:卢鲁路 lun:伦 luo:罗洛萝 lv:吕 ma:马玛 mai:迈麦 man:曼 man&:芒 mao:毛 mei:梅 men:门 men&:蒙孟 mi:米密 min&:明 mo:莫默摩 m$:姆 mu:穆 na:纳娜 nai:奈 nan:南楠 nei:内 ni:尼妮 nie:涅 nin&:宁 niu:纽 non&:农 nu:努 nuo:诺 pa:帕 pan:潘 pan&:庞 pei:佩 pen&:彭 pi:皮 pin&:平 po:珀 p$:普 sa:萨莎 sai:塞赛 san:桑 s%:瑟 sen:森 Sa:沙 San:山尚 Sao:绍 Se:舍 Sen:申 Si:希西锡 S^:什 Sia:夏 Siao:肖 Sie:谢 Sin:辛欣 Siu:休 su:苏 sun:孙逊松 suo:索 s$:斯丝 ta:塔 tai:泰 tan:坦 tan&:唐汤 tao:陶 t%:特 ten&:滕 ti:提 tian:田 tin&:廷 ton&:通 tu:图 tuo:托 ua:瓦 uai:怀 uan:万 uan&:旺 uei:维韦威薇 uen:文温 uo:沃 u:武乌伍 ian:扬杨延 ian&:扬 iao:姚 ie:耶叶 in:英 ion&:永 iu:于尤 iue:约 iun:云 za:扎 zan:赞 ze:泽 zi:齐 zu:祖 zuo:佐 Jan:詹 Jen:珍 Jan&:章 Za:扎 Zu:朱 ke:赫 si:西 bin:宾 bin&:宾 ban&:邦 gei:盖 fulan&:弗朗 jia:贾 lu:禄 bie:别 bian:边 bao:保 Can&:藏 Cao:曹 Can&:昌 Can&:长 Cao:朝 Ce:车 Cen:陈 Cuan:川 Cui:崔 di:狄 duan:端 fen&:丰 fu:傅 ge:哥 ge:葛 guan:关 guo:郭 gua:瓜 j^:济 jian&:江 jiao:焦 jiu:久 ju:居 kuan:宽 kun:昆 kun:坤 lian:廉 lie:列 lou:娄 mao:茂 min:敏 miu:缪 mu:木 na:那 nao:瑙 nian&:娘 pen&:蓬 pai:派 pei:培 pi:匹 Cia:恰 Cian:钱 Cian&:强 Ciu:秋 Cu:屈 ran&:让 re:热 ren:仁 ron&:荣 ru:茹 ru:儒 ruo:若 sa:撒 San:珊 Sen&:生 Sen&:圣 S^:石 Su:舒 s$:司 s$:思 Sian&:香 Su:许 zen&:曾 z^:芝 z^:治 zon&:宗 tu:吐 uen&:翁 jin:津 fei:斐 dai:黛 lu:露 rui:瑞 Su:胥 iao:尧 iao:耀 nai:乃 Sia:厦 zai:斋 Cai:柴 Siao:晓 han:韩 tan:谭 ran:冉 Sen:沈 Cen:岑 ke:珂 lie:烈 uei:卫 dan:当 ruan:阮 Jun:俊 iu:雨 z$:兹 s$:史士 bo:柏勃 za:札 va:娃 kou:寇 ti:堤 mu:慕 ze:哲 i:依 Si:席 tin&:汀 uen:雯 non&:侬 ne:讷 Cai:蔡 kuai:蒯 ten&:腾 he:黑 bo&:堡 Cui:翠 dao:道 hai:亥 Jin:晋 lan:蓝 Jon&:钟 duo:朵 d%:得';
const map = new Map<string, string>();
for (const group of groups.split(' ')) {
  const [sound = '', characters = ''] = group.split(':');
  for (const character of characters) if (!map.has(character)) map.set(character, sound);
}

/** Names whose characters transcribe nothing elsewhere. */
const whole =
  'daui:大卫 iali:亚历 hese:何塞 hesi:荷西 iage:雅各 lui:路易 lius:刘易斯 maSiu:马修 matai:马太 maike:麦可 fanJi:方济各 iesu:耶稣 iueSu:约书亚 ib$laSin:易卜拉欣';
for (const group of whole.split(' ')) {
  const [sound = '', name = ''] = group.split(':');
  map.set(name, sound);
}

/** Sounds of the characters; a character that is not in it ends a transcribed name. */
export const transcription: ReadonlyMap<string, string> = map;
