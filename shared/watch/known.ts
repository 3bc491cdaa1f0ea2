import { onFirstUse } from '../on-first-use.ts';
import { foldAlias } from './fold.ts';

/** `Name/other spelling; language alias, alias; language alias …`: names that newsrooms of a language write for people in the news. */
const table = `
Nicolás Maduro; el Μαδούρο,Μαδούρος; ru Мадуро; uk Мадуро; be Мадура,Мадуро; bg Мадуро; ar مادورو; fa مادورو; he מדורו,מאדורו,מדורה; zh 马杜罗,馬杜洛,马杜洛; ja マドゥロ,マドゥーロ,マドゥロー; ko 마두로; hi मादुरो,मदुरो,माडुरो
Donald Trump/Donald J. Trump; el Τραμπ; ar ترامب,ترمب; fa ترامپ; he טראמפ; zh 特朗普,川普; ja トランプ; ko 트럼프; hi ट्रंप,ट्रम्प
Vladimir Putin; fr Poutine; be Пуцін,Пуціным; ar بوتين; fa پوتین; he פוטין; zh 普京,普丁,蒲亭; ja プーチン; ko 푸틴; hi पुतिन; pl Putin
Joe Biden/Joseph Biden; ar بايدن; fa بایدن; he ביידן; zh 拜登; ja バイデン; ko 바이든; hi बाइडेन,बाइडन,बिडेन
Barack Obama; be Абама; ar أوباما; fa اوباما; he אובמה; zh 奥巴马,欧巴马; ja オバマ; ko 오바마; hi ओबामा
Emmanuel Macron; ar ماكرون; fa ماکرون,مکرون; he מקרון; zh 马克龙,马克宏; ja マクロン; ko 마크롱; hi मैक्रों,मैक्रोन
Angela Merkel; ar ميركل; fa مرکل; he מרקל; zh 默克尔,梅克尔; ja メルケル; ko 메르켈; hi मर्केल,मर्कल
Volodymyr Zelensky/Volodymyr Zelenskyy/Vladimir Zelensky/Volodymyr Zelenskiy; en Zelensky,Zelenskyy,Zelenskiy; pl Zełenski; tr Zelenskiy; pt Zelensky,Zelenskii; it Zelensky; be Зяленскі,Зяленскага,Зяленскаму,Зяленскім; de Selenskyj,Selenski,Zelenskyj; cs Zelenskyj; fr Zelensky; es Zelenski; ar زيلينسكي,زيلنسكي; fa زلنسکی; he זלנסקי; zh 泽连斯基,泽伦斯基; ja ゼレンスキー; ko 젤렌스키; hi जेलेंस्की,ज़ेलेंस्की
Alexander Lukashenko/Aleksandr Lukashenko/Alyaksandr Lukashenka; be Лукашэнка; pl Łukaszenka,Łukaszenko; de Lukaschenko; fr Loukachenko; es Lukashenko; it Lukashenko; tr Lukaşenko; cs Lukašenko; en Lukashenka; ar لوكاشينكو; fa لوکاشنکو; he לוקשנקו; zh 卢卡申科; ja ルカシェンコ; ko 루카셴코; hi लुकाशेंको
Benjamin Netanyahu; fr Nétanyahou; es Netanyahu; pl Netanjahu; ar نتنياهو; fa نتانیاهو; he נתניהו; zh 内塔尼亚胡,纳坦雅胡; ja ネタニヤフ; ko 네타냐후; hi नेतन्याहू
Boris Johnson; el Τζόνσον; ar جونسون; fa جانسون; he ג'ונסון; zh 约翰逊,强生,约翰森; ja ジョンソン; ko 존슨; hi जॉनसन
Hillary Clinton; el Κλίντον; zh 希拉里,希拉蕊,希拉里·克林顿; ja ヒラリー,クリントン; ko 힐러리; ar هيلاري; fa هیلاری; he הילארי; hi हिलेरी
Recep Tayyip Erdogan/Recep Tayyip Erdoğan; tr Erdoğan; ar أردوغان; fa اردوغان; he ארדואן,ארדוגן; zh 埃尔多安,艾尔段; ja エルドアン,エルドガン; ko 에르도안; hi एर्दोगन,एर्दोआन
Xi Jinping; el Σι Τζινπίνγκ,Σι Τζινπινγκ; ru Си Цзиньпин; uk Сі Цзіньпін; be Сі Цзіньпін; ar شي جين بينغ,شي جينبينغ; fa شی جین پینگ,شی جین‌پینگ; he שי ג'ינפינג,שי ג'ין פינג; zh 习近平,习主席; ja 習近平; ko 시진핑; hi शी जिनपिंग,शी चिनफिंग
Kim Jong Un/Kim Jong-un; el Κιμ Γιονγκ Ουν,Κιμ Τζονγκ Ουν; ru Ким Чен Ын,Ким Чен Ир!; uk Кім Чен Ин,Кім Чен Ина; be Кім Чэн Ын; ar كيم جونغ أون,كيم جونغ اون; fa کیم جونگ اون; he קים ג'ונג און; zh 金正恩; ja 金正恩,キム・ジョンウン; ko 김정은; hi किम जोंग उन,किम जोंग-उन; tr Kim Jong-un; pl Kim Dzong Un,Kim Dzong Una,Kim Dzong Unem,Kim Dzong Unowi
Kim Jong Il/Kim Jong-il; ru Ким Чен Ир; zh 金正日; ja 金正日; ko 김정일; ar كيم جونغ إيل; pl Kim Dzong Il,Kim Dzong Ila; uk Кім Чен Ір; be Кім Чэн Ір
Narendra Modi; el Μόντι; ar مودي; fa مودی; he מודי; zh 莫迪; ja モディ; ko 모디; hi मोदी; uk Моді; be Модзі
Shinzo Abe; el Σίνζο Άμπε,Άμπε; ru Синдзо Абэ,Абэ; uk Сіндзо Абе,Абе; ar شينزو آبي; fa شینزو آبه; he שינזו אבה; zh 安倍晋三,安倍; ja 安倍晋三,安倍; ko 아베; hi शिंजो आबे,आबे
Fumio Kishida; zh 岸田文雄,岸田; ja 岸田文雄,岸田; ko 기시다
Shigeru Ishiba; zh 石破茂; ja 石破茂,石破; ko 이시바
Sanae Takaichi; zh 高市早苗,高市; ja 高市早苗,高市; ko 다카이치
Junichiro Koizumi; zh 小泉; ja 小泉; ko 고이즈미
Moon Jae-in/Moon Jae In; ru Мун Чжэ Ин; zh 文在寅; ja 文在寅; ko 문재인; ar مون جاي إن; el Μουν Τζε Ιν
Yoon Suk Yeol/Yoon Suk-yeol; ru Юн Сок Ёль; zh 尹锡悦; ja 尹錫悦; ko 윤석열
Lee Jae-myung/Lee Jae Myung; zh 李在明; ja 李在明; ko 이재명
Park Geun-hye/Park Geun Hye; ru Пак Кын Хе; zh 朴槿惠; ja 朴槿恵; ko 박근혜
Hu Jintao; ru Ху Цзиньтао; zh 胡锦涛; ja 胡錦濤; ko 후진타오; ar هو جين تاو
Wen Jiabao; ru Вэнь Цзябао; zh 温家宝; ja 温家宝; ko 원자바오
Li Keqiang; ru Ли Кэцян; zh 李克强; ja 李克強; ko 리커창
Wang Yi; ru Ван И; zh 王毅; ja 王毅; ko 왕이
Mao Zedong; ru Мао Цзэдун; zh 毛泽东,毛主席; ja 毛沢東; ko 마오쩌둥; ar ماو تسي تونغ; el Μάο Τσετούνγκ; en Mao Tse-tung; de Mao Tse-tung; it Mao Tse-tung; pl Mao Tse-tung; fr Mao Tsé-toung,Mao Tse-Toung; es Mao Tse-tung; pt Mao Tsé-Tung
Deng Xiaoping; ru Дэн Сяопин; zh 邓小平; ja 鄧小平; ko 덩샤오핑
Liu Xiaobo; ru Лю Сяобо; zh 刘晓波; ja 劉暁波; ko 류샤오보; ar ليو شياوبو
Tsai Ing-wen; ru Цай Инвэнь; zh 蔡英文; ja 蔡英文; ko 차이잉원
Aung San Suu Kyi; el Αούνγκ Σαν Σου Κι; ru Аун Сан Су Чжи; ar أونغ سان سو تشي; fa آنگ سان سو چی; zh 昂山素季,翁山苏姬; ja アウンサンスーチー,アウン・サン・スー・チー; ko 아웅산 수치,수치; hi आंग सान सू ची; he אונג סן סו צ'י; uk Аун Сан Су Чжі; be Аун Сан Су Чжы,Аўн Сан Су Чжы
George W. Bush/George Bush; el Μπους; ar بوش; fa بوش; he בוש!; zh 布什,布希; ja ブッシュ; ko 부시; hi बुश
Bill Clinton; el Κλίντον; ar كلينتون; he קלינטון; zh 克林顿,柯林顿; ja クリントン; ko 클린턴; hi क्लिंटन
Bashar al-Assad/Bashar Assad/Bashar al Assad; el Άσαντ; en Assad; es Asad,Al Asad; ru Асад; uk Асад; be Асад; ar الأسد,بشار الأسد; fa اسد,بشار اسد; he אסד,אסאד; zh 阿萨德,巴沙尔; ja アサド; ko 아사드; hi असद; tr Esad,Esed; pl Asad; de Assad; fr Assad; it Assad; pt Assad
Saddam Hussein; el Σαντάμ Χουσεΐν,Σαντάμ; ru Саддам Хусейн,Саддам; ar صدام حسين,صدام; fa صدام حسین,صدام; he סדאם חוסיין,סדאם; zh 萨达姆; ja フセイン,サダム・フセイン; ko 후세인,사담 후세인; hi सद्दाम हुसैन; en Saddam
Muammar Gaddafi/Muammar Qaddafi/Moammar Gadhafi; en Gaddafi,Qaddafi,Gadhafi; es Gadafi; fr Kadhafi; it Gheddafi; de Gaddafi; pt Kadafi,Kadhafi,Khadafi; pl Kaddafi; tr Kaddafi; el Καντάφι; ru Каддафи; uk Каддафі; ar القذافي; fa قذافی; he קדאפי; zh 卡扎菲,格达费; ja カダフィ; ko 카다피; hi गद्दाफी; be Кадафі
Hosni Mubarak; fr Moubarak; ar مبارك,حسني مبارك; fa مبارک; zh 穆巴拉克; ja ムバラク; ko 무바라크
Mahmoud Ahmadinejad; ar أحمدي نجاد; fa احمدی‌نژاد,احمدی نژاد; zh 艾哈迈迪内贾德,内贾德; ja アフマディネジャド; ko 아마디네자드; he אחמדינג'אד; es Ahmadineyad; de Ahmadinedschad; pl Ahmadineżad; be Ахмадзінежад,Ахмадынэжад
Ali Khamenei; ar خامنئي; fa خامنه‌ای; he חמינאי,ח'אמנאי; zh 哈梅内伊; ja ハメネイ; ko 하메네이; ru Хаменеи; es Jamenei; de Chamenei; pl Chamenei; be Хаменеі; uk Хаменеї
Hassan Rouhani; tr Ruhani; ar روحاني!; fa روحانی!; he רוחאני; zh 鲁哈尼; ja ロウハニ,ロハニ; ko 로하니; de Rohani,Ruhani; fr Rohani; it Rohani; pt Rohani; es Rohaní,Ruhaní; pl Rowhani,Ruhani; be Рухані
Hugo Chávez/Hugo Chavez; el Τσάβες; ru Чавес; uk Чавес; ar تشافيز,شافيز; fa چاوز; he צ'אבס; zh 查韦斯; ja チャベス; ko 차베스; hi शावेज
Fidel Castro; el Κάστρο; ar كاسترو; fa کاسترو; he קסטרו; zh 卡斯特罗; ja カストロ; ko 카스트로; hi कास्त्रो
Pope Francis; el Πάπας Φραγκίσκος,Πάπα Φραγκίσκου,πάπας Φραγκίσκος,πάπα Φραγκίσκο; es papa Francisco; pt papa Francisco; fr pape François; it papa Francesco; de Papst Franziskus; pl papież* Francisz*,papież Franciszek,papieża Franciszka,papieżowi Franciszkowi,papieżem Franciszkiem; ru Папа Франциск,папы Франциска,Папа Римский Франциск,папа Франциск; uk папа Франциск; tr Papa Francis,Papa Franciscus; ar البابا فرنسيس,البابا فرانسيس; fa پاپ فرانسیس; he האפיפיור פרנציסקוס,פרנציסקוס; zh 教宗方济各,教皇方济各,方济各; ja フランシスコ教皇,教皇フランシスコ,ローマ教皇フランシスコ; ko 프란치스코; hi पोप फ्रांसिस; be Папа Францішак,Папы Францішка,папа Францішак,папа Францыск,Папа Францыск
Pope Benedict XVI; zh 本笃十六世; ko 베네딕토 16세; de Benedikt XVI; es Benedicto XVI; fr Benoît XVI; it Benedetto XVI; ru Бенедикт XVI; uk Бенедикт XVI; be Бэнэдыкт XVI,Бенядзікт XVI; el Βενέδικτος,πάπας Βενέδικτος,πάπα Βενέδικτου; pt Bento XVI; pl Benedykt XVI,Benedykta XVI
Osama bin Laden; en Bin Laden; fr Ben Laden; el Μπιν Λάντεν; ru бен Ладен; uk бен Ладен; ar بن لادن; fa بن لادن; he בן לאדן; zh 拉登,本拉登; ja ビンラディン,ビン・ラディン,ビンラーディン; ko 빈라덴,빈 라덴; hi लादेन; pl bin Laden
Nelson Mandela; ar مانديلا; fa ماندلا; he מנדלה; zh 曼德拉; ja マンデラ; ko 만델라; hi मंडेला
Edward Snowden; ar سنودن; fa اسنودن; he סנודן; zh 斯诺登; ja スノーデン; ko 스노든; hi स्नोडेन
Julian Assange; ar أسانج; fa آسانژ; he אסאנג'; zh 阿桑奇; ja アサンジ; ko 어산지; hi असांजे; ru Ассанж; uk Ассанж; be Асанж,Асандж; el Ασάνζ,Ασάντζ
Elon Musk; el Μασκ; ar ماسك; fa ماسک; he מאסק; zh 马斯克; ja イーロン・マスク,マスク氏,マスクCEO; ko 머스크; hi मस्क
Mark Zuckerberg; zh 扎克伯格,祖克柏; ja ザッカーバーグ; ko 저커버그; ar زوكربيرغ
Bill Gates; el Γκέιτς; ar غيتس; zh 盖茨,比尔·盖茨; ja ゲイツ; ko 빌 게이츠,게이츠; hi बिल गेट्स
Steve Jobs; zh 乔布斯,贾伯斯; ja ジョブズ; ko 잡스; ar جوبز
Martin Luther King; zh 马丁·路德·金; ja キング牧師; ko 마틴 루터 킹; ar مارتن لوثر كينغ
Adolf Hitler; el Χίτλερ; ar هتلر; fa هیتلر; he היטלר; zh 希特勒; ja ヒトラー; ko 히틀러; hi हिटलर
Joseph Stalin; ar ستالين; fa استالین; he סטלין; zh 斯大林,史达林; ja スターリン; ko 스탈린; hi स्टालिन; pt Estaline; fr Staline; es Stalin
Ban Ki-moon; el Μπαν Κι Μουν,Μπαν Γκι Μουν; ru Пан Ги Мун; ar بان كي مون; fa بان کی مون; he באן קי מון; zh 潘基文; ja 潘基文; ko 반기문; hi बान की मून
António Guterres/Antonio Guterres; ar غوتيريش,جوتيريش; fa گوترش; he גוטרש,גוטרס; zh 古特雷斯; ja グテーレス; ko 구테흐스; hi गुटेरेस,गुतारेस
Kofi Annan; ar كوفي عنان,عنان; fa کوفی عنان; zh 安南; ja アナン; ko 코피 아난
Dilma Rousseff; ar روسيف; zh 罗塞夫,卢塞夫; ja ルセフ; ko 호세프; en Dilma; pt Dilma; es Dilma
Luiz Inácio Lula da Silva/Lula da Silva/Lula; pt Lula; en Lula; es Lula; fr Lula; it Lula; de Lula; pl Lula; tr Lula; el Λούλα; ru Лула; ar لولا; zh 卢拉; ja ルラ; ko 룰라; he לולה; hi लूला
Jair Bolsonaro; ar بولسونارو; zh 博索纳罗,博尔索纳罗; ja ボルソナロ,ボルソナーロ; ko 보우소나루; he בולסונרו
Theresa May; el Τερέζα Μέι; ru Тереза Мэй,Терезы Мэй,Терезе Мэй,Мэй; ar تيريزا ماي,رئيسة الوزراء ماي,رئيسة الوزراء البريطانية ماي,رئيسة وزراء بريطانيا ماي,حكومة ماي,السيدة ماي,قالت ماي,خطة ماي; fa ترزا می,ترزا مِی,ترزا مای,خانم می,دولت می,نخست‌وزیر می,نخست وزیر می,خانم مِی; he תרזה מיי,טרזה מיי,תרזה מאי,טרזה מאי,תרזה מיי!,ראשת הממשלה מיי,ממשלת מיי,ראשת ממשלת בריטניה מיי,מיי!; zh 特雷莎·梅,梅伊,特蕾莎·梅,特里萨·梅,特丽莎·梅,文翠珊,梅首相,首相梅; ja メイ首相,テリーザ・メイ; ko 메이 총리,테리사 메이; hi टेरीज़ा मे,टेरीजा मे,थेरेसा मे,टेरेसा मे,थेरीसा मे,टरीजा मे,प्रधानमंत्री मे
David Cameron; ar كاميرون; fa کامرون; he קמרון; zh 卡梅伦,卡麦隆; ja キャメロン; ko 캐머런; hi कैमरन
Tony Blair; ar بلير; fa بلر; he בלייר; zh 布莱尔; ja ブレア; ko 블레어; hi ब्लेयर; ru Блэр; uk Блер; be Блэр; el Μπλερ
Nicolas Sarkozy; ar ساركوزي; fa سارکوزی; he סרקוזי; zh 萨科齐; ja サルコジ; ko 사르코지
François Hollande/Francois Hollande; el Ολάντ; ar أولاند,هولاند; fa اولاند; he אולנד,פרנסואה הולנד,הנשיא הולנד; zh 奥朗德; ja オランド; ko 올랑드; ru Олланд; uk Олланд
Marine Le Pen; el Λεπέν; ar لوبان,لوبن; fa لوپن; he לה פן; zh 勒庞; ja ルペン; ko 르펜; ru Ле Пен,Марин Ле Пен
Silvio Berlusconi; ar برلسكوني; zh 贝卢斯科尼; ja ベルルスコーニ; ko 베를루스코니
Mahmoud Abbas; ar عباس,محمود عباس; fa محمود عباس; he אבו מאזן,מחמוד עבאס; zh 阿巴斯; ja アッバス; ko 아바스
Mohamed Morsi/Mohammed Morsi; ar مرسي,محمد مرسي; fa مرسی; zh 穆尔西; ja モルシ; ko 무르시; he מורסי
Abdel Fattah el-Sisi/Abdel Fattah al-Sisi; en Sisi; ar السيسي; fa السیسی; he א-סיסי,סיסי; zh 塞西; ja シシ; ko 시시; ru ас-Сиси,Сиси; el Σίσι,αλ Σίσι; fr Sissi; es Al Sisi; pl Sisi
Mohammed bin Salman/Mohammad bin Salman; ar محمد بن سلمان,بن سلمان; fa محمد بن سلمان,بن سلمان; he מוחמד בן סלמאן,בן סלמאן; zh 穆罕默德·本·萨勒曼,萨勒曼王储; ja ムハンマド・ビン・サルマン,ムハンマド皇太子; ko 무함마드 빈 살만,빈 살만; ru Мухаммед бен Салман; el Μοχάμεντ μπιν Σαλμάν,Μπιν Σαλμάν; fr Mohammed ben Salmane; de Mohammed bin Salman
Jamal Khashoggi; ar خاشقجي; fa خاشقجی; he ח'אשוקג'י,חשוקג'י; zh 卡舒吉,哈苏吉; ja カショギ; ko 카슈끄지,카쇼기; tr Kaşıkçı,Cemal Kaşıkçı; ru Хашогги,Хашкаджи; el Κασόγκι
Alexei Navalny/Alexey Navalny; pl Nawalny,Nawalnego,Nawalnemu,Nawalnym; de Nawalny; es Navalni; fr Navalny; tr Navalni; cs Navalnyj; ar نافالني; fa ناوالنی; he נבלני; zh 纳瓦利内,纳瓦尼; ja ナワリヌイ,ナバリヌイ; ko 나발니; hi नवलनी
Mikhail Gorbachev; de Gorbatschow; fr Gorbatchev; es Gorbachov; it Gorbaciov; pl Gorbaczow; pt Gorbachev,Gorbatchov; tr Gorbaçov; el Γκορμπατσόφ; ar غورباتشوف; fa گورباچف; he גורבצ'וב; zh 戈尔巴乔夫; ja ゴルバチョフ; ko 고르바초프; be Гарбачоў,Гарбачова
Boris Yeltsin; de Jelzin; fr Eltsine; es Yeltsin; pl Jelcyn; it Eltsin; ar يلتسين; fa یلتسین; zh 叶利钦; ja エリツィン; ko 옐친
Dmitry Medvedev/Dmitri Medvedev; de Medwedew; es Medvédev; pl Miedwiediew; ar ميدفيديف; fa مدودف; he מדבדב; zh 梅德韦杰夫; ja メドベージェフ; ko 메드베데프; be Мядзведзеў,Мядзведзева,Мядзведзеву; uk Медведєв
Sergei Lavrov/Sergey Lavrov; de Lawrow; pl Ławrow; ar لافروف; fa لاوروف; he לברוב; zh 拉夫罗夫; ja ラブロフ; ko 라브로프
Viktor Yanukovych; de Janukowitsch; pl Janukowycz; fr Ianoukovitch; es Yanukóvich; ar يانوكوفيتش; zh 亚努科维奇; ja ヤヌコビッチ; ko 야누코비치
Petro Poroshenko; de Poroschenko; pl Poroszenko; fr Porochenko; ar بوروشينكو; zh 波罗申科; ja ポロシェンコ; ko 포로셴코
John Kerry; ar كيري; fa کری; he ג'ון קרי,מזכיר המדינה קרי,השר קרי; zh 克里; ja ケリー; ko 케리; el Κέρι
Mike Pompeo; ar بومبيو; zh 蓬佩奥; ja ポンペオ; ko 폼페이오; fa پمپئو
John Bolton; ar بولتون; zh 博尔顿; ja ボルトン; ko 볼턴
Mike Pence; ar بنس; zh 彭斯; ja ペンス; ko 펜스; el Πενς; fa پنس; he פנס,מייק פנס; hi पेंस
Kamala Harris; ar هاريس; fa هریس; he האריס; zh 哈里斯,贺锦丽; ja ハリス; ko 해리스; hi हैरिस
Bernie Sanders; zh 桑德斯; ja サンダース; ko 샌더스; ar ساندرز
Mitt Romney; zh 罗姆尼; ja ロムニー; ko 롬니
John McCain; zh 麦凯恩,马侃; ja マケイン; ko 매케인; ar ماكين; ru Маккейн; he מקיין
Nancy Pelosi; zh 佩洛西,裴洛西; ja ペロシ; ko 펠로시; ar بيلوسي
Justin Trudeau; ar ترودو; fa ترودو; he טרודו; zh 特鲁多,杜鲁道; ja トルドー; ko 트뤼도; hi ट्रूडो
Jacinda Ardern; zh 阿德恩,阿尔登; ja アーダーン; ko 아던; ar أرديرن
Ursula von der Leyen; el φον ντερ Λάιεν; ru фон дер Ляйен; uk фон дер Ляєн; ar فون دير لاين; fa فون در لاین; he פון דר ליין; zh 冯德莱恩,范德赖恩; ja フォンデアライエン; ko 폰데어라이엔
Jean-Claude Juncker; el Γιούνκερ; ru Юнкер; ar يونكر; zh 容克; ja ユンケル,ユンカー; ko 융커; he יונקר
Jens Stoltenberg; zh 斯托尔滕贝格; ja ストルテンベルグ; ko 스톨텐베르그; ar ستولتنبرغ
Olaf Scholz; el Σολτς; ar شولتس,شولتز; fa شولتس,شولتز; he שולץ; zh 朔尔茨,萧兹; ja ショルツ; ko 숄츠; hi शोल्ज़,शोल्ज
Friedrich Merz; el Μερτς; ar ميرتس; fa مرتس; he מרץ!; zh 默茨,梅尔茨; ja メルツ; ko 메르츠
Keir Starmer; ar ستارمر; zh 斯塔默,施纪贤; ja スターマー; ko 스타머; he סטארמר
Giorgia Meloni; ar ميلوني; zh 梅洛尼; ja メローニ; ko 멜로니; he מלוני; el Μελόνι
Viktor Orbán/Viktor Orban; el Όρμπαν; ar أوربان; fa اوربان; he אורבן; zh 欧尔班,奥班; ja オルバン; ko 오르반; ru Орбан; uk Орбан
Pedro Sánchez/Pedro Sanchez; el Σάντσεθ,Σάντσες; ru Санчес; ar سانشيز; zh 桑切斯; ja サンチェス; ko 산체스; he סאנצ'ס
Alexis Tsipras; el Τσίπρας,Τσίπρα; fr Tsipras; ar تسيبراس; zh 齐普拉斯; ja チプラス; ko 치프라스; he ציפראס; ru Ципрас
Kyriakos Mitsotakis; el Μητσοτάκης,Μητσοτάκη; ar ميتسوتاكيس; zh 米佐塔基斯; ja ミツォタキス; ru Мицотакис
Javier Milei; el Μιλέι; ru Милей; ar خافيير ميلي,الرئيس ميلي,الرئيس الأرجنتيني ميلي; fa خاویر میلی,خاویر میلئی; hi जेवियर माइली,जेवियर मिलेई; zh 米莱; ja ミレイ; ko 밀레이; he מיליי
María Corina Machado; el Ματσάδο; ru Мачадо; ar ماتشادو; zh 马查多; ja マチャド; ko 마차도
Juan Guaidó/Juan Guaido; el Γκουαϊδό; ru Гуайдо; ar غوايدو; zh 瓜伊多; ja グアイド; ko 과이도
Imran Khan; el Ιμράν Χαν; ru Имран Хан; ar عمران خان; fa عمران خان; he אימראן ח'אן; zh 伊姆兰·汗; ja カーン,イムラン・カーン; ko 임란 칸; hi इमरान खान,इमरान ख़ान,इमरान
Dalai Lama; el Δαλάι Λάμα; ru Далай-лама; uk Далай-лама; ar الدالاي لاما,دالاي لاما; fa دالایی لاما; he הדלאי לאמה,דלאי לאמה; zh 达赖喇嘛,达赖; ja ダライ・ラマ,ダライラマ; ko 달라이 라마; hi दलाई लामा; pl Dalajlam*,dalajlama,Dalajlama; fr dalaï-lama,dalaï lama; es dalái lama; tr Dalay Lama; be Далай-лама; it dalai lama; de Dalai-Lama; pt dalai-lama
Greta Thunberg; ar غريتا تونبرغ,ثونبرغ; zh 通贝里,桑伯格; ja トゥンベリ,グレタ・トゥンベリ; ko 툰베리; ru Тунберг; he טונברג
Malala Yousafzai; en Malala; zh 马拉拉; ja マララ; ko 말랄라; ar ملالا; fa ملاله; hi मलाला; ru Малала; el Μαλάλα
Janet Yellen; el Γέλεν; ru Йеллен; uk Єллен; ar يلين; fa یلن; he ילן; zh 耶伦,叶伦; ja イエレン; ko 옐런; hi येलेन
Joko Widodo; en Jokowi; de Jokowi; fr Jokowi; es Jokowi; pt Jokowi; it Jokowi; ru Джоко Видодо,Видодо; zh 佐科; ja ジョコ大統領,ジョコ・ウィドド; ko 조코 위도도,조코위; ar ويدودو,جوكو ويدودو
Aleksandar Vučić/Aleksandar Vucic; el Βούτσιτς; ru Вучич; uk Вучич; be Вучыч; bg Вучич; ar فوتشيتش; fa ووچیچ; he ווצ'יץ'; zh 武契奇; ja ブチッチ; ko 부치치
Sviatlana Tsikhanouskaya/Svetlana Tikhanovskaya/Sviatlana Tsikhanouskaia; en Tikhanovskaya,Tsikhanouskaya,Svetlana Tikhanovskaya; ru Тихановская,Светлана Тихановская; uk Тихановська; be Ціханоўская; pl Cichanouska; de Tichanowskaja; fr Tikhanovskaïa,Tsikhanovskaïa; es Tijanóvskaya,Tsijanúskaya,Tikhanóvskaya; it Tikhanovskaya; pt Tikhanovskaya; el Τσιχανούσκαγια,Τιχανόφσκαγια; ar تيخانوفسكايا,تسيخانوسكايا; fa تیخانوفسکایا; he טיחנובסקיה,ציחנובסקיה; zh 季哈诺夫斯卡娅,齐哈努斯卡娅; ja チハノフスカヤ; ko 티하놉스카야,치하노우스카야
Wolfgang Schäuble/Wolfgang Schauble; el Σόιμπλε; ru Шойбле; uk Шойбле; be Шойбле; ar شويبله,شوبله; fa شویبله; he שויבלה; zh 朔伊布勒; ja ショイブレ; ko 쇼이블레
Joseph Stiglitz/Joseph E. Stiglitz; el Στίγκλιτς; ru Стиглиц; uk Стігліц; be Стыгліц; ar ستيغليتز,ستيجليتز,ستيغلتز; fa استیگلیتز; he שטיגליץ; zh 斯蒂格利茨; ja スティグリッツ; ko 스티글리츠; hi स्टिग्लिट्ज़
Carlos Ghosn; ru Гон!,Карлос Гон; uk Карлос Гон; be Карлас Гон; zh 戈恩; ja ゴーン; ko 카를로스 곤,곤 회장; ar كارلوس غصن,غصن; fa کارلوس گون; he קרלוס גוסן,גון
Serena Williams; zh 小威廉姆斯,小威,塞雷娜; ja セリーナ・ウィリアムズ; ko 세리나 윌리엄스
Venus Williams; zh 大威廉姆斯,大威,维纳斯·威廉姆斯; ja ビーナス・ウィリアムズ; ko 비너스 윌리엄스
Pedro Pablo Kuczynski; es PPK!; pt PPK!
Alexandria Ocasio-Cortez; en AOC!,Ocasio-Cortez
Abdelmadjid Tebboune; ar تبون,عبد المجيد تبون; fa تبون; he טבון
Mohamed Salah; ar محمد صلاح,النجم المصري صلاح,اللاعب صلاح; he מוחמד סלאח,סלאח; fa محمد صلاح; zh 萨拉赫; ja サラー; ko 살라
Martin Griffiths; ar غريفيث,غريفيثس; fa گریفیتس
Ismail Haniyeh/Ismail Haniya; ar هنية,إسماعيل هنية; he הנייה,איסמעיל הנייה; fa هنیه; zh 哈尼亚; ja ハニヤ; ko 하니예
Nikki Haley; he היילי,ניקי היילי; ar نيكي هايلي,هايلي; fa نیکی هیلی; zh 黑利; ja ヘイリー; ko 헤일리
Nazanin Zaghari-Ratcliffe; fa نازنین زاغری,زاغری; ar نازانين زاغري; he זאגרי
Neeraj Chopra; hi नीरज चोपड़ा,नीरज चोपड़ा
Vinícius Júnior/Vinicius Junior; pt Vinicius Jr,Vini Jr; es Vinicius Jr,Vinicius; en Vinicius; ar فينيسيوس; zh 维尼修斯; ja ビニシウス; ko 비니시우스
Zoran Zaev; el Ζάεφ; ru Заев; bg Заев
Masayoshi Son; ja 孫正義,孫社長,孫会長; zh 孙正义; ko 손정의
Hirokazu Kore-eda; ja 是枝裕和,是枝; zh 是枝裕和; ko 고레에다
Cho Kuk; ko 조국 전 장관,조국 장관,조국 법무부 장관,조국 대표,조국 전 법무부; zh 曹国; ja 曺国
Han Kang; ko 소설가 한강,작가 한강,한강 작가; zh 韩江; ja ハン・ガン
Bong Joon-ho; ko 봉준호; zh 奉俊昊; ja ポン・ジュノ
Kim Yo Jong/Kim Yo-jong; ko 김여정; zh 金与正; ja 金与正; ru Ким Ё Чжон; be Кім Ё Чжон
Sebastian Kurz; zh 库尔茨; ja クルツ; ko 쿠르츠
Mohammad Javad Zarif; fa ظریف; ar ظريف; tr Zarif; he זריף; zh 扎里夫; ja ザリフ
Ebrahim Raisi; fa ابراهیم رئیسی,سید ابراهیم رئیسی,دولت رئیسی,آقای رئیسی,رئیس‌جمهور رئیسی,رئیسی گفت,کابینه رئیسی; ar إبراهيم رئيسي,الرئيس رئيسي,الرئيس الإيراني رئيسي,السيد رئيسي,حكومة رئيسي,قال رئيسي,رئيسي إن; he ראיסי; zh 莱希; ja ライシ; ko 라이시; tr Reisi,Raisi
Masoud Pezeshkian; fa پزشکیان; ar بزشكيان; he פזשכיאן; zh 佩泽希齐扬; ja ペゼシュキアン; ko 페제시키안
Carrie Lam; zh 林郑月娥; ja 林鄭月娥; ko 캐리 람
Joshua Wong; zh 黄之锋; ja 黄之鋒; ko 조슈아 웡
Jack Ma; zh 马云; ja 馬雲,ジャック・マー; ko 마윈
Ren Zhengfei; zh 任正非; ja 任正非; ko 런정페이
Peng Shuai; zh 彭帅; ja 彭帥; ko 펑솨이
Han Zheng; zh 韩正; ja 韓正; ko 한정 부주석
Li Qiang; zh 李强; ja 李強; ko 리창
Zhao Leji; zh 赵乐际; ja 趙楽際; ko 자오러지
Wang Huning; zh 王沪宁; ja 王滬寧; ko 왕후닝
Qin Gang; zh 秦刚; ja 秦剛; ko 친강
Yang Jiechi; zh 杨洁篪; ja 楊潔篪; ko 양제츠
Hou Yu-ih; zh 侯友宜; ja 侯友宜
Ko Wen-je; zh 柯文哲; ja 柯文哲
Han Kuo-yu; zh 韩国瑜; ja 韓国瑜
William Lai; zh 赖清德; ja 頼清徳
Naomi Osaka; ja 大坂なおみ,大坂; zh 大坂直美; ko 오사카 나오미
Yoshihide Suga; ja 菅義偉,菅首相,菅官房長官; zh 菅义伟; ko 스가 요시히데,스가 총리; ru Суга; ar سوغا
Taro Aso; ja 麻生太郎,麻生; zh 麻生太郎; ko 아소 다로
Taro Kono; ja 河野太郎; zh 河野太郎; ko 고노 다로
Yuriko Koike; ja 小池百合子,小池知事,小池都知事; zh 小池百合子; ko 고이케
Haruhiko Kuroda; ja 黒田東彦,黒田総裁; zh 黑田东彦; ko 구로다
Kazuo Ueda; ja 植田和男,植田総裁; zh 植田和男; ko 우에다
Emperor Naruhito; ja 天皇陛下; zh 德仁; ko 나루히토
Hayao Miyazaki; ja 宮崎駿,宮﨑駿; zh 宫崎骏; ko 미야자키 하야오
Haruki Murakami; ja 村上春樹; zh 村上春树; ko 무라카미 하루키
Tedros Adhanom Ghebreyesus; en Tedros; es Tedros; fr Tedros; de Tedros; zh 谭德塞; ja テドロス; ko 테워드로스,거브러여수스; ar تيدروس; he טדרוס; ru Гебрейесус,Гебреисус; uk Гебреісус
Lloyd Austin; zh 奥斯汀; ja オースティン; ko 오스틴 국방장관; ar أوستن
Antony Blinken; zh 布林肯; ja ブリンケン; ko 블링컨; ar بلينكن; fa بلینکن; he בלינקן; hi ब्लिंकन
J. D. Vance/JD Vance; zh 万斯; ja バンス; ko 밴스; ar فانس; fa ونس; he ואנס
Marco Rubio; zh 鲁比奥,卢比奥; ja ルビオ; ko 루비오; ar روبيو; fa روبیو; he רוביו
Pete Hegseth; zh 赫格塞思; ja ヘグセス; ko 헤그세스; ar هيغسيث; he הגסת'
Rishi Sunak; zh 苏纳克; ja スナク; ko 수낵; ar سوناك; fa سوناک; he סונאק; hi सुनक
Liz Truss; zh 特拉斯; ja トラス首相,リズ・トラス; ko 트러스; ar تراس!,ليز تراس; fa لیز تراس; he טראס
Robert Fico; zh 菲佐; ja フィツォ; ko 피초; ar فيكو; he פיצו
Andrés Manuel López Obrador; es AMLO!; en AMLO!; zh 洛佩斯·奥夫拉多尔; ja ロペスオブラドール
Claudia Sheinbaum; zh 辛鲍姆; ja シェインバウム; ko 셰인바움; ar شينباوم
Mark Carney; zh 卡尼; ja カーニー; ko 카니 총리; ar كارني; fa کارنی
Anthony Albanese; zh 阿尔巴尼斯; ja アルバニージー; ko 앨버니지; ar ألبانيز
Scott Morrison; zh 莫里森; ja モリソン; ko 모리슨; ar موريسون
Yahya Sinwar; ar السنوار,يحيى السنوار; he סינוואר,סנוואר; fa سنوار,یحیی سنوار; zh 辛瓦尔; ja シンワル; ko 신와르
Hassan Nasrallah; ar نصر الله,حسن نصر الله; he נסראללה; fa نصرالله,حسن نصرالله; zh 纳斯鲁拉; ja ナスララ; ko 나스랄라
Benny Gantz; he גנץ,בני גנץ; ar غانتس; fa گانتز; zh 甘茨; ja ガンツ; ko 간츠
Yair Lapid; he לפיד!,יאיר לפיד; ar لابيد,لبيد; fa لاپید; zh 拉皮德; ja ラピド; ko 라피드
Naftali Bennett; he בנט!,נפתלי בנט; ar بينيت; fa نخست‌وزیر بنت,دولت بنت,نفتالی بنت; zh 贝内特; ja ベネット; ko 베네트
Kais Saied; ar قيس سعيد,سعيّد; zh 赛义德总统; ja サイード大統領
Yevgeny Prigozhin; zh 普里戈任; ja プリゴジン; ko 프리고진; ar بريغوجين; fa پریگوژین; he פריגוז'ין
Sergei Shoigu; zh 绍伊古; ja ショイグ; ko 쇼이구; ar شويغو; fa شویگو; he שויגו
Novak Djokovic/Novak Đoković; zh 德约科维奇; ja ジョコビッチ; ko 조코비치; ar ديوكوفيتش,دجوكوفيتش; fa جوکوویچ; he ג'וקוביץ'; ru Джокович; uk Джокович; be Джокавіч
Lionel Messi; zh 利昂内尔·梅西; ja メッシ; ko 메시!; ar ميسي; fa مسی!; he מסי!
Lewis Hamilton; zh 汉密尔顿; ja ハミルトン; ko 해밀턴; ar هاميلتون; fa همیلتون; he המילטון
Max Verstappen; zh 维斯塔潘; ja フェルスタッペン; ko 페르스타펀,베르스타펜; ar فيرستابن
Ai Weiwei; zh 艾未未; ja 艾未未,アイ・ウェイウェイ; ko 아이웨이웨이; ar آي ويوي; fa آی وی‌وی
Confucius; zh 孔子,孔夫子; ja 孔子; ko 공자; ar كونفوشيوس; fa کنفوسیوس; he קונפוציוס; hi कन्फ्यूशियस,कंफ्यूशियस; el Κομφούκιος; ru Конфуций; uk Конфуцій; tr Konfüçyüs; es Confucio; it Confucio; pt Confúcio; de Konfuzius; pl Konfucjusz
Jackie Chan; zh 成龙; ja ジャッキー・チェン; ko 성룡,재키 찬; ar جاكي شان; fa جکی چان; he ג'קי צ'אן
Jet Li; zh 李连杰; ja ジェット・リー; ko 이연걸; fa جت لی; ar جيت لي
Bruce Lee; zh 李小龙; ja ブルース・リー; ko 이소룡,브루스 리; fa بروس لی; ar بروس لي; he ברוס לי; hi ब्रूस ली
Sun Yat-sen; zh 孙中山,孙逸仙; ja 孫文,孫中山; ko 쑨원,손문; fa سون یات‌سن,سون یات سن; ar سون يات سين
Chiang Kai-shek; zh 蒋介石,蒋中正; ja 蒋介石; ko 장제스,장개석; ar تشيانغ كاي شيك; fa چیانگ کای شک
Zhou Enlai; zh 周恩来; ja 周恩来; ko 저우언라이
Jiang Zemin; zh 江泽民; ja 江沢民; ko 장쩌민; ar جيانغ زيمين; fa جیانگ زمین
Bo Xilai; zh 薄熙来; ja 薄熙来; ko 보시라이
Ma Ying-jeou; zh 马英九; ja 馬英九; ko 마잉주
Chen Shui-bian; zh 陈水扁,阿扁; ja 陳水扁; ko 천수이볜
Li Ka-shing; zh 李嘉诚; ja 李嘉誠; ko 리카싱
Roger Federer; hi फेडरर; ko 페더러; ja フェデラー; zh 费德勒,费德尔; ar فيدرر; fa فدرر; he פדרר
Rafael Nadal; hi नडाल; ko 나달; ja ナダル; zh 纳达尔; ar نادال; fa نادال; he נדאל
Cristiano Ronaldo; zh C罗,克里斯蒂亚诺·罗纳尔多; ko 호날두; ja クリスティアーノ・ロナウド; ar كريستيانو رونالدو; fa کریستیانو رونالدو; he כריסטיאנו רונאלדו; hi क्रिस्टियानो रोनाल्डो; el Ρονάλντο; ru Роналду; uk Роналду; be Раналду
Friedrich Nietzsche; ar نيتشه,نيتشة; fa نیچه; he ניטשה; zh 尼采; ja ニーチェ; ko 니체; hi नीत्शे; el Νίτσε; ru Ницше; uk Ніцше; be Ніцшэ
Karl Marx; ar ماركس; fa مارکس; he מרקס; zh 马克思; ja マルクス; ko 마르크스; hi मार्क्स
Albert Einstein; ar أينشتاين,اينشتاين; fa اینشتین,انیشتین; he איינשטיין; zh 爱因斯坦; ja アインシュタイン; ko 아인슈타인; hi आइंस्टीन,आइंस्टाइन
Ahmet Davutoğlu/Ahmet Davutoglu; ar داود أوغلو,داوود أوغلو; fa داوداوغلو,داود اوغلو,داووداوغلو; he דבוטאולו,דאווטאולו; zh 达武特奥卢; ja ダウトオール; ko 다우토을루
Abdullah Öcalan/Abdullah Ocalan; ar أوجلان; fa اوجالان; he אוג'לאן; zh 奥贾兰; ja オジャラン; ko 오잘란
Ali Shariati; fa شریعتی; ar علي شريعتي
Mohammad Khatami; fa خاتمی; ar خاتمي; he ח'אתמי
Ruhollah Khomeini; fa خمینی; ar الخميني; he חומייני,ח'ומייני; zh 霍梅尼; ja ホメイニ; ko 호메이니; hi खुमैनी,खोमैनी
Qasem Soleimani; fa سلیمانی!,قاسم سلیمانی; ar سليماني!,قاسم سليماني; he סולימאני; zh 苏莱曼尼; ja ソレイマニ; ko 솔레이마니; hi सुलेमानी
Rahul Gandhi; hi राहुल गांधी,राहुल गाँधी; zh 拉胡尔·甘地; ko 라훌 간디; ja ラフル・ガンジー,ラフル・ガンディー
Mahatma Gandhi/Mohandas Gandhi; hi महात्मा गांधी,महात्मा गाँधी,गांधी जी,गांधीजी; zh 圣雄甘地,甘地; ja マハトマ・ガンジー,マハトマ・ガンディー,ガンジー; ko 마하트마 간디,간디; ar المهاتما غاندي,غاندي; fa مهاتما گاندی,گاندی; he מהטמה גנדי; be Гандзі,Махатма Гандзі; uk Ганді; ru Ганди; el Γκάντι
Manmohan Singh; hi मनमोहन सिंह,मनमोहन; zh 辛格; ja マンモハン・シン,シン首相; ko 만모한 싱,싱 총리; ar مانموهان سينغ; fa مانموهان سینگ; he מנמוהאן סינג
Arvind Kejriwal; hi केजरीवाल; zh 凯杰里瓦尔
Amit Shah; hi अमित शाह; zh 阿米特·沙阿; ja アミット・シャー; ko 아미트 샤
Nawaz Sharif; hi नवाज शरीफ,नवाज़ शरीफ; ar نواز شريف; fa نواز شریف; zh 谢里夫; ja シャリフ首相,ナワズ・シャリフ; ko 나와즈 샤리프; he נוואז שריף
Lee Myung-bak/Lee Myung Bak; ko 이명박; zh 李明博; ja 李明博; ru Ли Мён Бак; ar لي ميونغ باك
Roh Moo-hyun; ko 노무현; zh 卢武铉; ja 盧武鉉; ru Но Му Хён
Kim Dae-jung; ko 김대중; zh 金大中; ja 金大中; ru Ким Дэ Чжун
Kim Young-sam; ko 김영삼; zh 金泳三; ja 金泳三
Park Chung-hee; ko 박정희; zh 朴正熙; ja 朴正煕
Han Dong-hoon; ko 한동훈; zh 韩东勋; ja 韓東勲
Son Heung-min; ko 손흥민; zh 孙兴慜; ja ソン・フンミン,孫興民; ar سون هيونغ مين; ru Сон Хын Мин
Ehud Barak; he אהוד ברק,שר הביטחון ברק,ראש הממשלה ברק,ממשלת ברק,ברק אמר; ar إيهود باراك,باراك; fa ایهود باراک; zh 埃胡德·巴拉克; ja バラク国防相,エフード・バラク; ko 에후드 바라크
Ariel Sharon; he אריאל שרון,ראש הממשלה שרון,ממשלת שרון; ar شارون,أرييل شارون; fa شارون; zh 沙龙总理,阿里埃勒·沙龙; ja シャロン首相,アリエル・シャロン; ko 아리엘 샤론,샤론 총리; pl Szaron; de Scharon; el Σαρόν; es Sharón
Avigdor Lieberman; he ליברמן; ar ليبرمان; fa لیبرمن; zh 利伯曼; ja リーベルマン; ko 리베르만
Tzipi Livni; he ציפי לבני,שרת החוץ לבני,לבני אמרה,יו"ר קדימה לבני; ar ليفني; fa لیونی; zh 利夫尼; ja リブニ; ko 리브니
Yasser Arafat; ar عرفات,ياسر عرفات; he ערפאת,יאסר ערפאת; fa عرفات,یاسر عرفات; zh 阿拉法特; ja アラファト; ko 아라파트; hi अराफात
King Abdullah; ar الملك عبدالله,الملك عبد الله; he המלך עבדאללה; fa ملک عبدالله; zh 阿卜杜拉国王; ja アブドラ国王,アブドゥッラー国王; ko 압둘라 국왕; hi शाह अब्दुल्ला,किंग अब्दुल्ला; tr Kral Abdullah; en King Abdullah
Mustafa Kemal Atatürk/Mustafa Kemal Ataturk; tr Atatürk,Gazi Mustafa Kemal,Mustafa Kemal; ar أتاتورك; fa آتاتورک; he אטאטורק; zh 凯末尔; ja アタテュルク,アタチュルク; ko 아타튀르크
Carles Puigdemont; ru Пучдемон,Пучдемонт; uk Пучдемон; be Пучдэмон; el Πουτσντεμόν,Πουιγδεμόν,Πουτζντεμόν
Nikita Khrushchev; ru Хрущёв; uk Хрущов; be Хрушчоў,Хрушчова,Хрушчову; el Χρουστσόφ,Χρουτσόφ; it Krusciov,Kruscev,Chruščëv; pt Khrushchev,Kruschev,Khruschov; es Jruschov,Jrushchov,Kruschev; de Chruschtschow; fr Khrouchtchev; pl Chruszczow
Leo Tolstoy; ru Лев Толстой,Льва Толстого,Льву Толстому,Львом Толстым; uk Лев Толстой,Льва Толстого; be Леў Талстой,Талстой,Талстога,Талстому; el Τολστόι; it Tolstoj; de Tolstoi; fr Tolstoï; es Tolstói; pt Tolstói; pl Tołstoj
Anton Chekhov; be Чэхаў,Чэхава; el Τσέχοφ; it Čechov,Cechov; es Chéjov; pt Tchékhov,Tchekov; de Tschechow; fr Tchekhov; pl Czechow
Alexander Pushkin; it Puškin; es Pushkin; pt Púchkin,Puchkin; de Puschkin; fr Pouchkine; pl Puszkin; be Пушкін
Fyodor Dostoevsky; it Dostoevskij; es Dostoievski,Dostoyevski; pt Dostoiévski; fr Dostoïevski; de Dostojewski,Dostojewskij; pl Dostojewski; be Дастаеўскі,Дастаеўскага; uk Достоєвський
Leon Trotsky; de Trotzki; pl Trocki; es Trotski; fr Trotski; it Trotskij,Trockij; pt Trotski; be Троцкі
Boris Nemtsov; be Нямцоў,Нямцова; uk Нємцов; de Nemzow; pl Niemcow; el Νεμτσόφ
Indira Gandhi; be Індзіра Гандзі
Pope John Paul II/John Paul II; ru Иоанн Павел II,Иоанна Павла II,Иоанном Павлом II; uk Іван Павло II,Іван Павло ІІ,Івана Павла II,Івана Павла ІІ,Іоанн Павло II,Іоанна Павла II; be Ян Павел II,Яна Паўла II,Янам Паўлам II; el Ιωάννης Παύλος Β,Ιωάννη Παύλου Β,Ιωάννη Παύλο Β; es Juan Pablo II; pt João Paulo II; fr Jean-Paul II; de Johannes Paul II; it Giovanni Paolo II; pl Jan Paweł II,Jana Pawła II,Janowi Pawłowi II,Janem Pawłem II; tr II. Jean Paul
Pope Leo XIV; ru Лев XIV,Льва XIV; uk Лев XIV,Лева XIV; be Леў XIV; el Λέων ΙΔ,πάπας Λέων; es León XIV; pt Leão XIV; fr Léon XIV; de Leo XIV; it Leone XIV; pl Leon XIV,Leona XIV
Queen Elizabeth II/Elizabeth II; en Queen Elizabeth; ru Елизавета II,королева Елизавета,Елизаветы II; uk Єлизавета II,Єлизавета ІІ,Єлизавети II,королева Єлизавета; be Лізавета II,Елізавета II,каралева Лізавета,каралева Елізавета; el βασίλισσα Ελισάβετ,βασίλισσας Ελισάβετ,Ελισάβετ Β; es Isabel II,reina Isabel; pt Isabel II,rainha Isabel,rainha Elizabeth,Elizabeth II; fr Élisabeth II,reine Elizabeth,reine Élisabeth; de Elisabeth II,Königin Elizabeth,Königin Elisabeth; it Elisabetta II,regina Elisabetta; pl Elżbieta II,Elżbiety II,królowa Elżbieta,królowej Elżbiety
King Charles III/Charles III/Prince Charles; en Prince Charles,King Charles; ru Карл III,Карла III,король Карл III,принц Чарльз,короля Чарльза; uk Чарльз III,Чарльза III,принц Чарльз,король Чарльз; be Карл III,прынц Чарльз,кароль Карл; el βασιλιάς Κάρολος,πρίγκιπας Κάρολος,πρίγκιπα Κάρολου,βασιλιά Κάρολου; es rey Carlos III,príncipe Carlos de Inglaterra; pt rei Charles,rei Carlos III,príncipe Charles; fr roi Charles,prince Charles; de König Charles,Prinz Charles; it re Carlo III,principe Carlo; pl Karol III,król Karol,książę Karol,księcia Karola
Prince William; ru принц Уильям; uk принц Вільям; be прынц Уільям; el πρίγκιπας Ουίλιαμ,πρίγκιπα Ουίλιαμ,πρίγκιπας Γουίλιαμ; es príncipe Guillermo; pt príncipe William; fr prince William; de Prinz William; it principe William; pl książę William,księcia Williama
Prince Harry; ru принц Гарри; uk принц Гаррі; be прынц Гары; el πρίγκιπας Χάρι,πρίγκιπα Χάρι; es príncipe Harry,príncipe Enrique; pt príncipe Harry; fr prince Harry; de Prinz Harry; it principe Harry; pl książę Harry,księcia Harry'ego
Princess Diana/Diana Spencer; en Lady Di,Lady Diana; ru принцесса Диана,леди Ди; uk принцеса Діана; be прынцэса Дыяна,прынцэса Дыана; el πριγκίπισσα Νταϊάνα,Λαίδη Νταϊάνα; es princesa Diana,Lady Di; pt princesa Diana,Lady Di; fr princesse Diana,Lady Di; de Prinzessin Diana,Lady Di; it principessa Diana,Lady Diana,Lady D; pl księżna Diana,księżnej Diany
Mother Teresa; ru мать Тереза,матери Терезы; uk мати Тереза,матері Терези; be маці Тэрэза; el Μητέρα Τερέζα,Μητέρας Τερέζας; es Madre Teresa; pt Madre Teresa; fr Mère Teresa; de Mutter Teresa; it Madre Teresa; pl Matka Teresa,Matki Teresy,Matce Teresie,Matkę Teresę
Mariano Rajoy; el Ραχόι; ru Рахой; uk Рахой; be Рахой
Václav Havel; pl Havla!,Havlowi!,Havlem!; ru Гавел; uk Гавел; be Гавел
Jacques Chirac; pl Chirakiem!; el Σιράκ
Slobodan Milošević; pl Miloszević,Miloszewić; el Μιλόσεβιτς
Slobodan Milosevic; pl Miloszević,Miloszewić; el Μιλόσεβιτς
Kostas Karamanlis; fr Caramanlis
Konstantinos Karamanlis; fr Caramanlis
Yanis Varoufakis; es Varufakis; pl Warufakis
Vladimir Lenin; fr Lénine; pt Lenine,Lénine
Vitali Klitschko/Vitaly Klitschko/Vitaliy Klitschko; en Klitschko,Klychko; ru Кличко; uk Кличко,Кличка,Кличку,Кличком; be Клічко,Клічка; pl Kliczko; es Klichkó,Klichko; it Klichko; el Κλίτσκο
`;

type Known = { language: string; alias: string };
const byName = onFirstUse(() => {
  const known = new Map<string, Known[]>();
  for (const line of table.split('\n')) {
    const [names = '', ...lists] = line.split(';').map((each) => each.trim());
    if (names === '') continue;
    const aliases = lists.flatMap((list) => {
      const [language = '', rest = ''] = [list.slice(0, 2), list.slice(3)];
      return rest.split(',').map((alias) => ({ language, alias: alias.trim() }));
    });
    for (const name of names.split('/')) known.set(foldAlias(name), aliases);
  }
  return known;
});

/** Curated aliases of a name in other languages; none for a name that the table does not hold. */
export function knownAliases(name: string): readonly Known[] {
  return byName().get(foldAlias(name)) ?? [];
}
