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
