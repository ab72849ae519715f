import type { LanguageWords } from './language-words.ts';

/** English, German, Dutch, Afrikaans, Luxembourgish and the Nordic languages with Finnish. */
export const germanicWords: readonly LanguageWords[] = [
  {
    language: 'en',
    photo:
      'photo; photos; photograph; photographs; photography; photographer; photographers; photographed; picture; pictures; pic; pics; image; images; lead image; lead photo; cover photo; cover image; header image; main image; main photo; featured image; featured photo; top image; banner image; hero image; stock photo; stock image; official photo; official portrait; pool photo; drone photo; aerial photo; satellite image; satellite photo; source photo; source photos; source image; source images; photo illustration source; portrait; portraits; photos from left; photo copyright; image copyright',
    credit:
      'credit; credits; photo credit; photo credits; photo credit should read; photos credit; image credit; image credits; picture credit; picture credits; photograph credit; cover credit; cover photo credit; photo source; image source; picture source; photos source; source; sources; copyright; photographer credit; images credit',
    drawing:
      'illustration; illustrations; illustrated; illustrator; photo illustration; photo illustrations; photoillustration; drawing; drawings; cartoon; artwork; art; artist; painting; sketch; courtroom sketch; animation; collage; composite; composite image; montage; photomontage; photo montage; rendering; render; artist rendering; artist impression; artist’s impression; artist’s illustration; artist’s concept; image illustration; 3D illustration',
    graphic:
      'chart; charts; graphic; graphics; infographic; map; maps; diagram; design; designed; visualization; visualisation; graph; table; data; data visualization; interactive; layout',
    film: 'video; videos; film; footage; videographer; video still; clip; filmed; video by; film still; movie still',
    still:
      'screenshot; screenshots; screen shot; screen grab; screengrab; screen capture; screencap; still from; still image; still; video grab; video screenshot; video still; video screengrab; tv grab; frame grab; reproduction; captured from; image grab',
    filePhoto:
      'file photo; file photos; file image; file picture; file pic; file photograph; archive photo; archive photos; archive photograph; archive image; archive picture; archival photo; archival image; historical photo; historic photo; undated file photo; stock file photo; file foto',
    handoutPhoto:
      'handout photo; handout image; handout picture; contributed photo; contributed photos; submitted photo; submitted photos; supplied photo; supplied image; supplied picture; provided photo; photo provided; photos provided; photo supplied; photo submitted; photo contributed; image supplied; picture supplied; picture provided; image provided; photograph provided; photograph supplied; family handout; family photo; family handout photo; family photograph; undated handout; undated handout photo; press photo; publicity photo; promotional photo; promotional image; publicity still; publicity image; press image; police handout; handout from; handout by; supplied by; provided by; submitted by; contributed by',
    file: 'file; files; file photo; file photos; file image; archive; archives; archived; archive photo; archival; from the archive; from the archives; historical archive; filed; stock',
    handout:
      'handout; handouts; hand out; hand-out; ho; supplied; social media; contributed; submitted; provided; family handout; family photo; family photograph; contributed photo; submitted photo; supplied photo; handout photo; handout image; photo provided; photo supplied; photo submitted; photo contributed; courtesy photo; courtesy photos; courtesy image; courtesy; press handout; press office; press release; pr; pr handout; publicity; promo; promotional; publicity handout; police handout; reader submitted; reader photo; user submitted; personal collection; personal archive; personal photo; private; private collection; private archive; social media handout; all supplied; image supplied; picture supplied; picture provided; pictures supplied',
    pool: 'pool; pool photo; pool photos; pool picture; pool image; royal rota; rota; white house pool; press pool; pool photograph; photo pool',
    courtesy:
      'courtesy of; courtesy; courtesy to; photo courtesy of; photos courtesy of; image courtesy of; images courtesy of; picture courtesy of; pictures courtesy of; photograph courtesy of; video courtesy of; photo courtesy; photos courtesy; image courtesy; images courtesy; by courtesy of; with thanks to; with permission of; with permission from; used with permission of; used by permission of; reproduced with permission of; reproduced with permission from; with kind permission of; by kind permission of; via courtesy of; with the kind permission of; thanks to; image courtesy the; photo courtesy the',
    via: 'via; from; through; by way of; c/o; distributed by; released by; provided by; supplied by',
    for: 'for; exclusively for; special to; on behalf of; on assignment for; commissioned by; special for',
    by: 'by; taken by; shot by; made by; created by; from; produced by; captured by',
    on: 'on; at; under; in',
    and: 'and; with; plus; using',
    role: 'staff; str; staff photo; staff photographer; staff photographers; staff photos; staff writer; staff file; staff file photo; staff illustration; staff graphic; photographer; photographers; photojournalist; contributing photographer; contributor; contributors; freelance; freelancer; freelance photographer; stringer; correspondent; special correspondent; special contributor; chief photographer; senior photographer; multimedia journalist; visual journalist; reporter; editor; photo editor; senior photo editor; picture editor; director of photography; intern; photo intern; special; correspondence photo; afp photographer; ap photographer; reuters photographer; senior staff photographer; videographer; artist; illustrator; cartoonist; reporters; the reporter; our correspondent; news service; via photographer; bnphotos; staff image; staff picture',
    rights:
      'all rights reserved; rights reserved; some rights reserved; no rights reserved; public domain image; fair use; used with permission; used by permission; editorial use only; royalty free; royalty-free; do not reuse; exclusive; copyrighted; not for resale; no archive; no sales; for editorial use only; no resale',
    noise:
      'tpx images of the day; or licensors; released; own work; own photo; various sources; tpx; purchase licensing rights; acquire licensing rights; licensing rights; opens new tab; open image in gallery; view image in fullscreen; buy photo; buy this photo; enlarge; enlarge image; click to enlarge; view full size; mandatory credit; editorial use; illustration purposes only; for illustration purposes only; for illustrative purposes only; for illustration only; illustrative image; illustrative photo; stock photo; stock image; stock illustration; representational image; representative image; file used for illustration; used under licence; used under license; licensed under; under licence; under license; under a; licence; license; licensed; creative commons licence; edited; cropped; modified; adapted; unedited; altered; edited by; attention editors; hide caption; toggle caption; caption; press association photo; local caption; image; photo; photos; picture; pictures; images; illustration; graphic; video; composite; composite image; combination; combo; combination photo; screenshot; screengrab; reproduction; undated; in pictures; flickr photo; wire service; news agency; picture agency; photo agency; editorial; premium; creative; inset; both; all photos; et al; et al.; year unknown; news pictures; see credits below; full credits below; contact sheet',
    caption: 'image caption; photo caption; picture caption; caption; media caption',
    sentence:
      'a; an; the; this; that; these; those; his; her; their; its; my; our; your; in; of; with; on; from; to; for; one; another; each; every; first; last; new; old; famous; such; no; some; any; and; or; is; was; as; by; at; into; file; same; photo; full; in the; above; below; which; whose; undated; another; best; self; latest; original; is a',
  },
  {
    language: 'de',
    photo:
      'foto; fotos; fotograf; fotografin; fotografen; fotografie; fotografien; photo; bild; bilder; bildautor; titelfoto; titelbild; beitragsbild; beitragsfoto; headerbild; headerfoto; headergrafik; aufmacherbild; aufmacherfoto; aufmacher; artikelbild; artikelfoto; vorschaubild; teaserbild; teaserfoto; symbolfoto; symbolbild; beispielfoto; beispielbild; themenfoto; themenbild; luftbild; drohnenfoto; satellitenbild; aufnahme; aufnahmen; coverfoto; coverbild; portrait; porträt; porträtfoto; agenturfoto; fremdfoto; hintergrundbild; montagefoto; text und foto; text und fotos; text/foto; fotos und text; text & foto; bild und text; text und bild; redaktionsfoto; lichtbild',
    credit:
      'bildnachweis; bildnachweise; bildquelle; bildquellen; bildrechte; bildcredit; bildcredits; bild-copyright; fotonachweis; fotoquelle; fotocredit; fotocredits; fotorechte; fotohinweis; foto-credit; bild-credit; quelle; quellen; credit; credits; copyright; urheber; urheberin; urheberrecht; rechte; nachweis; bildhinweis; grafikquelle; quelle bild; quelle foto; autor; titelbildnachweis; rechteinhaber',
    drawing:
      'illustration; illustrationen; zeichnung; zeichnungen; karikatur; cartoon; collage; montage; fotomontage; bildmontage; gemälde; gerichtszeichnung; visualisierung; visualisierungen; rendering; animation; entwurf; simulation; skizze; bildbearbeitung; fotoillustration; repro; bildkombo; illustratorin; illustrator; composing',
    graphic:
      'grafik; grafiken; infografik; karte; karten; diagramm; tabelle; gestaltung; plan; schaubild; daten; datenquelle; design; kartengrundlage; chart',
    film: 'video; film; kamera; videostandbild; filmstill; videos; kameramann',
    still:
      'screenshot; screenshots; bildschirmfoto; standbild; videostill; videostandbild; reproduktion; repro; filmausschnitt; ausriss; faksimile; scan; ausschnitt; szenenfoto; szenenbild; bildschirmaufnahme',
    filePhoto:
      'archivfoto; archivfotos; archivbild; archivbilder; archivaufnahme; foto archiv; foto-archiv; archiv-foto; archiv-bild; historisches foto; historische aufnahme; undatiertes foto; archivphoto; repro archiv',
    handoutPhoto:
      'pressefoto; pressefotos; pressebild; pressebilder; werkfoto; werksfoto; privatfoto; privatfotos; handout-foto; pr-foto; pr-bild; promofoto; promobild; familienfoto; polizeifoto; leserfoto; leserbild; fahndungsfoto; fahndungsbild; phantombild',
    file: 'archiv; archivfoto; archivbild; archivaufnahme; archive; bildarchiv; undatiert',
    handout:
      'privat; private; handout; unternehmen; zvg; z.v.g.; zur verfügung gestellt; zur verfuegung gestellt; pd; pr; promo; presse; pressefoto; pressebild; hersteller; werk; werkfoto; werksfoto; privatfoto; privatarchiv; privatbesitz; privatsammlung; privat / zvg; leserfoto; familie; familienarchiv; veranstalter; verein; eingesandt; eingereicht; vom verein; von der familie; ho; repro privat',
    pool: 'pool; pool-foto; poolfoto; pool foto',
    courtesy:
      'mit freundlicher genehmigung von; mit freundlicher genehmigung; mit genehmigung von; mit freundlicher unterstützung von; freundlicherweise zur verfügung gestellt von; zur verfügung gestellt von; courtesy; bereitgestellt von; mit frdl. genehmigung; mit dank an',
    via: 'via; über; durch; vermittelt durch',
    for: 'für; im auftrag von; im auftrag der; im auftrag des',
    by: 'von; vom; durch; by',
    on: 'auf; bei; von',
    and: 'und; sowie; u.; mit',
    role: 'fotograf; fotografin; freie fotografin; freier fotograf; freier mitarbeiter; freie mitarbeiterin; redaktion; redakteur; redakteurin; volontär; volontärin; reporter; mitarbeiter; bildredaktion; pressefotograf; fotoreporter; archivredaktion; korrespondent; korrespondentin; eigenes; eigene aufnahme; eigenes foto; eigenes bild',
    rights:
      'alle rechte vorbehalten; rechte vorbehalten; rechte vorbehalten.; honorarfrei; lizenzfrei; nur redaktionelle nutzung',
    noise:
      'symbolbild; symbolfoto; symbol; themenbild; themenfoto; illustration; montage; bearbeitung; bearbeitet; collage; ausschnitt; bild vergrößern; in originalgröße; repro; screenshot; grafik; foto; fotos; bild; bilder; bearb.; bildbearbeitung; lizenz; lizenziert unter; unter lizenz; nach; sowie; dpa-bildfunk; hinweis; anzeige; werbung; beispielbild; beispielfoto; undatiert; verfremdet; gespiegelt; quelle; video; bildschirmfoto; vergrößern; gemeinfrei (cc)',
    caption: 'bildunterschrift; bildtext; bildlegende; bu; bildbeschreibung',
    sentence:
      'das; dem; den; der; die; des; ein; eine; einem; einen; einer; eines; im; am; auf; ins; zum; vom; mit; ohne; dieses; diesem; dieser; diese; undatierten; undatiertes; sein; ihr; kein; jedes; unser; mein; und; oder; in; von; zu; für; neues; altes; erstes; letztes; bekannte; berühmte; als; wie; dessen; so; auch; ist; war',
  },
  {
    language: 'nl',
    photo:
      'foto; fotos; foto’s; fotograaf; fotografie; fotografe; beeld; afbeelding; afbeeldingen; coverfoto; coverbeeld; illustratiefoto; omslagfoto; luchtfoto; headerfoto; tekst en foto; tekst en foto’s; tekst en beeld; plaatje; opname',
    credit:
      'bron; bronnen; fotocredit; fotocredits; fotobron; beeldbron; credit; credits; copyright; auteursrecht; fotoverantwoording; bron foto; bron beeld; beeldcredit',
    drawing:
      'illustratie; illustraties; tekening; tekeningen; collage; fotomontage; cartoon; schilderij; impressie; artist impression; beeldbewerking; montage; animatie; rechtbanktekening; spotprent; render',
    graphic: 'grafiek; grafieken; infographic; kaart; kaarten; vormgeving; data; tabel; ontwerp; graphic',
    film: 'video; film; beelden; camera',
    still:
      'screenshot; schermafbeelding; schermafdruk; videostill; still; filmstill; reproductie; schermopname; beeld uit video',
    filePhoto: 'archieffoto; archiefbeeld; archieffoto’s; archiefbeelden; foto archief',
    handoutPhoto:
      'persfoto; privéfoto; promofoto; ingezonden foto; politiefoto; eigen foto; lezersfoto; persbeeld',
    file: 'archief; archieffoto; archiefbeeld; ter illustratie (archief)',
    handout:
      'privé; prive; eigen foto; eigen beeld; aangeleverd; ingezonden; ingestuurd; privéfoto; privéarchief; eigen collectie; persfoto; handout; privécollectie; gf; via familie; promo; zelf aangeleverd; repro; particuliere collectie',
    pool: 'pool; poolfoto',
    courtesy:
      'met dank aan; courtesy of; met toestemming van; ter beschikking gesteld door; beschikbaar gesteld door',
    via: 'via',
    for: 'voor; in opdracht van',
    by: 'door; van; gemaakt door',
    on: 'op; van',
    and: 'en',
    role: 'fotograaf; redactie; verslaggever; freelance; correspondent; persfotograaf; eigen foto redactie',
    rights: 'alle rechten voorbehouden; rr; rv; rechtenvrij',
    noise:
      'ter illustratie; illustratiebeeld; bewerking; bewerkt; screenshot; foto; beeld; stockfoto; stockbeeld; montage',
    caption: 'bijschrift; onderschrift; fotobijschrift',
    sentence:
      'de; het; een; deze; dit; die; op; in; van; met; zijn; haar; hun; onze; mijn; geen; om; als; oude; nieuwe; eerste; het volledige; uit; dat; is',
  },
  {
    language: 'af',
    photo: 'foto; foto’s; fotograaf; beeld',
    credit: 'bron; foto krediet',
    filePhoto: 'argieffoto; lêerfoto',
    handout: 'verskaf; gelewer; voorsien',
    file: 'argief; lêer',
    by: 'deur',
    for: 'vir',
  },
  { language: 'lb', photo: 'foto; fotoen; bild', credit: 'quell', filePhoto: 'archivfoto', by: 'vum; vun' },
  {
    language: 'sv',
    photo:
      'foto; fotograf; bild; bilder; fotografi; arkivfotograf; text och foto; text & foto; text och bild; omslagsfoto; genrebild; pressfotograf; foton',
    credit:
      'källa; källor; bildkälla; bildrättigheter; credit; fotokälla; copyright; upphovsrätt; upphovsman',
    drawing:
      'illustration; illustratör; teckning; collage; montage; fotomontage; målning; skiss; bildmontage; visionsbild; rättegångsteckning; animation',
    graphic: 'grafik; karta; diagram; design',
    film: 'video; film; klipp',
    still: 'skärmdump; skärmbild; stillbild; skärmavbild; videobild; reproduktion; faksimil; bild från',
    filePhoto: 'arkivbild; arkivfoto; arkivbilder; genrebild (arkiv); foto arkiv',
    handoutPhoto: 'pressbild; pressfoto; privatbild; polisbild; läsarbild; privat bild; pressbilder',
    file: 'arkiv; arkivbild; arkivfoto; arkivbilder',
    handout:
      'privat; pressbild; pressfoto; pressbilder; press; handout; polisen handout; inskickad; insänd; läsarbild; privata; privat bild; familjen; skickat',
    pool: 'pool',
    courtesy: 'med tillstånd av; med tillstånd från; med benäget tillstånd; med tack till; courtesy of',
    via: 'via; genom',
    for: 'för; på uppdrag av',
    by: 'av; från',
    on: 'på; från',
    and: 'och; samt',
    role: 'fotograf; frilans; frilansfotograf; reporter; bildbyrån; redaktionen; pressfotograf; redaktör',
    rights: 'alla rättigheter förbehållna',
    noise:
      'genrebild; montage; beskuren; bilden är beskuren; foto; bild; illustration; bildmontage; redigerad',
    caption: 'bildtext',
    sentence:
      'på; en; ett; den; det; denna; detta; i; med; av; sin; sitt; hans; hennes; till; från; för; om; vid; ny; gammal; första; som; är',
  },
  {
    language: 'da',
    photo:
      'foto; fotos; fotograf; fotografi; fotografier; billede; billeder; pressefotograf; luftfoto; modelfoto; tekst og foto; forsidefoto; pr-fotograf; genrefoto',
    credit: 'kilde; kilder; fotokredit; billedkilde; fotokilde; ophavsret; kredit; ophav',
    drawing:
      'illustration; illustrationer; tegning; tegninger; visualisering; fotomontage; maleri; collage; montage; illustrator; retstegning; satiretegning',
    graphic: 'grafik; kort; diagram; infografik; design; data; layout',
    film: 'video; film; videofoto',
    still:
      'skærmbillede; skærmdump; stillbillede; screenshot; skærmprint; stillfoto; videostill; reproduktion; skærmklip',
    filePhoto: 'arkivfoto; arkivbillede; arkivfotos; foto arkiv; arkivbilleder',
    handoutPhoto: 'pressefoto; privatfoto; pr-foto; pr foto; politifoto; læserfoto; pressebillede',
    file: 'arkiv; arkivfoto; arkivbillede',
    handout:
      'privat; privatfoto; pr; pressefoto; pr-foto; presse; handout; indsendt; læserfoto; venligst udlånt; udlånt',
    pool: 'pool',
    courtesy:
      'med tilladelse fra; med venlig tilladelse fra; venligst udlånt af; udlånt af; stillet til rådighed af',
    via: 'via; gennem',
    for: 'for; på vegne af',
    by: 'af; fra',
    on: 'på; fra',
    and: 'og; samt',
    role: 'fotograf; freelance; pressefotograf; journalist; redaktionen; freelancefotograf',
    rights: 'alle rettigheder forbeholdes',
    noise: 'modelfoto; genrefoto; free; foto; billede; illustration; beskåret; manipuleret; montage',
    caption: 'billedtekst',
    sentence:
      'på; en; et; den; det; dette; denne; i; med; af; sin; sit; hans; hendes; til; fra; for; om; ved; ny; gammel; som; er',
  },
  {
    language: 'nb',
    photo:
      'foto; fotograf; bilde; bilder; fotografi; illustrasjonsfoto; illustrasjonsbilde; flyfoto; dronefoto; fotografar; bilete; tekst og foto; videofoto; foto og tekst',
    credit:
      'kilde; kilder; kjelde; bildekilde; fotokreditering; kreditering; rettigheter; opphavsrett; fotokilde',
    drawing:
      'illustrasjon; illustrasjoner; illustratør; tegning; tegninger; teikning; fotomontasje; montasje; kollasj; maleri; skisse; visualisering; rettstegning',
    graphic: 'grafikk; kart; diagram; infografikk; design; data',
    film: 'video; film',
    still:
      'skjermdump; skjermbilde; stillbilde; skjermbilete; faksimile; skjermopptak; videobilde; reproduksjon; skjermklipp',
    filePhoto: 'arkivfoto; arkivbilde; arkivbilder; arkivbilete; foto arkiv',
    handoutPhoto:
      'pressefoto; pressebilde; privatfoto; politifoto; leserfoto; pressebilder; leserbilde; pr-foto; promofoto',
    file: 'arkiv; arkivfoto; arkivbilde',
    handout:
      'privat; pressefoto; pressebilde; handout; presse; pressemelding; leserfoto; innsendt; tipser; tips; promo; utlånt; privat foto; politiet handout; produsent; produsenten; pr',
    pool: 'pool',
    courtesy:
      'med tillatelse fra; gjengitt med tillatelse fra; utlånt av; stilt til disposisjon av; med løyve frå',
    via: 'via; gjennom',
    for: 'for; på vegne av; på oppdrag fra',
    by: 'av; fra',
    on: 'på; fra',
    and: 'og; samt',
    role: 'fotograf; frilans; frilanser; journalist; frilansfotograf; videojournalist; pressefotograf; redaksjonen',
    rights: 'alle rettigheter forbeholdt',
    noise:
      'illustrasjonsfoto; illustrasjonsbilde; montasje; foto; bilde; faksimile; illustrasjon; beskåret; manipulert; scanpix foto; redigert',
    caption: 'bildetekst',
    sentence:
      'på; en; et; den; det; dette; denne; i; med; av; sin; sitt; hans; hennes; til; fra; for; om; ved; ny; gammel; som; er',
  },
  {
    language: 'is',
    photo: 'mynd; myndir; ljósmynd; ljósmyndir; ljósmyndari; samsett mynd; mynd og texti',
    credit: 'heimild; höfundur',
    drawing: 'teikning; samsett mynd; tölvuteikning; skopmynd',
    graphic: 'grafík; kort',
    still: 'skjáskot; skjámynd',
    filePhoto: 'úr safni; mynd úr safni; safnmynd',
    file: 'úr safni; mynd úr safni; safnmynd',
    handout: 'aðsend; aðsend mynd; aðsent; aðsendar; einkasafn; úr einkasafni',
    by: 'eftir; frá',
    and: 'og',
    role: 'ljósmyndari; fréttamaður',
    sentence: 'á; í; með; af; frá; þessi; um; sem; er',
  },
  {
    language: 'fi',
    photo:
      'kuva; kuvat; kuvaaja; kuvaajat; valokuva; valokuvat; valokuvaaja; ilmakuva; kansikuva; pääkuva; teksti ja kuva; teksti ja kuvat; kuvituskuva; kuvassa; teksti & kuva; lehtikuvaaja',
    credit: 'lähde; lähteet; kuvalähde; kuvan lähde; kuvien lähde; tekijä; tekijänoikeus',
    drawing:
      'piirros; piirrokset; kuvitus; kuvittaja; havainnekuva; kuvamanipulaatio; kollaasi; kuvakollaasi; maalaus; pilapiirros; kuvayhdistelmä; luonnos',
    graphic: 'grafiikka; kartta; kartat; infografiikka; kuvio; taulukko; kaavio; data',
    film: 'video; elokuva',
    still:
      'kuvakaappaus; ruutukaappaus; kuvankaappaus; pysäytyskuva; ruudunkaappaus; videokuva; kuvakaappaus videolta; repro',
    filePhoto: 'arkistokuva; arkistokuvat; arkistovalokuva; kuva arkisto',
    handoutPhoto:
      'lehdistökuva; pressikuva; tiedotekuva; lukijan kuva; lukijakuva; lehdistökuvat; mainoskuva',
    file: 'arkisto; arkistokuva; arkistot; kuva-arkisto',
    handout:
      'yksityinen; kotialbumi; lukijan kuva; lukija; valmistaja; promo; pressi; lehdistökuva; kotiarkisto; lukijakuva; yhtiö; yksityisarkisto; oma arkisto; tiedotuskuva; pressikuva; handout; perhealbumi',
    pool: 'pool',
    courtesy: 'luvalla; kuvan luovutti; kuva saatu',
    via: 'via; kautta',
    by: 'ottanut',
    and: 'ja; sekä',
    role: 'kuvaaja; valokuvaaja; toimittaja; freelance; toimitus; lehtikuvaaja',
    rights: 'kaikki oikeudet pidätetään',
    noise: 'kuvituskuva; kuva; kuvat; kuvituskuvassa; käsitelty; kuvaa muokattu; kuvaa on rajattu',
    caption: 'kuvateksti',
    sentence: 'tämä; tässä; se; sen; yksi; uusi; vanha; hänen; ja; on; myös; kun',
  },
];
