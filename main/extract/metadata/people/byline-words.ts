/** A list parted by `; ` as a set. */
const listed = (text: string): string[] =>
  text
    .split(';')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

/** What stands before the names of a byline, longest first; a colon may follow. In lower case. */
export const bylineCues: readonly string[] = listed(
  `by; view all posts by; see all articles by; see all posts by; all posts by; more from; more by; more articles by; view profile for; written by; posted by; submitted by; published by; reported by; words by; story by; text by; article by; submitted by; reviewed by; created by; report by; as told to; author; authors; author(s); writer; contributor; contributors; name; about the author; about author;
  von; zeige alle beiträge von; mehr artikel von; zeige alle artikel; zeige alle artikel von; alle beiträge von; alle artikel von; alles von; weitere beiträge von; mehr von; mehr beiträge von; artikel und beiträge von; gespeichert von; eingetragen von; pressemitteilung von; im wortlaut von; text und interview; interview und text; gespräch; autor; autoren; autorin; autor/in; autor*in; autor:in; autor(in); autorinnen und autoren; text; text von; ein beitrag von; beitrag von; ein artikel von; artikel von; gastbeitrag von; ein gastbeitrag von; ein kommentar von; kommentar von; eine kolumne von; kolumne von; eine analyse von; analyse von; interview von; ein interview von; interview; geschrieben von; verfasst von; veröffentlicht von; erstellt von; eingestellt von; gepostet von; verfasser; redaktion:; aus; bericht von; bericht; text und fotos; text und bild; text & fotos; von unserem redakteur; von unserer redakteurin; von unserem korrespondenten; quelle; beitragsautor; artikelautor; über den autor; über die autorin; zur autorin; zum autor; eine reportage von; ein essay von; ein bericht von; aufgezeichnet von; protokoll;
  par; voir tous les articles de; tous les articles de; voir tous les articles par; écrit par; rédigé par; publié par; posté par; propos recueillis par; texte; texte par; auteur; auteurs; auteur(s); auteure; la rédaction de; article de; article par; un article de; signé; de notre correspondant; de notre correspondante; de notre envoyé spécial;
  por; ver todas las entradas de; más artículos de; ver todos os artigos de; escrito por; publicado por; texto; texto de; texto por; autor; autora; autores; redactado por; una entrevista de; de; postado por; redação; da redação; do; da;
  di; vedi tutti gli articoli di; a cura di; scritto da; pubblicato da; articolo di; testo di; autore; autrice; autori; da; intervista di; dal nostro inviato; dal nostro corrispondente;
  door; geschreven door; auteur; tekst; tekst door; geplaatst door; gepubliceerd door; een artikel van;
  av; skrevet av; skriven av; text av; tekst; tekst av; publisert av; journalist; reporter; forfatter; skribent; af; skrevet af; publiceret af; artikel av; foto og tekst; tekst og foto; text och foto;
  kirjoittaja; teksti; toimittaja; kirjoittanut; julkaissut; tekijä;
  autor; autorka; autorzy; tekst; napisał; napisała; opracował; opracowała; opracowanie; rozmawiał; rozmawiała; oprac.; dodał; dodane przez;
  autoři; napsal; napsala; text; autorka; autori; napísal; napísala; připravil; připravila; zdroj;
  szerző; írta; szerkesztő; szerzo; készítette;
  de; autor; scris de; publicat de; autori; text de;
  piše; pišu; autor; napisao; napisala; autorica; tekst; objavio; objavila; avtor; avtorica; piše:; besedilo;
  автор; автори; авторы; текст; подготовил; подготовила; написал; написала; від; от; публикувано от; пише; пишува; аутор; снимал;
  του; της; από; συντάκτης; γράφει ο; γράφει η; γράφουν οι; κείμενο; συγγραφέας; ο; η; επιμέλεια;
  yazan; yazar; haber; haberi yazan; muhabir; editör; kaynak; haber merkezi;
  بقلم; كتب; كتبت; الكاتب; كتابة; إعداد; تحرير; المصدر; نوشته; نویسنده; از; تحریر; تقرير;
  מאת; כתב; כתבה; מחבר; נכתב על ידי;
  द्वारा; लेखक; लेखिका; written by; edited by; প্রতিবেদক; লেখক; reported by; கட்டுரை;
  oleh; penulis; ditulis oleh; reporter; pewarta; editor; wartawan; laporan; tác giả; bởi; theo; bài viết;
  作者; 记者; 記者; 文; 撰文; 责任编辑; 編輯; 编辑; 来源; 執筆; 文責; 取材・文; 取材; 著者; 筆者; 投稿者; 글; 기자; 작성자; 글쓴이; 취재;
  โดย; ผู้เขียน`,
).sort((a, b) => b.length - a.length);

/** Marks of the end of the names: what follows is a post, a place or a paper. In lower case. */
export const nameEnds: readonly string[] = listed(
  `for the; for; published; updated; posted; monday; tuesday; wednesday; thursday; friday; saturday; sunday; mon; tue; wed; thu; fri; sat; sun; follow; min read; special to; special for; special correspondent; staff writer; staff reporter; staff; senior; correspondent; reporter; editor; contributor; columnist; political; business; in; at; of; from; is a; was a; on; about; via; with;
  in; aus; für; veröffentlicht; erstellt; aktualisiert; letzte; letztes; montag; dienstag; mittwoch; donnerstag; freitag; samstag; sonntag; redakteur; redakteurin; korrespondent; korrespondentin; reporter; reporterin; freie; freier; ist; am; um; vom; unter; mit;
  à; pour; pour la; publié; publiée; lundi; mardi; mercredi; jeudi; vendredi; samedi; dimanche; envoyé; envoyée; correspondant; correspondante; journaliste; rédacteur; rédactrice; chef; avec; le; publié; mis; est;
  en; para; desde; publicado; actualizado; lunes; martes; miércoles; jueves; viernes; sábado; domingo; atualizado; redactor; redactora; periodista; corresponsal; enviado; enviada; es; com; em; repórter; jornalista; colunista; especial;
  per; pubblicato; aggiornato; lunedì; martedì; mercoledì; giovedì; venerdì; sabato; domenica; inviato; inviata; corrispondente; redazione; giornalista; con; è; nostro;
  voor; redacteur; verslaggever; correspondent; is; uit; op;
  för; frå; fra; i; på; till; til; journalist; ist; kl; den; publicerad; publisert;
  dla; z; w; dziennikarz; redaktor; pro; ze; v; redaktorka; pre;
  для; из; специально; корреспондент; обозреватель; журналист; в; για; muhabir`,
);

/** Words of posts that stand beside a name and are no part of it; a piece that holds one is no name. In lower case. */
export const roleWords: ReadonlySet<string> = new Set(
  listed(
    `staff; writer; reporter; editor; correspondent; columnist; contributor; contributing; journalist; producer; photographer; photo; video; editor-in-chief; author; senior; chief; bureau; freelance; freelancer; anchor; analyst; intern; assistant; associate; deputy; managing; digital; multimedia; reporters; writers; editors; manager; director; founder; ceo; professor; phd; md; former; lecturer; researcher; fellow; specialist;
    redakteur; redakteurin; redaktor; redaktorin; korrespondent; korrespondentin; reporterin; autor; autorin; journalistin; volontär; volontärin; chefredakteur; chefredakteurin; ressortleiter; ressortleiterin; freier; freie; mitarbeiter; mitarbeiterin; stellvertretender; leiter; leiterin; kolumnist; kolumnistin; fotograf; fotografin; gastautor; gastautorin; praktikant; praktikantin; geschäftsführer; geschäftsführerin; herausgeber; herausgeberin; verantwortlich; moderator; moderatorin; produzent;
    journaliste; rédacteur; rédactrice; correspondant; correspondante; envoyé; envoyée; spécial; spéciale; chroniqueur; chroniqueuse; éditorialiste; pigiste; auteur; auteure; autrice; photographe; grand; chef; adjoint; adjointe; directeur; directrice;
    periodista; redactor; redactora; corresponsal; enviado; enviada; especial; colaborador; colaboradora; columnista; editora; fotógrafo; repórter; jornalista; colunista; editor-chefe; estagiário; autor; autora;
    giornalista; inviato; inviata; corrispondente; redattore; redattrice; direttore; caporedattore; collaboratore; collaboratrice;
    redacteur; verslaggever; verslaggeefster; correspondente; hoofdredacteur; politiek; reportern; redaktør; fotograf; redaktör; ledarskribent; toimittaja; päätoimittaja;
    dziennikarz; dziennikarka; redaktorka; redaktor; novinář; novinářka; újságíró; novinar; novinarka; urednik; журналист; корреспондент; обозреватель; редактор; обозревательница; журналіст; кореспондент; δημοσιογράφος; gazeteci; muhabiri; 记者; 記者; 编辑; 編集部; 기자; 特派員; 통신원; مراسل; محرر; כתב`,
  ),
);

/** Words that join two names. In lower case, blanks around. */
export const joiningWords: readonly string[] = listed(
  'im gespräch mit; in conversation with; im interview mit; and; und; et; y; e; og; och; en; ja; i; a; oraz; și; si; és; ve; и; і; та; και; with; mit; avec; con; com; met; med; sowie; plus; dan; và; & ; και',
);

/** Words before the agencies that a text draws on: `(mit dpa)`, `avec AFP`. */
export const sourceCues: readonly string[] = listed(
  'with; via; source; mit; mit material von; mit agenturen; quelle; avec; avec agence; source; con; con información de; fuente; agencias; com; com informações de; fonte; con fonti; met; bron; med; kilde; källa; lähde; za; źródło; zdroj; forrás; sursa; izvor; по материалам; источник; джерело; πηγή; kaynak; المصدر; 来源; 來源; sumber',
);

/** Names that stand in the place of an author where a site names none. Folded. */
export const nobody: ReadonlySet<string> = new Set(
  listed(
    'admin; updated; last updated; kommentare; 0 kommentare; kommentar; comments; 0 comments; aktuelle meldung; aktuell; zuruck zur ubersicht; zuruck; фото; фото автора; cortesia; private nachricht; verifizierte; publisher; paid content; kolumnist; unknown; more posts; nachricht; teilen; kategorien; categories; antworten; relationships; start date; administrator; administrateur; administrador; editor; author; autor; auteur; user; guest; gast; anonymous; anonym; anonyme; unknown author; webmaster; root; wordpress; none; null; undefined; n a; na; test; default; web; super user; superuser; share; facebook; twitter; mehr; more; e mail; email; print; drucken; comments; follow; profile; archive; show all; see all; view all; read more; about; contact; website; datum; date; fecha; data; letztes update; update; alle posts; alle beitrage; alle artikel; move comment; anzeige; werbung; sponsored; gesponserte inhalte; posted; published; veroffentlicht; publie; publicado; by; von; par; por; di; door; av; newsletter; abo; login; anmelden; ja; ok; share this; folgen',
  ),
);

/** Labels that stand alone, before or above the names. In lower case, without a colon. */
export const authorLabels: ReadonlySet<string> = new Set(
  listed(
    'author; authors; author(s); by; written by; posted by; text by; words; words by; writer; autor; autoren; autorin; autor/in; autor*in; autor:in; autorinnen; text; text von; von; verfasser; verfasst von; geschrieben von; redaktion; autor des beitrags; écrit par; rédigé par; publié par; posté par; auteur; auteurs; auteur(s); auteure; autrice; par; texte; texte par; propos recueillis par; autora; autores; autor(es); por; texto; escrito por; publicado por; autore; scritto da; pubblicato da; autori; di; testo; a cura di; door; tekst; geschreven door; av; skriven av; skribent; forfatter; skrevet av; skrevet af; journalist; kirjoittaja; teksti; toimittaja; autorzy; tekst; napisane przez; autoři; napsal; napsal(a); napísal; írta; szerző; scris de; autorul; piše; napisao/la; автор; написано автором; опубликовано; γράφτηκε από; авторы; автори; текст; συντάκτης; yazar; yazan; كتب بواسطة; الكاتب; بقلم; מאת; נכתב על ידי; oleh; ditulis oleh; penulis; tác giả; 作者; 记者; 記者; 文; 執筆; 著者; 글; 기자',
  ),
);

/** Folders of addresses under which sites keep the pages of their authors. */
export const authorFolders: ReadonlySet<string> = new Set(
  listed(
    'by; author; authors; profile; profiles; profil; user; users; member; members; contributor; contributors; writer; writers; journalist; journalists; reporter; reporters; columnist; columnists; staff; autor; autoren; autorin; autorinnen; redakteur; redakteure; auteur; auteurs; signataires; journalistes; autores; autora; firmas; columnistas; autore; autori; giornalisti; redacteur; skribent; forfatter; toimittajat; kirjoittaja; autorzy; autoři; szerzo; szerzok; autors; yazar; yazarlar; penulis; tac-gia',
  ),
);

/** What stands between a place and the name in a line that tells who reports from where ("Aus Rom berichtet …"). In lower case. */
export const reportingWords: readonly string[] = listed(
  'berichtet; berichten; kommentiert; analysiert; rapporteert; rapporterar; rapporterer; raportoi; reports',
);

/** Posts that follow a name without a comma and mark it as a byline. */
export const closingCues: readonly string[] = listed('기자; 특파원; 논설위원; 인턴기자; 記者; 记者');

/** What begins a statement of who took the pictures, drew, edited or translated: these are no authors of the text. In lower case. */
export const otherMakers: readonly string[] = listed(
  'photo; photos; photography; photographs; photographed; image; images; illustration; illustrations; illustrated; video; graphic; graphics; translated; translation; edited; editing; produced; foto; fotos; fotografiert; bild; bilder; titelbild; grafik; illustriert; übersetzung; übersetzt; redigiert; redaktionell bearbeitet; produziert; photographie; photographies; traduction; traduit; adapté; fotografía; fotografías; traducción; traducido; editado; ilustración; imagen; fotografia; traduzione; tradotto; tradução; foto’s; beeld; vertaling; bilde; oversettelse; översättning; kuva; kuvat; käännös; zdjęcia; zdjęcie; tłumaczenie; překlad; fordította; traducere; prijevod; фото; перевод; переклад; превод; μετάφραση; çeviri; ترجمة; תרגום; 写真; 摄影; 攝影; 翻译; 사진',
);

/** Endings of posts in languages that write compounds as one word. */
export const roleEndings: readonly string[] = listed(
  'leiter; leiterin; redakteur; redakteurin; redaktor; redaktorin; korrespondent; korrespondentin; reporterin; journalist; journalistin; sprecher; sprecherin; referent; referentin; beauftragte; beauftragter; autorin; chefin; direktor; direktorin; präsident; präsidentin; vorsitzende; vorsitzender; redacteur; redaktör; redaktør; toimittaja; reporter; editor',
);

/** What stands between such a word and the name. */
export const makerLinks: readonly string[] = listed('by; von; par; por; di; da; door; av; af; de; od; przez');

/** Words and endings that make a name an organisation's rather than a person's. Folded words. */
export const organisationMarks: ReadonlySet<string> = new Set(
  listed(
    'gmbh; ag; kg; inc; ltd; llc; plc; sarl; srl; oy; ab; ev; verlag; stiftung; foundation; online; media; news; magazin; magazine; zeitung; team; admin; group; gruppe; groupe; grupo; institut; institute; verein; verband; ministerium; university; universitat; redaccion; editorial; newsroom; desk; staff',
  ),
);

/** Cues that names begin with too ("De Vries", "Von der Heide"). In lower case. */
export const particleCues: ReadonlySet<string> = new Set(
  listed('von; de; do; da; di; del; door; av; af; des; le; la; el; al'),
);
