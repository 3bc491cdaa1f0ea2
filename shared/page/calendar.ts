/** Where the digits of scripts begin: Arabic, Persian, Devanagari, Bengali, Thai, full width. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

const thaiMonths = [
  'ม.ค.',
  'ก.พ.',
  'มี.ค.',
  'เม.ย.',
  'พ.ค.',
  'มิ.ย.',
  'ก.ค.',
  'ส.ค.',
  'ก.ย.',
  'ต.ค.',
  'พ.ย.',
  'ธ.ค.',
];
const english = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const eras: readonly (readonly [RegExp, number])[] = [
  [/(?:令和|R)(\d{1,2}|元)年/u, 2018],
  [/平成(\d{1,2}|元)年/u, 1988],
  [/昭和(\d{1,2}|元)年/u, 1925],
  [/民[國国](\d{2,3})年/u, 1911],
];

/**
 * A date as a page shows it, in digits and a calendar that a feed's dates have: other scripts' digits, Buddhist years in
 * Thai, Japanese eras and years of the Republic of China, Hebrew months with their preposition.
 */
export function inCommonCalendar(text: string): string {
  let date = text.replace(
    /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]/g,
    (digit) => {
      const code = digit.charCodeAt(0);
      return String(code - (zeros.findLast((zero) => zero <= code) ?? code));
    },
  );
  for (const [form, before] of eras)
    date = date.replace(form, (_, year: string) => `${before + (year === '元' ? 1 : Number(year))}年`);
  if (/[\u0e00-\u0e7f]/.test(date)) {
    for (const [at, month] of thaiMonths.entries()) date = date.replace(month, ` ${english[at]} `);
    date = date.replace(/(?<!\d)25\d{2}(?!\d)/, (year) => String(Number(year) - 543));
  }
  return date.replace(/(?<=\d\s)ב(?=[\u05d0-\u05ea]{3,})/u, '');
}

const forms = [
  /\d{4}-\d{1,2}-\d{1,2}(?:[T ]\d{1,2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?/u,
  /\d{4}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]?/u,
  /(?<!\d)(?:19|20)\d{2}[./]\s?\d{1,2}[./]\s?\d{1,2}(?!\d)/u,
  /(?<!\d)\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:19|20)\d{2}(?!\d)/u,
  /(?<!\d)(?:19|20)\d{2}(?:\.| m\.)\s\p{L}{3,14}\s\d{1,2}(?!\d)/u,
  /(?<!\d)\d{1,2}\s+tháng\s+\d{1,2}(?:,|\s+năm)?\s+\d{4}/u,
  /(?<!\d)\d{1,2}(?:st|nd|rd|th|er|º|ª|°|\.)?(?:\s+(?:de|of|d'))?\s+[\p{L}\p{M}][\p{L}\p{M}'’]{1,14}\.?,?(?:\s*[/،,]\s*[\p{L}\p{M}]{2,14})?(?:\s+(?:de|del|г))?\s+(?:19|20|13|14)\d{2}(?!\d)/u,
  /\p{L}[\p{L}\p{M}]{2,14}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+(?:19|20)\d{2}(?!\d)/u,
  /(?<!\d)\d{1,2}[./]\d{1,2}[./]\d{2}(?![\d.])/u,
];
const clock = /^[\s,|·•–—-]{0,4}(?:\p{L}{1,4}\.?\s)?\d{1,2}[:h時시]\d{2}(?:\s?[ap]\.?m\.?)?/iu;

/** The first date in the beginning of a line of text, with the time behind it, in the common calendar; undefined where there is none. */
export function dateIn(text: string): string | undefined {
  if (!/\p{Nd}/u.test(text)) return undefined;
  const line = inCommonCalendar(text.slice(0, 200));
  for (const form of forms) {
    const found = form.exec(line);
    if (!found) continue;
    const time = clock.exec(line.slice(found.index + found[0].length, found.index + found[0].length + 24));
    // "At" is no zone here, though it abbreviates one.
    return `${found[0]}${time?.[0].replace(/(?<!\p{L})at(?!\p{L})/iu, '') ?? ''}`;
  }
  return undefined;
}
