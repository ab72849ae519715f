import type { LanguageWords } from './language-words.ts';

/** Lithuanian, Latvian, Estonian, Hungarian, Albanian, Greek and Turkish. */
export const balticToAegeanWords: readonly LanguageWords[] = [
  {
    language: 'lt',
    photo:
      'nuotr; nuotr. aut; nuotrauka; nuotraukos; foto; fotografas; fotografija; nuotraukų autorius; nuotraukos autorius; fotografė; nuotraukose; vaizdas; autoriaus nuotr',
    credit: 'šaltinis; autorius; nuotraukos šaltinis; šaltiniai; autorė',
    drawing: 'iliustracija; piešinys; koliažas; karikatūra; vizualizacija; montažas; fotomontažas',
    graphic: 'infografikas; grafika; žemėlapis; grafikas; schema',
    still:
      'ekrano kopija; stop kadras; kadras; ekrano nuotrauka; stopkadras; kadras iš vaizdo įrašo; vaizdo įrašo kadras',
    filePhoto: 'archyvinė nuotrauka; archyvo nuotr; archyvo nuotrauka; archyvinė nuotr; asociatyvi nuotr',
    file: 'archyvas; archyvinė nuotrauka; archyvo nuotr; archyvo; archyvinė; archyvo nuotrauka',
    handout:
      'asmeninis archyvas; asmeninio archyvo nuotr; šeimos archyvas; asmeninio archyvo; skaitytojo nuotr; organizatorių nuotr; skaitytojo; asmeninio albumo nuotr; asm. archyvo nuotr; bendrovės nuotr; asmeninė nuotr; asmeninė nuotrauka; šeimos archyvo nuotr; pranešimo autorių nuotr',
    for: 'skirta',
    on: 'iš',
    and: 'ir; bei',
    role: 'fotografas; redakcija; korespondentas; fotografė; žurnalistas',
    after:
      'nuotr; nuotrauka; nuotraukos; fotografija; nuotr. archyvas; iliustracija; koliažas; vaizdo kadras; video stopkadras; stop kadras; ekrano kopija',
    noise:
      'asociatyvi nuotrauka; asociatyvi; iliustracinė nuotrauka; asociatyvi nuotr; asociatyvinė nuotrauka; montažas; koliažas; iliustracija',
    sentence: 'ši; šis; šioje; toje; jo; jos; pirmoji; nauja; sena; ir; ar; kaip; yra; kuri; iš; su; po',
  },
  {
    language: 'lv',
    photo:
      'foto; fotogrāfija; fotogrāfs; attēls; fotogrāfijas; ilustratīvs foto; attēli; ilustratīvs attēls; autora foto; fotogrāfe; publicitātes attēls',
    credit: 'avots; autors; avoti; foto autors; foto avots; attēla avots; attēla autors; autore',
    drawing: 'ilustrācija; zīmējums; kolāža; karikatūra; vizualizācija; montāža; fotomontāža',
    graphic: 'infografika; grafika; karte; diagramma; dati',
    still: 'ekrānuzņēmums; ekrānšāviņš; kadrs no video; kadrs; ekrānattēls; video kadrs; ekrāna attēls',
    filePhoto: 'arhīva foto; foto no arhīva; arhīva attēls; foto arhīvs; foto arhīva',
    file: 'arhīvs; arhīva foto; no arhīva; arhīva attēls; arhīva; fotoarhīvs',
    handout:
      'privātais arhīvs; personīgais arhīvs; no personīgā arhīva; publicitātes foto; publicitātes; no privātā arhīva; ģimenes arhīvs; no ģimenes arhīva; publicitātes attēls; privātā arhīva foto; privāts arhīvs; lasītāja foto; pp; no privātā albuma; personiskais arhīvs; privāts',
    by: 'no',
    for: 'priekš',
    and: 'un',
    role: 'fotogrāfs; redakcija; korespondents; fotogrāfe; žurnālists',
    noise:
      'ilustratīvs foto; ilustratīvs attēls; ilustratīvs; attēls ilustratīvs; foto ilustratīvs; kolāža; montāža; attēlam ilustratīva nozīme',
    sentence: 'šis; šī; šajā; tajā; viņa; viņas; pirmais; jauns; un; ar; no; ir; kas; kā; pie; uz',
  },
  {
    language: 'et',
    photo:
      'foto; fotod; fotograaf; pilt; pildid; illustreeriv foto; illustratiivne foto; tekst ja foto; pildistas; illustratiivne pilt; fotograafid',
    credit: 'allikas; autor; allikad; foto autor; pildi autor; foto allikas; pildi allikas; autorid',
    drawing:
      'illustratsioon; joonis; kollaaž; karikatuur; visualiseering; montaaž; joonistus; fotomontaaž; eskiis',
    graphic: 'graafika; kaart; infograafika; graafik; andmed; infograafik',
    still:
      'ekraanitõmmis; kuvatõmmis; kaader; kaader videost; kuvatõmmis videost; reprod; repro; ekraanipilt; stoppkaader',
    filePhoto: 'arhiivifoto; arhiivipilt; foto arhiivist; arhiivifotod; foto arhiiv; fotod arhiiv',
    file: 'arhiiv; arhiivifoto; arhiivipilt; fotoarhiiv',
    handout:
      'erakogu; pressifoto; tootja; pressimaterjalid; perekonnaarhiiv; erakogust; lugeja; lugeja foto; lugeja pilt; promo; eraarhiiv; korraldajad; tootjad; pressimaterjal; pereaarhiiv; perearhiiv; isiklik arhiiv',
    courtesy: 'loal',
    and: 'ja; ning',
    role: 'fotograaf; toimetus; ajakirjanik; reporter; korrespondent; pildistas',
    noise:
      'illustreeriv foto; illustratiivne foto; illustratiivne; illustreeriv; pilt on illustreeriv; foto on illustreeriv; pilt on illustratiivne; foto on illustratiivne; kollaaž; montaaž; illustreeriv pilt; illustratiivne pilt',
    sentence: 'see; sel; sellel; tema; ja; on; kui; uus; vana; esimene; mis; oma',
  },
  {
    language: 'hu',
    photo:
      'fotó; foto; fotók; fénykép; fényképezte; fotós; kép; képek; felvétel; fotózta; címlapfotó; nyitókép; borítókép; kiemelt kép; illusztrációs fotó; légi felvétel; szöveg és fotó; fotográfus; fényképész; címlapkép; nyitó kép; borítófotó; a kép; a fotó; képünk',
    credit:
      'forrás; források; kép forrása; fotó forrása; képek forrása; szerző; fotók forrása; a kép forrása; a fotó forrása; képforrás; jogok; fotóforrás; forrása',
    drawing:
      'illusztráció; rajz; grafika; karikatúra; kollázs; montázs; látványterv; illusztrálta; rajzolta; festmény; fotómontázs; animáció; látványtervek; grafikus',
    graphic: 'grafikon; térkép; infografika; ábra; adatok; táblázat; tervezte',
    film: 'videó; film; kamera; operatőr',
    still:
      'képernyőkép; képernyőfotó; képernyőmentés; videóból; kocka a videóból; részlet a videóból; képkocka; filmkocka; pillanatkép; reprodukció; repró; képernyőfelvétel; képkivágás; screenshot; kép a videóból; pillanatkép a videóból',
    filePhoto:
      'archív fotó; archív felvétel; archív kép; archív; archív fotók; archív fénykép; archív fotónk; korábbi felvétel; archívfotó; fotó archív; archív felvételünk',
    handoutPhoto: 'sajtófotó; olvasói fotó; sajtófotók; olvasói kép; sajtókép; olvasói felvétel',
    file: 'archív; archívum; archív fotó; archív felvétel; archív kép; fotóarchívum; archiv; archívumi; illusztráció archív; korábbi felvétel',
    handout:
      'magánarchívum; családi archívum; magángyűjtemény; családi album; sajtóanyag; olvasónk; olvasói fotó; saját archívum; promó; sajtófotó; gyártó; saját; szervezők; sajtó; saját fotó; magán; családi fotó; a szerző; szerző felvétele; a szerző felvétele; a szervezők; olvasói; beküldött',
    pool: 'pool',
    courtesy: 'engedélyével; szíves engedélyével; jóvoltából',
    via: 'via; útján; keresztül',
    for: 'számára',
    and: 'és; s; valamint',
    role: 'fotós; szerkesztőség; fotóriporter; tudósító; újságíró; fotográfus; szerkesztő; munkatárs; munkatársunk; felvétele; fotója; képe',
    rights: 'minden jog fenntartva',
    noise:
      'illusztráció; képünk illusztráció; a kép illusztráció; illusztrációs kép; illusztrációs fotó; illusztrációs felvétel; fotó; kép; montázs; a fotó illusztráció; a felvétel illusztráció; kollázs; nagyítás; grafika; videó; képünk illusztráció.; illusztrációs',
    caption: 'képaláírás',
    sentence:
      'a; az; ez; ezen; egy; ebben; ennek; ezt; első; új; régi; és; is; vagy; mint; azon; olyan; hogy',
  },
  {
    language: 'sq',
    photo: 'foto; fotografi; fotografia; imazh; fotografja; fotografët; foto kryesore; pamje; fotoreporter',
    credit: 'burimi; autori; burimi i fotos; kredit; burim',
    drawing: 'ilustrim; vizatim; kolazh; karikaturë; fotomontazh',
    graphic: 'grafikë; hartë; infografikë',
    still: 'pamje nga ekrani; screenshot; kapje ekrani; pamje nga videoja; printscreen',
    filePhoto: 'foto arkivi; foto nga arkivi; foto arkiv; fotografi arkivi; foto e arkivit',
    file: 'arkiv; arkivi; foto arkivi; foto nga arkivi; foto arkiv',
    handout: 'arkivi personal; arkiv personal; arkivi familjar; arkivi privat; privat; album familjar',
    by: 'nga; prej',
    for: 'për',
    and: 'dhe; e',
    noise: 'foto ilustruese; ilustruese; ilustrim; fotografi ilustruese; foto ilustrim',
    sentence: 'në; kjo; ky; e; me; nga; një; këtë; për; dhe; të; parë',
  },
  {
    language: 'el',
    photo:
      'φωτογραφία; φωτογραφίες; φωτο; φωτό; φωτογράφος; εικόνα; φωτογραφία αρχείου εξωφύλλου; εικόνες; φώτο; φωτογραφίζει; φωτογραφιών; κεντρική φωτογραφία; φωτ; φωτογραφία εξωφύλλου; στιγμιότυπο; κείμενο φωτογραφίες; φωτογράφιση',
    credit:
      'πηγή; πηγές; πηγή φωτογραφίας; πηγή φωτό; πηγή εικόνας; πηγή φωτογραφιών; credit; credits; δικαιώματα; πνευματικά δικαιώματα; δημιουργός; φωτογραφία πηγή; κρέντιτ',
    drawing:
      'εικονογράφηση; σκίτσο; σχέδιο; κολάζ; μοντάζ; γελοιογραφία; φωτομοντάζ; πίνακας; ζωγραφική; σκιτσογράφος; φωτοσύνθεση; σύνθεση; απεικόνιση',
    graphic:
      'γραφικό; γραφικά; χάρτης; infographic; γράφημα; διάγραμμα; δεδομένα; πίνακας στοιχείων; γραφήματα',
    film: 'βίντεο; ταινία; πλάνα; κάμερα',
    still:
      'στιγμιότυπο οθόνης; στιγμιότυπο; στιγμιότυπο από βίντεο; screenshot; στιγμιότυπο βίντεο; απόσπασμα; απόσπασμα από βίντεο; καρέ; αναπαραγωγή; στιγμιότυπο από το βίντεο; καρέ από βίντεο',
    filePhoto:
      'φωτογραφία αρχείου; φωτό αρχείου; φωτο αρχείου; εικόνα αρχείου; αρχείο φωτογραφία; φωτογραφίες αρχείου; φωτογραφία από αρχείο; φωτογραφία από το αρχείο; φώτο αρχείου; φωτογραφία αρχείο',
    file: 'αρχείο; αρχείου; φωτογραφία αρχείου; φωτό αρχείου; φωτο αρχείου; εικόνα αρχείου; από το αρχείο; φωτογραφικό αρχείο; αρχεια',
    handout:
      'προσωπικό αρχείο; ιδιωτικό αρχείο; οικογενειακό αρχείο; γραφείο τύπου; δελτίο τύπου; ιδιωτική συλλογή; προσωπική συλλογή; παραχώρηση; ευγενική παραχώρηση; από προσωπικό αρχείο; από το προσωπικό αρχείο; ιδιωτική',
    pool: 'pool',
    courtesy:
      'ευγενική παραχώρηση; με την άδεια; παραχώρηση; ευγενική παραχώρηση του; ευγενική παραχώρηση της; παραχωρήθηκε από; με την ευγενική παραχώρηση; με την ευγενική άδεια; με την άδεια του; με την άδεια της',
    via: 'μέσω; via; διά',
    for: 'για; για λογαριασμό',
    by: 'του; της; από; από τον; από την; των; by',
    on: 'στο; από; στην; σε',
    and: 'και; κι',
    role: 'φωτογράφος; ανταποκριτής; συντακτική ομάδα; φωτορεπόρτερ; δημοσιογράφος; στρίνγκερ; ειδικός απεσταλμένος; ρεπόρτερ; συνεργάτης; απεσταλμένος',
    rights: 'με επιφύλαξη παντός δικαιώματος; όλα τα δικαιώματα διατηρούνται',
    noise:
      'ενδεικτική φωτογραφία; φωτογραφία; εικόνα; ενδεικτική; κολάζ; μοντάζ; φωτό; φωτο; ενδεικτική εικόνα; βίντεο; στιγμιότυπο; συνδυασμός',
    caption: 'λεζάντα',
    sentence:
      'η; ο; το; τη; την; τον; στη; στην; στο; μια; μία; ένα; αυτή; αυτό; από; με; για; σε; του; της; των; και; ή; που; είναι; πρώτη; νέα; παλιά; τις; οι; τα; αυτήν; ως',
  },
  {
    language: 'tr',
    photo:
      'foto; fotoğraf; fotoğraflar; fotoğrafçı; görsel; görseller; resim; resimler; fotoğrafı çeken; fotoğraflayan; kapak fotoğrafı; kapak görseli; fotograf; temsili görsel; temsili fotoğraf; foto muhabiri; ana görsel; fotomuhabiri; manşet fotoğrafı',
    credit:
      'kaynak; kaynaklar; görüntü kaynağı; fotoğraf kaynağı; görsel kaynağı; fotoğraf kaynak; telif; telif hakkı; fotoğraf kredisi; kaynağı; görsel kaynak; resim kaynağı; hazırlayan; foto kaynak',
    drawing:
      'illüstrasyon; çizim; çizer; kolaj; karikatür; montaj; fotomontaj; resimleyen; tablo; illustrasyon; animasyon; canlandırma; çizen',
    graphic: 'grafik; harita; infografik; tasarım; veri; tablo',
    film: 'video; görüntü; kamera; film; görüntüler',
    still:
      'ekran görüntüsü; ekran alıntısı; ekran resmi; videodan; videodan alıntı; video görüntüsü; videodan görüntü; screenshot; videodan ekran görüntüsü; ekran kaydı; kare; görüntüden',
    filePhoto:
      'arşiv fotoğrafı; arşiv fotoğraf; arşiv foto; arşiv görüntüsü; arşiv görseli; fotoğraf arşiv; foto arşiv; arşiv fotoğrafları; arşivden',
    handoutPhoto: 'basın fotoğrafı; el ilanı; okur fotoğrafı',
    file: 'arşiv; arşiv fotoğrafı; arşiv foto; arşivi; arşiv fotoğraf; arşivden; arşiv görüntüsü; fotoğraf arşivi',
    handout:
      'kişisel arşiv; aile arşivi; özel arşiv; aile albümü; kişisel albüm; sosyal medya; basın bülteni; kişisel arşivi; basın bürosu; basın ofisi; handout; okur; özel arşivi; sağlanan; kişisel; ailesi; aile fotoğrafı; aile albümünden',
    pool: 'pool; havuz',
    courtesy: 'izniyle; nezaketiyle; teşekkürler',
    via: 'via; aracılığıyla; üzerinden',
    for: 'için',
    and: 've; ile',
    role: 'fotoğrafçı; muhabir; foto muhabiri; fotomuhabiri; editör; serbest; muhabiri; yazı işleri; gazeteci; haber merkezi',
    rights: 'tüm hakları saklıdır; her hakkı saklıdır',
    noise:
      'temsili; temsili fotoğraf; temsili görsel; illüstrasyon; fotoğraf; foto; görsel; kolaj; montaj; video; kolaj fotoğraf; temsilî; temsili resim',
    caption: 'fotoğraf altı; fotoğraf yazısı; fotoğraf altı yazısı; görsel açıklaması; fotoğraf açıklaması',
    sentence: 'bu; şu; bir; ve; ile; o; onun; eski; yeni; ilk; son; de; da; gibi; için; her; aynı; en; olan',
  },
];
