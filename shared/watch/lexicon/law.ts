/** Talks between states, borders and the law's grace. See `lexicon.ts` for the notation. */
export const law = {
  deportation: `
en deport~,expelled from the country,expulsion of migrants,forcibly returned|deportment
el απέλασ~,απελάσ~,απελαθ~,απελάθ~,απελαύν~
es deport~,expulsión de inmigrantes,expulsión de migrantes,expulsados del país|deporte,deportes,deportiv*,deportista*
pt deport~,expulsos do país|deporte,desportiv*
fr expulsion d'étrangers,expulsé du territoire,expulsés du territoire,expulsé du pays,expulsés du pays,reconduite à la frontière,reconduit à la frontière,déport~
de +abschiebung~,abgeschoben~,abschieben,abzuschieben,+abschiebe~,deportier~,Deportation~,Ausschaffung~|auf die lange Bank
it deport~,espulsione di migranti,espulsi dal Paese,rimpatri forzati,rimpatrio forzato|deporta il
pl deport~,wydaleni~ z kraju,wydalon~ z kraju
tr sınır dışı*,sınırdışı~,deport~
ru депорт~,выдвор~
uk депорт~,видвор~
be дэпарт~,выдвар~
ar ترحيل,الترحيل,ترحيله,ترحيلهم,ترحيلها,رحلت السلطات,المرحلين,إبعاد المهاجرين,مرحّلين|ترحيل الجلسة,ترحيل القضية
fa دیپورت*,اخراج از کشور,از کشور اخراج,اخراج مهاجر*,اخراج پناهجو*,اخراج اتباع
he גירוש,הגירוש,גירושם,גירושו,גירושה,גורש מ,גורשו מ,לגרש מהגרים,מגורשים,יגורש,יגורשו|גירושין,גירושים
hi निर्वासित,निर्वासन,देश निकाला,डिपोर्ट,प्रत्यावासन
zh 驱逐出境,遣返,递解出境,驱逐移民
ja 強制送還,国外退去,強制退去
ko 추방*,강제송환*,강제 송환*|강제추방
`,
  evacuation: `
en evacuat~|evacuated bowels
el εκκεν~,εκκέν~,απομακρύνθηκαν οι κάτοικοι
es evacu~,desaloj~
pt evacu~,desaloj~
fr évacu~
de +evakuier~
it evacu~,sgomber~ di abitanti,sfollat~
pl ewaku~
tr tahliye~|hapisten tahliye,cezaevinden tahliye,su tahliye*,kar tahliye*,tahliye boru*,tahliye vana*,tahliye pompa*,duman tahliye*,gaz tahliye*
ru эваку~
uk евак~
be эвак~
ar إجلاء,الإجلاء,أجلت,إخلاء,الإخلاء,أُجلي,تم إجلاء*
fa تخلیه,تخلیهٔ
he פינוי,הפינוי,פונו,לפנות את התושבים,מפונים,המפונים,פינו את
hi निकासी,सुरक्षित निकाल*,खाली कराया,खाली कराए,खाली करने
zh 疏散,撤离,撤侨
ja 避難|避難民,亡命
ko 대피*,소개령
`,
  pardon: `
en pardon,pardons,pardoned,pardoning,clemency|beg your pardon,pardon my,I beg pardon
el απονομή χάριτος,απένειμε χάρη,χάρη σε,προεδρική χάρη,προεδρικής χάριτος,χάριτος
es indult~
pt indult~,perdão presidencial,perdoou o condenado,clemência
fr graci~,grâce présidentielle,grâces présidentielles|gracieu*,gracile
de +begnadig~,+gnadengesuch~,Gnadenakt~
it grazia presidenziale,graziat~,concesso la grazia,concede la grazia,concessione della grazia,domanda di grazia
pl ułaskaw~
tr affetti,affedildi,af yetki~,affını,cumhurbaşkanlığı affı
ru помилова~
uk помилува~
be памілава~
ar عفوا رئاسيا,العفو الرئاسي,عفو رئاسي,عفا عن,العفو عن,عفو ملكي
fa عفو!,عفو رهبری,عفو کرد,مورد عفو
he חנינה,חנינת,חנן את,חנן אותו,לחון,החנינה
hi क्षमादान,माफी दी,माफ़ी दी,क्षमा याचिका
zh 赦免,特赦
ja 恩赦,赦免
ko 사면*|사면초가
`,
  'peace talks': `
en peace talks,peace talk,peace negotiation~,peace conference,peace process,truce talks
el ειρηνευτικ~ συνομιλ~,ειρηνευτικ~ διαπραγματεύσ~,συνομιλίες ειρήνης,διαπραγματεύσεις ειρήνης,συνομιλιών ειρήνης,συνομιλίες για ειρήνη,ειρηνευτικ~ διαδικασ~
es conversaciones de paz,negociaciones de paz,diálogo~ de paz,proceso de paz
pt conversações de paz,negociações de paz,diálogos de paz,processo de paz,negociações pela paz
fr pourparlers de paix,négociations de paix,processus de paix,négociation de paix
de +friedensgespräch~,+friedensverhandlung~,+friedensprozess~
it colloqui di pace,negoziati di pace,negoziato di pace,trattative di pace,processo di pace
pl rozmow~ pokojow~,rozmów pokojowych,negocjacj~ pokojow~,proces~ pokojow~
tr barış görüşme~,barış müzakere~,barış süreci~
ru мирн* переговор~,переговор~ о мире,мирн* процесс~
uk мирн* перемовин~,мирн* переговор~,переговор~ про мир,мирн* процес~
be мірн* перамов~,мірн* перагавор~,перамов~ аб міры
ar محادثات السلام,مفاوضات السلام,محادثات سلام,مفاوضات سلام,عملية السلام
fa مذاکرات صلح,گفتگوهای صلح,گفت‌وگوهای صلح,روند صلح
he שיחות שלום,שיחות השלום,משא ומתן לשלום,תהליך השלום,שיחות לשלום
hi शांति वार्ता*,शांति बातचीत,शांति प्रक्रिया
zh 和谈,和平谈判,和平进程,和平会谈
ja 和平交渉,和平協議,和平会談,和平プロセス
ko 평화협상*,평화 협상*,평화회담*,평화 회담*,종전협상*
`,
  summit: `
en summit,summits|summit of the mountain,summit of Everest,reached the summit,mountain summit,summit ridge
el σύνοδο~ κορυφής,συνόδου κορυφής,συνόδους κορυφής,σύνοδος,διάσκεψη κορυφής,διάσκεψης κορυφής
es cumbre!,cumbres!|cumbre de la montaña,cumbre del Everest,hasta la cumbre
pt cúpula!,cimeira~,reunião de cúpula,cúpula do G,cúpula da|cúpula da igreja,cúpula dourada,cúpula da catedral
fr sommet!,sommets!|sommet de la montagne,atteint le sommet,gravi le sommet,au sommet du mont,sommet de l'Everest,sommet de son art
de +gipfel!,+gipfels!,+gipfeltreffen~,Gipfeln!|Berggipfel*,Gipfelkreuz*
it vertice!,vertici!,summit|vertice del triangolo
pl szczyt!,szczytu,szczycie,szczytem|szczyt góry,szczyt Everestu,szczycie góry,godzin* szczytu,szczyt sezonu
tr zirve!,zirvesi~,zirvede,zirvenin,zirveye|dağın zirvesi,liderlik zirve,reklam ile zirve*,listesinde zirve*,puan cetvel*,zirve takibi,zirve yarış*,zirve yaptı,kariyerinin zirve*,ligin zirve*,dağın zirve*,everest zirve*
ru саммит~
uk саміт~
be саміт~
ar قمة,القمة,قمم عربية,القمم العربية,قمم دولية,قمم ثنائية|قمة الجبل,قمة جبل,قمة المرتفعات,قمة الهرم,قمة التل,قمة السعادة,قمة المجد,قمة النجاح,قمة إيفرست,قمة الدوري,قمة الترتيب,مباراة القمة,مباراة قمة,قمة الروعة,قمة العطاء,قمة الجدول,قمة الشجرة
fa اجلاس*,نشست سران|اجلاس کوه
he פסגה,הפסגה,פסגת,ועידת הפסגה|פסגת ההר,פסגת הר
hi शिखर सम्मेलन*,शिखर वार्ता,समिट
zh 峰会,首脑会议,高峰会
ja 首脳会談,首脳会議,サミット
ko 정상회담*,정상회의*
`,
  'war crime': `
en war crime~,war criminal~,crimes against humanity,crime against humanity
el έγκλημ~ πολέμου,εγκλήμ~ πολέμου,εγκλημάτων πολέμου,εγκληματί~ πολέμου,εγκλήματα κατά της ανθρωπότητας
es crímenes de guerra,crimen de guerra,criminal~ de guerra,crímenes de lesa humanidad,lesa humanidad
pt crimes de guerra,crime de guerra,criminoso~ de guerra,crimes contra a humanidade
fr crimes de guerre,crime de guerre,criminel~ de guerre,crimes contre l'humanité,crime contre l'humanité
de +kriegsverbrechen~,+kriegsverbrecher~,Verbrechen gegen die Menschlichkeit
it crimini di guerra,crimine di guerra,criminal~ di guerra,crimini contro l'umanità
pl zbrodni~ wojenn~,zbrodniarz~ wojenn~,zbrodni~ przeciw ludzkości,zbrodni~ przeciwko ludzkości
tr savaş suç*,insanlığa karşı suç*
ru военн~ преступлени~,военн~ преступник~,преступлени~ против человечности
uk воєнн~ злочин~,військов~ злочин~,злочин~ проти людяності,воєнн~ злочинц~
be ваенн~ злачын~,ваенн~ злачынств~,злачынств~ супраць чалавечнасці
ar جرائم حرب,جريمة حرب,جرائم الحرب,مجرم حرب,مجرمي الحرب,جرائم ضد الإنسانية
fa جنایت جنگی,جنایات جنگی,جنایت‌های جنگی,جنایتکار جنگی,جنایت علیه بشریت
he פשעי מלחמה,פשע מלחמה,פושעי מלחמה,פושע מלחמה,פשעים נגד האנושות
hi युद्ध अपराध*,युद्ध अपराधी,मानवता के खिलाफ अपराध,मानवता के विरुद्ध अपराध
zh 战争罪*,战争罪行,战犯,反人类罪,危害人类罪
ja 戦争犯罪,戦犯,人道に対する罪
ko 전쟁범죄*,전쟁 범죄*,전범*,반인도 범죄*
`,
  'human trafficking': `
en human trafficking,people trafficking,trafficking in persons,human trafficker~,people smuggl~,human smuggl~,sex trafficking
el εμπορία ανθρώπων,εμπορίας ανθρώπων,σωματεμπορ~,τράφικινγκ,διακίνησ~ μεταναστών,διακινητ~ μεταναστών,δουλέμπορ~,δουλεμπόρ~
es trata de personas,trata de seres humanos,trata de blancas,tráfico de personas,tráfico de seres humanos,tratantes de personas,traficantes de personas,trata de mujeres
pt tráfico de pessoas,tráfico humano,tráfico de seres humanos,traficantes de pessoas
fr traite des êtres humains,traite d'êtres humains,trafic d'êtres humains,traite humaine,passeurs de migrants
de +menschenhandel~,+menschenhändler~,+menschenschmuggel~,+schleuser~,+schlepper!
it tratta di esseri umani,tratta delle persone,tratta di persone,traffico di esseri umani,trafficant~ di esseri umani,trafficanti di uomini
pl handl~ ludźmi,handel ludźmi,przemyt~ ludzi
tr insan ticareti~,insan kaçakçılı~,insan taciri,insan tacirleri
ru торговл~ людьми,торговц~ людьми,траффикинг~
uk торгівл~ людьми,торговц~ людьми
be гандл~ людзьмі,гандаль людзьмі
ar الاتجار بالبشر,تجارة البشر,تهريب البشر,الاتجار بالأشخاص,مهربي البشر,اتجار بالبشر
fa قاچاق انسان,قاچاقچیان انسان
he סחר בבני אדם,הסחר בבני אדם,סחר בנשים
hi मानव तस्करी,मानव तस्कर*
zh 人口贩卖,贩卖人口,人口贩运,人口拐卖,偷渡集团
ja 人身売買,人身取引
ko 인신매매*
`,
  verdict: `
en verdict~,convicted,found guilty,acquitted,acquittal~,sentenced
el ετυμηγορ~,καταδικάστηκ~,καταδικασμέν~,αθωώθηκ~,αθώωσ~,αθωωτικ~,καταδίκη,καταδίκης
es veredicto~,conden~,absuelt~,absolv~,hallad~ culpable,sentenciad~|condenó el atentado,condenó la,condena enérgica
pt veredito~,veredicto~,condenad~,absolvid~,absolv~|condenou o ataque
fr verdict~,condamné~,acquitt~|condamné l'attaque,condamné l'attentat
de +freispruch~,freigesprochen~,Urteilsspruch~,verurteilt!,schuldig gesprochen,+schuldspruch~|verurteilt den Angriff,verurteilt die Gewalt
it verdett~,condannat~,assolt~,assoluzion~|condannato l'attacco,condannato l'attentato,condannato la violenza,condannato il raid,ha condannato duramente
pl wyrok~,skazan~,uniewinni~
tr hüküm giy*,mahkum edildi,mahkûm edildi,beraat~,suçlu bulun~
ru приговор~,осужд~,оправдан~|безоговороч*
uk вирок~,засуджен~,виправдан~
be прысуд~,вырак~,асуджан~,апраўдан~
ar إدانة,أدين,أدانت المحكمة,تبرئة,برأت,حكمت المحكمة|إدانة الدولة,إدانة دولية,إدانة واسعة,إدانة الهجوم,إدانة العنف,إدانة الإرهاب,إدانة إسرائيل,بيان إدانة,إدانة شديدة,إدانة هذا,إدانة كل,إدانة أممية
fa محکوم شد,محکوم کرد,تبرئه*,حکم دادگاه
he הורשע*,הרשעה,זוכה!,זיכוי,גזר דין,גזר הדין,הכרעת הדין|זוכה בגביע,זוכה באליפות,זוכה בפרס,זוכה להצלחה,זוכה לפופולריות,זוכה לביקורות,זוכה לשבחים,זוכה במדליה,זוכה בתחרות,זוכה בתואר,זוכה במקום,זוכה לתשומת,זוכה לתמיכה,זוכה להערכה,זוכה ליחס,זוכה פרס
hi दोषी करार,दोषी ठहराया,बरी,सजा सुनाई,सज़ा सुनाई,फैसला सुनाया
zh 裁决,判决,定罪,无罪释放,被判
ja 有罪判決,無罪判決,判決,評決
ko 유죄*,무죄*,판결*,평결*
`,
  'human rights': `
en human rights,human-rights
el ανθρώπινα δικαιώματα,ανθρωπίνων δικαιωμάτων,ανθρώπινων δικαιωμάτων
es derechos humanos
pt direitos humanos
fr droits de l'homme,droits humains
de +menschenrecht~
it diritti umani,diritti dell'uomo
pl praw* człowieka
tr insan hakları~
ru прав* человека,правозащит~
uk прав* людини,правозахис~
be прав* чалавека,праваабаро~
ar حقوق الإنسان
fa حقوق بشر
he זכויות אדם,זכויות האדם
hi मानवाधिकार*,मानव अधिकार*
zh 人权
ja 人権
ko 인권*
`,
};
