import { onFirstUse } from '../on-first-use.ts';

/**
 * How articles announce an embedded post, per language. A line is a cue when it consists of these words alone:
 * a call (`see`) and, unless a colon or arrow ends it, a thing (`post`). `line` is how Stentor itself writes one.
 * Words are folded: lower case, no accents. Things are the networks in every language, too.
 */
export type CueWords = { line: string; calls: string; things: string; fillers: string };

const networks = 'twitter x facebook instagram telegram youtube tiktok bluesky mastodon threads';

/** Languages with spaces between words, of four lines each: code and line, calls, things, fillers. */
const source = `
el: Δείτε σχετική ανάρτηση:
  δειτε δες διαβαστε ακουστε παρακολουθηστε
  αναρτηση αναρτησεισ αναρτησησ δημοσιευση βιντεο tweet tweets post φωτογραφια φωτογραφιεσ μηνυμα
  σχετικη σχετικο σχετικεσ τη την το τισ τα του τησ εδω επισησ ακομα ακομη παρακατω και στο στην απο λεπτα νωριτερα μεσω
en: See the post:
  see watch read view check look listen
  post posts tweet tweets video videos message thread photo photos clip embed
  the this a his her their also more here below related full relevant out at on in also and moment original
es: Vea la publicación:
  vea ver mira mire lea lee leer vean escuche
  publicacion publicaciones tuit tuits tweet post mensaje video videos foto fotos hilo
  la el los las este esta su aqui tambien mas en relacionada relacionado completo completa a continuacion siguiente
pt: Veja a publicação:
  veja ver leia confira assista vejam ouca
  publicacao publicacoes postagem post tuite tweet video videos foto fotos mensagem
  a o os as este esta aqui tambem mais no na relacionada relacionado abaixo seguir completo sua seu
fr: Voir la publication :
  voir voyez lire lisez regardez regarder ecoutez decouvrez
  publication publications tweet tweets post message video videos photo photos
  la le les l ce cette son sa aussi ici egalement ci dessous sur plus associee
de: Siehe den Beitrag:
  siehe sehen seht sehe lesen lies lest schauen ansehen horen
  beitrag beitrage post posts tweet tweets video videos nachricht foto fotos
  sie den die das dazu hier auch mehr im auf diesen dieses unten sich an zum passenden
it: Guarda il post:
  guarda guardate vedi vedere leggi leggete ascolta ecco
  post tweet pubblicazione video messaggio foto
  il lo la i gli le questo questa anche qui su sotto suo correlato di seguito
nl: Bekijk het bericht:
  bekijk zie lees kijk luister
  bericht berichten post tweet tweets video foto
  het de dit deze ook hier meer op onder hieronder naar
pl: Zobacz wpis:
  zobacz zobaczcie czytaj przeczytaj obejrzyj ogladaj sprawdz posłuchaj posluchaj
  wpis wpisy post tweet tweeta wideo film zdjecie zdjecia wiadomosc
  ten tez takze rowniez tutaj tu wiecej ponizej na w powiazany
cs: Podívejte se na příspěvek:
  podivejte viz ctete sledujte prectete
  prispevek prispevky tweet post video foto
  se na si tento take zde vice souvisejici
ro: Vezi postarea:
  vezi vedeti citeste cititi urmariti priveste
  postarea postare mesajul tweet tweetul video videoclipul foto
  si aici mai mult pe aceasta acest de jos
ru: Смотрите пост:
  смотрите смотри читаите читаи см слушаите посмотрите
  пост посты твит твиты публикацию публикация публикации запись видео фото сообщение
  также еще тут здесь ниже в на этот эту по теме и подробнее тоже
uk: Дивіться допис:
  дивіться дивись читаите читаи див перегляньте дивітся
  допис дописи пост твіт публікацію відео фото повідомлення
  також ще тут нижче у в на цеи цю за темою і
be: Глядзіце пост:
  глядзіце глядзі чытаице чытаи гл паглядзіце
  пост допіс твіт публікацыю публікацыя відэа фота паведамленне
  таксама яшчэ тут ніжэи у на гэты гэтую па тэме і
bg: Вижте публикацията:
  вижте виж прочетете прочети гледаите
  публикацията публикация пост поста туит туита видео видеото снимка
  и още тук също в на този тази по темата
sr: Погледајте објаву:
  погледаите погледаjте погледајте видите прочитаите прочитајте procitajte pogledajte vidite
  обіаву објаву објава твит видео снимак objavu objava tvit video snimak
  и jош још ову овде i jos ovu ovde
tr: Paylaşıma bakın:
  bakın bakin izleyin okuyun gorun bkz tıklayın
  paylasım paylasımı paylasıma paylasim paylasimi paylasima gonderi gonderiyi gonderiye tweet tweeti tweete video videoyu videoya mesaj
  bu su ilgili ayrıca ayrica buradan burada da de icin
ar: شاهد المنشور:
  شاهد شاهدوا انظر اقرا اقراوا طالع تابع
  المنشور منشور التغريدة تغريدة تغريدته الفيديو فيديو التدوينة الصورة تويتر فيسبوك
  ايضا هنا هذا هذه علي في المزيد التالي التالية ادناه
fa: پست را ببینید:
  ببینید بخوانید مشاهده تماشا
  پست توییت ویدیو ویدئو فیلم عکس پیام
  را این همچنین اینجا در کنید بیشتر مرتبط زیر
he: צפו בפוסט:
  צפו ראו קראו לצפייה
  בפוסט פוסט הפוסט בציוץ ציוץ הציוץ בסרטון סרטון הסרטון וידאו בתמונה
  את גם כאן עוד זה הבא המלא
hu: Lásd a bejegyzést:
  lasd nezd nezze olvassa olvasd nezzek
  bejegyzest bejegyzes posztot poszt tweetet tweet videot video fotot
  a az ezt itt meg is kapcsolodo
sv: Se inlägget:
  se las titta
  inlagget inlagg tweeten tweet video videon klippet
  aven har ocksa mer pa detta
`;

/** The languages with spaces between words, by their codes. */
export const cueWords = onFirstUse((): Readonly<Record<string, CueWords>> => {
  const lines = source.trim().split(/\n\s*/u);
  const words: Record<string, CueWords> = {};
  for (let at = 0; at < lines.length; at += 4) {
    const [first = '', calls = '', things = '', fillers = ''] = lines.slice(at, at + 4);
    const [language = '', line = ''] = first.split(/: (.*)/u);
    words[language] = { line, calls, things: `${things} ${networks}`, fillers };
  }
  return words;
});

/** Languages without spaces: the line that Stentor writes and what a whole cue line looks like. */
export const cueLines: Readonly<Record<string, { line: string; form: RegExp }>> = {
  zh: {
    line: '查看相关帖子：',
    form: /^(?:点击|點擊|请|請)?(?:查看|观看|觀看|参见|參見|请看|請看|阅读|閱讀|另见|另見|看)(?:相关|相關|更多|原|以下|该|該)?(?:的)?(?:帖子|推文|贴文|貼文|视频|影片|视频|报道|報導|消息|微博)?$/,
  },
  ja: {
    line: '関連する投稿はこちら：',
    form: /^(?:関連|関連する|こちらの|以下の)?(?:投稿|ツイート|動画|ポスト|記事|写真)(?:は|を)?(?:こちら|ご覧ください|ご覧下さい|見る|参照)$/,
  },
  ko: {
    line: '관련 게시물 보기:',
    form: /^(?:관련\s?)?(?:게시물|게시글|트윗|영상|동영상|글|기사|사진)(?:을|를)?\s?(?:보기|보세요|보십시오|더\s?보기)$/,
  },
  th: {
    line: 'ดูโพสต์ที่เกี่ยวข้อง:',
    form: /^(?:ดู|ชม|อ่าน|คลิก)(?:โพสต์|ทวีต|วิดีโอ|คลิป|ข้อความ|เพิ่มเติม)(?:ที่เกี่ยวข้อง|นี้|ต้นฉบับ|ได้ที่นี่)?$/,
  },
};
