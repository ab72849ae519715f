import type { LanguageWords } from './language-words.ts';

/** The Slavic languages, in both scripts. */
export const slavicWords: readonly LanguageWords[] = [
  {
    language: 'pl',
    photo:
      'fot; foto; fotografia; fotografie; zdjęcie; zdjęcia; fotograf; autor zdjęcia; autor zdjęć; autor fot; autorka zdjęcia; fotoreporter; obraz; fotografował; tekst i zdjęcia; zdj; fotografowała; zdjęcie główne; fot główna; fotoreporterka',
    credit:
      'źródło; źródła; źródło zdjęcia; źródło foto; źródło fot; źródło zdjęć; autor; autorka; prawa; prawa autorskie; copyright; credit; źr; źródło ilustracji',
    drawing:
      'ilustracja; ilustracje; rysunek; rys; rysunki; grafika; kolaż; fotomontaż; montaż; wizualizacja; karykatura; wizualizacje; obraz olejny; il; animacja; render',
    graphic: 'infografika; mapa; wykres; grafika; dane; opracowanie; opracowanie graficzne; schemat; projekt',
    film: 'wideo; film; materiał wideo; video',
    still:
      'zrzut ekranu; screen; screenshot; kadr z filmu; kadr; kadr z; print screen; reprodukcja; repr; repr.; zrzut; stopklatka; screen z',
    filePhoto:
      'zdjęcie archiwalne; fot. archiwalne; fot. archiwalna; fotografia archiwalna; fot. archiwum; zdjęcia archiwalne; foto archiwum; fot arch; fot. arch.; archiwum fot',
    handoutPhoto:
      'zdjęcie nadesłane; fot. materiały prasowe; fot. nadesłane; fot mat prasowe; zdjęcie prasowe',
    file: 'archiwum; archiwalne; arch; archiwalna; arch.; archiwum fotograficzne; zdjęcie archiwalne; zdjęcie archiwalne;',
    handout:
      'materiały prasowe; materiał prasowy; mat. prasowe; mat. pras.; mat pras; mat prasowe; archiwum prywatne; archiwum rodzinne; arch. prywatne; arch. pryw.; ze zbiorów prywatnych; zbiory prywatne; zbiory własne; archiwum własne; nadesłane; nadesłane przez; czytelnik; materiały własne; udostępnione; archiwum rodziny; prywatne; archiwum domowe; materiały organizatora; materiały producenta; producent; zbiory rodzinne; mat. promocyjne; materiały promocyjne; ze zbiorów; ze zbiorów rodziny; handout; nadesłał; nadesłała; arch prywatne; arch. własne',
    pool: 'pool',
    courtesy: 'dzięki uprzejmości; za zgodą; dzięki uprzejmości pani; udostępnione przez',
    via: 'via; za pośrednictwem; przez',
    for: 'dla; na zlecenie',
    by: 'przez; autorstwa; od',
    on: 'na; z',
    and: 'i; oraz',
    role: 'fotograf; redakcja; fotoreporter; dziennikarz; korespondent; reporter; własne; agencja; dziennikarka',
    rights: 'wszelkie prawa zastrzeżone; prawa zastrzeżone; domena publiczna',
    noise:
      'zdjęcie ilustracyjne; zdj. ilustracyjne; ilustracyjne; fot. ilustracyjna; zdjęcie poglądowe; poglądowe; montaż; kolaż; zdjęcie; foto; licencja; na licencji; lic; ilustracja; fotomontaż; grafika; screen; pogladowe; wideo',
    caption: 'podpis; opis',
    sentence:
      'na; w; z; to; ta; ten; tym; tej; do; od; o; po; przy; jego; jej; ich; pierwsze; nowe; stare; ze; dla; i; lub; jak; jest; oraz',
  },
  {
    language: 'cs',
    photo:
      'foto; fotografie; fotograf; snímek; snímky; obrázek; obrázky; fotografka; foto a text; text a foto; ilustrační foto; ilustrační snímek; ilustrační fotografie; fotky; foto autor',
    credit:
      'zdroj; zdroje; autor; autorka; zdroj foto; zdroj fotografie; zdroj obrázku; autor fotografie; autor foto; foto zdroj; copyright; zdroj fota; autoři; práva; foto a zdroj; kredit',
    drawing:
      'ilustrace; kresba; kresby; koláž; montáž; fotomontáž; vizualizace; karikatura; malba; ilustrátor; repro; animace',
    graphic: 'grafika; mapa; graf; infografika; data; design',
    film: 'video; film',
    still:
      'snímek obrazovky; screenshot; reprodukce; repro; záběr z videa; snímek z videa; záběr z filmu; printscreen; výřez z videa; screen',
    filePhoto:
      'archivní foto; archivní snímek; archivní fotografie; foto archiv; fotoarchiv; archivní foto; archiv foto',
    handoutPhoto:
      'foto poskytl; foto poskytla; snímek poskytl; tiskové foto; foto čtenář; foto čtenáře; fotografii poskytl',
    file: 'archiv; archivní; archivní foto; archivní snímek; fotoarchiv; archiv autora; archivní záběr; archív',
    handout:
      'archiv autora; soukromý archiv; osobní archiv; rodinný archiv; poskytl; poskytla; poskytnuto; se souhlasem; soukromé; archiv rodiny; archiv autorky; tisková zpráva; čtenář; čtenáři; propagační foto; promo; archiv klubu; pr; handout; poskytnul; zaslal; zaslala; z archivu rodiny; archiv respondenta',
    pool: 'pool',
    courtesy: 'se svolením; s laskavým svolením; se souhlasem; s laskavým dovolením; se svolením autora',
    via: 'via; prostřednictvím; přes',
    for: 'pro',
    by: 'od; podle',
    on: 'na; z',
    and: 'a; i; s',
    role: 'fotograf; redakce; zpravodaj; reportér; redaktor; redaktorka; fotoreportér; redaktoři',
    rights: 'všechna práva vyhrazena',
    noise:
      'ilustrační foto; ilustrační; ilustrační snímek; ilustrační fotografie; ilustrační obrázek; koláž; montáž; foto; licence; pod licencí; snímek; repro; video; grafika; volné dílo',
    caption: 'popisek',
    sentence:
      'na; v; ve; z; to; ta; ten; tento; tato; této; tomto; ze; s; o; po; jeho; její; jejich; první; nová; stará; pro; a; i; jak; je; k; do',
  },
  {
    language: 'sk',
    photo:
      'foto; fotografia; fotografie; fotograf; snímka; snímky; fotka; obrázok; ilustračné foto; text a foto; ilustračná snímka; ilustračná fotografia; na snímke',
    credit:
      'zdroj; zdroje; autor; autorka; zdroj foto; autor fotografie; zdroj fotografie; foto zdroj; zdroj fotky; autor foto',
    drawing: 'ilustrácia; kresba; koláž; montáž; vizualizácia; karikatúra; fotomontáž; repro',
    graphic: 'grafika; mapa; graf; infografika; dáta',
    film: 'video; film',
    still:
      'snímka obrazovky; screenshot; reprodukcia; repro; záber z videa; printscreen; reprofoto; repro foto',
    filePhoto: 'archívne foto; archívna snímka; archívna fotografia; foto archív; foto archiv; fotoarchív',
    handoutPhoto: 'foto poskytol; foto poskytla; tlačové foto',
    file: 'archív; archiv; archívne; archívne foto; archívna snímka; archívna; fotoarchív',
    handout:
      'súkromný archív; osobný archív; rodinný archív; archív autora; poskytol; poskytla; poskytnuté; čitateľ; archív rodiny; archív respondenta; promo; súkromné; handout; tlačová správa',
    courtesy: 'so súhlasom; s láskavým dovolením; s láskavým súhlasom',
    via: 'via; prostredníctvom; cez',
    for: 'pre',
    by: 'od; podľa',
    and: 'a; i',
    role: 'fotograf; redakcia; spravodajca; reportér; redaktor; fotoreportér; spravodajkyňa',
    rights: 'všetky práva vyhradené',
    noise:
      'ilustračné foto; ilustračné; ilustračná snímka; ilustračný obrázok; koláž; montáž; foto; ilustračná foto; repro; video',
    caption: 'popis; popiska',
    sentence:
      'na; v; vo; z; to; tá; ten; tento; táto; tejto; so; s; o; po; jeho; jej; ich; prvá; nová; pre; a; i; ako; je; k; do',
  },
  {
    language: 'hr',
    photo:
      'foto; fotografija; fotografije; fotograf; fotografkinja; slika; slike; fotografirao; fotografirala; snimio; snimila; snimke; snimka; naslovna fotografija; tekst i foto; naslovna; fotografija naslovna; ilustrativna fotografija; fotografisao; slikao; slikala; fotoreporter; snimak; snimatelj; fotka; fotke',
    credit:
      'izvor; izvori; autor; autorica; autorka; izvor fotografije; izvor foto; izvor slike; foto izvor; vir; viri; vir fotografije; avtor; avtorica; avtor fotografije; vir foto; prava; kredit; zasluge; foto vir',
    drawing:
      'ilustracija; ilustracije; crtež; kolaž; montaža; fotomontaža; karikatura; risba; vizualizacija; slikarka; ilustrator; likovna oprema; simulacija',
    graphic:
      'grafika; karta; grafikon; infografika; mapa; zemljevid; podaci; podatki; dizajn; grafički prikaz; tablica',
    film: 'video; film; snimka; posnetek',
    still:
      'snimka zaslona; screenshot; posnetek zaslona; printscreen; zaslonski posnetek; kadar iz videa; reprodukcija; snimak ekrana; print screen; zajem zaslona; skrinšot; kadar; isječak iz videa; zaslonska slika; isečak iz videa; kadar iz filma',
    filePhoto:
      'arhivska fotografija; arhivska slika; arhivska snimka; foto arhiv; foto arhiva; foto-arhiv; fotoarhiv; arhivski snimak; arhivska foto; arhivski posnetek; arhivske fotografije; ilustracija arhiv; fotografija arhiv; arhivska',
    handoutPhoto:
      'foto ustupio; foto ustupila; promo foto; foto promo; foto čitatelj; foto privatna; foto privatno; foto ustupljena; fotografija čitatelja; privatna fotografija; foto čitalac',
    file: 'arhiv; arhiva; arhivska; arhivska fotografija; arhivsko; arhivska foto; foto arhiv; iz arhive; arhivska slika; arhivski posnetek; fotoarhiv; foto arhiva',
    handout:
      'privatna arhiva; privatni album; privatni arhiv; osebni arhiv; osobna arhiva; osobni album; lična arhiva; obiteljska arhiva; obiteljski album; porodična arhiva; porodični album; družinski arhiv; domači arhiv; zasebni arhiv; ustupljena fotografija; ustupljeno; promo; čitatelj; čitateljica; čitalac; bralec; privatno; zasebno; privatna zbirka; handout; press; iz privatne arhive; pr; arhiva privatna; čitatelji; arhiv družine; zasebna zbirka; ustupio; ustupila; lični arhiv; privatni arhivi; privatne arhive',
    pool: 'pool',
    courtesy:
      'ljubaznošću; uz dopuštenje; z dovoljenjem; z dovoljenjem avtorja; uz dozvolu; uz odobrenje; uz ljubaznost',
    via: 'via; preko; putem; prek',
    for: 'za',
    by: 'od; snimio; snimila; by; posnel; posnela',
    on: 'na; s',
    and: 'i; in; ter; te',
    role: 'fotograf; redakcija; dopisnik; novinar; fotoreporter; urednik; reporter; uredništvo; novinarka; fotografinja; dopisnica',
    rights: 'sva prava pridržana; sva prava zadržana; vse pravice pridržane; javna domena',
    noise:
      'ilustracija; ilustrativna fotografija; simbolična fotografija; fotografija je simbolična; slika je simbolična; ilustrativna; simbolična; foto; montaža; kolaž; video; fotografija; fotomontaža; ilustrativno; slika; licencija; grafika; kombinacija; ekskluzivno; ilustrativna foto',
    caption: 'opis; opis slike; opis fotografije',
    sentence:
      'na; u; iz; ova; ovaj; ovo; ta; s; sa; za; o; po; pri; njegova; njena; prva; nova; stara; od; do; v; z; je; i; ili; kao; ki; kot; in; ob; to; ovoj; tej',
  },
  {
    language: 'sr',
    photo:
      'фото; фотографија; фотографије; фотограф; слика; слике; снимио; снимила; фотографисао; фоторепортер; снимак; слика насловна; текст и фото; фотографии; сликал; насловна фотографија; насловна',
    credit: 'извор; извори; аутор; ауторка; автор; извор фотографије; извор фото; фото извор',
    drawing: 'илустрација; цртеж; колаж; монтажа; фотомонтажа; карикатура; илустрации',
    graphic: 'графика; карта; мапа; инфографика; графикон',
    still:
      'снимак екрана; принтскрин; скриншот; скриншот видео; кадар; исечак из видеа; репродукција; принт скрин; слика од екран',
    filePhoto:
      'архивска фотографија; фото архива; архивски снимак; архивска слика; фото архив; архивска фотографиja; архивска',
    file: 'архива; архив; архивска фотографија; архивски снимак; фото архива; архивско; фотоархив; архивска',
    handout:
      'приватна архива; лична архива; породична архива; приватни албум; промо; уступљена; уступљено; приватно; приватна; читалац; лични архив; приватен архив; личен архив',
    via: 'преко; путем',
    for: 'за',
    by: 'од',
    on: 'на; са',
    and: 'и',
    role: 'фотограф; редакција; дописник; новинар; фоторепортер; редакциjа',
    rights: 'сва права задржана',
    noise: 'илустрација; илустративна фотографија; фото; монтажа; колаж; видео; симболична',
    sentence: 'на; у; из; ова; овај; са; за; о; по; његова; прва; нова; стара; од; до; је; и; као; се',
  },
  {
    language: 'bg',
    photo:
      'снимка; снимки; сн; фото; фотография; фотограф; фотографии; изображение; текст и снимки; снимките; колаж снимки',
    credit:
      'източник; източници; автор; снимка източник; източник на снимката; източник на снимка; източник снимка; авторски права',
    drawing: 'илюстрация; рисунка; колаж; монтаж; карикатура; фотомонтаж; картина; визуализация',
    graphic: 'графика; карта; инфографика; таблица',
    film: 'видео; кадри',
    still:
      'кадър; кадър от; кадър от видео; екранна снимка; скрийншот; стопкадър; репродукция; кадър от филма; кадър от клип; стоп кадър; принтскрийн',
    filePhoto:
      'архивна снимка; архивни снимки; снимка архив; сн. архив; снимка от архива; архивно фото; снимка архивна; сн архив',
    file: 'архив; архивна; архивна снимка; от архива; фотоархив; архивно; архив снимка',
    handout:
      'личен архив; лична снимка; семеен архив; предоставена; предоставена от; личен профил; частен архив; читател; снимка на читател; пресцентър; промо; лична колекция; личен албум; пресслужба; частна колекция',
    courtesy: 'с любезното съдействие на; с разрешението на; предоставено от; с любезното разрешение на',
    via: 'през; чрез; via',
    for: 'за',
    by: 'от; на',
    on: 'от; в; на',
    and: 'и',
    role: 'фотограф; фоторепортер; редакция; кореспондент; журналист; репортер',
    noise:
      'илюстративна; илюстративна снимка; илюстрация; колаж; снимка; снимката е илюстративна; видео; уголеми; фото',
    sentence:
      'на; в; от; с; тази; този; това; за; по; при; неговата; първата; новата; старата; със; във; и; е; до; към; една; един',
  },
  {
    language: 'ru',
    photo:
      'фото; фотография; фотографии; фотограф; фотографа; изображение; снимок; снимки; снимок экрана; фотоснимок; автор фото; автор фотографии; фото автора; фотокор; картинка; текст и фото; фотокорреспондент; иллюстративное фото; обложка; фото на обложке; фото обложки; фотоколлаж',
    credit:
      'источник; источники; источник фото; источник изображения; источник фотографии; автор; авторы; копирайт; автор изображения; авторство; правообладатель; фото источник; кредит',
    drawing:
      'иллюстрация; иллюстрации; рисунок; рисунки; коллаж; монтаж; фотомонтаж; карикатура; художник; картина; визуализация; рендер; иллюстратор; эскиз; анимация',
    graphic: 'инфографика; графика; карта; схема; график; данные; таблица; дизайн; диаграмма',
    film: 'видео; фильм; кадры; съемка; оператор',
    still:
      'скриншот; скриншоты; скрин; кадр из видео; стоп-кадр; стопкадр; кадр; кадр из; кадр видео; кадр из фильма; снимок экрана; репродукция; скриншот видео; скриншот с; скриншот из; стоп-кадр видео; кадр из ролика; кадр с видео; скриншот страницы',
    filePhoto:
      'архивное фото; фото архив; фото из архива; архивная фотография; архивный снимок; фотоархив; архивные фото; фото из архивов',
    handoutPhoto:
      'фото предоставлено; фото предоставил; фото предоставила; фотография предоставлена; предоставлено; фото предоставлены; фото пресс-службы; фото читателя; фото очевидца; фото героя; фотография предоставлена пресс-службой',
    file: 'архив; архивное фото; из архива; архивный; архивная; фотоархив; архивный снимок; архивное; архив фото',
    handout:
      'из личного архива; личный архив; из личного архива героя; личная страница; из семейного архива; семейный архив; предоставлено; предоставлено пресс-службой; предоставил; предоставила; предоставлено автором; пресс-служба; пресс-релиз; личное фото; частное фото; частный архив; частная коллекция; очевидец; очевидцы; читатель; соцсети; социальные сети; из социальных сетей; из соцсетей; из открытых источников; открытые источники; личный архив героя; архив автора; архив семьи; из архива героя; из архива семьи; промо; пресс-материалы; handout; предоставлено героем; из личного архива автора',
    pool: 'пул; pool',
    courtesy:
      'с разрешения; предоставлено; любезно предоставлено; благодаря; с любезного разрешения; любезно предоставлена',
    via: 'через; via; посредством',
    for: 'для; по заказу; специально для',
    by: 'от; из; с',
    on: 'на; с; из; в',
    and: 'и; а также',
    role: 'фотограф; фотокорреспондент; корреспондент; редакция; автор; автора; собкор; фоторепортер; журналист; специальный корреспондент; спецкор; из редакции; фотослужба; редакционное',
    rights: 'все права защищены; общественное достояние; права защищены',
    noise:
      'иллюстративное фото; иллюстрация; иллюстративное; архивное; коллаж; фото; фотография; монтаж; видео; лицензия; по лицензии; увеличить; фотоколлаж; инфографика; скриншот; кадр; редакция; сгенерировано; изображение',
    caption: 'подпись; подпись к фото; описание; подпись к изображению; подпись к видео',
    sentence:
      'на; в; из; с; это; эта; этот; этой; его; её; их; для; по; о; об; первая; новая; старая; одна; мое; моё; такое; свое; со; под; к; от; и; или; как; есть; то; где; последнее; первое; новое; старое',
  },
  {
    language: 'uk',
    photo:
      'фото; світлина; світлини; фотографія; фотографії; фотограф; знімок; знімки; зображення; автор фото; автор світлини; ілюстративне фото; текст і фото; фотографка; фотокореспондент; обкладинка; фото на обкладинці; картинка',
    credit:
      'джерело; джерела; джерело фото; автор; автори; джерело зображення; авторка; джерело світлини; фото джерело',
    drawing:
      'ілюстрація; малюнок; колаж; монтаж; карикатура; фотомонтаж; художник; ілюстрації; візуалізація; картина',
    graphic: 'інфографіка; графіка; карта; схема; мапа; дані; дизайн; графік',
    film: 'відео; фільм; кадри',
    still:
      'скріншот; скриншот; кадр з відео; скрін; стоп-кадр; знімок екрана; кадр; кадр із відео; скриншот відео; скріншот відео; скріншот з відео; кадр із фільму; репродукція; скриншот з відео',
    filePhoto:
      'архівне фото; фото з архіву; архівна світлина; архівний знімок; фото архів; архівні фото; фотоархів',
    handoutPhoto:
      'фото надано; фото надав; фото надала; надано; фото надане; фото надані; фото очевидців; фото читача',
    file: 'архів; архівне фото; з архіву; архівний; архівна; архівне; фотоархів',
    handout:
      'особистий архів; з особистого архіву; сімейний архів; надано; родинний архів; з родинного архіву; з сімейного архіву; надав; надала; приватний архів; з архіву родини; особиста сторінка; соцмережі; соціальні мережі; з соцмереж; із соцмереж; з відкритих джерел; відкриті джерела; пресслужба; прес-служба; пресреліз; очевидці; з архіву героя; особисте фото; архів героя; надане; надано автором; з архіву автора; із особистого архіву; з мережі',
    via: 'через; via',
    for: 'для; спеціально для',
    by: 'від; з; із',
    on: 'на; з; у; в',
    and: 'і; й; та; а також',
    role: 'фотограф; кореспондент; редакція; фотокореспондент; журналіст; журналістка; автор; автора; кореспондентка; фоторепортер',
    noise:
      'ілюстративне фото; ілюстративне; ілюстрація; колаж; фото; відео; ілюстраційне фото; світлина; скріншот; скриншот; ілюстративне зображення; фотоколаж; збільшити; зображення',
    caption: 'підпис; підпис до фото; підпис до зображення',
    sentence:
      'на; у; в; з; із; ця; цей; це; цій; його; її; їх; для; по; про; перша; нова; стара; одне; від; і; та; або; як; є; до; що; перше; нове; старе; останнє; й',
  },
  {
    language: 'be',
    photo: 'фота; фотаздымак; здымак; фатограф; здымкі; аўтар фота; ілюстрацыйнае фота; фотаздымкі; выява',
    credit: 'крыніца; крыніца фота; аўтар',
    drawing: 'ілюстрацыя; малюнак; калаж',
    still: 'скрыншот; кадр з відэа; скрыншот відэа; стоп-кадр',
    filePhoto: 'архіўнае фота; архіўны здымак; фота з архіва; архіўны фотаздымак',
    file: 'архіў; архіўнае фота; з архіва; архіўны здымак',
    handout: 'асабісты архіў; з асабістага архіва; сямейны архіў; з сямейнага архіва',
    for: 'для',
    and: 'і; ды',
    noise: 'ілюстрацыйнае фота; ілюстрацыйны здымак; фота',
    sentence: 'на; у; з; гэта; гэтым; гэты; яго; яе; для; першае; новае; са',
  },
];
