/**
 * How articles announce an embedded post, per language. A line is a cue when it consists of these words alone:
 * a call (`see`) and, unless a colon or arrow ends it, a thing (`post`). `line` is how Stentor itself writes one.
 * Words are folded: lower case, no accents.
 */
export type CueWords = { line: string; calls: string; things: string; fillers: string };

const networks = 'twitter x facebook instagram telegram youtube tiktok bluesky mastodon threads';

/** Languages with spaces between words. */
export const cueWords: Readonly<Record<string, CueWords>> = {
  el: {
    line: 'Δείτε σχετική ανάρτηση:',
    calls: 'δειτε δες διαβαστε ακουστε παρακολουθηστε',
    things: `αναρτηση αναρτησεισ αναρτησησ δημοσιευση βιντεο tweet tweets post φωτογραφια φωτογραφιεσ μηνυμα ${networks}`,
    fillers:
      'σχετικη σχετικο σχετικεσ τη την το τισ τα του τησ εδω επισησ ακομα ακομη παρακατω και στο στην απο λεπτα νωριτερα μεσω',
  },
  en: {
    line: 'See the post:',
    calls: 'see watch read view check look listen',
    things: `post posts tweet tweets video videos message thread photo photos clip embed ${networks}`,
    fillers:
      'the this a his her their also more here below related full relevant out at on in also and moment original',
  },
  es: {
    line: 'Vea la publicación:',
    calls: 'vea ver mira mire lea lee leer vean escuche',
    things: `publicacion publicaciones tuit tuits tweet post mensaje video videos foto fotos hilo ${networks}`,
    fillers:
      'la el los las este esta su aqui tambien mas en relacionada relacionado completo completa a continuacion siguiente',
  },
  pt: {
    line: 'Veja a publicação:',
    calls: 'veja ver leia confira assista vejam ouca',
    things: `publicacao publicacoes postagem post tuite tweet video videos foto fotos mensagem ${networks}`,
    fillers:
      'a o os as este esta aqui tambem mais no na relacionada relacionado abaixo seguir completo sua seu',
  },
  fr: {
    line: 'Voir la publication :',
    calls: 'voir voyez lire lisez regardez regarder ecoutez decouvrez',
    things: `publication publications tweet tweets post message video videos photo photos ${networks}`,
    fillers: 'la le les l ce cette son sa aussi ici egalement ci dessous sur plus associee',
  },
  de: {
    line: 'Siehe den Beitrag:',
    calls: 'siehe sehen seht sehe lesen lies lest schauen ansehen horen',
    things: `beitrag beitrage post posts tweet tweets video videos nachricht foto fotos ${networks}`,
    fillers: 'sie den die das dazu hier auch mehr im auf diesen dieses unten sich an zum passenden',
  },
  it: {
    line: 'Guarda il post:',
    calls: 'guarda guardate vedi vedere leggi leggete ascolta ecco',
    things: `post tweet pubblicazione video messaggio foto ${networks}`,
    fillers: 'il lo la i gli le questo questa anche qui su sotto suo correlato di seguito',
  },
  nl: {
    line: 'Bekijk het bericht:',
    calls: 'bekijk zie lees kijk luister',
    things: `bericht berichten post tweet tweets video foto ${networks}`,
    fillers: 'het de dit deze ook hier meer op onder hieronder naar',
  },
  pl: {
    line: 'Zobacz wpis:',
    calls: 'zobacz zobaczcie czytaj przeczytaj obejrzyj ogladaj sprawdz posłuchaj posluchaj',
    things: `wpis wpisy post tweet tweeta wideo film zdjecie zdjecia wiadomosc ${networks}`,
    fillers: 'ten tez takze rowniez tutaj tu wiecej ponizej na w powiazany',
  },
  cs: {
    line: 'Podívejte se na příspěvek:',
    calls: 'podivejte viz ctete sledujte prectete',
    things: `prispevek prispevky tweet post video foto ${networks}`,
    fillers: 'se na si tento take zde vice souvisejici',
  },
  ro: {
    line: 'Vezi postarea:',
    calls: 'vezi vedeti citeste cititi urmariti priveste',
    things: `postarea postare mesajul tweet tweetul video videoclipul foto ${networks}`,
    fillers: 'si aici mai mult pe aceasta acest de jos',
  },
  ru: {
    line: 'Смотрите пост:',
    calls: 'смотрите смотри читаите читаи см слушаите посмотрите',
    things: `пост посты твит твиты публикацию публикация публикации запись видео фото сообщение ${networks}`,
    fillers: 'также еще тут здесь ниже в на этот эту по теме и подробнее тоже',
  },
  uk: {
    line: 'Дивіться допис:',
    calls: 'дивіться дивись читаите читаи див перегляньте дивітся',
    things: `допис дописи пост твіт публікацію відео фото повідомлення ${networks}`,
    fillers: 'також ще тут нижче у в на цеи цю за темою і',
  },
  be: {
    line: 'Глядзіце пост:',
    calls: 'глядзіце глядзі чытаице чытаи гл паглядзіце',
    things: `пост допіс твіт публікацыю публікацыя відэа фота паведамленне ${networks}`,
    fillers: 'таксама яшчэ тут ніжэи у на гэты гэтую па тэме і',
  },
  bg: {
    line: 'Вижте публикацията:',
    calls: 'вижте виж прочетете прочети гледаите',
    things: `публикацията публикация пост поста туит туита видео видеото снимка ${networks}`,
    fillers: 'и още тук също в на този тази по темата',
  },
  sr: {
    line: 'Погледајте објаву:',
    calls: 'погледаите погледаjте погледајте видите прочитаите прочитајте procitajte pogledajte vidite',
    things: `обіаву објаву објава твит видео снимак objavu objava tvit video snimak ${networks}`,
    fillers: 'и jош још ову овде i jos ovu ovde',
  },
  tr: {
    line: 'Paylaşıma bakın:',
    calls: 'bakın bakin izleyin okuyun gorun bkz tıklayın',
    things: `paylasım paylasımı paylasıma paylasim paylasimi paylasima gonderi gonderiyi gonderiye tweet tweeti tweete video videoyu videoya mesaj ${networks}`,
    fillers: 'bu su ilgili ayrıca ayrica buradan burada da de icin',
  },
  ar: {
    line: 'شاهد المنشور:',
    calls: 'شاهد شاهدوا انظر اقرا اقراوا طالع تابع',
    things: `المنشور منشور التغريدة تغريدة تغريدته الفيديو فيديو التدوينة الصورة تويتر فيسبوك ${networks}`,
    fillers: 'ايضا هنا هذا هذه علي في المزيد التالي التالية ادناه',
  },
  fa: {
    line: 'پست را ببینید:',
    calls: 'ببینید بخوانید مشاهده تماشا',
    things: `پست توییت ویدیو ویدئو فیلم عکس پیام ${networks}`,
    fillers: 'را این همچنین اینجا در کنید بیشتر مرتبط زیر',
  },
  he: {
    line: 'צפו בפוסט:',
    calls: 'צפו ראו קראו לצפייה',
    things: `בפוסט פוסט הפוסט בציוץ ציוץ הציוץ בסרטון סרטון הסרטון וידאו בתמונה ${networks}`,
    fillers: 'את גם כאן עוד זה הבא המלא',
  },
  hu: {
    line: 'Lásd a bejegyzést:',
    calls: 'lasd nezd nezze olvassa olvasd nezzek',
    things: `bejegyzest bejegyzes posztot poszt tweetet tweet videot video fotot ${networks}`,
    fillers: 'a az ezt itt meg is kapcsolodo',
  },
  sv: {
    line: 'Se inlägget:',
    calls: 'se las titta',
    things: `inlagget inlagg tweeten tweet video videon klippet ${networks}`,
    fillers: 'aven har ocksa mer pa detta',
  },
};

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
