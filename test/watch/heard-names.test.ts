import { describe, expect, test } from 'vitest';
import { compileWatches } from '../../shared/watch/compile.ts';
import { parseWatches } from '../../shared/watch/load.ts';
import { matchArticle } from '../../shared/watch/match.ts';

const fires = (name: string, body: string) => {
  const compiled = compileWatches(parseWatches(JSON.stringify([{ kind: 'person', name }]), 'w'));
  return matchArticle(compiled, { id: 'a', title: '', body }).length > 0;
};

describe('a Greek name is heard in every case', () => {
  test.each([
    ['Nikos Kalogridis', 'Χθες μίλησε ο Νίκος Καλογρίδης στη Βουλή.'],
    ['Nikos Kalogridis', 'Ρώτησαν τον Νίκο Καλογρίδη για το έργο.'],
    ['Petros Drandakis', 'Τα σχόλια του Πέτρου Δρανδάκη έκαναν εντύπωση.'],
    ['Eleni Mantzourou', 'Η Ελένη Μαντζούρου παραιτήθηκε.'],
    ['Stavros Georgantis', 'Οι εργάτες περίμεναν τον Γεωργαντή έξω από το εργοστάσιο.'],
  ])('%s in %s', (name, text) => {
    expect(fires(name, text)).toBe(true);
  });
});

describe('an Arabic name is heard with the letters that only its script has', () => {
  test.each([
    ['Hatem Qasrawi', 'وقال حاتم القصراوي إن الاجتماع تأجل.'],
    ['Tariq Dhahiri', 'تحدث طارق الظاهري في المؤتمر.'],
    ['Khaled Masoudi', 'نفى خالد المسعودي ذلك.'],
  ])('%s in %s', (name, text) => {
    expect(fires(name, text)).toBe(true);
  });
});

describe('a word of the language is not heard as a name from abroad', () => {
  test.each([
    ['Brett Kavanaugh', 'הקבוצה סיימה את העונה במקום השני'],
    ['Brett Kavanaugh', 'המונח הזה מכונה כך מאז'],
    ['Arlo Horrow', 'המורה הסביר את הדרך'],
    ['Jean-Claude Juncker', 'मुझे इसकी जानकारी नहीं थी'],
    ['Peter Harrer', '이날 하루 동안 문을 닫았다'],
    ['Robert Mueller', '다음달 말까지 끝내야 한다는 말이 있다'],
    ['Henry Bertram', '부른다고 말했다'],
  ])('%s in %s', (name, text) => {
    expect(fires(name, text)).toBe(false);
  });
});

describe('a family name beside the given name of somebody else is somebody else', () => {
  test.each([
    ['Adele Stoltz', '会場でブルクハルト・シュトルツが話した'],
    ['Adele Stoltz', 'シュトルツ・ブルクハルトさんが話した'],
    ['Wanda Delmarco', '记者采访了奥古斯托·德尔马科。'],
    ['Wanda Delmarco', 'Вчера выступал Аугусто Делмарко, строитель.'],
    ['Wanda Delmarco', 'Οι εργάτες ρώτησαν τον Αουγκούστο Ντελμάρκο για το έργο.'],
  ])('%s in %s', (name, text) => {
    expect(fires(name, text)).toBe(false);
  });
  test.each([
    ['Adele Stoltz', '会場でアデル・シュトルツが話した'],
    ['Wanda Delmarco', 'Вчера выступала Ванда Делмарко.'],
    ['Wanda Delmarco', 'Вчера Делмарко выступала в суде.'],
    ['Wanda Delmarco', 'Спросили Ванду Розамунду Делмарко о деле.'],
  ])('but %s is meant in %s', (name, text) => {
    expect(fires(name, text)).toBe(true);
  });
});

describe('a name in Han characters is heard', () => {
  test.each([
    ['David Rustenborg', '大卫·鲁斯滕堡昨天发表了讲话。'],
    ['Peter Vallesco', '记者采访了彼得·瓦列斯科。'],
    ['James Trevalyan', '詹姆斯·特里维廉拒绝了提议。'],
    ['Marko Lezinski', '馬爾科·萊津斯基昨晚抵達。'],
    ['Robert Calderone', '记者们在大楼外等候卡尔德隆多时。'],
  ])('%s in %s', (name, text) => {
    expect(fires(name, text)).toBe(true);
  });
  test.each([
    ['Marko Lezin', '馬爾科·萊津斯基昨晚抵達。'],
    ['Omar Reissi', '他因勒索被捕。'],
    ['Narges Nandaye', '20世纪90年代的食品卫生条例'],
  ])('and %s is not in %s', (name, text) => {
    expect(fires(name, text)).toBe(false);
  });
});

describe('a word of the language is a name behind a given name', () => {
  test.each([
    ['Karim Shahadi', 'وقال كريم الشهادي إن الاجتماع تأجل.'],
    ['Ahmed Markazi', 'تحدث أحمد مركزي في المؤتمر.'],
  ])('%s in %s', (name, text) => {
    expect(fires(name, text)).toBe(true);
  });
  test('and no name without one', () => {
    expect(fires('Ahmed Markazi', 'وقال مدير مركزي إن الاجتماع تأجل.')).toBe(false);
  });
});

test('either part of a given name with a hyphen stands for it', () => {
  expect(fires('Jean-Marc Joubrecht', 'Вчера Жан-Марк Жубрехт выступил в суде.')).toBe(true);
  expect(fires('Pierre Joubrecht', 'Вчера Жан-Марк Жубрехт выступил в суде.')).toBe(false);
});
