import { fold, keyOf } from './fold.ts';

/** What a line of a page says to its reader besides the article. */
export type LineKind =
  | 'related'
  | 'prompt'
  | 'credit'
  | 'about'
  | 'comments'
  | 'share'
  | 'tags'
  | 'byline'
  | 'advertising';

/** Beginnings of such lines in the news's languages, folded: lower case, no accents; Chinese and Japanese as they are. */
const openings: Readonly<Record<LineKind, string>> = {
  related: `read more|read also|also read|read next|see also|see more|more on this|more on|more from|more about|more stories|related|related articles|related stories|related posts|related news|related topics|related content|recommended|recommended reading|you may also like|you might also like|you may like|don t miss|do not miss|most read|most popular|trending|trending now|must read|further reading|in other news|up next|watch also|what to read next|editor s picks|editors picks|top stories|latest news|latest stories|keep reading|continue reading|click here|also in|in case you missed|learn more|see related|full coverage|read the full|read our|popular now|further information|more information|additional information|for further reading|recommended stories|suggested reading
|lesen sie auch|lies auch|lesen sie mehr|mehr lesen|mehr zum thema|zum thema|mehr dazu|mehr aus|weitere artikel|weiterlesen|auch interessant|das konnte sie auch interessieren|das konnte dich auch interessieren|passend zum thema|siehe auch|meistgelesen|empfohlen|empfehlungen|lesetipp|mehr nachrichten|hier lesen sie|mehr informationen|weitere informationen|weiterfuhrende informationen|weiterfuhrende links|links zum thema|zum weiterlesen|zusatzinformationen|quellenangaben|empfehlungen aus der redaktion|empfehlungen der redaktion|unsere empfehlungen|lesen sie dazu|lesen sie dazu auch|lesen sie hier|ahnliche artikel|ahnliche beitrage|weitere beitrage|weitere meldungen
|lire aussi|a lire aussi|a lire|lire la suite|voir aussi|a voir aussi|sur le meme sujet|articles lies|plus d articles|les plus lus|a decouvrir|a ne pas manquer|notre dossier|pour aller plus loin|en savoir plus|dans la meme rubrique|lire egalement|plus d informations|informations complementaires|articles similaires|voir egalement|nos autres articles
|lea tambien|lee tambien|leer tambien|leer mas|lea mas|te puede interesar|le puede interesar|tambien te puede interesar|mas informacion|mas sobre|ver tambien|vea tambien|ve tambien|mira tambien|noticias relacionadas|relacionado|relacionadas|articulos relacionados|lo mas leido|lo mas visto|ademas lee|no te pierdas|sigue leyendo|temas relacionados|lee aqui|puede leer|puedes ver|puede ver|te recomendamos|mas noticias|otras noticias|para saber mas
|leia tambem|leia mais|veja tambem|saiba mais|mais lidas|relacionadas|noticias relacionadas|artigos relacionados|veja mais|confira tambem|recomendadas|recomendados|mais sobre|continue lendo|ler mais|leia ainda|veja ainda|outras noticias|mais noticias|para saber mais
|leggi anche|leggi di piu|leggi tutto|vedi anche|potrebbe interessarti|ti potrebbe interessare|potrebbero interessarti|articoli correlati|correlati|notizie correlate|i piu letti|approfondisci|guarda anche|da leggere|per approfondire|continua a leggere|leggi qui|per saperne di piu|altre notizie
|lees ook|lees meer|zie ook|bekijk ook|meer over|meer nieuws|gerelateerd|gerelateerde artikelen|ook interessant|meest gelezen|lees verder
|czytaj tez|czytaj takze|czytaj rowniez|czytaj wiecej|zobacz tez|zobacz takze|zobacz rowniez|przeczytaj tez|przeczytaj takze|przeczytaj rowniez|polecamy|powiazane|podobne artykuly|najczesciej czytane|wiecej na ten temat|sprawdz tez|dowiedz sie wiecej
|ctete take|ctete tez|prectete si|prectete si take|souvisejici|souvisejici clanky|mohlo by vas zajimat|nejctenejsi|viz take|cist dale|precitajte si|suvisiace|citajte aj|mohlo by vas zaujimat
|читаите также|читаи также|читать также|читать далее|смотрите также|см также|по теме|материалы по теме|ранее по теме|другие новости|еще по теме|подробнее|рекомендуем|самое читаемое|популярное|похожие|похожие новости|связанные|главное сегодня|новости по теме|читаите подробнее
|читаите також|читати також|дивіться також|читаите ще|за темою|матеріали по темі|більше новин|популярне|рекомендуємо|схожі новини|по темі|чытаице таксама|глядзіце таксама
|прочетете още|вижте още|виж още|още по темата|свързани|най четени|четете още|procitajte jos|procitajte i|povezane vesti|povezani clanci|прочитаjте jош|прочитаите још|повезане вести|procitaj jos|pogledajte jos|najcitanije
|διαβαστε επισησ|διαβαστε ακομα|διαβαστε ακομη|διαβαστε περισσοτερα|διαβαστε σχετικα|διαβαστε εδω|δειτε επισησ|δειτε ακομα|δειτε ακομη|δειτε εδω|δειτε σχετικα|σχετικα αρθρα|σχετικεσ ειδησεισ|σχετικα|περισσοτερα|δημοφιλη|ειδησεισ σημερα|ολεσ οι ειδησεισ|τελευταια νεα|μη χασετε|ροη ειδησεων|διαβαστε ολεσ
|bunlar da ilginizi cekebilir|ilgili haberler|ilginizi cekebilir|ayrica okuyun|ayrica bakiniz|okumaya devam|daha fazla|diger haberler|one cikan haberler|bunu da okuyun|cok okunanlar|ilgili icerik|sonraki haber
|citeste si|citeste mai mult|cititi si|vezi si|citeste mai departe|te ar putea interesa|articole similare|stiri similare|recomandari|cele mai citite|citiți și|olvassa el|ezt is olvassa el|kapcsolodo|kapcsolodo cikkek|tovabbi hirek|ajanlott|olvasson tovabb|legolvasottabb
|las ocksa|las mer|las aven|se ocksa|mer om|relaterat|relaterade|les ogsa|les mer|les også|se ogsa|mer fra|laes ogsa|laes mere|læs ogsa|læs mere|mere om|lue myos|lue lisaa|katso myos|aiheesta lisaa|luetuimmat|loe ka|lasi ari|skaitykite taip pat
|اقرا ايضا|اقرا المزيد|إقرا ايضا|مواضيع ذات صلة|اخبار ذات صلة|المزيد|شاهد ايضا|قد يهمك|قد يعجبك|ذات صلة|الاكثر قراءة|اقرأ أيضا|اقرا|טען עוד|קראו גם|קרא גם|כתבות נוספות|עוד בנושא|לקריאה נוספת|ראו גם|אולי יעניין|بیشتر بخوانید|مطالب مرتبط|اخبار مرتبط|همچنین بخوانید|بیشتر
|यह भी पढ|ज़रूर पढ़ें|यह भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें|और पढ़ें|ये भी पढ|इसे भी पढ|और पढ|संबंधित|आर पढ|আরও পড|ছবি|இதையும்|baca juga|berita terkait|baca selengkapnya|simak juga|lihat juga|artikel terkait|pilihan editor|xem them|doc them|tin lien quan|bai viet lien quan|co the ban quan tam|อ่านเพิ่มเติม|ข่าวที่เกี่ยวข้อง|อ่านต่อ|อ่าน
|相关阅读|相关新闻|相关文章|延伸阅读|更多新闻|更多阅读|热门|推荐阅读|相關新聞|相關閱讀|延伸閱讀|更多|猜你喜欢|看更多|点击|推薦閱讀|関連記事|関連ニュース|あわせて読みたい|続きを読む|おすすめ|人気記事|ランキング|こちらも|관련기사|관련 기사|관련뉴스|추천기사|인기기사|이 시각|많이 본|더보기`,
  prompt: `subscribe|sign up|get the latest|get our|join our|follow us|follow the|like us|newsletter|download our|download the app|get breaking news|stay up to date|stay informed|support our|support us|donate|become a member|register now|enter your email|click to subscribe|tell us|send us|contact us|have a tip|got a tip|got a story|do you have|advertisement|listen to the|our newsletter|this article is for subscribers|want more|never miss
|abonnieren|jetzt abonnieren|newsletter|folgen sie uns|folgt uns|folge uns|melden sie sich|jetzt anmelden|unterstutzen sie|laden sie die app|haben sie einen hinweis|erhalten sie
|abonnez vous|inscrivez vous|suivez nous|recevez|newsletter|telecharger l appli|telechargez|soutenez|rejoignez|restez informe|s abonner|deja abonne
|suscribete|suscribase|siguenos|siganos|recibe|reciba|unete|descarga|newsletter|apuntate|registrate|sigue toda|sigue a
|assine|inscreva se|siga nos|siga o|receba|cadastre se|participe|entre no|clique aqui|baixe o|acompanhe|newsletter|quer receber
|iscriviti|seguici|segui|abbonati|ricevi|scarica l app|newsletter|resta aggiornato|entra nel|unisciti
|abonneer|meld je aan|schrijf je in|volg ons|nieuwsbrief|download de app|blijf op de hoogte
|zapisz sie|subskrybuj|obserwuj nas|newsletter|dolacz do|sledz nas|pobierz aplikacje|wesprzyj|masz informacje|badz na biezaco
|prihlaste se|odebirejte|sledujte nas|newsletter|prihlaste sa|sledujte nas
|подписываитесь|подпишитесь|подписаться|следите за|читаите нас|присоединяитесь|вступаите|telegram канал|наш telegram|наш телеграм|поддержите|нашли ошибку|если вы нашли|заметили ошибку|выделите|хотите быть в курсе|скачаите|ставте лаик|підписуитесь|підпишіться|стежте за|читаите нас|приєднуитесь|підтримаите|якщо ви знаишли|знаишли помилку|падпісваицеся|абонирание|абонираите|последваите|следете ни|последваите ни|pratite nas|пратите нас|prijavite se
|ακολουθηστε|ακολουθηστε μασ|κανε εγγραφη|καντε εγγραφη|γινε μελοσ|εγγραφειτε|βρειτε μασ|καντε like|newsletter|μαθετε πρωτοι|ακολουθηστε το|ακολουθηστε τo|δειτε ολεσ τισ τελευταιεσ|δειτε ολεσ τισ ειδησεισ|διαβαστε ολεσ τισ ειδησεισ
|abone ol|bizi takip|takip edin|bultenimize|e bulten|uygulamamizi|google news|aboneaza te|abonati va|urmareste ne|urmariti ne|newsletter|iratkozz fel|iratkozzon fel|kovess minket|hirlevel|prenumerera|folj oss|nyhetsbrev|abonner|folg oss|folg med|nyhetsbrev|tilaa|seuraa meita|uutiskirje
|اشترك|تابعونا|تابعنا|تابعوا|انضم|حمل التطبيق|عضویت|دنبال کنید|הירשמו|הצטרפו|עקבו אחרינו|follow कर|हमें फॉलो|सब्सक्राइब|फलो कर|ikuti kami|langganan|dapatkan|gabung|theo doi|dang ky
|如果喜欢|点击关注|订阅|关注我们|扫码|下载客户端|扫一扫|訂閱|追蹤|加入|下載|点击下载|欢迎关注|フォロー|メルマガ|登録は|会員登録|無料登録|ダウンロード|구독|뉴스레터|팔로우|카카오톡|네이버에서`,
  credit: `photo|photos|photo by|photo credit|photo courtesy|photograph|photographs|photographs by|photography by|image|image credit|image source|image by|images|picture|pictures|pictured|featured image|file photo|getty images|screenshot|courtesy|video by|graphic|illustration|illustration by|credit|representational image|cover image
|foto|fotos|bild|bilder|symbolbild|titelbild|foto credit|archivfoto|quelle foto|archivbild|bildquelle|credit photo|photo d illustration|photo archives|image d illustration|foto archivo|imagen|imagenes|fotografia|fotografias|credito|reproducao|divulgacao|foto d archivio|fot|zdjecie|zdjecia|zdj|ilustrace|fotografie|fotogalerie
|фото|изображение|снимка|фотография|иллюстрация|скриншот|кадр|фото из|ілюстрація|зображення|світлина|φωτογραφια|φωτο|φωτογραφιεσ|πηγη φωτογραφιασ|eurokinissi|fotograf|fotograflar|gorsel|sursa foto|kep|kepek|bilde|billede|kuva|arkivfoto|kuvituskuva|صورة|الصورة|عكس|תמונה|צילום|קרדיט|फोटो|तस्वीर|foto ilustrasi|anh|ảnh|ภาพ|图|图片|图源|圖|圖片|写真|画像|사진`,
  about: `about the author|about the writer|about the company|about us|about|the author|forward looking statements|media contact|media contacts|press contact|for media inquiries|for more information|safe harbor|disclaimer|editor s note|note to editors|notes to editors|investor contact|contacts|contact
|uber den autor|uber die autorin|uber|zum autor|zur autorin|uber das unternehmen|pressekontakt|hinweis der redaktion|ansprechpartner|kontakt|a propos|a propos de|a propos de l auteur|contact presse|contacts presse|sobre el autor|sobre la autora|acerca de|sobre nosotros|sobre o autor|sobre a autora|sobre a|sobre|contacto de prensa|informazioni su|l autore|chi siamo|contatti|contatti stampa|over de auteur|over ons|over|perscontact|o autorze|o autorce|o firmie|kontakt dla mediow|kontakt dla prasy|o autorovi|o spolecnosti|об авторе|о компании|справка о компании|контакты для сми|контакты|про автора|про компанію|σχετικα με|σχετικα με την|σχετικα με τον|για την εταιρεια|λιγα λογια για|ο αρθρογραφοσ|yazar hakkinda|hakkinda|basin iletisim|despre autor|despre|a szerzorol|om forfatteren|om forfattaren|om oss|kirjoittajasta|عن الكاتب|نبذة عن|حول|על הכותב|אודות|关于|關於|作者简介|作者簡介|会社概要|著者プロフィール|プロフィール|について|기자 소개|회사 소개`,
  comments: `comments|comment|leave a comment|leave a reply|post a comment|add a comment|join the conversation|what do you think|view comments|show comments|share your thoughts|discussion|your comment|responses|kommentare|kommentar|kommentar schreiben|kommentieren|diskutieren sie mit|commentaires|commentaire|laisser un commentaire|reagir|reactions|comentarios|comenta|deja un comentario|dejar un comentario|deixe um comentario|deixe seu comentario|commenti|lascia un commento|reacties|reageer|geef een reactie|komentarze|dodaj komentarz|skomentuj|komentare|diskuse|komentari|комментарии|комментировать|обсудить|оставить комментарии|коментарі|коментари|залишити коментар|σχολια|σχολιαστε|αφηστε σχολιο|yorumlar|yorum yap|yorum yaz|comentarii|hozzaszolasok|kommentit|kommentarer|تعليقات|التعليقات|اترك تعليقا|نظرات|תגובות|הוסף תגובה|टिप्पणियां|komentar|binh luan|ความคิดเห็น|评论|發表評論|留言|コメント|댓글`,
  share: `share|share this|share on|share this article|share this story|share article|tweet|print|email this|copy link|teilen|artikel teilen|drucken|partager|partagez|compartir|comparte|comparte esta|compartilhe|compartilhar|condividi|delen|deel|deel dit|udostepnij|podziel sie|sdilet|zdielat|поделиться|поделитесь|поширити|поділитися|сподели|podeli|подели|κοινοποιηση|κοινοποιηστε|μοιραστειτε|paylas|distribuie|megosztas|dela|del|jaa|شارك|مشاركة|اشتراک|שתפו|שתף|शेयर|bagikan|chia se|แชร์|分享|分享到|シェア|공유|공유하기`,
  tags: `tags|tag|topics|filed under|in this article|keywords|more topics|schlagworter|schlagworte|themen|mots cles|sujets|etiquetas|temas|assuntos|argomenti|onderwerpen|trefwoorden|tagi|tematy|stitky|temata|теги|темы|метки|тэги|мітки|етикети|ετικετεσ|etiketler|etichete|cimkek|emneord|avainsanat|الوسوم|كلمات مفتاحية|برچسب|תגיות|टग|标签|關鍵字|关键词|標籤|タグ|キーワード|태그`,
  byline: `reporting by|writing by|additional reporting|editing by|compiled by|with reporting by|with files from|with agency inputs|with inputs from|source|sources|mit material von|quelle|quellen|fuente|fuentes|fonte|fonti|com informacoes|con informacion de|bron|zrodlo|zdroj|источник|по материалам|джерело|за матеріалами|πηγη|με πληροφορίες από|kaynak|sursa|forras|kalla|kilde|lahde|المصدر|מקור|स्रोत|sumber|nguon|출처|출처 |ソース|出典|propos recueillis par|texte|text|texto|testo|tekst|entrevista de|by|written by|reported by|posted by|published|published on|posted|posted on|updated|last updated|last modified|first published|min read|minute read|reading time|edited by|von|veroffentlicht|aktualisiert|stand|lesezeit|par|publie|publie le|mis a jour|mise a jour|actualise|modifie|temps de lecture|por|publicado|actualizado|atualizado|tiempo de lectura|pubblicato|aggiornato|di|tempo di lettura|door|gepubliceerd|bijgewerkt|laatste update|leestijd|autor|autorka|opublikowano|aktualizacja|zaktualizowano|publikovano|aktualizovano|автор|опубликовано|обновлено|текст|дата публикации|опубліковано|оновлено|публикувана|објављено|συντακτησ|δημοσιευση|δημοσιευθηκε|δημοσιευτηκε|τελευταια ενημερωση|ενημερωθηκε|ενημερωση|γραφει|της|τησ|του|των|γραφει ο|γραφει η|επιμελεια|χρονοσ αναγνωσησ|yayinlanma|guncelleme|son guncelleme|giris|yayin tarihi|publicat|actualizat|frissitve|publicerad|uppdaterad|publisert|oppdatert|offentliggjort|opdateret|julkaistu|paivitetty|نشر في|تاريخ النشر|اخر تحديث|كتب|بقلم|پنج|פורסם|עודכן|מאת|प्रकाशित|प्रकाशन|अपडेट|diterbitkan|penulis|editor|tac gia|发布时间|撰文|文 |编辑|編集|取材|来源|作者|記者|记者|编辑|責任編輯|责任编辑|更新|公開日|更新日|입력|수정|등록|기자`,
  advertising: `advertisement|advertising|advertisment|sponsored|sponsored content|paid content|paid post|promoted|story continues below|article continues below|continue reading below|scroll to continue|ad|anzeige|werbung|publicite|publicidad|publicidade|anuncio|continua despues de la publicidad|continua apos a publicidad|pubblicita|advertentie|reklama|reklam|реклама|на правах рекламы|διαφημιση|publicitate|hirdetes|annons|annonse|annonce|mainos|اعلان|إعلان|الإعلان|تبلیغات|פרסומת|विज्ञापन|iklan|quang cao|โฆษณา|广告|廣告|広告|광고`,
};

const wordOf = new Map<string, Set<LineKind>>();
let longest = 0;
for (const [kind, list] of Object.entries(openings) as [LineKind, string][])
  for (const written of list.split('|')) {
    const phrase = fold(written);
    if (!phrase) continue;
    const kinds = wordOf.get(phrase) ?? new Set();
    kinds.add(kind);
    wordOf.set(phrase, kinds);
    longest = Math.max(longest, phrase.split(' ').length);
  }

/** What a line opens with, and whether it says nothing else; `rest` counts the words after the opening. */
export type Opening = { kinds: ReadonlySet<LineKind>; words: number; rest: number };

const nothing: Opening = { kinds: new Set(), words: 0, rest: 0 };

/** Reads the opening of a line of up to 400 characters; the longest known phrase counts. */
export function openingOf(text: string): Opening {
  const folded = fold(text.slice(0, 400));
  if (!folded) return nothing;
  const found = openingIn(folded);
  // "12 comments" opens with what it counts.
  return found === nothing && /^\d/.test(folded) ? openingIn(folded.replace(/^(?:\d+ )+/, '')) : found;
}

/** Words by which an outlet asks its reader for something, wherever they stand in a line. Folded. */
const asking =
  /newsletter|gefallt (?:dir|ihnen|euch) (?:unser|dieser)|unterstutze uns|help us (?:continue|keep)|do subskrypcji|infolettre|nieuwsbrief|nyhetsbrev|uutiskirje|hirlevel|e bulten|\bboletin (?:de noticias|gratuito|diario|semanal)|рассылк|розсилк|ενημερωτικο δελτιο|メルマガ|뉴스레터|\b(?:follow|support|join|like|contact) us\b|sign up (?:for|to)|subscribe (?:to|now)|folgen sie uns|folgt uns|unterstutzen sie uns|abonnieren sie|abonnez vous|inscrivez vous|suivez nous|soutenez nous|siguenos|siganos|suscribete|unete a|siga nos|siga o|inscreva se|assine (?:a|o|ja)|seguici|iscriviti|abbonati|volg ons|abonneer|sledujte nas|odebirejte|zapisz sie|obserwuj nas|подписывайтесь|подписываитесь|подпишитесь|поддержите нас|підписуитесь|підписуйтесь|підтримаите нас|підтримайте нас|стежте за нами|присоединяитесь|ακολουθηστε (?:μασ|το|μας)|εγγραφειτε|στηριξτε|abone olun|takip edin|urmariti ne|kovess|folj oss|folg oss|تابعونا|اشترك|الاشتراك في|עקבו אחרינו|הצטרפו|फॉलो|सब्सक्राइब|ikuti kami|theo doi chung toi|关注我们|关注公众号|扫码|フォローして|구독하기|구독 신청|\bpromptpay\b|\bpatreon com\b|\bbuy me a coffee\b/;

/** What the law makes outlets say where links pay them. Folded. */
const disclosing =
  /we may (?:receive|earn|get) (?:an? )?(?:small )?(?:affiliate )?(?:compensation|commission)|(?:contains?|includes?|enthalt|enthalten|contient|contiene|contem) .{0,40}affili?at|\baffiliate links?\b|werbelinks?\b|provisions links?/;

/** Whether a passage says that the outlet earns by its links. */
export function disclosesInterest(passage: { text: string }): boolean {
  return disclosing.test(keyOf(passage));
}

/** Whether a passage asks the reader to subscribe, follow or give, in words that no story uses. */
export function asksReader(passage: { text: string }): boolean {
  return asking.test(keyOf(passage));
}

const openingsRead = new WeakMap<object, Opening>();

/** The opening of a passage, read once. */
export function openingOfPassage(passage: { text: string }): Opening {
  let opening = openingsRead.get(passage);
  if (!opening) {
    opening = openingOf(passage.text);
    openingsRead.set(passage, opening);
  }
  return opening;
}

function openingIn(folded: string): Opening {
  const words = folded.split(' ');
  for (let count = Math.min(longest, words.length); count > 0; count--) {
    const kinds = wordOf.get(words.slice(0, count).join(' '));
    if (kinds) return { kinds, words: count, rest: words.length - count };
  }
  if (!/^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u.test(folded)) return nothing;
  // No spaces: the opening ends where it ends.
  for (let length = Math.min(10, folded.length); length > 1; length--) {
    const kinds = wordOf.get(folded.slice(0, length));
    if (kinds) return { kinds, words: 1, rest: Math.ceil((folded.length - length) / 2) };
  }
  return nothing;
}
