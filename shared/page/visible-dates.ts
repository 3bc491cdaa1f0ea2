import { dateIn } from './calendar.ts';
import type { Passage } from './passages.ts';

/** "Updated" in the news's languages, before the date of the last change. */
const updateWord =
  /updated?|last modified|edited|aktualisiert|geändert|mis(?:e)? à jour|modifi[ée]|actualiza|atualiza|modificad|aggiorna|bijgewerkt|laatste update|aktualizacj|zaktualizowan|aktualizov|aktualizován|обновл|изменен|оновлен|абноўлен|ενημέρωση|ενημερώθηκε|τροποποίηση|güncelle|actualizat|frissít|uppdatera|oppdater|opdater|päivitetty|آخر تحديث|تحديث|עודכן|अपडेट|최종수정|수정|更新|diperbarui|cập nhật/iu;

/** "Published" behind the date of the last change. */
const publishWord =
  /published|posted|veröffentlicht|publié|publicad|pubblicat|gepubliceerd|opublikowan|publikován|опубликован|опубліковано|публикуван|δημοσίευση|δημοσιεύ|yayın|publicat|publicera|publisert|offentliggjort|julkaistu|نشر|منتشر|פורסם|प्रकाशित|등록|입력|発行|公開|发布|發布|diterbitkan/iu;

/** Dates as people read them, in short lines around the headline; those of the last change apart from the others. */
export function* visibleDates(near: readonly Passage[]): Generator<{ written: string; isUpdate: boolean }> {
  let count = 0;
  for (const { text } of near) {
    if (text.length > 200 || !/\p{Nd}/u.test(text)) continue;
    const update = updateWord.exec(text);
    const rest = update ? text.slice(update.index) : '';
    const again = publishWord.exec(rest)?.index ?? rest.length;
    const parts = [update ? text.slice(0, update.index) : text, rest.slice(0, again), rest.slice(again)];
    for (const [at, part] of parts.entries()) {
      const written = dateIn(part);
      if (written && count++ < 8) yield { written, isUpdate: at === 1 };
    }
  }
}
