import { describe, expect, it } from 'vitest';
import { htmlToLine, readHtml } from '../../shared/article/html.ts';

const texts = (html: string) =>
  readHtml(html).blocks.flatMap((block) => ('text' in block ? [block.text] : []));

describe('the text of HTML', () => {
  it('has a paragraph for each paragraph and heading', () => {
    expect(
      texts('<h2>News</h2><p>One\n  two <b>th</b>ree.</p><div>Four</div>five<section><p>Six</p></section>'),
    ).toEqual(['News', 'One two three.', 'Four', 'five', 'Six']);
  });

  it('takes two line breaks for a paragraph, one for a line', () => {
    expect(texts('One<br>two<br/><br />three')).toEqual(['One\ntwo', 'three']);
  });

  it('keeps the shape of lists and quotations', () => {
    expect(
      texts('<p>Now:</p><ul><li>One<ol><li>a</li><li>b</li></ol></li><li><p>Two</p></li></ul><p>End</p>'),
    ).toEqual(['Now:', '- One\n  1. a\n  2. b\n- Two', 'End']);
    expect(texts('<blockquote><p>She said.</p><p>He left.</p></blockquote>After')).toEqual([
      '> She said.',
      '> He left.',
      'After',
    ]);
  });

  it('keeps cells of a row apart and lines of preformatted text', () => {
    expect(texts('<table><tr><th>City</th><td>12</td></tr><tr><td>Town</td><td>7</td></tr></table>')).toEqual(
      ['City | 12\nTown | 7'],
    );
    expect(texts('<pre>one\ntwo</pre>')).toEqual(['one\ntwo']);
  });

  it('has no scripts, styles, advertising or hidden parts', () => {
    const html = `<style>p{}</style><script>if (a < b) document.write("<p>x</p>")</script><p>Text</p>
      <div class="ad-slot"><div>Buy</div> now</div><ins class="adsbygoogle">Ad</ins><div class="sharedaddy">Share</div>
      <p hidden>Secret</p><p style="display:none">Secret</p><noscript>No</noscript><p class="header shadow">Kept</p>`;
    expect(texts(html)).toEqual(['Text', 'Kept']);
  });

  it('keeps what follows advertising that nothing closes', () => {
    expect(texts('<p>One</p><div class="ad"><p>Two</p><p>Three</p>')).toEqual(['One', 'Two', 'Three']);
  });

  it('keeps an article whose whole wrapper is classed as advertising', () => {
    const wrapped = `<div class="content ads-enabled"><p>${'The lighthouse opens. '.repeat(100)}</p></div>`;
    expect(texts(wrapped)).toHaveLength(1);
  });

  it('decodes entities once', () => {
    expect(texts('<p>Tom &amp; Jerry &amp;amp; &lt;b&gt; &#8217;&nbsp;&euro;5</p>')).toEqual([
      'Tom & Jerry &amp; <b> ’ €5',
    ]);
  });

  it('takes plain text with blank lines for paragraphs', () => {
    expect(texts('One &amp; two\nthree\n\nFour')).toEqual(['One & two three', 'Four']);
  });

  it('drops control characters, lone surrogates and invisible fillers', () => {
    expect(texts('<p>a\u0000b\u0007c\ud800d\u00ade\u200bf 😀</p>')).toEqual(['abcdef 😀']);
  });

  it('is one line for a title, with its tags dropped', () => {
    expect(htmlToLine(' <b>Storm</b>\n hits <i>Nor</i>way &#38; 3 < 4<br>now ')).toBe(
      'Storm hits Norway & 3 < 4 now',
    );
  });
});

describe('hostile HTML', () => {
  const paragraph = 'word '.repeat(40);
  it.each([
    ['20,000 nested elements', `${'<div>'.repeat(20_000)}end${'</span>'.repeat(20_000)}`, 'end'],
    ['a tag of 9 MB that never ends', `<p>start</p><a href="${'x'.repeat(9_000_000)}`, 'start'],
    ['60 KB of <', `<p>start</p>${'<'.repeat(60_000)}`, 'start'],
    ['20,000 quotations inside each other', `${'<blockquote>'.repeat(20_000)}end`, '> end'],
    ['20,000 lists inside each other', `${'<ul><li>'.repeat(20_000)}end`, /- end$/],
    ['an attribute named __proto__', '<p __proto__="x" constructor="y">start', 'start'],
    ['comments inside each other', `<p>start</p>${'<!--'.repeat(100_000)}`, 'start'],
  ])('of %s gives what there is to read', (_, html, first) => {
    expect(texts(html)[0]).toEqual(typeof first === 'string' ? first : expect.stringMatching(first));
  });

  it('of more text than an item holds is cut and says so', () => {
    const reading = readHtml(`<p>${paragraph}</p>`.repeat(5_000));
    expect(reading.cut).toBe(true);
    expect(texts(`<p>${paragraph}</p>`).length).toBe(1);
  });
});
