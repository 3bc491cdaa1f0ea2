/** Arms and sudden violence. See `lexicon.ts` for the notation. */
export const force = {
  assassination: `
en assassinat~,assassin,assassins
el δολοφονία,δολοφονίας,δολοφονίες,δολοφονήθηκ~,δολοφονικ~,απόπειρα δολοφονίας,δολοφόν~
es asesinat~,magnicid~,asesinad~,sicari~,atentado contra
pt assassinat~,assassinad~,magnicídi~,atentado contra
fr assassin~
de +attentat~,+attentäter~,+ermordung~,ermordet~,Mordanschlag~,Mordanschläg~
it assassinio,assassinii,assassin~,uccisione del,attentato contro
pl zamach~ na,zabójstw~,zamordowan~,zamachow~
tr suikast~
ru покушени~,убийств~ политик~,заказн~ убийств~,убийств~
uk замах~,вбивств~,убивств~
be замах~,забойств~
ar اغتيال*,اغتيل,اغتالت
fa ترور!,ترور شد,سوءقصد,سوء قصد
he התנקשות,ההתנקשות,התנקש*,ניסיון התנקשות,חיסול
hi राजनीतिक हत्या*,हत्या की साजिश,हत्या की साज़िश,हत्या का प्रयास,हत्या की कोशिश,राष्ट्रपति की हत्या,प्रधानमंत्री की हत्या,मंत्री की हत्या,नेता की हत्या,राजदूत की हत्या,पत्रकार की हत्या,सांसद की हत्या,विधायक की हत्या,गवर्नर की हत्या,जनरल की हत्या,कमांडर की हत्या,वैज्ञानिक की हत्या,गांधी की हत्या
zh 暗杀,遇刺,刺杀,行刺
ja 暗殺
ko 암살*,저격*
`,
  bombing: `
en bombing~,bomb attack~,bomb blast~,car bomb*,suicide bomb*,bomb explosion~,roadside bomb*,bombed|photobomb*
el βομβιστικ~,έκρηξη βόμβας,εκρήξεις βομβών,βομβαρδισμ~,βομβάρδισ~,παγιδευμένο αυτοκίνητο
es atentado con bomba,atentados con bomba,coche bomba,coches bomba,bomba!,bombas!,bombarde~,explosión de una bomba,bombazo~|bomba de agua,bomba de calor,bomba de insulina,pasarlo bomba
pt atentado a bomba,atentados a bomba,carro-bomba,carro bomba,homem-bomba,bombarde~,explosão de uma bomba,ataque a bomba,ataque com bomba
fr attentat à la bombe,attentats à la bombe,attentat~ suicide~,voiture piégée,bombard~,explosion d'une bombe,attentat~
de +bombenanschlag~,+bombenanschläg~,+bombenattentat~,Autobombe~,Selbstmordanschlag~,Selbstmordattent~,bombardier~,+sprengstoffanschlag~,Sprengstoffanschläg~
it attentato dinamitardo,attentati dinamitardi,autobomba,bombardament~,bombarda~,attentat~,kamikaze|drink kamikaze
pl zamach~ bombow~,atak* bombow~,bombardow~,zbombardow~,samochód pułapka,samochodu pułapki,eksplozj~ bomby,wybuch~ bomby
tr bombalı~,bombala~,bomba patla~,intihar saldırı~,canlı bomba~
ru взрыв~ бомб*,бомбардиров~,подрыв~,теракт~,смертник~,заминированн~ автомобил~,взорвал~ бомб*
uk вибух~ бомб*,бомбардува~,теракт~,підрив~,смертник~,замінован~ авто*
be выбух~ бомб*,бамбардзіров~,бамбардава~,тэракт~,падрыў~
ar تفجير*,التفجير*,قصف,القصف,قنبلة,سيارة مفخخة,انتحاري*,عبوة ناسفة,فجرها,فجر نفسه,فجرت نفسها,فجر سيارة,فجر انتحاري,فجرت سيارة,فجر مهاجم
fa بمب‌گذاری*,بمبگذاری*,بمباران*,انفجار بمب,انتحاری
he פיגוע,הפיגוע,פיגועי,מכונית תופת,מטען חבלה,מטען נפץ,הפצצ*,מחבל מתאבד,פיצוץ מטען
hi बम धमाक*,बम विस्फोट*,बमबारी,आत्मघाती हमल*,बम हमल*
zh 爆炸袭击,炸弹袭击,轰炸,自杀式爆炸,汽车炸弹,爆炸案
ja 爆弾テロ,爆破,爆撃,自爆テロ,爆弾攻撃,自動車爆弾
ko 폭탄 테러*,폭탄테러*,폭격*,자폭*,폭탄 공격*,폭탄공격*
`,
  missile: `
en missile~,cruise missile~,ballistic missile~,rocket attack~,rocket fire
el πύραυλ~,πυραύλ~,πυραυλικ~|διαστημικός πύραυλος
es misil!,misiles!,misilístic~
pt míssil,mísseis
fr missile~
de +rakete!,+raketen!,Raketen~,Marschflugkörper~,Lenkflugkörper~|Trägerrakete*,Silvesterrakete*,Weltraumrakete*
it missil~
pl pocisk~ rakietow~,pocisk~ manewrując~,pocisk~ balistyczn~,rakiet~ balistyczn~,ostrzał~ rakietow~,atak* rakietow~,rakiety dalekiego zasięgu,pocisk~ hipersoniczn~,pocisk~ przeciwlotnicz~
tr füze*
ru ракет~|ракетк*,ракета-носител*,ракет* носител*
uk ракет~|ракетк*,ракет* носі*
be ракет~|ракетк*
ar صاروخ*,صواريخ,الصواريخ
fa موشک*|موشکاف*
he טיל!,טילים,הטיל!,הטילים,טילי!,רקטה,רקטות|הטיל סנקצי*,הטיל מצור,הטיל מגבל*,הטיל ספק,הטיל עוצר,הטיל וטו,הטיל מס,הטיל קנס,הטיל את,הטיל על,הטיל איסור
hi मिसाइल*,प्रक्षेपास्त्र
zh 导弹,飞弹,火箭弹
ja ミサイル
ko 미사일*
`,
  'nuclear weapon': `
en nuclear weapon~,nuclear warhead~,nuclear arsenal~,nuclear bomb*,atomic bomb*,nuclear arms,nuclear missile~,nuclear test*,hydrogen bomb*
el πυρηνικ~ όπλ*,πυρηνικά όπλα,πυρηνικών όπλων,πυρηνικ~ κεφαλ~,πυρηνικ~ οπλοστάσι~,ατομικ~ βόμβ*,πυρηνικ~ δοκιμ~,πυρηνικ~ βόμβ*
es arma* nuclear~,bomba~ atómica~,bomba~ nuclear~,ojiva~ nuclear~,arsenal nuclear,prueba~ nuclear~,armamento nuclear
pt arma* nuclear~,bomba~ atômica~,bomba~ atómica~,bomba~ nuclear~,ogiva~ nuclear~,arsenal nuclear,teste~ nuclear~
fr arme* nucléaire~,bombe~ atomique~,bombe~ nucléaire~,ogive~ nucléaire~,arsenal nucléaire,essai~ nucléaire~,tête* nucléaire~,arme* atomique~
de +atomwaffe~,+atombombe~,+kernwaffe~,+nuklearwaffe~,Atomsprengk~,Atomtest~,nuklear~ Waffe~,nuklear~ Sprengk~,+wasserstoffbombe~
it arm* nuclear~,bomb* atomic~,bomb* nuclear~,testat~ nuclear~,arsenal~ nuclear~,test nuclear~,arm* atomic~
pl bro* jądrow~,bro* atomow~,bro* nuklearn~,bomb* atomow~,głowic~ jądrow~,głowic~ nuklearn~,arsenał~ nuklearn~,arsenał~ jądrow~
tr nükleer silah~,nükleer başlık~,atom bombası~,nükleer bomba~,nükleer deneme~
ru ядерн~ оружи~,атомн~ бомб*,ядерн~ боеголов~,ядерн~ арсенал~,ядерн~ испытани~,ядерн~ бомб*,ядерн~ вооружени~
uk ядерн~ збро*,атомн~ бомб*,ядерн~ боєголов~,ядерн~ арсенал~,ядерн~ випробуванн~,ядерн~ бомб*,ядерн~ озброєнн~
be ядзерн~ збро*,атамн~ бомб*,ядзерн~ боегалов~,ядзерн~ арсенал~,ядзерн~ выпрабаванн~
ar سلاح نووي,أسلحة نووية,الأسلحة النووية,السلاح النووي,قنبلة نووية,قنبلة ذرية,رؤوس نووية,ترسانة نووية,الترسانة النووية,تجربة نووية,القنبلة الذرية
fa سلاح هسته‌ای,سلاح‌های هسته‌ای,تسلیحات هسته‌ای,بمب اتمی,بمب هسته‌ای,کلاهک هسته‌ای,زرادخانه هسته‌ای,سلاح اتمی,آزمایش هسته‌ای
he נשק גרעיני,הנשק הגרעיני,פצצת אטום,פצצה גרעינית,פצצות אטום,ראשי נפץ גרעיניים,ניסוי גרעיני,ארסנל גרעיני
hi परमाणु हथियार*,परमाणु बम*,परमाणु परीक्षण*,परमाणु अस्त्र*
zh 核武*,核弹,核武器,原子弹,核试验,氢弹,核弹头
ja 核兵器,核弾頭,核実験,原爆,原子爆弾,水爆,核武装
ko 핵무기*,핵폭탄*,핵실험*,핵탄두*,원자폭탄*,핵무장*
`,
  riot: `
en riot,riots,rioting,rioter~,unrest,looting,looters|riot of colour,riot of color,riot gear,ran riot,run riot
el ταραχές,ταραχών,επεισόδια,επεισοδίων,οδομαχί~,λεηλασί~,εξέγερσ~,εξεγέρσ~|τηλεοπτικά επεισόδια
es disturbio~,motín,motines,amotin~,saqueo~,revuelta~
pt motim,motins,distúrbio~,tumulto~,saque~,rebelião,quebra-quebra|saque bancário,saque do FGTS
fr émeute~,émeutier~,pillage~,mutinerie~
de +krawall~,+ausschreitung~,+unruhen!,Aufruhr~,Randalierer~,Plünderung~,plünder~,Tumult~
it rivolt~,tumult~,sommoss~,disordin~,saccheggi~,scontri di piazza
pl zamieszk~,zamieszek,rozruch~,rozruchów,bunt* więzi~,plądrow~
tr isyan~,ayaklanma~,yağma~,sokak olayları~,kargaşa
ru беспорядк~,беспорядков,бунт*,погром~,мародёр~,мародер~,массовые беспорядки
uk заворушенн~,заворушень,безлад~,бунт*,погром~,мародер~
be беспарадк~,беспарадкаў,бунт*,пагром~,марадзёр~
ar أعمال شغب,أعمال الشغب,شغب,الشغب,مثيري الشغب,نهب
fa شورش*,آشوب*,اغتشاش*,ناآرامی*,غارت
he מהומות,המהומות,מהומה,התפרעות,התפרעויות,ביזה,פרעות,מתפרעים|הפרעות!,בהפרעות,הפרעות אכילה,הפרעות נפשיות,הפרעות קשב
hi दंगा,दंगे,दंगों,दंगाई*,उपद्रव*,लूटपाट
zh 骚乱,暴乱,暴动,打砸,抢掠
ja 暴動,騒乱,略奪
ko 폭동*,소요 사태*,소요사태*,약탈*
`,
  shooting: `
en mass shooting~,shooting spree,school shooting~,gunman,gunmen,shot dead,opened fire,gunfire,fatal shooting~,shooter~|sharpshooter
el πυροβολισμ~,ένοπλος,ένοπλοι,πυροβόλησ~,άνοιξε πυρ,άνοιξαν πυρ,πυροβολήθηκ~
es tiroteo~,pistolero~,abrió fuego,abrieron fuego,balacera~,balead~,a tiros
pt tiroteio~,atirador~,abriu fogo,baleado~,a tiros
fr fusillade~,tireur~,a ouvert le feu,ont ouvert le feu,tué* par balles,abattu par balles
de Schießerei~,Amoklauf~,Amokläuf~,Schütze!,Schützen!,eröffnete das Feuer,erschossen~,Schüsse|Torschütze*,Schützenverein*
it sparatori~,aperto il fuoco,ucciso a colpi,colpi d'arma da fuoco,uomo armato
pl strzelanin~,otworzył~ ogień,napastnik~ z bronią,zastrzel~
tr silahlı saldırı~,ateş açtı,ateş açıldı,silahlı kişi*,kurşunlan~
ru стрельб~,открыл~ огонь,перестрелк~,застрел~,расстрел~
uk стрілянин~,відкри~ вогонь,перестрілк~,застрел~,розстріл~
be стральб~,адкры~ агонь,перастрэлк~,застрэл~
ar إطلاق نار,إطلاق النار,أطلق النار,أطلقت النار,مسلح أطلق|وقف إطلاق النار,لوقف إطلاق النار,وقف لإطلاق النار
fa تیراندازی*,به ضرب گلوله,آتش گشود
he ירי!,הירי,ירה למוות,נורה,נורו,יורה!,פתח באש
hi गोलीबारी,गोली मार*,बंदूकधारी,फायरिंग
zh 枪击,枪手,开枪,枪杀
ja 銃撃,銃乱射,発砲,射殺
ko 총격*,총기 난사*,총기난사*,총을 쏴
`,
  explosion: `
en explosion~,exploded,blast!,blasts!,explode~|population explosion,explosion of interest,blast from the past,had a blast
el έκρηξ~,εκρήξ~,εξερράγ~|έκρηξη οργής,έκρηξη ηφαιστείου
es explosión,explosiones,explot~,estallido~|estallido social,explosión demográfica,explotación,explotad*
pt explosão,explosões,explod~|explosão demográfica
fr explosion~,explosé|explosion démographique
de +explosion~,explodier~,+detonation~
it esplosion~,esplos~,scoppio di|scoppio di risa
pl eksplozj~,wybuch~,eksplodow~|wybuch epidemii,wybuch wojny,wybuch śmiechu
tr patlama~,patladı,infilak~|nüfus patlaması
ru взрыв~,взорва~|взрыв смеха,взрывной рост
uk вибух~,вибуху,підірва~|вибух сміху
be выбух~,узарва~
ar انفجار*,الانفجار*,انفجر*|الانفجار السكاني
fa انفجار*,منفجر*
he פיצוץ,הפיצוץ,התפוצצ*,התפוצץ,פיצוצים
hi विस्फोट*,धमाक*
zh 爆炸
ja 爆発
ko 폭발*
`,
  invasion: `
en invasion~,invaded,invading,invade!,invades!|invasion of privacy,invasive,home invasion*
el εισβολ~,εισέβαλ~
es invasión,invasiones,invadi~,invasor~|invasión de la privacidad
pt invasão,invasões,invadi~,invasor~|invasão de privacidade
fr invasion~,envahi~|invasion de moustiques
de +invasion~,+einmarsch~,einmarschier~,Überfall auf die
it invasion~,invaso!,invasa!,invasor~,invade!|invasione di campo
pl inwazj~,najazd~,najechał~
tr işgal~,istila~
ru вторжени~,вторгл~
uk вторгненн~,вторгл~
be уварванн~,уварвал~
ar غزو!,الغزو,اجتياح,الاجتياح,غزت,اجتاحت القوات
fa تهاجم,حمله نظامی,اشغال
he פלישה,הפלישה,פלש,פלשו,פלישת
hi आक्रमण*
zh 入侵,侵略
ja 侵攻,侵略
ko 침공*,침략*
`,
};
