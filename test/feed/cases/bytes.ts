import iconv from 'iconv-lite';
import { type FeedCase, rss } from './document.ts';

const greek = 'Η Αθήνα και ο κόσμος';
const russian = 'Москва и мир';
const doc = (title: string, encoding?: string) =>
  `<?xml version="1.0"${encoding === undefined ? '' : ` encoding="${encoding}"`}?><rss version="2.0"><channel><item><title>${title}</title></item></channel></rss>`;
const encoded = (title: string, encoding: string, label: string | undefined = encoding) =>
  iconv.encode(doc(title, label), encoding);
const bom = (bytes: number[], text: string, encoding: string) =>
  Buffer.concat([Buffer.from(bytes), iconv.encode(text, encoding)]);
const latin = (text: string) => Buffer.from(text, 'latin1');

/** Encodings: declared, declared wrongly, and not declared. */
export const byteCases: readonly FeedCase[] = [
  ['UTF-8, declared', 'title', greek, doc(greek, 'utf-8')],
  ['UTF-8, not declared', 'title', greek, doc(greek)],
  ['UTF-8 behind its mark', 'title', greek, `\uFEFF${doc(greek)}`],
  ['UTF-8 behind its mark, declared otherwise', 'title', greek, `\uFEFF${doc(greek, 'iso-8859-7')}`],
  ['UTF-8 declared as latin-1', 'title', greek, doc(greek, 'iso-8859-1')],
  ['UTF-8 declared as windows-1253', 'title', greek, doc(greek, 'windows-1253')],
  ['UTF-8 declared as something unknown', 'title', greek, doc(greek, 'x-nonsense')],
  ['UTF-8 declared as utf-16', 'title', greek, doc(greek, 'utf-16')],
  ['UTF-8 that HTTP calls latin-1', 'title', greek, doc(greek, 'utf-8'), 'text/xml; charset=ISO-8859-1'],
  [
    'UTF-8 with some broken bytes',
    'title',
    `${greek} \uFFFD`,
    Buffer.concat([
      Buffer.from('<rss version="2.0"><channel><item><title>'),
      Buffer.from(greek),
      latin(' \xff'),
      Buffer.from('</title></item></channel></rss>'),
    ]),
  ],
  ['windows-1252 with its quotation marks', 'title', '“A” – €', encoded('“A” – €', 'windows-1252')],
  [
    'latin-1 read as windows-1252',
    'title',
    '“A” – €',
    iconv.encode(doc('“A” – €', 'iso-8859-1'), 'windows-1252'),
  ],
  [
    'latin-1 as HTTP says',
    'title',
    'Café',
    iconv.encode(doc('Café'), 'latin1'),
    'application/rss+xml; charset=iso-8859-1',
  ],
  ['latin-1, not declared', 'title', 'Café', iconv.encode(doc('Café'), 'latin1')],
  ['latin-1 declared as UTF-8', 'title', 'Café', iconv.encode(doc('Café', 'utf-8'), 'latin1')],
  ['us-ascii that is not', 'title', 'Café', iconv.encode(doc('Café', 'us-ascii'), 'latin1')],
  ['iso-8859-2', 'title', 'Łódź', encoded('Łódź', 'iso-8859-2')],
  ['windows-1250', 'title', 'Łódź', encoded('Łódź', 'windows-1250')],
  ['windows-1251', 'title', russian, encoded(russian, 'windows-1251')],
  ['windows-1251 by an alias', 'title', russian, encoded(russian, 'windows-1251', 'cp1251')],
  [
    'windows-1251, not declared, with a language',
    'title',
    russian,
    iconv.encode(doc(russian).replace('<item>', '<language>ru</language><item>'), 'windows-1251'),
  ],
  [
    'windows-1251, not declared',
    'title',
    `${russian}, и снова мир`,
    iconv.encode(doc(`${russian}, и снова мир`), 'windows-1251'),
  ],
  [
    'koi8-r, not declared',
    'title',
    `${russian}, и снова мир`,
    iconv.encode(doc(`${russian}, и снова мир`), 'koi8-r'),
  ],
  ['koi8-r', 'title', russian, encoded(russian, 'koi8-r')],
  ['koi8-u', 'title', 'Київ і світ', encoded('Київ і світ', 'koi8-u')],
  ['iso-8859-5', 'title', russian, encoded(russian, 'iso-8859-5')],
  ['windows-1253', 'title', greek, encoded(greek, 'windows-1253')],
  ['windows-1253 with its quotation marks', 'title', '“Ά” – €', encoded('“Ά” – €', 'windows-1253')],
  [
    'windows-1253, not declared, with a language',
    'title',
    greek,
    iconv.encode(doc(greek).replace('<item>', '<language>el-GR</language><item>'), 'windows-1253'),
  ],
  ['iso-8859-7', 'title', greek, encoded(greek, 'iso-8859-7')],
  [
    'iso-8859-7 as HTTP says, before the declaration',
    'title',
    greek,
    encoded(greek, 'iso-8859-7', 'iso-8859-2'),
    'text/xml; charset="iso-8859-7"',
  ],
  [
    'the declaration before the latin-1 of a server',
    'title',
    greek,
    encoded(greek, 'iso-8859-7'),
    'text/xml; charset=iso-8859-1',
  ],
  ['iso-8859-9', 'title', 'İstanbul ve Ağrı', encoded('İstanbul ve Ağrı', 'iso-8859-9')],
  ['windows-1254', 'title', 'İstanbul ve Ağrı', encoded('İstanbul ve Ağrı', 'windows-1254')],
  ['windows-1255', 'title', 'ירושלים', encoded('ירושלים', 'windows-1255')],
  ['windows-1256', 'title', 'كراكاس', encoded('كراكاس', 'windows-1256')],
  ['windows-1257', 'title', 'Šiauliai', encoded('Šiauliai', 'windows-1257')],
  ['windows-1258', 'title', 'Đà', encoded('Đà', 'windows-1258')],
  ['gb2312', 'title', '北京和世界', encoded('北京和世界', 'gb2312')],
  ['gbk', 'title', '北京和世界', encoded('北京和世界', 'gbk')],
  ['gb18030', 'title', '北京和世界 €', encoded('北京和世界 €', 'gb18030')],
  ['big5', 'title', '臺北與世界', encoded('臺北與世界', 'big5')],
  ['shift_jis', 'title', '東京と世界', encoded('東京と世界', 'shift_jis')],
  ['euc-jp', 'title', '東京と世界', encoded('東京と世界', 'euc-jp')],
  ['euc-kr', 'title', '서울과 세계', encoded('서울과 세계', 'euc-kr')],
  [
    'utf-16, little end first, with its mark',
    'title',
    greek,
    bom([0xff, 0xfe], doc(greek, 'utf-16'), 'utf-16le'),
  ],
  [
    'utf-16, big end first, with its mark',
    'title',
    greek,
    bom([0xfe, 0xff], doc(greek, 'utf-16'), 'utf-16be'),
  ],
  [
    'utf-16, little end first, without a mark',
    'title',
    greek,
    iconv.encode(doc(greek, 'utf-16'), 'utf-16le'),
  ],
  ['utf-16, big end first, without a mark', 'title', greek, iconv.encode(doc(greek, 'utf-16'), 'utf-16be')],
  [
    'utf-32, little end first, with its mark',
    'title',
    greek,
    bom([0xff, 0xfe, 0, 0], doc(greek), 'utf-32le'),
  ],
  ['utf-32, big end first, without a mark', 'title', greek, iconv.encode(doc(greek), 'utf-32be')],
  ['an old encoding of the Macintosh', 'title', 'Café', encoded('Café', 'macintosh')],
  ['an encoding that browsers do not know', 'title', 'Café', encoded('Café', 'cp437')],
  [
    'a declaration in single quotes',
    'title',
    russian,
    iconv.encode(
      `<?xml version='1.0' encoding='koi8-r'?><rss version="2.0"><channel><item><title>${russian}</title></item></channel></rss>`,
      'koi8-r',
    ),
  ],
  [
    'a label in capitals with white space',
    'title',
    russian,
    encoded(russian, 'windows-1251', ' WINDOWS-1251 '),
  ],
  ['a feed in ASCII with numbers', 'title', 'Αθήνα', rss('<title>&#913;&#952;&#942;&#957;&#945;</title>')],
];
