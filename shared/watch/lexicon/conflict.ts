/** War, crime and unrest. See `lexicon.ts` for the notation. */
export const conflict = {
  sanction: `
en sanctions,sanction!,sanctioned,sanctioning,sanctions on,sanctions against|sanctioned by the,officially sanctioned,sanction a search,sanctioned by law,sanctioned event
el κύρωση,κυρώσεις,κυρώσεων|επικύρωσ*
es sancion~,sanción,sancione~|sancionó la ley,sanciona la ley,sancionó el proyecto,sancionar la ley,promulg*
pt sançõ~,sanções,sanção,sancion~|sancionou a lei,sancionou o projeto,sanciona a lei,sancionou lei,sanciona lei,sancionada pelo presidente,sancionada sem,foi sancionada,foi sancionado,sancionada com,sancionado com,lei sancionada,projeto sancionado
fr sanction~
de +sanktion~,sanktionier~
it sanzion~
pl sankcj~
tr yaptırım~
ru санкци~,санкционн~|дал санкцию,дала санкцию,с санкции,санкцию на обыск,санкцию на арест,санкции прокурора,санкция суда
uk санкці~,санкційн~|санкцію на обшук,санкцію на арешт,дав санкцію,з санкції
be санкцы~|санкцыю на вобыск,даў санкцыю
ar عقوبات,العقوبات,عقوباته*,عقوبة اقتصادية|عقوبة الإعدام
fa تحریم*
he סנקצי*,הסנקציות,עיצומים
hi प्रतिबंध*
zh 制裁
ja 制裁,制裁措置,経済制裁
ko 제재*
`,
  embargo: `
en embargo~,arms embargo,trade ban
el εμπάργκο
es embargo!,embargos!,bloqueo comercial|sin embargo
pt embargo~
fr embargo~
de +embargo~,Waffenembargo,Handelsembargo
it embargo
pl embargo~
tr ambargo~
ru эмбарго
uk ембарго
be эмбарга
ar حظر الأسلحة,حظر تجاري,حظر نفطي,الحظر التجاري,حظر السلاح,فرض حظر,حظر على تصدير,حظر على استيراد,حظر على الأسلحة,حظر على بيع,حظر على النفط,حظر على توريد,رفع الحظر,حظر التصدير,حظر تصدير,حظر استيراد,حظر توريد|حظر التجول
fa تحریم تسلیحاتی,ممنوعیت تجاری,تحریم نفتی,ممنوعیت صادرات
he אמברגו
hi व्यापार प्रतिबंध,हथियार प्रतिबंध
zh 禁运,贸易禁运,武器禁运
ja 禁輸
ko 금수*,엠바고*
`,
  refugee: `
en refugee~,displaced people,displaced persons
el πρόσφυγ~,προσφυγ~,προσφύγων|προσφυγή!,προσφυγών κατά,προσφυγής κατά
es refugiad~,desplazados internos
pt refugiad~
fr réfugié~,déplacés internes
de +flüchtling~,Geflüchtete~,Geflüchtet~,Vertriebene~
it rifugiat~,profugh~,profugo,sfollat~,profughi
pl uchodźc~,uchodźca
tr mülteci~,sığınmac~
ru беженец,беженц~,беженк~
uk біженець,біженц~,біженк~
be бежанец,бежанц~,уцякач~
ar لاجئ*,اللاجئ*
fa پناهنده*,آواره*,پناهندگان,پناهجو*
he פליט!,פליטים,פליטי,פליטה!,פליטות,הפליט*,פליט,פליטה|פליטת,פליטות גזי
hi शरणार्थी*,शरणार्थियों
zh 难民
ja 難民
ko 난민*
`,
  ceasefire: `
en ceasefire~,cease-fire,truce~,armistice,ceasefires
el εκεχειρί~,κατάπαυση του πυρός,κατάπαυσης του πυρός,ανακωχή,ανακωχής
es alto el fuego,cese al fuego,cese el fuego,tregua~,cese del fuego,armisticio,cese de hostilidades,altos el fuego
pt cessar-fogo,cessar fogo,trégua~,armistício
fr cessez-le-feu,trêve~,armistice
de Waffenstillstand~,Waffenruhe~,Feuerpause~
it cessate il fuoco,tregua,tregue,armistizio,cessate-il-fuoco
pl zawieszeni~ broni,rozejm~,wstrzymani~ ognia,zawieszenie broni,zawieszenia broni
tr ateşkes~
ru перемири~,прекращени~ огня
uk перемир'~,припинення вогню,перемир~
be перамір'~,спынення агню,перамір~
ar وقف إطلاق النار,وقف لإطلاق النار,هدنة,الهدنة,وقف اطلاق النار
fa آتش‌بس*,آتش بس
he הפסקת אש,הפסקת האש
hi युद्धविराम,संघर्ष विराम,संघर्षविराम,सीजफायर
zh 停火,休战,停战
ja 停戦,休戦,停戦合意
ko 휴전*,정전협정*,정전*
`,
  hostage: `
en hostage~
el όμηρο~,ομήρο~,ομηρί~,ομήρων|Όμηρος!,Ομήρου Οδύσσεια
es rehén,rehenes
pt refém,reféns
fr otage~
de +geisel~,Geiselnahme~,Geiselnehmer~
it ostaggi~
pl zakładnik~,zakładnic~|zakładnicza
tr rehine~,rehin alın*,rehin tut*
ru заложник~,заложниц~
uk заручник~,заручниц~
be закладнік~,закладніц~
ar رهينة,رهائن,الرهائن,رهينتين,الرهينتين,رهينتان,الرهينة
fa گروگان*
he בן ערובה,בני ערובה,בני הערובה,חטופים,החטופים
hi बंधक*
zh 人质
ja 人質
ko 인질*
`,
  arrest: `
en arrest,arrests,arrested,arresting|cardiac arrest,respiratory arrest,house of arrest,arrest of the heart
el συνέλαβ~,συλλαμβάν~,σύλληψη,συλλήψεις,σύλληψης,συνελήφθ~,συλληφθ~,συλλαμβάνονται,χειροπέδες|σύλληψη ιδέας
es arrest~,detenid~,detuv~,detención,detenciones,captura!,capturad~,aprehend~,detener!
pt preso!,presos!,prisão,prisões,detid~,detenção,prend~,capturad~,prender
fr arrêté!,arrêtés!,arrêtée~,arrestation~,interpell~,interpellé~,garde à vue,arrêter!|arrêté préfectoral,arrêté ministériel,arrêté de
de +festnahme~,festgenommen~,verhaft~,+verhaftung~
it arrest~,fermat~ dalla polizia,in manette,manette|arresto cardiaco
pl aresztow~,zatrzyman~,areszt~|zatrzymani* krążenia,zatrzymania akcji serca,zatrzymanie akcji serca,zatrzymania krążenia
tr tutukla~,gözaltı~,tutuklandı~,gözaltına
ru арест~,задержа~,задержани~,взят* под стражу|задержка*,задержк*,задержал дыхание,задержала дыхание,задержав дыхание,задержать дыхание
uk арешт~,затрима~,затриманн~,взят* під варту|затримк*
be арышт~,затрыма~,затрыманн~,арыштава~,затрымалі|затрымк*
ar اعتقال*,اعتقل*,توقيف*,القبض على,ألقت القبض,احتجاز,اعتقلت,أوقفت الشرطة,قبضت|السكتة القلبية,توقف القلب
fa بازداشت*,دستگیر*,دستگیری*,بازداشت شد
he נעצר,נעצרו,נעצרה,מעצר*,המעצר,עצרו,נעצרת,נעצרים,עצורים,עצרה!
hi गिरफ्तार*,गिरफ़्तार*,गिरफ्तारी,गिरफ़्तारी,हिरासत
zh 逮捕,被捕,拘捕,拘留,抓获,羁押,扣押,刑拘,抓捕,拘押,被抓,软禁,收押,逮到,拘禁,被扣留
ja 逮捕,拘束,身柄を拘束,拘留
ko 체포*,구속*,연행*,구금*|구속*력
`,
  protest: `
en protest~,demonstrators,demonstrator,demonstrations,rally against,took to the streets,marched against,demonstrated against|Protestant*
el διαδήλωσ~,διαδηλώσ~,διαδηλωτ~,διαμαρτυρ~,διαμαρτύρ~,διαδήλωσαν,διαδηλώνουν,πορεία διαμαρτυρίας,συλλαλητήρι~,κινητοποιήσ~|διαμαρτυρόμεν*
es protest~,protestan!,protestaron!,protestaban!,manifestante~,manifestación,manifestaciones,marcha~ contra,se manifest~,concentración en contra|protestante*
pt protest~,manifestante~,manifestação,manifestações,passeata~,se manifest~|protestante*
fr protest~,manifestant~,manifestation~,manif!,manifs!,ont manifesté,manifestent,manifestaient,défilé contre|protestant!,protestante*,manifestation culturelle
de +protest~,Demonstrant~,+demonstration~,demonstrier~,+demonstrant~,demonstrierte~,demonstrieren,Kundgebung~,Proteste!|Protestant*,protestantisch*
it protest~,manifestant~,manifestazion~,corteo!,cortei!,scesi in piazza,manifestato,in piazza contro|protestante,protestanti
pl protest~,protestuj~,protestow~,demonstrac~,demonstrant~,manifestac~,manifestant~,manifestuj~,manifestow~|protestanc*,protestant*
tr protesto~,gösterici~,gösteri!,gösteriler,gösterisi~,gösteride,gösterilere,eylemci~|protestan*
ru протест~,демонстрант~,демонстраци~,митинг~,манифестац~,вышли на улиц*|протестант*
uk протест~,демонстрант~,демонстраці~,мітинг~,маніфестац~,вийшли на вулиц~|протестант*
be пратэст~,дэманстрант~,дэманстрацы~,мітынг~,выйшлі на вуліц~|пратэстант*
ar احتجاج*,متظاهر*,تظاهر*,مسيرة احتجاج*,محتجين,محتجون,المحتجين,المحتجون,الاحتجاج*,مظاهرة,مظاهرات,المظاهرات,المظاهرة
fa اعتراض*,تظاهرات*,معترض*,تجمع اعتراضی,راهپیمایی اعتراضی
he הפגנ*,מפגין,מפגינים,המפגינים,מחאה,מחאות,המחאה,מוחים,המוחים,צעדת מחאה,עצרת מחאה
hi विरोध प्रदर्शन,प्रदर्शन*,प्रदर्शनकारी*,विरोध-प्रदर्शन,धरना,आंदोलन*|शानदार प्रदर्शन
zh 抗议,示威,游行,抗争
ja 抗議,デモ,抗議デモ,抗議集会,デモ行進|デモンストレーション,デモ版
ko 시위*,항의*,집회*,시위대*
`,
  strike: `
en strike!,strikes!,striking workers,walkout~,strikers,on strike,industrial action|air strike*,airstrike*,missile strike*,drone strike*,lightning strike*,strike a deal,strike a balance,strikes a balance,strike a pose,strike a chord,strike a blow,strike zone,military strike*,pre emptive strike*,strike from outside,strike partner,strike force,strike rate,minute strike,spectacular strike,superb strike,stunning strike,long-range strike
el απεργ~
es huelg~,paro general,paro nacional,en huelga|huelga decir
pt greve~,grevista~,paralisação
fr grève~,gréviste~,en grève,débray~
de +streik~,bestreik~,+warnstreik~,Arbeitskampf~,Arbeitsniederlegung~
it sciopero,scioperi,sciopera~,in sciopero,scioperano,scioperato,scioperanti
pl strajk~
tr grev*
ru забастовк~,забастовочн~,бастова~,бастующ~,стачк~
uk страйк~
be забастоўк~,страйк~
ar إضراب*,مضرب*,أضرب العمال,المضربين,مضربون|إضراب عن الطعام
fa اعتصاب*
he שביתה,שביתת,שובתים,השביתה|שביתת נשק
hi हड़ताल*,हड़ताली
zh 罢工
ja ストライキ,スト,スト入り,スト突入|ストップ,ストレート,ストレス,ストーリー,ストーブ,ストック,ストリート,ストライク,ストロー
ko 파업*
`,
  attack: `
en attack,attacks,attacked,attacker~,attacking|heart attack*,panic attack*,asthma attack*
el επίθεση,επιθέσεις,επίθεσης,επιθέσεων,επιτέθηκ~,επιτίθε~
es ataque~,atac*,atent~|ataque al corazón,ataque cardíaco,ataque de pánico
pt ataque~,atac*,atentado~|ataque cardíaco
fr attaque~,attaqu~,attentat~|crise cardiaque
de +angriff~,angegriffen,Anschlag~,+anschläg~,attack~|Herzattacke
it attacc~,attentat~|attacco cardiaco,attaccante,attaccanti,attaccamento
pl atak*,zamach~|zamach* stanu,atak serca
tr saldır~
ru атак*,нападени~,напал~,теракт~|нападающ~
uk атак*,напад~,теракт~
be атак*,напад~,тэракт~
ar هجوم*,هجمات,الهجمات,هاجم*|=حملة,=حملات,=الحملة,=الحملات,=حملتها,=حملته
fa حمله*,حملات|حمله قلبی
he התקפ*,מתקפ*,פיגוע*,תקף,תקפו|התקף לב
hi हमला,हमले,हमलों
zh 袭击,攻击
ja 攻撃,襲撃
ko 공격*,습격*
`,
  airstrike: `
en airstrike~,air strike~,air raid*,air attack~
el αεροπορικ~ επιδρομ~,αεροπορικ~ επίθεσ~,αεροπορικ~ επιθέσ~,αεροπορικ~ πλήγμα~,αεροπορικ~ πλήγματα
es ataque~ aéreo~,bombardeo aéreo,bombardeos aéreos
pt ataque~ aéreo~,bombardeio~ aéreo~
fr frappe~ aérienne~,raid* aérien~
de +luftangriff~,Luftschlag~,Luftschläge~
it raid aere*,attacc~ aere*,bombardament~ aere*
pl nalot~,atak* lotnicz~|nalot policji
tr hava saldırı~,hava harekat~
ru авиаудар~,авианалёт~,воздушн~ удар*
uk авіаудар~,авіаналіт~,повітряний удар*,повітрян~ удар*
be авіяўдар~,авіяналёт~
ar غارة جوية,غارات جوية,الغارات الجوية,غارات,ضربة جوية,ضربات جوية
fa حمله هوایی,حملات هوایی,حمله‌های هوایی
he תקיפה אווירית,תקיפות אוויריות,תקיפות מהאוויר
hi हवाई हमला,हवाई हमले,हवाई हमलों
zh 空袭
ja 空爆,空襲
ko 공습*
`,
  war: `
en war!,wars!,wartime,warfare,wars|trade war*,cold war,Star Wars,war of words
el πόλεμο~,πολέμο~,πολεμικ~
es guerra~|Guerra Fría
pt guerra~
fr guerre~
de +krieg!,+krieges!,+kriege!,+kriegs~
it guerra,guerre
pl wojn*,wojen!,wojenn~
tr savaş~|savaşçı
ru войн*,военн~ действ~
uk війн*,воєнн~
be вайн*,войн!,ваенн~ дзеянн~
ar حرب!,الحرب,حروب,حربا على,حربا ضد,حربا أهلية,حربا شاملة,حربا جديدة,شن حربا,تشن حربا,خاض حربا,خاضت حربا,حربين,حربها,حربه
fa جنگ!,جنگ‌ها,جنگی|جنگل*
he מלחמ*,המלחמ*
hi युद्ध*,जंग!|युद्धविराम
zh 战争
ja 戦争
ko 전쟁*
`,
  terrorism: `
en terror~|terrorise
el τρομοκρατ~
es terroris~
pt terroris~
fr terroris~
de +terror~
it terroris~
pl terror~,terroryzm,terroryz~,terroryst~
tr terör~
ru террор~
uk терор~
be тэрор~,тэрар~
ar إرهاب*,ارهاب*
fa تروریس*
he טרור*,מחבל*,הטרור
hi आतंकवाद*,आतंकी*,आतंकवादी*
zh 恐怖主义,恐怖分子,恐怖袭击,恐袭
ja テロ,テロリスト,テロリズム,テロ攻撃,テロ組織,テロ事件
ko 테러*
`,
  extradition: `
en extradit~
el έκδοση,έκδοσης,εκδοθεί,εκδόθηκε,εκδίδεται,έκδοσή του,έκδοσή της,εκδώσ~,αίτημα έκδοσης,εκδοθούν,εκδοθ~,εκδόθ~|έκδοση βιβλί*,έκδοση εισιτηρί*,έκδοση ομολόγ*,νέα έκδοση,έκδοση διαβατηρί*,ψηφιακή έκδοση
es extradi~
pt extradi~
fr extrad~
de Auslieferung~,ausgeliefert,ausliefern,+auslieferung~|Auslieferungslager,Waren,Auslieferung der Ware
it estradi~
pl ekstradyc~,ekstradow~,wydani~ podejrzan~
tr iade!,iadesi~,suçluların iadesi,iade edil*,suçlu iadesi|vergi iadesi,para iadesi,ücret iadesi
ru экстрадици~,экстрадирова~,выдач~ подозреваем~,выдач~ США,экстрадир~
uk екстрадиці~,екстрадува~
be экстрадыцы~,экстрадава~
ar تسليم المطلوبين,تسليم المجرمين,تسليمه,تسليمها,طلب تسليم,تسليم المتهم,تسليم المشتبه,ترحيله إلى
fa استرداد*,استرداد
he הסגרה,הסגרת,הסגרתו,הוסגר,הסגרתה,יוסגר,להסגיר,הוסגרה,להסגרה,הסגרתם
hi प्रत्यर्पण,प्रत्यर्पित
zh 引渡
ja 引き渡し,身柄引き渡し
ko 범죄인 인도*,송환*,범죄인인도*
`,
  amnesty: `
en amnesty,amnesties|Amnesty International
el αμνηστ~,αμνήστ~|Διεθν* Αμνηστί*
es amnist~|Amnistía Internacional
pt anisti~,amnisti~|Anistia Internacional,Amnistia Internacional
fr amnisti~|Amnesty International
de +amnesti~|Amnesty International
it amnisti~|Amnesty International
pl amnesti~|Amnesty International
tr af!,affı*,genel af,aflar,genel af*,affedil~
ru амнисти~|Международн* амнисти*
uk амністі~|Міжнародн* амністі*
be амністы~
ar عفو!,العفو,عفوا عاما,عفوا رئاسيا,عفوا ملكيا,عفوا شاملا|منظمة العفو,العفو الدولية
fa عفو!|عفو بین‌الملل
he חנינה,חנינת,חנינות
hi आम माफी,माफी,क्षमादान
zh 大赦,特赦|国际特赦
ja 恩赦,大赦
ko +사면*|사면초가,사면팔방,사면이
`,
  exile: `
en exile,exiles,exiled
el εξορί~,εξόριστ~,αυτοεξόριστ~,εξορίστηκ~,αυτοεξορί~,εξορισ~
es exili~,exilad~,destierro
pt exíli~,exil*
fr exil!,exils!,exilé~,exiler
de +exil~,Exil!,Exilant~,Verbannung,verbannt~
it esili~,in esilio,esule,esuli
pl wygnani~,emigracj~ polityczn~
tr sürgün~|taze sürgün*,asma dal*,filiz*
ru изгнани~,изгнанник~,ссылк~ в,эмигрировал~,изгнан~
uk вигнанн~,вигнанець,еміграці~,вигнанц~
be выгнанн~,эміграцы~,выгнанніц~
ar منفى,المنفى,منفاه,منفي*
fa تبعید*
he גלות,הגלות,גולה!,גולים|לגלות!,שגלות!
hi निर्वासन,निर्वासित
zh 流亡,流放,流亡者
ja 亡命,国外追放
ko 망명*
`,
  genocide: `
en genocid~
el γενοκτον~
es genocid~
pt genocíd~,genocid~
fr génocid~
de +völkermord~,+genozid~
it genocid~
pl ludobójst~
tr soykırım~
ru геноцид~
uk геноцид~
be генацыд~
ar إبادة جماعية,الإبادة الجماعية,ابادة
fa نسل‌کشی*,نسل کشی
he רצח עם,ג'נוסייד,רצח העם
hi नरसंहार,जनसंहार
zh 种族灭绝,大屠杀
ja ジェノサイド,大量虐殺,虐殺
ko 집단학살*,대학살*,제노사이드*
`,
  kidnapping: `
en kidnap~,abduct~
el απαγωγ~,απήγαγ~,απήχθη~,απαχθ~,απαγάγ~|απαγωγή θερμότητας
es secuestr~,secuestrad~,rapto!,raptad~,plagiad~|secuestro de carbono
pt sequestr~,sequestrad~,sequestro~,raptad~,rapto!|sequestro de carbono,sequestro de bens
fr enlèvement~,kidnapp~,enlevé!,enlevés!,enlevée~,rapt!,enlev~,ravisseur~|enlevé le titre,enlève son
de +entführ~,Entführer~,gekidnappt~,Kidnapp~
it rapiment~,rapit~,sequestro di persona,sequestr~ di persona,rapito!,rapita!,rapiti!,rapitor~
pl porwan~,uprowadz~,porwał~,porywacz~,porwano,porwani~
tr kaçırıl~,adam kaçırma,kaçırıldı,kaçırılan,kaçırdı,kaçırma~,rehin~|gözden kaçır*,fırsat kaçır*,uykusu kaç*
ru похищ~,похити~,похитили,похитил~,похищенн~
uk викрад~,викрадач~,викрали,викрал~
be выкрад~,выкрал~
ar اختطاف*,خطف*,مخطوف*,خاطف*,الخاطف*,المخطوف*
fa آدم‌ربایی,ربوده,ربودن
he חטיפ*,נחטף,נחטפו,נחטפה,חטפו,חטף!,חטופים,חטופה,חוטפים,החוטפים
hi अपहरण*,अगवा,अपहृत,अपहर्ता*
zh 绑架
ja 誘拐,拉致,連れ去り,連れ去られ
ko 납치*
`,
  murder: `
en murder~,assassinat~,homicide~,killing of,slaying~,slain,stabbed to death,beaten to death
el δολοφον~
es asesin~,homicid~,homicidio~,feminicidi~
pt assassin~,homicíd~
fr assassin~,meurtr~,homicide~,tué* à coups,féminicide~,tuerie~
de +mord!,+mordes!,Mörder~,ermord~,+mordfall~,Mordes,+tötung~,+totschlag~,Mordprozess~,+morde!
it omicid~,assassin~,uccision~,ucciso!,uccisa!,uccise!,delitto!,femminicid~
pl morderst~,zabójst~,zamordow~
tr cinayet~,suikast~,öldürüldü,öldürülen,öldüren
ru убийств~,убит*,убийц~
uk вбивст~,убивст~,вбит*
be забойст~,забіт~
ar اغتيال*,جريمة قتل,مقتل,قتل!,القتل,قتلت,قاتل!,القاتل,جريمة القتل
fa قتل!,ترور!,قاتل!,به قتل
he רצח!,נרצח*,רוצח*,הרצח,רצחו,נרצחה,נרצחו,רציחת,רצח
hi हत्या*
zh 谋杀,暗杀,凶杀
ja 殺人,暗殺,殺害,殺害事件,殺人事件
ko 살인*,암살*,살해*,피살*
`,
  'cyber-attack': `
en cyber-attack~,cyberattack~,cyber attack~,ransomware,hacking attack~,hacker attack~,DDoS
el κυβερνοεπίθεσ~,κυβερνοεπιθέσ~
es ciberataque~,ataque~ informático~,ciberataques,hackeo~,pirateo informático
pt ciberataque~,ataque~ cibernético~,ataque hacker
fr cyberattaque~,attaque~ informatique~,piratage~,rançongiciel~
de +cyberangriff~,+cyberattack~,Hackerangriff~,Hacker-Angriff~,Hackerattacke~,Cyber-Angriff~,Ransomware
it attacc~ informatic~,attacc~ hacker,cyberattacc~,cyber attacc~,hacker,ransomware
pl cyberatak~,atak* hakersk~
tr siber saldırı~
ru кибератак~,хакерск~ атак*,хакерск~,взлом~ сервер~
uk кібератак~,хакерськ~ атак*,хакерськ~
be кібератак~
ar هجوم سيبراني,هجمات سيبرانية,هجوم إلكتروني,هجمات إلكترونية,الهجمات السيبرانية,الهجوم السيبراني,الهجوم الإلكتروني,قرصنة إلكترونية,الهجمات الإلكترونية
fa حمله سایبری,حملات سایبری
he מתקפת סייבר,מתקפות סייבר,תקיפת סייבר,תקיפות סייבר,מתקפת כופר,פריצת סייבר
hi साइबर हमला,साइबर हमले,साइबर अटैक,साइबर हमलों,रैनसमवेयर
zh 网络攻击,网路攻击,骇客攻击,黑客攻击,勒索软件,网络入侵
ja サイバー攻撃,不正アクセス,ランサムウェア
ko 사이버 공격*,사이버공격*,해킹 공격*,랜섬웨어*,해킹*
`,
};
