/**
 * Han characters (simplified) that newsrooms transcribe foreign names with, and the sounds that they stand for:
 * S is sh, Z zh, C ch and ts, J dzh.
 */
const groups =
  'a:阿亚雅娅 ai:埃艾爱 an:安昂 ao:奥澳欧 ba:巴芭 bai:拜白 ban:班邦 bao:鲍 bei:贝 ben:本 bi:比彼毕碧 bo:波博伯玻 bu:布 b:卜 Ca:察查 Cai:采 Ce:切策 Ci:奇齐 Cu:楚 C:茨兹 da:达 dai:戴 dan:丹 dang:当 de:德 deng:登邓 di:迪蒂 dia:迪亚 die:迭 ding:丁 dong:东 du:杜 don:顿敦 duo:多 e:厄 en:恩 er:尔 f:弗夫 fa:法 fan:范凡 fei:费菲 fen:芬 feng:冯 fu:富福 fo:佛 ga:加 gai:盖 gan:甘 gang:冈 gao:高 ge:格戈 gen:根 gong:贡 gu:古 gui:圭 guo:果 ha:哈 hai:海 han:汉翰罕 hao:豪 he:赫 hen:亨 hong:洪 hu:胡 hua:华 hui:惠 huo:霍 ia:亚 i:伊 in:因 Ji:吉季基 Jia:贾 Jian:简 Jin:金 Jie:杰 Jo:乔 Jun:君 ka:卡 kai:凯 kan:坎 kang:康 kao:考 ke:克科柯 ken:肯 kong:孔 ku:库 kua:夸 kui:奎 la:拉腊 lai:莱赖 lan:兰朗 lang:朗郎 lao:劳 le:勒乐 lei:雷蕾 li:利里莉丽黎理 lian:连 liang:良 lin:林琳 ling:林 liu:柳留 long:龙隆 lu:卢鲁路 lun:伦 luo:罗洛萝 lv:吕 ma:马玛 mai:迈麦 man:曼 mang:芒 mao:毛 mei:梅 men:门 meng:蒙孟 mi:米密 ming:明 mo:莫默摩 mu:穆姆 na:纳娜 nai:奈 nan:南楠 nei:内 ni:尼妮 nie:涅 ning:宁 niu:纽 nong:农 nu:努 nuo:诺 pa:帕 pan:潘 pang:庞 pei:佩 peng:彭 pi:皮 ping:平 po:珀 pu:普 sa:萨莎 sai:塞赛 san:桑 se:瑟 sen:森 Sa:沙 San:山尚 Sao:绍 Se:舍 Sen:申 Si:希西锡什 Sia:夏 Siao:肖 Sie:谢 Sin:辛欣 Siu:休 su:苏 sun:孙逊松 suo:索 s:斯丝 ta:塔 tai:泰 tan:坦 tang:唐汤 tao:陶 te:特 teng:滕 ti:提 tian:田 ting:廷 tong:通 tu:图 tuo:托 ua:瓦 uai:怀 uan:万 uang:旺 uei:维韦威薇 uen:文温 uo:沃 u:武乌伍 ian:扬杨延 iang:扬 iao:姚 ie:耶叶 in:英 iong:永 iu:于尤 iue:约 iun:云 za:扎 zan:赞 ze:泽 zi:齐 zu:祖 zuo:佐 Jan:詹 Jen:珍 Jang:章 Za:扎 Zu:朱 ke:赫 si:西 bin:宾 bing:宾 bang:邦 gei:盖 fulang:弗朗 jia:贾 lu:禄';
const map = new Map<string, string>();
for (const group of groups.split(' ')) {
  const [sound = '', characters = ''] = group.split(':');
  for (const character of characters) if (!map.has(character)) map.set(character, sound);
}

/** Sounds of the characters; a character that is not in it ends a transcribed name. */
export const transcription: ReadonlyMap<string, string> = map;
