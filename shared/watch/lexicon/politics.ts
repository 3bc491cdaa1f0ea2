/** Power, votes and treaties. See `lexicon.ts` for the notation. */
export const politics = {
  election: `
en election~,elections,electoral,polls open,by-election,snap poll,ballot box*,vote count,general election,midterm~,runoff~,voters,polling station~|electoral roll
el εκλογ~,εκλογικ~,κάλπη,κάλπες,εκλέχθηκ~,εκλεγ~,ψηφοφόρους,ψηφοφόροι,ψηφοφόρων,προεκλογικ~
es eleccion~,elección,electoral~,comicios,votación presidencial,urnas!,balotaje~|elección de carrera
pt eleiç~,eleição,eleições,eleitora~,pleito
fr élection~,électora~,scrutin~,urnes
de +wahl!,+wahlen!,wahl~,neuwahl~,+wahlkampf~,Stichwahl~,Parlamentswahl~,Präsidentschaftswahl~|Auswahl*,andere Wahl,ander* Wahl,freie Wahl,erste Wahl,zweite Wahl,qual der Wahl,Wahl zwischen,Wahl der Mittel,Berufswahl,Wahlfach,Wortwahl,Wählscheibe,Zahnarztwahl
it elezion~,elettoral~,urne
pl wybory,wyborów,wyborach,wyborami,wyborom,wyborcz~
tr seçim~,sandık başı*|seçim yapmak,renk seçim*,meslek seçimi*,ürün seçimi*,renk seçimi*,yer seçimi*,eş seçimi*,malzeme seçimi*,seçim sizin,yaptığınız seçim*,tercih ve seçim*
ru выбор!,выборы,выборов,выборах,выборам,выборами,избирательн~,предвыборн~,голосовани~ на выборах,избирател~,выборн~|выбор!
uk вибори,виборів,виборах,виборам,виборами,виборч~,передвиборч~
be выбары!,выбараў!,выбарах!,выбарам!,выбарамі!,выбарч~
ar انتخاب*,الاقتراع,اقتراع
fa انتخابات*,انتخاباتی
he בחירות,הבחירות,קלפי,קלפיות|בחירות אישיות
hi चुनाव*,निर्वाचन,मतदान,चुनावी|विषय का चुनाव,शब्दों का चुनाव,रंग का चुनाव,कपड़ों का चुनाव,करियर का चुनाव,स्थान का चुनाव,माध्यमों का चुनाव,चुनाव किया जाता है,सही चुनाव
zh 选举,大选,竞选,补选,普选
ja 選挙,総選挙,大統領選,衆院選,参院選,知事選,選挙戦,投開票,総裁選,市長選,参議院選,都知事選
ko +선거*,총선*,대선*,선거*|선거*!
`,
  referendum: `
en referendum~,plebiscite~
el δημοψήφισμα,δημοψηφίσμα~
es referéndum~,referendo~,plebiscito~,consulta popular
pt referendo~,plebiscito~
fr référendum~,plébiscite~
de +referend~,+volksabstimmung~,+volksentscheid~
it referendum,plebiscito,referendari~
pl referendum~,referend~,plebiscyt~
tr referandum~,halk oylaması~,halkoylaması~
ru референдум~,плебисцит~
uk референдум~,плебісцит~
be рэферэндум~,плебісцыт~
ar استفتاء*
fa همه‌پرسی*,همه پرسی,رفراندوم*
he משאל עם,משאל העם
hi जनमत संग्रह,जनमत-संग्रह,रेफरेंडम
zh 公投,全民公决,全民投票,全民公投
ja 国民投票,住民投票
ko 국민투표*,주민투표*
`,
  coup: `
en coup,coups,coup d'état,putsch~,military takeover|coup de grace,coup de théâtre,major coup for,real coup,a coup for,quite a coup,marketing coup,publicity coup,transfer coup,coup of the season
el πραξικόπημα,πραξικοπήμα~,πραξικοπηματ~
es golpe de Estado,golpes de Estado,golpe militar,golpista~,intento de golpe
pt golpe de Estado,golpes de Estado,golpe militar,golpista~,tentativa de golpe
fr coup d'État,coups d'État,coup d'Etat,putsch~,putschiste~
de +putsch~,Staatsstreich~,Militärputsch~
it colpo di Stato,golpe,golpist~,putsch
pl zamach~ stanu,pucz*,przewrot~ wojskow~,przewrót wojskowy
tr darbe!,darbesi~,darbeci~,darbeyi,darbenin,darbeye,askeri darbe~|kafa darbe*,başına darbe*
ru государственн~ переворот~,военн~ переворот~,путч*,госпереворот~,переворот!,переворота,перевороте
uk державн~ переворот~,військов~ переворот~,переворот!,перевороту,путч*,заколот~
be дзяржаўн~ пераварот~,ваенн~ пераварот~,пераварот!,перавароту,путч*
ar انقلاب!,الانقلاب,انقلابا,انقلابي*|انقلاب شاحن*,انقلاب سيار*,انقلاب مركب*,انقلاب قارب,انقلاب قطار,انقلاب سيارة,انقلاب الشاحنة,انقلاب حافلة
fa کودتا*
he הפיכה,הפיכת,ההפיכה,פוטש|בלתי הפיכה,בלתי-הפיכה,תוצאה הפיכה,הפיכתה,הפיכתו,הפיכתם
hi तख्तापलट,तख़्तापलट,तख्ता पलट
zh 政变
ja クーデター
ko 쿠데타*
`,
  resignation: `
en resign,resigns,resigned,resigning,resignation~,stepped down,steps down,step down|resigned to,resignedly
el παραίτηση,παραίτησης,παραιτήσεις,παραιτήθηκ~,παραιτείται,παραιτηθ~,παραιτήσεων
es dimisión,dimision~,dimite!,dimitió,dimitir,renuncia!,renunció a su cargo,dimiten,dimit~,renunció a la presidencia,renunció como,presentó su renuncia|renuncia a la nacionalidad
pt demissão!,renúncia,renunciou,demite-se,demitiu-se,renunciar,pediu demissão,renuncia ao cargo,renunciou ao cargo,demission~
fr démission,démissions,démissionn~,a démissionné,quitte ses fonctions
de +rücktritt~,zurückgetreten,tritt zurück,trat zurück,zurücktreten,Rücktritt~,Rücktritts~,legte sein Amt nieder,zurückzutreten|Rücktrittsbremse
it dimissioni,dimissionari~,si dimette,dimettersi,si è dimess~,dimesso!,dimett~,dimesso,dimessa,dimise|dimesso dall'ospedale,dimessa dall'ospedale,dimesso dal
pl dymisj~,rezygnacj~ ze stanowiska,podał~ się do dymisji,ustąpił~ ze stanowiska,zrezygnował~,rezygnacj~
tr istifa~
ru отставк~,отставн~,ушёл в отставку,подал в отставку,ушёл с поста,ушла с поста,сложил полномочия
uk відставк~,подав у відставку,пішов у відставку
be адстаўк~
ar استقال*,يستقيل,تستقيل,استقالة,الاستقالة,استقالته,استقالتها,تنحى,تنحي|استقالة الجسم
fa استعفا*
he התפטר*,התפטרות,יתפטר,מתפטר,התפטרה,התפטרו,התפטר,להתפטר
hi इस्तीफा,इस्तीफ़ा,इस्तीफे,इस्तीफ़े,त्यागपत्र,त्याग पत्र
zh 辞职,下台,请辞,辞任,辞去
ja 辞任,辞職,退陣,辞意,辞表,退任
ko 사임*,사퇴*,사직*,사의*,사표*
`,
  impeachment: `
en impeach~,impeachment~
el μομφή,καθαίρεση,αποπομπή,παραπομπ~ σε δίκη
es impeachment,juicio político,moción de censura,destitución,destitución presidencial,destituir al presidente
pt impeachment,impedimento presidencial
fr impeachment,destitution,procédure de destitution
de Amtsenthebung~,Impeachment~
it impeachment,messa in stato d'accusa
pl impeachment~
tr azil!,azledil~,görevden alma
ru импичмент~
uk імпічмент~
be імпічмент~
ar عزل الرئيس,مساءلة الرئيس,إجراءات العزل,عزل,محاكمة عزل|العزل العنصري,عزل صحي,العزل الصحي,العزل المنزلي
fa استیضاح*
he הדחה,הדחת,הדחתו
hi महाभियोग
zh 弹劾
ja 弾劾
ko 탄핵*
`,
  parliament: `
en parliament~
el κοινοβούλι~,κοινοβουλευτικ~,Βουλή,Βουλής|βουλή σου
es parlament~
pt parlament~
fr parlement~|parlementer
de +parlament~,Bundestag~
it parlament~
pl parlament~,Sejm*
tr parlament~,TBMM
ru парламент~
uk парламент~,Верховн~ Рад*
be парламент~
ar برلمان*
fa پارلمان*,مجلس شورای
he פרלמנט*,הפרלמנט
hi संसद*
zh 议会,国会
ja 議会,国会
ko 의회*,국회*
`,
  constitution: `
en constitution!,constitutions!,constitutional~|strong constitution
el σύνταγμα,συντάγματος,συντάγματα,συνταγματικ~|πλατεία Συντάγματος
es constitución,constitucional~|constitución física
pt constituição,constitucional~
fr constitution!,constitutions!,constitutionnel~
de Verfassung!,Verfassungs~,Grundgesetz~|Verfassungsschutz*,guter Verfassung,schlechter Verfassung
it costituzion~
pl konstytucj~
tr anayasa~
ru конституци~
uk конституці~
be канстытуцы~
ar دستور!,الدستور,دستوري*
fa قانون اساسی
he חוקה,חוקת,החוקה,חוקתי*
hi संविधान*
zh 宪法
ja 憲法
ko 헌법*
`,
  treaty: `
en treaty,treaties
el συνθήκη,συνθήκης|συνθήκες
es tratado!,tratados!|ha tratado,tratado de!
pt tratado!,tratados!|foi tratado,tem tratado
fr traité!,traités!|a traité
de +vertrag!,Staatsvertrag~,Abkommen!
it trattato!,trattati!|ha trattato
pl traktat~
tr antlaşma~
ru договор~
uk договор~,договір
be дагавор~
ar معاهدة,المعاهدة,معاهدات
fa پیمان!,معاهده
he אמנה,אמנת,האמנה
hi संधि
zh 条约
ja 条約
ko 조약*
`,
  corruption: `
en corruption,corrupt!,bribe~,bribery|data corruption
el διαφθορ~,δωροδοκ~
es corrupción,corrupt~,soborno~
pt corrupção,corrupt~,suborno~,propina!
fr corruption,corrompu~,pot-de-vin,pots-de-vin
de +korruption~,korrupt~,+bestech~
it corruzione,corrott~,tangent~
pl korupcj~,łapówk~,skorumpowan~
tr yolsuzluk~,rüşvet~,usulsüzlük~
ru коррупци~,коррумпирован~,взятк~,взяточ~
uk корупці~,хабар~
be карупцы~,хабар~
ar فساد!,الفساد,رشوة,رشاوى
fa فساد!,رشوه*
he שחיתות,שוחד
hi भ्रष्टाचार,रिश्वत,भ्रष्ट!
zh 腐败,贪污,贿赂,受贿,贪腐
ja 汚職,腐敗,贈賄,収賄,賄賂
ko 부패*,뇌물*,비리*,부정부패*
`,
  president: `
en president,presidents,presidential,presidency
el πρόεδρο~,προέδρο~,προεδρ~
es president~,presidencia~
pt president~,presidência~,presidencia~
fr président~,présiden~
de +präsident~
it president~,presidenz~
pl prezydent~,prezydenc~
tr cumhurbaşkan~,devlet başkan~
ru президент~
uk президент~
be прэзідэнт~
ar رئاس*,رئيس الجمهورية,رئيس جمهورية,رئيس الدولة,رئيس البلاد,رئيس الولايات المتحدة,رئيس أمريكا,رئيس روسيا,رئيس فرنسا,رئيس تركيا,رئيس إيران,رئيس مصر,رئيس سوريا,رئيس أوكرانيا,رئيس فنزويلا,رئيس البرازيل,رئيس الصين,رئيس كوريا,رئيس جنوب,رئيس السودان,رئيس تونس,رئيس الجزائر,رئيس لبنان,رئيس العراق,رئيس بولندا,رئيس المكسيك,رئيس الأرجنتين,رئيس بيلاروسيا,رئيس كولومبيا,رئيس ألمانيا,رئيس إسرائيل,رئيس اليمن,رئيس ليبيا,رئيس نيجيريا,رئيس كينيا,رئيس الفلبين,رئيس إندونيسيا,رئيس منتخب,رئيس سابق,رئيس مؤقت,رئيس جديد,رئيسا للبلاد,رئيسا للجمهورية,رئيسا جديدا,رئيسا للولايات,كرئيس,رئيسان,الرئيس!,الرئيسان,الرئيسين,رؤساء الدول,رئيسها!,الرئيسة!,للرئيس!,بالرئيس!|الرئيس التنفيذي,الرئيس المدير
fa رئیس‌جمهور*,رئیس جمهور*,ریاست جمهوری
he נשיא*,הנשיא*
hi राष्ट्रपति
zh 总统
ja 大統領
ko 대통령*
`,
};
