/** One feed of the newsroom: its template, and how it goes over the wire. */
export type NewsroomFeed = {
  /** Name of the template in `feeds/`, and the path that it is served at. */
  file: string;
  title: string;
  /** Encoding of the bytes, by iconv-lite's name. */
  charset: string;
  contentType: string;
  /** What is known of it, as a reader's folders would say. */
  tags: string[];
};

/** Every feed of the newsroom. Encodings are said by the document, by the HTTP header, or by both. */
export const newsroomFeeds: NewsroomFeed[] = [
  feed('kirykas.xml', 'Ημερήσιος Κήρυκας', 'utf-8', 'application/rss+xml; charset=utf-8'),
  feed('limani.xml', 'Λιμάνι', 'windows-1253', 'text/xml'),
  feed('voreio-fos.rdf', 'Βόρειο Φως', 'iso-8859-7', 'application/rdf+xml; charset=ISO-8859-7'),
  feed('harbour-courier.atom', 'Harbour Courier', 'utf-8', 'application/atom+xml'),
  feed('la-sobremesa.xml', 'La Sobremesa', 'utf-8', 'application/rss+xml'),
  feed('utrenny-vestnik.xml', 'Утренний вестник', 'koi8-r', 'text/xml; charset=koi8-r'),
  feed('bareed-as-sahel.xml', 'بريد الساحل', 'utf-8', 'application/rss+xml'),
  feed('gang-wan-ribao.json', '港湾日报', 'utf-8', 'application/feed+json'),
  feed('kiyi-postasi.atom', 'Kıyı Postası', 'utf-8', 'application/atom+xml; charset=utf-8'),
  // Broken on purpose: a bare ampersand, and cut off inside its last entry.
  feed('kurier-nadbrzezny.xml', 'Kurier Nadbrzeżny', 'utf-8', 'application/rss+xml'),
  feed('strandbote.xml', 'Strandbote', 'windows-1252', 'application/xml'),
  // A Google-News sitemap, as outlets without a feed have one.
  feed('diario-do-cais.xml', 'Diário do Cais', 'utf-8', 'application/xml'),
];

function feed(file: string, title: string, charset: string, contentType: string): NewsroomFeed {
  return { file, title, charset, contentType, tags: ['newsroom'] };
}
