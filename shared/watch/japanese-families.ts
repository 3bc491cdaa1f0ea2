import { foldAlias } from './fold.ts';

/** Japanese family names in Latin letters as newspapers spell them, and in Han characters (folded alike). */
const source =
  'koreeda:是枝 son:孫 abe:安倍,阿部 aida:会田 akagi:赤木 akiyama:秋山 ando:安藤 aoki:青木 aoyama:青山 arai:新井,荒井 araki:荒木 arakawa:荒川 asada:浅田 asano:浅野 aso:麻生 baba:馬場 chiba:千葉 doi:土井 edano:枝野 endo:遠藤 eto:江藤,衛藤 fujii:藤井 fujimori:藤森 fujimoto:藤本 fujisawa:藤沢 fujita:藤田 fujiwara:藤原 fukuda:福田 fukui:福井 fukushima:福島 funakoshi:船越 furukawa:古川 furuta:古田 goto:後藤 hamada:浜田 hara:原 harada:原田 hasegawa:長谷川 hashimoto:橋本 hatoyama:鳩山 hattori:服部 hayakawa:早川 hayashi:林 higuchi:樋口 hirai:平井 hirano:平野 hirata:平田 hirose:広瀬 honda:本田,本多 hori:堀 horiuchi:堀内 hosokawa:細川 hosoda:細田 ichikawa:市川 ide:井手 ikeda:池田 imai:今井 imamura:今村 inada:稲田 inoue:井上 ishiba:石破 ishida:石田 ishihara:石原 ishii:石井 ishikawa:石川 ishiguro:石黒 ito:伊藤,伊東 itoh:伊藤 iwasaki:岩崎 iwata:岩田 izumi:泉 kadokawa:角川 kageyama:影山 kamada:鎌田 kamei:亀井 kan:菅 kanda:神田 kaneko:金子 kanno:菅野 kato:加藤 katayama:片山 katsuta:勝田 kawabata:川端 kawaguchi:川口 kawai:河合,川井 kawamura:河村,川村 kawasaki:川崎 kikuchi:菊池,菊地 kimura:木村 kinoshita:木下 kishi:岸 kishida:岸田 kitagawa:北川 kitamura:北村 kobayashi:小林 koike:小池 koizumi:小泉 kojima:小島 komatsu:小松 komura:高村 kondo:近藤 konno:今野 kono:河野 koyama:小山 kubo:久保 kubota:久保田 kudo:工藤 kurihara:栗原 kurosawa:黒沢 kuroda:黒田 maeda:前田 maruyama:丸山 masuda:増田 matsuda:松田 matsui:松井 matsumoto:松本 matsumura:松村 matsuno:松野 matsuoka:松岡 matsushita:松下 matsuyama:松山 mishima:三島 mitoma:三笘 miura:三浦 miyagi:宮城 miyamoto:宮本 miyazaki:宮崎 miyazawa:宮沢 mizuno:水野 mori:森 morikawa:森川 morimoto:森本 morita:森田 motegi:茂木 murakami:村上 murayama:村山 murata:村田 nagai:永井,長井 nagata:永田 nagashima:長島 nagasaki:長崎 nagano:永野 nakagawa:中川 nakajima:中島 nakamura:中村 nakano:中野 nakasone:中曽根 nakata:中田 nakayama:中山 narita:成田 nishida:西田 nishikawa:西川 nishikori:錦織 nishimura:西村 nishioka:西岡 noda:野田 noguchi:野口 nomura:野村 obuchi:小渕 ochiai:落合 oda:小田,織田 ogawa:小川 oguri:小栗 ohira:大平 ohno:大野 ohta:太田 ohtani:大谷 oikawa:及川 okada:岡田 okamoto:岡本 okamura:岡村 okuda:奥田 okuma:大熊 omura:大村 onishi:大西 ono:小野,大野 osaka:大坂 oshima:大島 ota:太田 otani:大谷 ozaki:尾崎 ozawa:小沢,小澤 saito:斎藤,斉藤 sakai:酒井,坂井 sakaguchi:坂口 sakamoto:坂本 sakurai:桜井 sano:佐野 sasaki:佐々木 sato:佐藤 sawada:沢田 seko:世耕 shibata:柴田 shibuya:渋谷 shimada:島田 shimizu:清水 shimomura:下村 shinohara:篠原 shiozaki:塩崎 suga:菅 sugawara:菅原 sugimoto:杉本 sugita:杉田 sugiyama:杉山 suzuki:鈴木 tachibana:橘 tada:多田 takagi:高木 takahashi:高橋 takaichi:高市 takano:高野 takayama:高山 takeda:武田,竹田 takenaka:竹中 takeshita:竹下 takeuchi:竹内 tamaki:玉城,玉木 tamura:田村 tanaka:田中 tanabe:田辺 tani:谷 taniguchi:谷口 tanigaki:谷垣 terada:寺田 toda:戸田 tojo:東条 toyoda:豊田 toyota:豊田 tsuchiya:土屋 tsuji:辻 uchida:内田 uchimura:内村 uchiyama:内山 ueda:上田,植田 uemura:上村 ueno:上野 ueshima:上島 umeda:梅田 wada:和田 wakayama:若山 watanabe:渡辺,渡部,渡邊,渡邉 yagi:八木 yamada:山田 yamagata:山形,山県 yamaguchi:山口 yamamoto:山本 yamamura:山村 yamanaka:山中 yamane:山根 yamasaki:山崎 yamashita:山下 yamauchi:山内 yamazaki:山崎 yanai:柳井 yano:矢野 yasuda:安田 yokota:横田 yokoyama:横山 yoshida:吉田 yoshikawa:吉川 yoshimura:吉村 yoshino:吉野 hanyu:羽生 kurokawa:黒川 nakanishi:中西 nakao:中尾 kuwata:桑田 tanizaki:谷崎 dazai:太宰 kawashima:川島 hirota:広田 ichiro:イチロー kagawa:香川 kubota:久保田 minamino:南野 nagatomo:長友 okazaki:岡崎 osako:大迫 sakai:酒井 tomiyasu:冨安,富安 yoshinaga:吉永 iwaya:岩屋 hayashida:林田 nikai:二階 saionji:西園寺 shiratori:白鳥 takaishi:高石 takashima:高島 tokuda:徳田 uno:宇野 usui:臼井 yamawaki:山脇 yonezawa:米沢 yuasa:湯浅';
const byReading = new Map<string, readonly string[]>();
for (const entry of source.split(' ')) {
  const [reading = '', names = ''] = entry.split(':');
  byReading.set(reading, names.split(','));
}

/** Japanese given names, to know a Japanese person by. */
const given = new Set(
  'hirokazu masayoshi akari akihiko akihito akiko akio akira asuka atsuko atsushi ayaka ayako ayumi chihiro daichi daisuke eiji emi emiko fumiko fumio gaku genki goro hajime hana hanae haruka haruki haruko haruto hayao hideaki hideki hideo hideto hiroaki hiroko hiroki hiromi hiroshi hiroyuki hisashi hitoshi ichiro ikuko isamu isao issei jiro jun junichi junichiro junko juri kaito kana kanako kaori kaoru katsuya katsuyuki kazuhiro kazuki kazuko kazuo kazuya kei keigo keiichi keiji keiko keisuke keita ken kenichi kenji kenjiro kenta kento kentaro kenzaburo kiyoshi koichi koji kohei koki kosuke kotaro kunihiko kyoko kyohei makoto mai maki mamoru mana manabu mao mari mariko masaaki masahiko masahiro masaki masako masao masashi masato masaya masayoshi masayuki mayu mayumi megumi michiko midori mika miki mikio minoru misaki mitsuko mitsuo miyuki mizuki momoko nana nanako nao naoki naoko naomi naoto natsuki natsuko natsumi nobuhiro nobuko nobuo nobuyuki norio noriko osamu rei reiko reina ren riko rika rikako rin rina risa ryo ryoichi ryoji ryoko ryosuke ryota ryu ryuichi ryuji ryunosuke sachiko saki sakura sanae satoko satoru satoshi sayaka seiji shigeki shigeko shigeo shigeru shin shingo shinichi shinji shinjiro shinya shinzo shiori sho shohei shoichi shoji shota shun shunsuke shunta soichiro sota sosuke sumio susumu tadashi taichi taiki takahiro takaaki takako takao takashi takayuki takehiko takeshi takuma takumi takuya tamaki tarou taro tatsuo tatsuya tetsuo tetsuro tetsuya tomo tomoaki tomohiro tomoko tomomi tomoya tomoyuki toru toshihiko toshihiro toshiko toshio toshiro toshiyuki tsutomu tsuyoshi wataru yasuhiro yasuko yasunari yasuo yasushi yasutoshi yoichi yoji yoko yoshiaki yoshihide yoshihiko yoshihiro yoshiko yoshimasa yoshio yoshiro yosuke yota yu yudai yui yuichi yuichiro yuji yuka yukari yukiko yukio yuko yumi yumiko yuri yuriko yusaku yusuke yuta yutaka yuto yuya yuzuru'.split(
    ' ',
  ),
);
const crowded = new Set(
  'sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato'.split(' '),
);

/** The ways that a Japanese person's family name is written in Han characters; none where the person is no Japanese. */
export function japaneseFamilies(family: string, givenNames: readonly string[]): readonly string[] {
  if (!givenNames.some((each) => given.has(foldAlias(each)))) return [];
  return (
    byReading.get(foldAlias(family).replaceAll('-', '')) ??
    byReading.get(foldAlias(family).replace(/^oh(?=[^aeiou])/u, 'o')) ??
    byReading.get(foldAlias(family)) ??
    []
  );
}

/** Whether so many Japanese bear a family name that alone it names nobody. */
export function isCrowdedInJapan(family: string): boolean {
  return crowded.has(foldAlias(family));
}
