/**
 * How sites lead from a text to other texts, by language: at the beginning of a line, alone or before the link.
 * Matched without case and accents. A phrase that ends in a colon is too common without it.
 */
export const readAlso: Readonly<Record<string, string>> = {
  tags: `tags:|tag:|topics:|topic:|filed under:|filed in:|labels:|categories:|category:|posted in:|keywords:|more on:|schlagworte:|schlagworter:|
    stichworte:|themen:|kategorien:|kategorie:|mots cles:|etiquettes:|sujets:|themes:|etiquetas:|temas:|temas relacionados:|categorias:|assuntos:|
    argomenti:|categorie:|onderwerpen:|trefwoorden:|amnen:|emner:|stikord:|avainsanat:|aiheet:|tagi:|tematy:|stitky:|temata:|cimkek:|etichete:|
    теги:|темы:|ключевые слова:|етикети:|ετικετες:|etiketler:|وسوم|الوسوم|תגיות|标签|標籤|タグ|태그`,
  en: `read more|read also|also read|read next|read:|read the full|see also|see more|see:|more:|watch:|
    watch more|watch now|listen:|related:|related article|related articles|related stories|related story|
    related posts|related content|related coverage|related news|related topics|related links|
    more on this story|more on this topic|more from:|more stories|more about:|you may also like|
    you might also like|you may like|you may be interested|recommended:|recommended reading|
    recommended for you|further reading|don t miss|dont miss|must read|click here|click to read|
    continue reading|keep reading|in other news|latest news|most read|most popular|trending now|
    trending:|editor s picks|up next|next article|previous article|also on|learn more|find out more|
    explore more|view more|what to read next|story continues below|article continues below|
    story continues after|discussion:|what others are reading|read the original`,
  de: `lesen sie auch|lesen sie hier|lesen sie mehr|lesen sie dazu|lesen sie weiter|lies auch|lies hier|
    lies mehr|mehr zum thema|mehr zu:|mehr dazu|mehr lesen|mehr aus|mehr infos|mehr informationen|
    auch interessant|weiterlesen|weiter lesen|das konnte sie|das konnte dich|das konnte ihnen|
    das thema konnte|sie konnten auch|konnte dich auch|schon gelesen|zum thema:|passend dazu|
    passend zum thema|siehe auch|sehen sie auch|hier geht es|hier geht s|hier gehts|
    empfohlener redaktioneller inhalt|empfohlene beitrage|empfohlene artikel|empfehlungen:|
    empfehlung der redaktion|unsere empfehlung|weitere artikel|weitere beitrage|weitere themen|
    weitere aktuelle themen|weitere informationen zum|weitere informationen finden|
    weitere informationen hierzu|weiterfuhrende|weitere nachrichten|weitere meldungen|auch auf|
    ahnliche artikel|ahnliche beitrage|verwandte artikel|verwandte themen|verwandte beitrage|im video:|
    video:|lesetipp|lese tipp|lust auf mehr|entdecken sie jetzt|entdecke weitere|zuruck zur|zuruck zum|
    zur startseite|zur ubersicht|links zum thema|interessante links|meistgelesen|neueste artikel|
    aktuelle stories|nachster artikel|vorheriger artikel|auch lesen`,
  fr: `lire aussi|lire egalement|a lire|lire la suite|lire plus|lire l article|voir aussi|a voir|
    voir egalement|en video|sur le meme sujet|sur le meme theme|en savoir plus|pour en savoir plus|
    pour aller plus loin|retrouvez aussi|articles lies|articles similaires|articles associes|a decouvrir|
    decouvrez aussi|decouvrez egalement|a ecouter|ecouter aussi|notre dossier|dossier:|lire:|
    plus d infos|vous aimerez aussi|la suite apres|a relire|les plus lus|ne manquez pas`,
  es: `continúa después de|sigue después de la publicidad|el artículo continúa|lea tambien|lea mas|lea aqui|lea:|lee tambien|lee mas|lee:|leer mas|leer tambien|leer:|
    le puede interesar|le podria interesar|te puede interesar|te podria interesar|te interesa|
    puede interesarle|puedes leer|puede leer|ver tambien|vea tambien|vea ademas|vea:|ve tambien|ver mas:|
    ver:|mire:|mire tambien|mira tambien|mira:|mira aqui|mas informacion|mas noticias|
    noticias relacionadas|noticia relacionada|notas relacionadas|nota relacionada|contenido relacionado|
    relacionado:|relacionadas:|articulos relacionados|ademas:|entérate|enterate|conoce mas|conozca mas|
    siga leyendo|sigue leyendo|seguir leyendo|no te pierdas|no se pierda|lo mas leido|lo mas visto|
    recomendado:|recomendamos|video:|de interes:|tambien lea|tambien puedes leer|tambien puede leer|
    consulte aqui`,
  pt: `continua após|a matéria continua|leia tambem|leia mais|leia:|leia a seguir|veja tambem|veja mais|veja:|saiba mais|confira tambem|
    confira:|assista|continua depois da publicidade|continua apos a publicidade|materias relacionadas|
    noticias relacionadas|relacionadas:|mais lidas|ler mais|leia ainda|ouca tambem`,
  it: `continua dopo la pubblicità|l articolo continua dopo|leggi anche|leggi tutto|leggi di piu|leggi qui|leggi:|leggete anche|potrebbe interessarti|
    ti potrebbe interessare|potrebbero interessarti|vedi anche|guarda anche|guarda il video|
    approfondisci|approfondimenti|articoli correlati|per saperne di piu|scopri di piu|continua a leggere|
    correlati|i piu letti`,
  ca: `llegeix tambe|llegiu tambe|mes informacio|et pot interessar|relacionat`,
  nl: `tekst loopt door|artikel gaat verder|lees verder onder|verhaal gaat verder|lees ook|lees meer|lees verder|lees hier|bekijk ook|zie ook|meer over|meer lezen|meer nieuws|
    ook interessant|gerelateerd|gerelateerde artikelen|luister ook|verder lezen`,
  sv: `artikeln fortsätter|texten fortsätter|las ocksa|las mer|las vidare|las aven|se ocksa|se aven|mer om:|relaterat:|relaterade artiklar|
    fler artiklar|mest last`,
  da: `artiklen fortsætter|teksten fortsætter|laes ogsa|læs ogsa|laes mere|læs mere|se ogsa|læs:|relaterede artikler|mest læste|hor ogsa`,
  no: `artikkelen fortsetter|saken fortsetter|teksten fortsetter|les ogsa|les mer|les hele|se ogsa|les:|mer om:|relaterte saker|mest lest`,
  fi: `juttu jatkuu|artikkeli jatkuu|lue myos|lue lisaa|lue seuraavaksi|katso myos|lisaa aiheesta|aiheesta lisaa|kuuntele myos|luetuimmat|
    lue:`,
  is: `lesa meira|sja einnig`,
  et: `loe ka|loe lisaks|loe edasi|vaata ka`,
  lv: `lasi ari|lasi vel|lasi vairak|skaties ari`,
  lt: `skaitykite taip pat|taip pat skaitykite|skaityti daugiau|susije straipsniai`,
  pl: `dalszy ciąg materiału|dalsza część artykułu|tekst pod wideo|reszta tekstu pod|czytaj tez|czytaj takze|czytaj rowniez|czytaj wiecej|czytaj dalej|czytaj:|przeczytaj|zobacz tez|
    zobacz takze|zobacz rowniez|zobacz:|zobacz wiecej|sprawdz tez|sprawdz rowniez|polecamy:|
    powiazane artykuly|powiazane|wiecej na temat|warto przeczytac|to cie zainteresuje:|obejrzyj|
    dowiedz sie wiecej|szukasz:`,
  cs: `článek pokračuje pod|text pokračuje pod|ctete take|ctete:|precteto si|prectete si|prectete si take|mohlo by vas zajimat|souvisejici|
    dale ctete|vice k tematu|sledujte take|viz take|nepřehlednete|neprehlednete`,
  sk: `článok pokračuje pod|text pokračuje pod|citajte tiez|citajte aj|precitajte si|mohlo by vas zaujimat|suvisiace|pozrite si aj|viac k teme`,
  sl: `preberite tudi|preberite se|poglejte tudi|sorodne novice|vec o tem`,
  hr: `procitajte i|procitajte jos|pogledajte i|povezane vijesti|vezane vijesti|citaj jos|vidi jos|
    procitajte:|procitaj:`,
  sr: `прочитајте и|прочитајте још|погледајте и|повезане вести|procitajte i`,
  hu: `a cikk folytatódik|a cikk a hirdetés után|olvasd el|olvassa el|kapcsolodo|ezt is olvassa|tovabbi cikkek|tovabb olvasom|ajanlo:|
    ez is erdekelheti`,
  ro: `articolul continuă|citeste si|citeste mai mult|citeste:|citește și|vezi si|vezi:|articole similare|afla mai multe|
    citiți și|cititi si|pe aceeasi tema`,
  bg: `прочетете още|прочетете и|четете още|вижте още|вижте и|още по темата|свързани новини|четете също`,
  mk: `прочитајте и|прочитајте повеќе|поврзани вести`,
  ru: `продолжение после рекламы|читаите также|читать далее|читать еще|читать подробнее|читаите:|смотрите также|по теме|
    материалы по теме|подробнее|см также|узнаите больше|рекомендуем:|ранее по теме|
    вам может быть интересно`,
  uk: `читаите також|читати далі|дивіться також|детальніше|за темою|більше за темою|читаите:|рекомендуємо:`,
  be: `чытаите таксама|глядзіце таксама`,
  el: `η συνέχεια μετά|διαβαστε επισης|διαβαστε ακομα|διαβαστε ακομη|διαβαστε περισσοτερα|δειτε επισης|διαβαστε:|
    σχετικα αρθρα|περισσοτερα:`,
  tr: `haberin devamı|yazının devamı|ayrica okuyun|bunu da okuyun|ilgili haber|ilgili haberler|devamini oku|daha fazla|okumaya devam|
    oneri:`,
  ar: `اقرا ايضا|اقرأ أيضا|اقرا المزيد|شاهد ايضا|المزيد:|مواضيع ذات صلة|اخبار ذات صلة|قد يهمك|طالع ايضا`,
  fa: `بیشتر بخوانید|ادامه مطلب|مطالب مرتبط|همچنین بخوانید`,
  he: `קראו גם|קראו עוד|עוד בנושא|לקריאה נוספת|כתבות נוספות|ראו גם`,
  ur: `مزید پڑھیں|یہ بھی پڑھیں`,
  hi: `यह भी पढ|ये भी पढ|और पढ|संबंधित खबर|इसे भी पढ`,
  bn: `আরও পড|আরো পড`,
  ta: `மேலும் படிக்க|இதையும் படி`,
  id: `simak video|saksikan video|scroll untuk|lanjutkan membaca|gulir untuk|baca juga|baca selengkapnya|baca:|lihat juga|simak juga|artikel terkait|berita terkait|tonton juga`,
  ms: `baca juga|baca lagi|berita berkaitan`,
  vi: `xem them|đoc them|doc them|tin lien quan|bai lien quan`,
  th: `อ่านเพิ่มเติม|ข่าวที่เกี่ยวข้อง|อ่านข่าว`,
  ja: `関連記事|あわせて読みたい|続きを読む|関連ニュース|関連リンク|もっと見る|こちらもおすすめ`,
  zh: `延伸阅读|延伸閱讀|相关阅读|相關閱讀|相关新闻|相關新聞|更多新闻|更多新聞|推荐阅读|推薦閱讀|阅读更多|看更多|相关报道|相關報道`,
  ko: `관련기사|관련 기사|관련뉴스|더 보기|함께 읽기|추천 기사`,
};
