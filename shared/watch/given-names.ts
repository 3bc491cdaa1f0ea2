import { onFirstUse } from '../on-first-use.ts';
import { foldAlias } from './fold.ts';
import { moreGivenNames } from './given-names-more.ts';

/** Given names, folded, in the spellings of several scripts: one of them before a family name makes another person. */
const names = `
sadiq salman aamir shah amir imtiaz cavaco
ricardo thelma cilia melania ivanka eric barron tiffany mary fred tara lara hillary chelsea michelle malia sasha jeb george barbara laura jill hunter beau ashley brigitte carla cherie theresa boris david john james robert michael william richard joseph thomas charles christopher daniel matthew anthony mark steven paul andrew joshua kenneth kevin brian edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel frank gregory raymond patrick alexander jack dennis jerry tyler aaron jose adam henry nathan douglas peter kyle ethan walter noah jeremy christian keith roger terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent russell roy ralph bobby johnny bradley philip
patricia jennifer linda elizabeth susan jessica sarah karen nancy lisa betty margaret sandra kimberly emily donna carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy angela shirley anna brenda pamela nicole samantha katherine emma ruth christine catherine debra rachel carolyn janet virginia maria heather diane julie joyce victoria kelly christina joan evelyn lauren judith olivia frances martha cheryl megan andrea hannah jacqueline jean alice kathryn gloria teresa doris sara janice julia marie madison grace judy abigail beverly denise marilyn amber danielle rose brittany diana natalie sophia alexis lori kayla jane
carlos luis jorge miguel pedro manuel francisco antonio fernando roberto rafael eduardo alberto alejandro javier diego sergio raul oscar hugo mario pablo andres gustavo enrique felipe ramon ruben cesar julio ignacio martin sebastian nicolas simon rosa carmen ana isabel lucia sofia elena marta pilar cristina paula raquel silvia beatriz joao paulo jose luiz antonio marcos
jean pierre michel philippe alain patrick nicolas francois laurent stephane olivier claude jacques emmanuel marine segolene
hans peter wolfgang klaus jurgen gunther horst uwe helmut gerhard friedrich heinrich stefan andreas matthias markus ursula petra monika sabine renate helga annalena
giovanni giuseppe antonio marco luca matteo alessandro andrea francesco lorenzo stefano paolo silvio giorgio
jan piotr andrzej krzysztof stanislaw tomasz pawel marcin michal jerzy lech jaroslaw katarzyna malgorzata agnieszka ewa
ahmed mohammed muhammad ali hassan hussein omar khalid abdullah ibrahim mustafa mehmet fatma ayse emine bashar hafez asma maher
Рикардо Мелания Иванка Эрик Хиллари Мишель Джордж Джеб Барбара Лаура Джилл Людмила Мария Елена Ольга Наталья Татьяна Ирина Светлана Анна Сергей Андрей Дмитрий Михаил Иван Пётр Николай Виктор Юрий Борис Константин Павел Роман Игорь Олег Максим Илья Дональд-младший
Рікардо Меланія Іванка Ерік Гілларі Хілларі Мішель Олена Ольга Наталія Тетяна Ірина Світлана Ганна Сергій Андрій Дмитро Михайло Петро Микола Віктор Юрій Рыкарда Меланія
Ρικάρντο Μελάνια Ιβάνκα Έρικ Χίλαρι Μισέλ Τζορτζ Τζεμπ Μπάρμπαρα Τζιλ Μπριζίτ Γιώργος Μαρία Ελένη Νίκος
ريكاردو ميلانيا إيفانكا إريك هيلاري ميشيل بشرى ملانیا ایوانکا هیلاری میشل ریکاردو
ריקרדו מלניה איוונקה אריק הילארי מישל שרה יאיר ג'יל
रिकार्डो メラニア イヴァンカ イバンカ ヒラリー ミシェル リカルド 멜라니아 이방카 미셸 리카르도 梅拉尼娅 梅兰妮亚 伊万卡 米歇尔 里卡多
मेलानिया इवांका हिलेरी मिशेल सोनिया राहुल प्रियंका
`;

/** Folded given names that mark a family name after them as another person's; the stems of those that are declined. */
const known = onFirstUse(() => {
  const folded = `${names} ${moreGivenNames}`
    .split(/\s+/u)
    .map(foldAlias)
    .filter((name) => name.length > 1);
  const declined = folded.filter((name) => /^[\u0370-\u04ff]/u.test(name)).map(withoutVowels);
  return { whole: new Set(folded), declined: new Set(declined) };
});

function withoutVowels(name: string): string {
  return name.replace(/(?:[аеиоуыіюяьαεηιουωσ]{1,3}|ом|ем|ой|ей)$/u, '');
}

/** Whether a folded word is a given name; Cyrillic and Greek ones in any case form. */
export function isGivenName(folded: string): boolean {
  const { whole, declined } = known();
  if (whole.has(folded)) return true;
  return /^[\u0370-\u04ff]/u.test(folded) && folded.length > 3 && declined.has(withoutVowels(folded));
}
