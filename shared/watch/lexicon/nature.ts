/** Disasters, health, economy, justice. See `lexicon.ts` for the notation. */
export const nature = {
  earthquake: `
en earthquake~,quake!,quakes!,aftershock~,tremor~,seismic
el σεισμ~
es terremoto~,sismo!,sismos!,seísmo~,temblor de tierra,sísmic~,sismo~,temblor!,temblores!,seismo~
pt terremoto~,sismo!,sismos!,tremor de terra,abalo sísmico,sísmic~
fr séisme~,tremblement~ de terre,secousse~ sismique~,secousse~,sismique~,tremblement de terre
de +erdbeben~,Nachbeben~
it terremot~,sisma!,scoss~ sismic~,scoss~ di terremoto,sisma,scossa!,scosse!,sismic~
pl trzęsieni~ ziemi
tr deprem~
ru землетрясени~,подземн~ толч*,сейсм~
uk землетрус~,підземн~ поштовх~,сейсм~
be землетрас~,землетрус~,падземн~ штурш~,землетрасенн~,землятрус~
ar زلزال*,زلازل,هزة أرضية,الزلازل,هزة ارضية,هزات ارتدادية,هزات أرضية
fa زلزله*,زمین‌لرزه*,زمین لرزه
he רעידת אדמה,רעידות אדמה,רעש אדמה,רעידת האדמה,רעידה!,הרעידה
hi भूकंप*,भूकम्प*
zh 地震
ja 地震
ko 지진*
`,
  flood: `
en flood~,floodwater~,flooded,flooding,deluge~|flood of complaints,floodlight*,flooded with requests,flooded the market
el πλημμύρ~,πλημμυρ~
es inundaci~,inundad~,riada~
pt inundaç~,enchente~,alagament~,cheias
fr inondation~,inondé~,crue!,crues!,inond~|inonde le marché
de +überschwemmung~,Hochwasser~,überflut~,+flutkatastrophe~,Flut!,Fluten!,Flutwelle~,Überflutung~,überschwemm~|Bilderflut,Flut von
it alluvion~,inondazion~,allagament~,alluvional~,allagat~,inondat~
pl powodz~,zalan~,podtop~,powódź
tr sel!,seller~,sel felaket~,su baskın~,selde,sele,selin yol,selin vur*,selin ardından|selle
ru наводнени~,паводк~,затоп~
uk повін~,повен~,паводк~,затоп~
be паводк~,паводак,затап~
ar فيضان*,سيول,السيول,فيضانات,الفيضانات,الفيضان
fa سیل!,سیلاب*,سیل‌زده*
he שיטפון,שיטפונות,שטפון,שטפונות,הצפ*,הצפות,הצפה,השיטפונות
hi बाढ़*,जलभराव,बाढ़ग्रस्त
zh 洪水,洪灾,水灾,水患,洪涝,淹没,内涝
ja 洪水,浸水,氾濫,冠水,大洪水
ko 홍수*,침수*
`,
  wildfire: `
en wildfire~,forest fire*,bushfire~,brush fire*,fire season,blaze in the forest|spread like wildfire
el πυρκαγι~,δασικ~ πυρκαγ~,πυρκαγιά,πυρκαγιές,φωτιά στο δάσος,δασικές πυρκαγιές,πύρινο μέτωπο
es incendio~ forestal~,incendio~ de bosque~,incendios!,incendio!|incendio de un edificio,incendio en una vivienda
pt incêndio~ florest~,queimada~
fr feu* de forêt,feux de forêt,incendie~ de forêt,incendies de forêts
de +waldbrand~,+waldbränd~,+buschbrand~,+buschfeuer~,Buschbrände~
it incendi~ boschiv~,incendio boschivo,incendi boschivi
pl pożar~ lasu,pożar~ lasów,pożar~ las*
tr orman yangın~,yangınlar~
ru лесн* пожар~,природн~ пожар~
uk лісов~ пожеж~
be лясн* пажар~,лясн* пажараў
ar حرائق الغابات,حريق غابات,حرائق غابات,حرائق
fa آتش‌سوزی جنگل*,آتش سوزی جنگل*
he שריפת יער,שריפות יער,שריפות,שרפות,שריפת חורש,שריפה ביער,שרפת יער
hi जंगल की आग,जंगलों में आग,दावानल
zh 山火,野火,森林火灾,林火
ja 山火事,森林火災,山林火災,野火
ko 산불*
`,
  hurricane: `
en hurricane~,typhoon~,cyclone~
el τυφών~,κυκλών~
es huracán,huracan~,tifón,tifones,ciclón,ciclones
pt furacão,furacões,tufão,tufões,ciclone~
fr ouragan~,typhon~,cyclone~
de +hurrikan~,+taifun~,+zyklon~
it uragan~,tifon~,ciclon~
pl huragan~,tajfun~,cyklon~
tr kasırga~,tayfun~,siklon~
ru ураган~,тайфун~,циклон~
uk ураган~,тайфун~,циклон~
be ураган~,тайфун~,цыклон~
ar إعصار,الإعصار,أعاصير
fa طوفان*,توفان*,گردباد
he הוריקן,סופת הוריקן,טייפון,ציקלון
hi तूफान*,तूफ़ान*,चक्रवात*
zh 飓风,台风,颱风,气旋
ja ハリケーン,台風,サイクロン
ko 허리케인*,태풍*,사이클론*
`,
  drought: `
en drought~
el ξηρασί~|ξηρασία στόματος
es sequía~
pt seca!,secas!,estiagem
fr sécheresse~
de +dürre~
it siccità
pl susz!,susza,suszy,suszę,suszą
tr kuraklık~
ru засух~
uk посух~
be засух~
ar جفاف,الجفاف
fa خشکسالی*
he הבצורת!,בצורת קשה,בצורת חמורה,בצורת ממושכת,בצורת כבדה,בצורת קיצונית,שנת בצורת,שנות בצורת,שנות הבצורת,מכת בצורת,עקב בצורת,בגלל בצורת,תקופת בצורת,נפגעי בצורת,בצורת ורעב,מבצורת!,לבצורת!,ובצורת!,בצורת פוקדת,בצורת פקדה
hi सूखा!,सूखे|सूखे कुएं,सूखे कुएँ,सूखे मेवे,सूखे मेवों,सूखे पत्ते,सूखे पत्तों,सूखे फल,सूखे कपड़े,सूखे पेड़,सूखे बाल,सूखे होंठ,सूखे कुओं
zh 干旱,旱灾
ja 干ばつ,旱魃
ko 가뭄*
`,
  outbreak: `
en outbreak~,epidemic~,pandemic~,outbreaks,epidemics|outbreak of war,outbreak of violence
el επιδημ~,πανδημ~,έξαρση κρουσμάτων,ξέσπασμα
es brote~,epidemi~,pandemi~|brote de violencia,brotes de violencia,brotes verdes
pt surto~,epidemi~,pandemi~
fr épidémi~,pandémi~,flambée épidémique,foyer~ épidémique~
de +ausbruch!,+epidemi~,+pandemi~,Seuche~|Vulkanausbruch,Gefängnisausbruch
it epidemi~,pandemi~,focolai~
pl epidemi~,pandemi~,wybuch~ epidemii,ognisk~ choroby
tr salgın~
ru эпидеми~,пандеми~,вспышк~|вспышка фотоаппарата,вспышк* камер,вспышк* гнева,вспышк* на солнце,солнечн* вспышк*,вспышк* насилия,вспышк* молни*,фотовспышк*
uk епідемі~,пандемі~,спалах~|спалах* камер,спалах* гніву,спалах* на сонці,сонячн* спалах*,спалах* насильства,спалах* фотоапарат*,спалах* блискавк*
be эпідэмі~,пандэмі~,успышк~|успышк* гневу,успышк* гвалту,сонечн* успышк*,успышк* маланк*
ar وباء,الوباء,جائحة,تفشي
fa شیوع*,همه‌گیری*,اپیدمی*,پاندمی*
he מגפה,מגיפה,התפרצות,המגפה,מגפת,מגיפת|התפרצות זעם,התפרצות הר
hi महामारी*,प्रकोप
zh 疫情,爆发疫,流行病,瘟疫
ja 流行,感染拡大,パンデミック,アウトブレイク,集団感染|流行音楽,流行歌,流行語,流行色,大流行語,流行人,流行音乐,流行语,流行歌曲,流行文化,流行服饰,流行时尚,流行天王,流行歌手
ko 전염병*,발병*,팬데믹*,감염 확산|발병률
`,
  vaccine: `
en vaccin~
el εμβόλι~,εμβολι~
es vacuna~
pt vacina~
fr vaccin~
de +impfstoff~,+impfung~,geimpft~,impf*
it vaccin~
pl szczepi~,szczepion~
tr aşı!,aşılar~,aşılama~,aşısı~,aşıyı,aşının
ru вакцин~,прививк~
uk вакцин~,щепленн~
be вакцын~,прышчэп~
ar لقاح*,تطعيم*,تلقيح
fa واکسن*,واکسیناسیون
he חיסון*,חיסונים,מתחסנ*,החיסון
hi वैक्सीन*,टीका,टीके,टीकाकरण
zh 疫苗
ja ワクチン
ko 백신*
`,
  famine: `
en famine~,starvation
el λιμό*,λιμού,λιμοκτον~
es hambruna~,hambre extrema,hambrunas
pt fome!
fr famine~
de +hungersnot~,Hungersnöte~
it carestia,carestie
pl głód,głodu,głodem,klęsk~ głodu
tr kıtlık~,açlık~
ru голод!,голода,голодом,голоду
uk голод!,голоду,голодом,голодомор~
be голад!,голаду,голадам
ar مجاعة,المجاعة,مجاعات
fa قحطی*
he רעב!,הרעב
hi अकाल*,भुखमरी,अकाल|अकाल मृत्यु,अकाल तख्त
zh 饥荒,饥饿
ja 飢饉,飢餓
ko 기근*,기아!
`,
  inflation: `
en inflation~|inflation of the balloon
el πληθωρισμ~
es inflaci~,inflacionari~
pt inflaç~
fr inflation~
de +inflation~
it inflazion~
pl inflacj~
tr enflasyon~
ru инфляци~
uk інфляці~
be інфляцы~
ar تضخم,التضخم|تضخم البروستاتا,تضخم القلب
fa تورم!,نرخ تورم
he אינפלצי*,האינפלציה
hi मुद्रास्फीति,महंगाई
zh 通胀,通货膨胀,通膨,通货膨胀率
ja インフレ,物価上昇,物価高
ko 인플레이션*,물가 상승,물가상승*,물가*
`,
  bankruptcy: `
en bankrupt~,insolven~,bankruptcies,Chapter 11
el χρεοκοπ~,χρεωκοπ~,πτώχευσ~,πτωχεύσ~
es quiebra!,bancarrota~,insolven~
pt falência~,bancarrota
fr faillite~,insolvab~
de +insolvenz~,+bankrott~,Pleite~,+konkurs!
it bancarott~,falliment~,insolvenz~
pl bankruct~,upadłoś~
tr iflas~
ru банкротств~,банкрот~
uk банкрутств~,банкрут~
be банкруцт~,банкрут~
ar إفلاس*
fa ورشکست*
he פשיטת רגל,פשיטות רגל,חדלות פירעון
hi दिवालिया*,दिवालियापन
zh 破产
ja 破産,倒産,経営破綻
ko 파산*
`,
  trial: `
en trial!,trials!,on trial|clinical trial*,drug trial*,vaccine trial*,trial and error,free trial
el δίκη,δίκης,δίκες|δίκη μου
es juicio!,juicios!|juicio de valor,a mi juicio,a su juicio
pt julgament~
fr procès
de +prozess!,Gerichtsverfahren~|Produktionsprozess,Friedensprozess
it processo!,processi!|processo di pace,processo produttivo
pl proces!,procesu,procesie,procesem|proces pokojowy
tr dava!,davası~,duruşma~,yargılan~
ru судебн~ процесс~,суд над,судебн~ разбирательств~
uk судов~ процес~,суд над
be судов~ працэс~,суд над
ar محاكمة,المحاكمة,محاكمته
fa محاکمه*,دادگاهی
he משפטו,משפט פלילי,המשפט נגד
hi मुकदमा,मुकदमे,मुक़दमा
zh 审判,受审,庭审
ja 裁判,公判
ko 재판*
`,
  'death penalty': `
en death penalty,capital punishment,death sentence~,death row,sentenced to death
el θανατική ποινή,θανατικής ποινής,ποινή του θανάτου
es pena de muerte,pena capital,condenad~ a muerte
pt pena de morte,pena capital,condenad~ à morte
fr peine de mort,peine capitale,condamné~ à mort
de +todesstrafe~,+todesurteil~,zum Tode verurteilt
it pena di morte,pena capitale,condannat~ a morte
pl kar* śmierci
tr idam cezası~,ölüm cezası~
ru смертн~ казн*,смертн~ приговор~
uk смертн~ кар*,смертн~ вирок~
be смяротн~ кар*,смяротн~ пакаранн~
ar عقوبة الإعدام,حكم الإعدام,بالإعدام
fa مجازات اعدام,حکم اعدام,محکوم به اعدام
he עונש מוות,עונש המוות
hi मौत की सजा,मौत की सज़ा,मृत्युदंड,फांसी की सजा
zh 死刑
ja 死刑
ko 사형*
`,
  migrant: `
en migrant~,immigrant~,migration~,immigration~|bird migration
el μετανάστ~,μεταναστ~
es migrant~,inmigra~,inmigrante~,migrator~,migración
pt migrant~,imigra~,migraç~
fr migrant~,immigr~,migratoire~,migration~
de +migrant~,+migration~,Einwander~,+zuwander~
it migrant~,immigrat~,immigrazion~,migrator~
pl migrant~,imigrant~,migrac~,imigrac~
tr göçmen~,göç!
ru мигрант~,иммигрант~,миграци~,иммиграци~
uk мігрант~,іммігрант~,міграці~,імміграці~
be мігрант~,імігрант~,міграцы~
ar مهاجر*,هجرة,الهجرة|هجري!,الهجري!,هجرية!,الهجرية!,الهجرة النبوية,هجرة النبي,هجرة الرسول,هجرة العقول,هجرة الأدمغة,هجرة الطيور
fa مهاجر*,مهاجرت*
he מהגר*,הגירה,ההגירה
hi प्रवासी*,आप्रवासी*,अप्रवासी*,आव्रजन
zh 移民,移工
ja 移民,移住者
ko 이민*,이주민*
`,
  drone: `
en drone!,drones!,unmanned aerial
el ντρόουν,drone!,drones!,μη επανδρωμέν~
es dron!,drones!,drones
pt drone!,drones!
fr drone~,drones
de +drohne~
it drone!,droni!
pl dron!,drony,dronów,drona,dronami,dronom,bezzałogow~
tr drone~,insansız hava arac*,=İHA!,=SİHA!
ru беспилотник~,беспилотн~,дрон!,дроны,дронов,дрона,дронами,БПЛА
uk безпілотник~,безпілотн~,дрон!,дрони,дронів,дрона,дронами,БПЛА
be беспілотнік~,беспілотн~,дрон!,дроны,дронаў
ar طائرة مسيرة,طائرات مسيرة,الطائرات المسيرة,طائرة بدون طيار,طائرات بدون طيار,درون,الطائرات بدون طيار,هجوم بمسيرة,هجمات بمسيرات,بمسيرات,الطائرة المسيرة,المسيرات الروسية,المسيرات الأوكرانية,المسيرات الإيرانية,مسيرات روسية,مسيرات أوكرانية,مسيرات إيرانية,مسيرات مفخخة,مسيرات انتحارية,مسيرات حوثية,الطائرات دون طيار,طائرة من دون طيار,طائرات من دون طيار
fa پهپاد*
he רחפן,רחפנים,מל"ט,כטב"ם,כטב"מים,מזל"ט
hi ड्रोन*
zh 无人机
ja ドローン,無人機
ko 드론*,무인기*
`,
  nuclear: `
en nuclear|nuclear family
el πυρηνικ~
es nuclear~
pt nuclear~
fr nucléaire~
de +nuklear~,+atom~
it nuclear~
pl nuklearn~,atomow~,jądrow~
tr nükleer~
ru ядерн~,атомн~
uk ядерн~,атомн~
be ядзерн~,атамн~
ar نووي*,النووي*
fa هسته‌ای*,اتمی*
he גרעין!,גרעיני*,הגרעין|גרעיני תירס
hi परमाणु*
zh 核武,核电,核能,核试,核设施,核协议,核问题,核弹,核计划,核项目,核谈判,核燃料,核裁军,核扩散,核威胁,核战争,核电站,核泄漏,核辐射,核废料,无核化,反核,核导弹,核大国,核武库,核材料,核爆,核协定,核危机,核安全,核反应,核技术,伊核,朝核,拥核,弃核,去核化,核潜艇,核打击,核威慑,核军备,核污染,核大战,核事故,核不扩散,核子,核工业,核研究,核科学
ja 原子力,原発,核問題,核開発,核計画,核施設,核兵器,核合意,核実験,核保有,核燃料,核軍縮,核不拡散,核拡散,核大国,核ミサイル,核戦争,核攻撃,核の傘,核の脅威,核抑止,核廃絶,核弾頭,核放棄,核爆弾,核爆発,核廃棄物,核物質,核協議,核交渉,核査察,非核化,反核,核融合,核技術,核戦力,核協定,核を,核武装,核関連,核政策,核能力,核危機,核事故,核研究,核科学,核軍備,核の
ko 핵!,핵무기*,핵실험*,원전*,핵개발*,비핵화*
`,
  'plane crash': `
en plane crash~,air crash~,plane crashed,air disaster~,plane went down,jet crashed,aircraft crashed,helicopter crash~
el αεροπορικ~ δυστύχημα,συντριβή αεροσκάφους,αεροπορικ~ τραγωδία
es accidente~ aéreo~,accidente~ de avión,avión siniestrado
pt acidente~ aéreo~,queda de avião,acidente~ de avião
fr crash aérien,accident~ d'avion,catastrophe~ aérienne~
de +flugzeugabsturz~,Flugzeugunglück~,Flugzeugabstürze~
it incident~ aere*,disastr~ aere*
pl katastrof~ lotnicz~,wypad~ lotnicz~
tr uçak kazası~
ru авиакатастроф~,крушени~ самолёта,крушени~ самолета,самолёт разбился,самолет разбился,потерпел крушение,разбился самолёт,разбился самолет
uk авіакатастроф~,катастроф~ літака
be авіякатастроф~
ar تحطم طائرة,سقوط طائرة,حادث طائرة
fa سقوط هواپیما
he התרסקות מטוס,תאונת מטוס
hi विमान दुर्घटना,विमान हादसा,विमान हादसे
zh 坠机,空难
ja 墜落事故,飛行機墜落
ko 비행기 추락*,여객기 추락*
`,
};
