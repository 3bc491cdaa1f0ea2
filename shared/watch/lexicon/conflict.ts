/** War, crime and unrest. See `lexicon.ts` for the notation. */
export const conflict = {
  sanction: `
en sanctions,sanction!,sanctioned,sanctioning|sanctioned by the,officially sanctioned
el κύρωση,κυρώσεις,κυρώσεων
es sancion*,sanción
pt sançõ*,sanções,sanção,sancion*
fr sanction*
de +sanktion~,sanktionier*
it sanzion*
pl sankcj*
tr yaptırım*
ru санкци*
uk санкці*
be санкцы*
ar عقوبات,العقوبات,عقوباته*,عقوبة اقتصادية|عقوبة الإعدام
fa تحریم*
he סנקצי*,הסנקציות,עיצומים
hi प्रतिबंध*
zh 制裁
ja 制裁
ko 제재*
`,
  embargo: `
en embargo*
el εμπάργκο
es embargo!,embargos!,bloqueo comercial|sin embargo
pt embargo*
fr embargo*
de +embargo~
it embargo
pl embargo*
tr ambargo*
ru эмбарго
uk ембарго
be эмбарга
ar حظر الأسلحة,حظر تجاري,حظر نفطي,الحظر التجاري,حظر السلاح
fa تحریم تسلیحاتی,ممنوعیت تجاری
he אמברגו
hi व्यापार प्रतिबंध,हथियार प्रतिबंध
zh 禁运
ja 禁輸
ko 금수*,엠바고*
`,
  refugee: `
en refugee*
el πρόσφυγ*,προσφυγ*,προσφύγων|προσφυγή!,προσφυγών κατά,προσφυγής κατά
es refugiad*
pt refugiad*
fr réfugié*
de +flüchtling~,Geflüchtete*
it rifugiat*,profugh*,profugo
pl uchodźc*,uchodźca
tr mülteci*,sığınmac*
ru беженец,беженц*,беженк*
uk біженець,біженц*,біженк*
be бежанец,бежанц*,уцякач*
ar لاجئ*,اللاجئ*
fa پناهنده*,آواره*,پناهندگان,پناهجو*
he פליט!,פליטים,פליטי,פליטה!,פליטות,הפליט*
hi शरणार्थी*,शरणार्थियों
zh 难民
ja 難民
ko 난민*
`,
  ceasefire: `
en ceasefire*,cease-fire,truce*,armistice
el εκεχειρί*,κατάπαυση του πυρός,κατάπαυσης του πυρός,ανακωχή,ανακωχής
es alto el fuego,cese al fuego,cese el fuego,tregua*,cese del fuego,armisticio
pt cessar-fogo,cessar fogo,trégua*,armistício
fr cessez-le-feu,trêve*,armistice
de Waffenstillstand*,Waffenruhe*,Feuerpause*
it cessate il fuoco,tregua,tregue,armistizio,cessate-il-fuoco
pl zawieszeni* broni,rozejm*,wstrzymani* ognia
tr ateşkes*
ru перемири*,прекращени* огня
uk перемир'*,припинення вогню,перемир*
be перамір'*,спынення агню,перамір*
ar وقف إطلاق النار,وقف لإطلاق النار,هدنة,الهدنة
fa آتش‌بس*,آتش بس
he הפסקת אש,הפסקת האש
hi युद्धविराम,संघर्ष विराम,संघर्षविराम,सीजफायर
zh 停火,休战,停战
ja 停戦,休戦
ko 휴전*,정전협정*,정전*
`,
  hostage: `
en hostage*
el όμηρο*,ομήρο*,ομηρί*,ομήρων|Όμηρος!,Ομήρου Οδύσσεια
es rehén,rehenes
pt refém,reféns
fr otage*
de +geisel~
it ostaggi*
pl zakładnik*,zakładnic*|zakładnicza
tr rehine*,rehin alın*,rehin tut*
ru заложник*,заложниц*
uk заручник*,заручниц*
be закладнік*,закладніц*
ar رهينة,رهائن,الرهائن
fa گروگان*
he בן ערובה,בני ערובה,בני הערובה,חטופים,החטופים
hi बंधक*
zh 人质
ja 人質
ko 인질*
`,
  arrest: `
en arrest,arrests,arrested,arresting|cardiac arrest,respiratory arrest,house of arrest
el συνέλαβ*,συλλαμβάν*,σύλληψη,συλλήψεις,σύλληψης,συνελήφθ*,συλληφθ*|σύλληψη ιδέας
es arrest*,detenid*,detuv*,detención,detenciones
pt preso!,presos!,prisão,prisões,detid*,detenção,prend*
fr arrêté!,arrêtés!,arrêtée*,arrestation*,interpell*|arrêté préfectoral,arrêté ministériel,arrêté de
de +festnahme~,festgenommen*,verhaft*,+verhaftung~
it arrest*|arresto cardiaco
pl aresztow*,zatrzyman*,areszt*
tr tutukla*,gözaltı*
ru арест*,задержа*
uk арешт*,затрима*
be арышт*,затрыма*
ar اعتقال*,اعتقل*,توقيف*,القبض على,ألقت القبض
fa بازداشت*,دستگیر*
he נעצר,נעצרו,נעצרה,מעצר*,המעצר
hi गिरफ्तार*,गिरफ़्तार*,गिरफ्तारी,गिरफ़्तारी
zh 逮捕,被捕,拘捕,拘留
ja 逮捕
ko 체포*,구속*|구속*력
`,
  protest: `
en protest*,demonstrators,demonstrator,demonstrations|Protestant*
el διαδήλωσ*,διαδηλώσ*,διαδηλωτ*,διαμαρτυρ*,διαμαρτύρ*|διαμαρτυρόμεν*
es protest*,protestan!,protestaron!,protestaban!,manifestante*,manifestación,manifestaciones|protestante*
pt protest*,manifestante*,manifestação,manifestações|protestante*
fr protest*,manifestant*,manifestation*|protestant!,protestante*,manifestation culturelle
de +protest~,Demonstrant*,+demonstration~,demonstrier*|Protestant*,protestantisch*
it protest*,manifestant*,manifestazion*|protestante,protestanti
pl protest*,protestuj~,protestow~,demonstrac*,demonstrant*|protestanc*,protestant*
tr protesto*,gösterici*|protestan*
ru протест*,демонстрант*,демонстраци*|протестант*
uk протест*,демонстрант*,демонстраці*|протестант*
be пратэст*,дэманстрант*,дэманстрацы*|пратэстант*
ar احتجاج*,متظاهر*,مظاهر*,تظاهر*
fa اعتراض*,تظاهرات*,معترض*
he הפגנ*,מפגין,מפגינים,המפגינים,מחאה,מחאות,המחאה
hi विरोध प्रदर्शन,प्रदर्शन*,प्रदर्शनकारी*|शानदार प्रदर्शन
zh 抗议,示威
ja 抗議,デモ
ko 시위*,항의*
`,
  strike: `
en strike!,strikes!,striking workers,walkout*,strikers,on strike,industrial action|air strike*,airstrike*,missile strike*,drone strike*,lightning strike*,strike a deal,strike a balance,strikes a balance,strike a pose,strike a chord,strike a blow,strike zone,military strike*,pre emptive strike*
el απεργ*
es huelg*,paro general,paro nacional
pt greve*,grevista*,paralisação
fr grève*,gréviste*
de +streik~,bestreik*
it sciopero,scioperi,sciopera*
pl strajk*
tr grev*
ru забастовк*,забастовочн*,бастова*,бастующ*,стачк*
uk страйк*
be забастоўк*,страйк*
ar إضراب*,مضرب*|إضراب عن الطعام
fa اعتصاب*
he שביתה,שביתת,שובתים,השביתה|שביתת נשק
hi हड़ताल*
zh 罢工
ja ストライキ,スト
ko 파업*
`,
  attack: `
en attack,attacks,attacked,attacker*,attacking|heart attack*,panic attack*,asthma attack*
el επίθεση,επιθέσεις,επίθεσης,επιθέσεων,επιτέθηκ*,επιτίθε*
es ataque*,atac*,atent*|ataque al corazón,ataque cardíaco,ataque de pánico
pt ataque*,atac*,atentado*|ataque cardíaco
fr attaque*,attaqu*,attentat*|crise cardiaque
de +angriff~,angegriffen,Anschlag*,+anschläg~,attack*|Herzattacke
it attacc*,attentat*|attacco cardiaco
pl atak*,zamach*|zamach* stanu,atak serca
tr saldır*
ru атак*,нападени*,напал*,теракт*
uk атак*,напад*,теракт*
be атак*,напад*,тэракт*
ar هجوم*,هجمات,الهجمات,هاجم*
fa حمله*,حملات|حمله قلبی
he התקפ*,מתקפ*,פיגוע*,תקף,תקפו|התקף לב
hi हमला,हमले,हमलों
zh 袭击,攻击
ja 攻撃,襲撃
ko 공격*,습격*
`,
  airstrike: `
en airstrike*,air strike*,air raid*,air attack*
el αεροπορικ* επιδρομ*,αεροπορικ* επίθεσ*,αεροπορικ* επιθέσ*,αεροπορικ* πλήγμα*,αεροπορικ* πλήγματα
es ataque* aéreo*,bombardeo aéreo,bombardeos aéreos
pt ataque* aéreo*,bombardeio* aéreo*
fr frappe* aérienne*,raid* aérien*
de +luftangriff~,Luftschlag*,Luftschläge*
it raid aere*,attacc* aere*,bombardament* aere*
pl nalot*,atak* lotnicz*|nalot policji
tr hava saldırı*,hava harekat*
ru авиаудар*,авианалёт*,воздушн* удар*
uk авіаудар*,авіаналіт*,повітряний удар*,повітрян* удар*
be авіяўдар*,авіяналёт*
ar غارة جوية,غارات جوية,الغارات الجوية,غارات,ضربة جوية,ضربات جوية
fa حمله هوایی,حملات هوایی,حمله‌های هوایی
he תקיפה אווירית,תקיפות אוויריות,תקיפות מהאוויר
hi हवाई हमला,हवाई हमले,हवाई हमलों
zh 空袭
ja 空爆,空襲
ko 공습*
`,
  war: `
en war!,wars!,wartime,warfare|trade war*,cold war,Star Wars,war of words
el πόλεμο*,πολέμο*,πολεμικ*
es guerra*|Guerra Fría
pt guerra*
fr guerre*
de +krieg!,+krieges!,+kriege!,+kriegs~
it guerra,guerre
pl wojn*,wojen!,wojenn*
tr savaş*|savaşçı
ru войн*,военн* действ*
uk війн*,воєнн*
be вайн*,войн!,ваенн* дзеянн*
ar حرب!,الحرب,حروب,حربا
fa جنگ!,جنگ‌ها,جنگی|جنگل*
he מלחמ*,המלחמ*
hi युद्ध*,जंग!|युद्धविराम
zh 战争
ja 戦争
ko 전쟁*
`,
  terrorism: `
en terror*|terrorise
el τρομοκρατ*
es terroris*
pt terroris*
fr terroris*
de +terror~
it terroris*
pl terror*
tr terör*
ru террор*
uk терор*
be тэрор*,тэрар*
ar إرهاب*,ارهاب*
fa تروریس*
he טרור*,מחבל*,הטרור
hi आतंकवाद*,आतंकी*,आतंकवादी*
zh 恐怖主义,恐怖分子,恐怖袭击,恐袭
ja テロ,テロリスト,テロリズム
ko 테러*
`,
  extradition: `
en extradit*
el έκδοση,έκδοσης,εκδοθεί,εκδόθηκε|έκδοση βιβλί*,έκδοση εισιτηρί*,έκδοση ομολόγ*,νέα έκδοση,έκδοση διαβατηρί*,ψηφιακή έκδοση
es extradi~
pt extradi~
fr extrad*
de Auslieferung*,ausgeliefert|Auslieferungslager,Waren
it estradi~
pl ekstradyc*,ekstradow*
tr iade!,iadesi*,suçluların iadesi|vergi iadesi,para iadesi,ücret iadesi
ru экстрадици*,экстрадирова*
uk екстрадиці*,екстрадува*
be экстрадыцы*,экстрадава*
ar تسليم المطلوبين,تسليم المجرمين,تسليمه,تسليمها,طلب تسليم
fa استرداد*
he הסגרה,הסגרת,הסגרתו,הוסגר
hi प्रत्यर्पण,प्रत्यर्पित
zh 引渡
ja 引き渡し,身柄引き渡し
ko 범죄인 인도*,송환*
`,
  amnesty: `
en amnesty,amnesties|Amnesty International
el αμνηστ*,αμνήστ*|Διεθν* Αμνηστί*
es amnist*|Amnistía Internacional
pt anisti*,amnisti*|Anistia Internacional,Amnistia Internacional
fr amnisti*|Amnesty International
de +amnesti~|Amnesty International
it amnisti*|Amnesty International
pl amnesti*|Amnesty International
tr af!,affı*,genel af,aflar
ru амнисти*|Международн* амнисти*
uk амністі*|Міжнародн* амністі*
be амністы*
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
el εξορί*,εξόριστ*,αυτοεξόριστ*
es exili*,exilad*,destierro
pt exíli*,exil*
fr exil!,exils!,exilé*,exiler
de +exil~
it esili*,in esilio,esule,esuli
pl wygnani*,emigracj* polityczn*
tr sürgün*
ru изгнани*,изгнанник*
uk вигнанн*,вигнанець,еміграці*,вигнанц*
be выгнанн*,эміграцы*,выгнанніц*
ar منفى,المنفى,منفاه,منفي*
fa تبعید*
he גלות,הגלות,גולה!,גולים
hi निर्वासन,निर्वासित
zh 流亡,流放
ja 亡命,国外追放
ko 망명*
`,
  genocide: `
en genocid*
el γενοκτον*
es genocid*
pt genocíd*,genocid*
fr génocid*
de +völkermord~,+genozid~
it genocid*
pl ludobójst*
tr soykırım*
ru геноцид*
uk геноцид*
be генацыд*
ar إبادة جماعية,الإبادة الجماعية,ابادة
fa نسل‌کشی*,نسل کشی
he רצח עם,ג'נוסייד
hi नरसंहार,जनसंहार
zh 种族灭绝,大屠杀
ja ジェノサイド,大量虐殺,虐殺
ko 집단학살*,대학살*,제노사이드*
`,
  kidnapping: `
en kidnap*,abduct*
el απαγωγ*,απήγαγ*|απαγωγή θερμότητας
es secuestr*
pt sequestr*
fr enlèvement*,kidnapp*,enlevé!,enlevés!,enlevée*
de +entführ~
it rapiment*,rapit*,sequestro di persona,sequestr* di persona
pl porwan*,uprowadz*
tr kaçırıl*,adam kaçırma
ru похищ*,похити*
uk викрад*
be выкрад*
ar اختطاف*,خطف*,مخطوف*
fa آدم‌ربایی,ربوده,ربودن
he חטיפ*,נחטף,נחטפו,נחטפה
hi अपहरण*,अगवा
zh 绑架
ja 誘拐,拉致
ko 납치*
`,
  murder: `
en murder*,assassinat*,homicide*
el δολοφον*
es asesin*,homicid*
pt assassin*,homicíd*
fr assassin*,meurtr*,homicide*
de +mord!,+mordes!,Mörder*,ermord*,+mordfall~,Mordes
it omicid*,assassin*,uccision*
pl morderst*,zabójst*,zamordow*
tr cinayet*,suikast*
ru убийств*,убит*,убийц*
uk вбивст*,убивст*,вбит*
be забойст*,забіт*
ar اغتيال*,جريمة قتل,مقتل
fa قتل!,ترور!
he רצח!,נרצח*,רוצח*,הרצח
hi हत्या*
zh 谋杀,暗杀,凶杀
ja 殺人,暗殺,殺害
ko 살인*,암살*,살해*
`,
  'cyber-attack': `
en cyber-attack*,cyberattack*,cyber attack*,ransomware
el κυβερνοεπίθεσ*,κυβερνοεπιθέσ*
es ciberataque*,ataque* informático*
pt ciberataque*,ataque* cibernético*,ataque hacker
fr cyberattaque*,attaque* informatique*
de +cyberangriff~,+cyberattack~,Hackerangriff*
it attacc* informatic*,attacc* hacker,cyberattacc*,cyber attacc*
pl cyberatak*,atak* hakersk*
tr siber saldırı*
ru кибератак*,хакерск* атак*
uk кібератак*,хакерськ* атак*
be кібератак*
ar هجوم سيبراني,هجمات سيبرانية,هجوم إلكتروني,هجمات إلكترونية,الهجمات السيبرانية,الهجوم السيبراني
fa حمله سایبری,حملات سایبری
he מתקפת סייבר,מתקפות סייבר,תקיפת סייבר
hi साइबर हमला,साइबर हमले,साइबर अटैक
zh 网络攻击,网路攻击,骇客攻击,黑客攻击
ja サイバー攻撃
ko 사이버 공격*,사이버공격*,해킹 공격*
`,
};
