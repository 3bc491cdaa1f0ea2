import { atom, type FeedCase, rss } from './document.ts';

const two =
  '<item><title>a</title><link>http://example.org/1</link></item><item><title>b</title><link>http://example.org/2</link></item>';
const open = '<?xml version="1.0"?><rss version="2.0"><channel>';
const close = '</channel></rss>';
const within = (body: string) => `${open}${body}${close}`;

/** Broken documents: what is whole in them is kept. */
export const repairCases: readonly FeedCase[] = [
  ['a bare & in a title', 'title', 'R&D', rss('<title>R&D</title>')],
  ['a bare & before a space', 'title', 'A & B', rss('<title>A & B</title>')],
  [
    'a bare & in an attribute',
    'url',
    'http://example.org/a?x=1&y=2',
    atom('<link href="http://example.org/a?x=1&y=2"/>'),
  ],
  ['an HTML entity without a declaration', 'title', 'A\u00a0B', rss('<title>A&nbsp;B</title>')],
  ['a bare < in a title', 'title', '1 < 2', rss('<title>1 < 2</title>')],
  ['a control character', 'title', 'AB', rss('<title>A\u0001B</title>')],
  ['a control character by number', 'titles', 'a|b', within(two.replace('<title>a', '<title>a&#1;'))],
  ['a null character', 'title', 'AB', rss('<title>A\u0000B</title>')],
  ['white space before the declaration', 'titles', 'a|b', `\n  ${within(two)}`],
  [
    'words before the declaration',
    'titles',
    'a|b',
    `Warning: something in file.php on line 3\n${within(two)}`,
  ],
  [
    'markup before the declaration',
    'titles',
    'a|b',
    `<br />\n<b>Warning</b>: something<br />\n${within(two)}`,
  ],
  ['a comment before the declaration', 'titles', 'a|b', `<!-- cached -->${within(two)}`],
  ['words after the end', 'titles', 'a|b', `${within(two)}\n<!-- served in 3 ms --> bye`],
  ['a second feed after the first', 'titles', 'a|b', `${within(two)}<script>x</script>`],
  [
    'an attribute given twice',
    'url',
    'http://example.org/a',
    atom('<link href="http://example.org/a" href="http://example.org/b"/>'),
  ],
  [
    'an attribute without quotes',
    'url',
    'http://example.org/a',
    atom('<link href=http://example.org/a rel=alternate />'),
  ],
  ['an attribute without a value', 'title', 'A headline', rss('<title checked>A headline</title>')],
  [
    'an undeclared prefix',
    'author',
    'Ada',
    '<rss version="2.0"><channel><item><dc:creator>Ada</dc:creator></item></channel></rss>',
  ],
  [
    'an undeclared prefix that nobody knows',
    'titles',
    'a|b',
    within(two.replace('<title>a', '<foo:bar>x</foo:bar><title>a')),
  ],
  [
    'an undeclared prefix of Media RSS',
    'image',
    'http://example.org/i.png',
    '<rss version="2.0"><channel><item><media:thumbnail url="http://example.org/i.png"/></item></channel></rss>',
  ],
  [
    'a title that is never closed',
    'title',
    'a',
    within('<item><title>a<link>http://example.org/1</link></item>'),
  ],
  [
    'the link after a title that is never closed',
    'url',
    'http://example.org/1',
    within('<item><title>a<link>http://example.org/1</link></item>'),
  ],
  [
    'a description that is never closed',
    'summary',
    'words',
    within('<item><title>a</title><description>words<pubDate>Mon, 06 May 2024 12:00:00 GMT</pubDate></item>'),
  ],
  [
    'the date after a description that is never closed',
    'date',
    '2024-05-06T12:00:00.000Z',
    within('<item><title>a</title><description>words<pubDate>Mon, 06 May 2024 12:00:00 GMT</pubDate></item>'),
  ],
  [
    'an item that is never closed',
    'titles',
    'a|b',
    within(
      '<item><title>a</title><link>http://example.org/1</link><item><title>b</title><link>http://example.org/2</link></item>',
    ),
  ],
  ['an end tag too many', 'titles', 'a|b', within(two.replace('</item><item>', '</p></item></div><item>'))],
  [
    'end tags in the wrong order',
    'titles',
    'a|b',
    within(two.replace('<title>a</title>', '<title>a<b></title></b>')),
  ],
  [
    'tags of another case at the end',
    'titles',
    'a|b',
    within(two.replaceAll('</title>', '</Title>').replaceAll('<title>', '<Title>')),
  ],
  [
    'markup that is never closed in a description',
    'titles',
    'a|b',
    within(two.replace('</title><link>', '</title><description><p>x<br>y</description><link>')),
  ],
  ['a channel that is never closed', 'titles', 'a|b', `${open}${two}</rss>`],
  ['a document cut after an item', 'titles', 'a|b', `${open}${two}`],
  ['a document cut within a tag', 'titles', 'a|b', `${open}${two}<item><tit`],
  ['a document cut within a title', 'titles', 'a|b', `${open}${two}<item><title>c and mo`],
  ['a document cut within CDATA', 'titles', 'a|b', `${open}${two}<item><title><![CDATA[c and mo`],
  ['a document cut within an entity', 'titles', 'a|b', `${open}${two}<item><title>c &am`],
  ['a document cut within a comment', 'titles', 'a|b', `${open}${two}<!-- and th`],
  ['a document cut within an attribute', 'titles', 'a|b', `${open}${two}<item><enclosure url="http://ex`],
  [
    'a document cut within a description keeps the entry that can be told',
    'titles',
    'a|b|c',
    `${open}${two}<item><title>c</title><link>http://example.org/3</link><description>and mo`,
  ],
  [
    'a document cut within a description leaves that out',
    'summary',
    '',
    `${open}<item><title>c</title><link>http://example.org/3</link><description>and mo`,
  ],
  [
    'an Atom document cut within an entry',
    'titles',
    'a',
    '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id><title>a</title></entry><entry><id>2</id><tit',
  ],
  [
    'a document cut within a character',
    'titles',
    'a',
    Buffer.concat([
      Buffer.from(`${open}<item><title>a</title><link>http://example.org/1</link></item><item><title>Α`),
      Buffer.from([0xce]),
    ]),
  ],
  [
    'a bad date beside good entries',
    'titles',
    'a|b',
    within(two.replace('<title>a', '<pubDate>no date</pubDate><title>a')),
  ],
  [
    'a bad date in Atom beside good entries',
    'titles',
    'a|b',
    '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>a</title><updated>no date</updated></entry><entry><title>b</title><published>13/45/2020</published></entry></feed>',
  ],
  [
    'a link of Atom without attributes beside good entries',
    'titles',
    'a|b',
    '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>a</title><link/></entry><entry><title>b</title></entry></feed>',
  ],
  [
    'a document type that asks for a file',
    'title',
    'A &x; B',
    '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname">]><rss version="2.0"><channel><item><title>A &x; B</title></item></channel></rss>',
  ],
  [
    'a processing instruction in the middle',
    'titles',
    'a|b',
    within(two.replace('</item><item>', '</item><?php echo 1 ?><item>')),
  ],
  [
    'a style sheet before the root',
    'titles',
    'a|b',
    within(two).replace('<rss', '<?xml-stylesheet href="x.xsl"?><rss'),
  ],
  ['two declarations', 'titles', 'a|b', `<?xml version="1.0"?>${within(two)}`],
  [
    'quotes of a typesetter around attributes',
    'titles',
    'a|b',
    within(two).replace('version="2.0"', 'version=”2.0”'),
  ],
  ['an empty channel', 'titles', '', within('')],
  ['an empty Atom feed', 'titles', '', '<feed xmlns="http://www.w3.org/2005/Atom"/>'],
  ['an item that is empty', 'titles', '|b', within('<item/><item><title>b</title></item>')],
  [
    'an Atom entry that is empty',
    'titles',
    '|b',
    '<feed xmlns="http://www.w3.org/2005/Atom"><entry/><entry><title>b</title></entry></feed>',
  ],
];
