import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { decodeBytes } from '../../shared/feed/charset.ts';

const texts: Record<string, string> = {
  shift_jis: '港の新しい橋が開通した',
  'euc-jp': '港の新しい橋が開通した',
  gbk: '新桥今天通车',
  gb18030: '新桥今天通车',
  'euc-kr': '새 다리가 오늘 개통했다',
  big5: '新橋今天通車',
};

// The names of encodings of several bytes that iconv-lite knows and that its tables would be loaded for.
const labels: Record<string, string[]> = {
  shift_jis: 'shiftjis csshiftjis mskanji sjis windows31j ms31j xsjis windows932 ms932 cp932 932'.split(' '),
  'euc-jp': ['eucjp', 'EUC_JP'],
  gbk: 'gb2312 gb231280 gb23121980 csgb2312 csiso58gb231280 euccn windows936 ms936 cp936 936 gbk xgbk isoir58'.split(
    ' ',
  ),
  gb18030: ['gb18030', 'chinese'],
  'euc-kr':
    'windows949 ms949 cp949 949 cseuckr csksc56011987 euckr isoir149 korean ksc56011987 ksc56011989 ksc5601'.split(
      ' ',
    ),
  big5: 'windows950 ms950 cp950 950 big5 big5hkscs cnbig5 csbig5 xxbig5 Big5_HKSCS'.split(' '),
};

test.each(
  Object.entries(labels).flatMap(([encoding, names]) => names.map((name) => [name, encoding] as const)),
)('the label %s is read by the runtime as %s', (label, encoding) => {
  const text = texts[encoding] ?? '';
  const decoded = decodeBytes(iconv.encode(text, encoding), {
    url: 'https://n.example/feed',
    contentType: `text/xml; charset=${label}`,
  });
  expect(decoded.text).toBe(text);
  // `chinese` is gbk by the Encoding Standard, of which gb18030 is a superset.
  expect(['gbk', 'gb18030'].includes(encoding) ? 'gbk or gb18030' : decoded.encoding).toBe(
    ['gbk', 'gb18030'].includes(encoding) ? 'gbk or gb18030' : encoding,
  );
});
