/** Political asylum and protection. Asylums that are shelters, hospitals, nurseries or a university's immunity are not. */
export const asylum = `
en asylum,asylum-seek~|lunatic*,insane,mental,psychiatric,animal*,dog*,cat*,pet!,pets!,orphan*,university asylum,academic asylum,arkham,madhouse,patients
el άσυλο,άσυλα,ασύλ*|πανεπιστημι*,ακαδημαϊκ*,φοιτητ*,ΑΕΙ!,ΤΕΙ!,σχολ*,πολυτεχνε*,ζώων,ζωων,ζώα,σκύλ*,γατ*,αδέσποτ*,φρενοβλαβ*,τρελ*,ανιάτ*,ψυχιατρ*,γερόντ*,αστέγων,κατοικίας,οικιακ*,δημοσιογραφικ*,εργασιακ*,φορολογικ*
es asilo,asilad~,derecho de asilo,solicitante~ de refugio,protección internacional|ancian*,abuel*,mayores,animal*,perr*,gat*,mascota*,huérfan*,niñ*,universitari*,psiquiátric*,manicomio*,locos,geriátric*,noche en,mendigos
pt asilo,asilad~,proteção internacional|idos*,velh*,animal*,animais,cães,cachorr*,gat*,órfã*,criança*,universitári*,psiquiátric*,manicômio*,loucos,geriátric*,mendigos
fr asile,asiles,demandeu~ d'asile,droit d'asile|aliéné*,psychiatri*,fous,vieillard*,animal*,animaux,chien*,chat*,orphelin*,universitair*,lunatiques,nuit
de +asyl~|Irren*,Tier*,Hund*,Katze*,Nerven*,Obdachlos*,Greise*,Universität*,Psychiatr*
it asilo politico,diritto d'asilo,diritto di asilo,diritto all'asilo,richiedent~ asilo,richiest~ d'asilo,richiest~ di asilo,domand~ d'asilo,domand~ di asilo,chied~ asilo,chiest~ asilo,chiedere asilo,ottenu~ asilo,offri~ asilo,offert~ asilo,offre asilo,conce~ asilo,dare asilo,dato asilo,asilo in!,asilo a!,asilo all*,asilo da!,asilo dal*,asilo ai!,asilo al!,asilo,protezione internazionale,protezione umanitaria|nido,nidi,infantil*,bambin*,maestr*,scuol*,d'infanzia,comunale,materno,animal*,cani,gatt*,gattile,rifugio,vecchi,anzian*,manicomi*,mendicità,genitor*,educatric*,iscrizion*,mamm*,figl*
pl azyl,azylant~,azylow~,ochron~ międzynarodow~|zwierz*,ps*!,psów,psy,psa,koty,kotów,kota,koni,bezdomn*,obłąkan*,akademick*,uniwersytec*,uczeln*
cs azyl,azylant*,azylov*,mezinárodní* ochran*|zvíř*,psí,psy,psů,kočky,kočk*,koní,bezdomov*,matky,azylový dům,azylového domu,azylovém domě,azylových domů,domov*
sk azyl,azylant*,azylov*,medzinárodn* ochran*|zvier*,psy,psov,mačky,mačk*,bezdomov*
ru убежищ~,политубежищ~|животн*,собак,собакам,кошек,кошачь*,собач*,бомбоубежищ*,бомб*,бомбов*,подземн*,укрыт*,сумасшедш*,душевнобольн*,университет*,налогов*,бездомн*,противоатомн*,ядерн*,обстрел*,воздушн* тревог*
uk притулок,притулк~,політичн~ притулк~,політпритул~|тварин*,собак*,котів,котик*,безпритульн*,безхатьк*,божевільн*,університет*,сирот,бомбосховищ*,дитячий,дитячого
be прытулак,прытулк~|жывёл*,жывел*,сабак*,катоў,коцік*,бяздомн*,вар'ят*,ўніверсітэт*,сірот
bg убежищ*|животн*,кучета,котки,куче*,бездомн*,луди,душевноболн*,университет*,бомб*
sr азил*,азилант*,уточишт*,azil*,azilant*,utočišt*|животињ*,пс*,пас*,мачк*,životinj*,ps*,mačk*,лудниц*
hr azil*,azilant*,utočišt*|životinj*,pas*,mačk*,lud*
tr iltica~,sığınma,sığınmac~,sığınma hakk*,siyasi sığınma~|kadın sığınma,kadın,sığınma ev*,hayvan*,kedi*,köpek*,barınak*,barınağ*,akıl hastan*,üniversite*,evi!,evleri!,ev!
ar لجوء,لاجئ* سياسي*,اللجوء|حيوان*,الحيوان*,كلاب,قطط,الكلاب,القطط,جامع*,مجانين,إلى القوة,إلى القضاء,إلى العنف,إلى السلاح,إلى التحكيم,إلى المحكم*,إلى الحل*,إلى استخدام,إلى الخيار*
fa پناهندگی,پناهجو*,پناه‌جو*,پناهنده سیاسی,پناهندگ*|حیوان*,سگ*,گربه*,دانشگاه*,دیوان*
he מקלט מדיני,מקלט פוליטי,מבקש* מקלט,בקש* מקלט,בקשת מקלט,זכות מקלט,מקלט|לבעלי חיים,בעלי חיים,כלבים,חתולים,נשים מוכות,ציבורי*,מיגון,ממ"ד,אזעק*,רקט*,טיל*,מס!,מסים,מיסוי,טלוויזי*,רדיו,לוויין,הפצצ*,נוער
zh 庇护,政治避难,寻求避难,避难申请,申请避难,避难者,政庇|动物,流浪,猫,狗,精神病,疯人,大学,校园,税,包庇
ja 亡命,庇護,難民申請,政治亡命|動物,犬,猫,精神,大学,税
ko +망명~,정치적 망명,비호 신청*,비호신청*|동물*,유기견*,유기묘*,개!,정신병*,대학*
hi शरण,शरणार्थी का दर्जा,राजनीतिक शरण,असाइलम|पशु*,कुत्त*,जानवर*,पागल*,विश्वविद्यालय*,भगवान,ईश्वर,प्रभु,चरण*
nl +asiel~|dieren*,hond*,kat*,zwerf*,krankzinnig*,universit*,asielhond*,asielkat*
ro azil*,azilant*,solicitan* de azil|bătrân*,animal*,câini*,pisic*,orfan*,nebuni,universitar*
hu +menedék~|állat*,kutya*,macska*,hegyi,turista*,egyetem*
sv asyl~,asylsök*|djur*,hund*,katt*,sinnes*,dår*,universit*
da asyl~|dyre*,hunde*,katte*,sindssyge*
nb asyl~|dyre*,hunde*,katte*,sinnssyke*
fi turvapaik~|eläi*,koir*,kiss*
id suaka|hewan,satwa,margasatwa,kucing,anjing
`;
