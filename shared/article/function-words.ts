import { onFirstUse } from '../on-first-use.ts';

const source = `
en: the of and to in is are was were for on with as by at from that this it its be has have had not but after over his her their they he she will would could who which said says new more than an a into about against amid up out
es: el la los las de del y que en un una es son fue por para con como más pero su sus se al lo no este esta entre sobre desde hasta tras según ha han ser también ya qué cuando contra sin
pt: o a os as de do da dos das e que em um uma é são foi por para com como mais mas seu sua seus se ao à no na nos nas não este esta entre sobre desde até após segundo pelo pela também já diz contra sem ser
fr: le la les de des du et que en un une est sont a été pour par avec dans sur au aux plus mais son sa ses se ce cette qui ne pas il elle ils leur selon après entre contre sans être d l s n c j qu
de: der die das den dem des und zu in im ist sind war mit von vom für auf ein eine einen einer nicht auch nach bei aus an am als sich wird werden hat haben er sie es über gegen vor um zum zur noch wie
it: il lo la i gli le di del della dei delle e che in un una è sono per con da dal dalla nel nella al alla non più ma suo sua si come anche tra contro dopo su sul sulla ha hanno essere ci d l dell all nell ai alle
nl: de het een en van in is zijn was op te voor met aan door bij niet ook naar om uit over dat die er maar als nog tegen na tot wordt heeft hebben hij zij ze deze dit werd
pl: w we z ze na do i o nie się jest są był była że to dla po od za przez jak ale oraz który która które przy pod nad przed jego jej ich już tym ma może będzie czy a u tej
cs: v ve na do a i o se je jsou byl byla že to pro po od za s z ze jak ale který která které při pod před jeho její už tak má může k ke nebo podle kvůli
sk: v vo na do a i o sa je sú bol bola že to pre po od za s z zo ako ale ktorý ktorá ktoré pri pod pred jeho jej už tak má môže k ku alebo podľa
ro: de la și în a al ale cu pe pentru din este sunt fost că nu se un o mai care după sau prin între său lui ei au va fi ce cel cea dar despre
hu: a az és hogy nem is egy van volt meg már de el ki be fel csak mint még vagy ezt azt szerint után ellen között lesz lehet nagy új több
tr: ve bir bu için ile de da olarak daha çok en sonra kadar gibi göre ne olan oldu ise ama değil var yok mi dedi etti karşı üzerinde tarafından her ancak yeni iki ilk
sv: och i att det som en på är av för med till den har de inte om ett var från men nu efter kan vid ska så mot under han hon sig sin
no: og i å det som en på er av for med til den har de ikke om et var fra men nå etter kan ved skal så mot under han hun seg sin blir
da: og i at det som en på er af for med til den har de ikke om et var fra men nu efter kan ved skal så mod under han hun sig sin bliver
fi: ja on ei se että oli hän ovat mutta myös kun kuin tai niin jo nyt sen joka mukaan jälkeen vain ole ollut ovat hänen tämä vastaan kanssa
ca: el la els les de del i que en un una és són per amb com més però seu seva es al no aquest aquesta entre sobre des fins després segons ha han també ja dels pel a contra sense
hr: i u na je su za se da od s sa o kao ne iz po ali koji koja koje do što bi nije nakon biti će ili prema protiv zbog te još
id: dan yang di ke dari untuk dengan ini itu pada adalah akan tidak dalam oleh juga ada telah karena sebagai saat bisa atau mereka lebih
vi: và của là có cho với không trong được các một những này đã để người khi đến từ tại về sẽ ra như sau
lt: ir yra kad į su už iš apie nuo po bei ar tai jo bus buvo dėl kaip ne dar prieš prie
lv: un ir ka ar no uz par pie pēc bet vai kas tas ja bija būs kā arī nav pret
et: ja on ei et see oli ka kui kuid ning või oma mis kes ta pärast enne vastu seda nii
ru: и в во на не что с со по к ко о об из за от до для при как это его её ее их но он она они был была были после также уже или у же все может будет под над против
uk: і й в у на не що з із зі по до за від для при як це його її їх але він вона вони був була були після також вже або та про щодо може буде під проти
be: і й у ў на не што з са па да за ад для пры як гэта яго яе іх але ён яна яны быў была былі пасля таксама ужо ці аб пра можа будзе пад супраць
bg: и в във на не че с със по към за от до при как това го я им но той тя те беше са след също вече или да се е ще може под срещу си който която
sr: и у на не да се је су за од са о као из по али који која које до што би није након или према против због те још
mk: и во на не дека се е за од со по кон при како ова но тој таа тие беше по исто веќе или да ќе може под против кој која
`;

/** The commonest short words of a language, which nearly every sentence has; lower case. */
export const functionWords = onFirstUse(
  (): Readonly<Record<string, string>> =>
    Object.fromEntries(
      source
        .trim()
        .split('\n')
        .map((line) => line.split(': ') as [string, string]),
    ),
);
