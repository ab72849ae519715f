import type { LanguageWords } from './language-words.ts';

/** French, Spanish, Catalan, Galician, Portuguese, Italian and Romanian. */
export const romanceWords: readonly LanguageWords[] = [
  {
    language: 'fr',
    photo:
      'photo; photos; photographie; photographies; photographe; photographes; image; images; cliché; clichés; visuel; visuels; photo de couverture; image de couverture; photo d’illustration; image d’illustration; photo principale; texte et photo; texte et photos; vue aérienne; photo aérienne; portrait; photo prétexte; reportage photo; photo-montage; ph; phot',
    credit:
      'crédit; crédits; crédit photo; crédits photo; crédit photos; crédits photos; crédit image; crédit images; crédits image; crédits images; crédit photographique; crédit visuel; crédit illustration; source; sources; source photo; source image; provenance; copyright; droits; copyright photo; crédit vidéo; légende et crédit; mention obligatoire; origine; crédits illustration; auteur; auteurs',
    drawing:
      'illustration; illustrations; illustrateur; illustratrice; dessin; dessins; dessinateur; croquis; croquis d’audience; caricature; collage; montage; photomontage; montage photo; peinture; tableau; aquarelle; vue d’artiste; animation; gravure; perspective',
    graphic:
      'infographie; infographies; infographiste; carte; cartes; graphique; graphiques; cartographie; schéma; plan; design; données; conception; datavisualisation; infog; tableau de données',
    film: 'vidéo; vidéos; film; images vidéo',
    still:
      'capture d’écran; captures d’écran; capture; capture écran; capture vidéo; copie d’écran; photogramme; image extraite de; extrait de; extrait; reproduction; repro; arrêt sur image; screenshot; fac-similé; impression écran; image tirée de; capture d’image; capture écran vidéo; capture d’écran vidéo',
    filePhoto:
      'photo d’archives; photo d’archive; photos d’archives; photo archives; photo archive; photos archives; image d’archives; image d’archive; images d’archives; archives photo; archive photo; archives photos; photo d’illustration archives; cliché d’archives',
    handoutPhoto:
      'photo fournie par; photo fournie; photos fournies par; photo transmise par; photo transmise; image fournie par; photo remise; photo de presse; photo presse; photo de famille; photo diffusée par; image diffusée par; photo publiée par; photo envoyée par; document remis; document transmis; photo personnelle; photo lecteur; photo de lecteur; photo de courtoisie; photo courtoisie; photo publicitaire',
    file: 'archives; archive; photo d’archives; photo d’archive; photo archives; image d’archives; archives photo; photos d’archives; d’archives; archivage; photo archive',
    handout:
      'fournie par; fourni par; fournies par; fournie; fourni; fournies; courtoisie; gracieuseté; handout; document remis; doc remis; doc. remis; photo fournie; collection privée; collection particulière; collection personnelle; coll. particulière; coll. privée; coll. part.; coll part; archives personnelles; archives familiales; archives privées; album de famille; transmise par; transmis; transmise; photo transmise; document transmis; presse; service de presse; s.p.; sdp; d.p.; remise; photo personnelle; dr privé; privé; prise par un lecteur; photo de famille; document personnel; photo lecteur; dossier de presse; doc; collection perso; archive personnelle; document fourni; photo courtoisie; diffusée par; capture fournie',
    pool: 'pool; photo pool; en pool',
    courtesy:
      'avec l’aimable autorisation de; avec l’aimable autorisation d’; avec l’aimable autorisation du; avec l’aimable autorisation des; courtoisie de; courtoisie du; courtoisie; gracieuseté de; gracieuseté du; gracieuseté des; gracieuseté; avec l’autorisation de; avec l’autorisation du; courtesy; remerciements à; merci à; aimablement fournie par; avec la permission de',
    via: 'via; par; par l’intermédiaire de; au travers de; diffusée par; transmise par; fournie par',
    for: 'pour; pour le compte de',
    by: 'par; de; du; d’; prise par; réalisée par; signée; signé; : de',
    on: 'sur; chez',
    and: 'et; ainsi que',
    role: 'photographe; photographes; envoyé spécial; envoyée spéciale; correspondant; correspondante; correspondant local; pigiste; photojournaliste; journaliste; rédaction; la rédaction; photoreporter; reporter; reporter photographe; stagiaire; collaboration spéciale; collaborateur; collaboratrice; agence; illustrateur; infographiste; clp; correspondance; photographe collaborateur; photographe de presse; staff',
    rights:
      'dr; d.r.; d. r.; droits réservés; tous droits réservés; droit réservé; libre de droits; libre de droit; reproduction interdite; usage éditorial',
    noise:
      'photo d’illustration; image d’illustration; illustration; montage; photomontage; montage photo; photo; photos; image; recadrée; recadré; modifiée; modifié; licence; sous licence; photo prétexte; illustrations; combinaison; non datée; mention obligatoire; prétexte; agrandir; agrandir l’image; agrandissement; cliquer pour agrandir; ouvrir en plein écran; image recadrée; capture; capture d’écran; reproduction; infographie; domaine; cc; collage; vidéo',
    caption: 'légende; légende image; légende photo; légende de l’image; légende vidéo',
    sentence:
      'la; le; les; l’; une; un; des; cette; ce; cet; ces; sa; son; ses; leur; leurs; en; sur; de; du; dans; avec; par; pour; au; aux; première; dernière; nouvelle; ancienne; même; aucune; chaque; notre; votre; d’une; sans; et; ou; comme; à; est; sous; qui; belle; vieille',
  },
  {
    language: 'es',
    photo:
      'foto; fotos; fotografía; fotografías; fotografia; fotógrafo; fotógrafa; fotógrafos; imagen; imágenes; foto principal; imagen principal; foto de portada; imagen de portada; foto portada; texto y foto; texto y fotos; foto ilustrativa; imagen ilustrativa; foto referencial; imagen referencial; foto de referencia; retrato; vista aérea; foto oficial; fotoperiodista',
    credit:
      'crédito; créditos; crédito foto; crédito fotográfico; crédito de la foto; crédito de foto; créditos de la foto; crédito de la imagen; crédito imagen; crédito de imagen; fuente; fuentes; fuente de la imagen; fuente foto; fuente imagen; copyright; autor; autora; autoría; procedencia; derechos; origen; fuente de imagen; crédito editorial',
    drawing:
      'ilustración; ilustraciones; ilustrador; ilustradora; dibujo; dibujos; caricatura; viñeta; collage; montaje; fotomontaje; pintura; cuadro; recreación; composición; boceto; render; animación; grabado; fotocomposición',
    graphic:
      'gráfico; gráficos; infografía; infografías; mapa; mapas; diseño; datos; cuadro de datos; elaboración; tabla; cartografía',
    film: 'vídeo; video; vídeos; film; película; cámara',
    still:
      'captura de pantalla; captura; capturas; capturas de pantalla; captura de vídeo; captura de video; captura video; fotograma; pantallazo; imagen extraída de; imagen tomada de; foto tomada de; tomada de; tomado de; tomada del; extraída de; reproducción; imagen de vídeo; fotogramas; tomado del video; screenshot; imagen de video; captura de tv',
    filePhoto:
      'foto de archivo; foto archivo; fotos de archivo; imagen de archivo; imágenes de archivo; fotografía de archivo; fotografías de archivo; archivo foto; archivo fotográfico; archivo fotos; foto histórica',
    handoutPhoto:
      'foto cedida por; foto cedida; fotografía cedida por; imagen cedida por; imagen cedida; fotografía facilitada por; foto facilitada por; imagen facilitada por; fotografía cedida; foto suministrada; foto suministrada por; foto de cortesía; foto cortesía; foto de prensa; imagen suministrada por; foto especial; fotografía suministrada por; foto proporcionada por; foto enviada por; foto del lector; foto difundida por; imagen difundida por; imagen facilitada; fotos cortesía; foto particular; foto personal',
    file: 'archivo; archivos; de archivo; imagen de archivo; foto de archivo; foto archivo; fotografía de archivo; imagen archivo; archivo fotográfico; hemeroteca; archivo histórico',
    handout:
      'cedida; cedidas; cedido; cedida por; cortesía; cortesia; especial; suministrada; suministradas; suministrado; facilitada; facilitada por; archivo personal; archivo particular; archivo familiar; álbum familiar; archivo privado; colección particular; colección privada; colección personal; particular; prensa; difusión; promocional; handout; enviada; enviada por; proporcionada; foto cortesía; imagen cedida; foto cedida; gentileza; lector; foto especial; entregada; suministrada por; proporcionada por; redes; redes sociales; tomada de redes sociales; tomada de internet; internet; foto suministrada; privada',
    pool: 'pool; pool foto',
    courtesy:
      'cortesía de; cortesía del; cortesía; cortesia de; gentileza de; gentileza del; gentileza; por cortesía de; con permiso de; con autorización de; foto cortesía de; foto cortesía; imagen cortesía de; foto gentileza; agradecimiento a; cortesía de la; crédito cortesía',
    via: 'vía; via; a través de; por vía de; por medio de; distribuida por',
    for: 'para; por encargo de; especial para',
    by: 'de; por; del; tomada por; realizada por; hecha por; a cargo de; by',
    on: 'en; de',
    and: 'y; e; con',
    role: 'fotógrafo; fotógrafa; enviado especial; enviada especial; corresponsal; redacción; colaborador; colaboradora; fotoperiodista; periodista; fotorreportero; reportero gráfico; redactor; freelance; fotorreportera; agencia; agencias; infografista; enviado; stringer; reportero; staff',
    rights:
      'todos los derechos reservados; derechos reservados; libre de derechos; dominio público; uso editorial',
    noise:
      'foto ilustrativa; imagen ilustrativa; ilustrativa; referencial; imagen referencial; foto referencial; imagen de referencia; foto de referencia; montaje; composición; fotomontaje; foto; fotos; imagen; combo; licencia; bajo licencia; ampliar; editada; recortada; sin fecha; referencia; captura; pie de foto; video; vídeo; ilustración; captura de pantalla; reproducción; collage; exclusiva; zoom; ampliar imagen; abrir en nueva ventana',
    caption:
      'pie de foto; leyenda; pie de imagen; descripción de la imagen; leyenda de la foto; epígrafe; pie de página',
    sentence:
      'la; el; las; los; una; un; esta; este; estas; su; sus; en; de; del; con; por; para; al; primera; última; nueva; vieja; misma; famosa; sin; otra; cada; nuestra; mi; y; o; como; es; que; antigua; a; sobre; cuya; desde',
  },
  {
    language: 'ca',
    photo: 'foto; fotos; fotografia; fotografies; fotògraf; fotògrafa; imatge; imatges; text i fotos',
    credit: 'crèdit; crèdits; font; fonts; autor; autora; copyright; autoria; drets',
    drawing:
      'il·lustració; il·lustracions; dibuix; dibuixos; muntatge; fotomuntatge; caricatura; pintura; recreació',
    graphic: 'gràfic; infografia; mapa; gràfics; disseny',
    still: 'captura de pantalla; captura; fotograma; captura de vídeo; reproducció',
    filePhoto: 'imatge d’arxiu; foto d’arxiu; fotografia d’arxiu; imatges d’arxiu; arxiu foto',
    handoutPhoto: 'foto cedida per; imatge cedida per; foto cedida; imatge cedida; fotografia cedida per',
    file: 'arxiu; d’arxiu; imatge d’arxiu; foto d’arxiu; hemeroteca',
    handout:
      'cedida; cedides; cedida per; cortesia; particular; arxiu personal; arxiu familiar; col·lecció particular; premsa; arxiu particular',
    courtesy: 'cortesia de; cortesia; gentilesa de; gentilesa',
    via: 'via; a través de',
    for: 'per a; per',
    by: 'de; per; d’',
    on: 'a; de',
    and: 'i',
    role: 'fotògraf; fotògrafa; redacció; corresponsal; enviat especial; agències; col·laborador',
    rights: 'tots els drets reservats',
    caption: 'peu de foto',
    sentence: 'la; el; les; els; una; un; aquesta; a; de; en; amb; del; seva; per; l’; i; és; que',
  },
  {
    language: 'gl',
    photo: 'foto; fotos; fotografía; imaxe; imaxes; fotógrafo',
    credit: 'fonte; autor; autora; crédito',
    filePhoto: 'imaxe de arquivo; foto de arquivo',
    still: 'captura de pantalla',
    file: 'arquivo; imaxe de arquivo; foto de arquivo',
    handout: 'cedida; cortesía',
    by: 'de; por',
    and: 'e',
    sentence: 'a; o; unha; un; na; no; da; do; esta',
  },
  {
    language: 'pt',
    photo:
      'foto; fotos; fotografia; fotografias; fotógrafo; fotógrafa; imagem; imagens; foto de capa; imagem de capa; texto e foto; texto e fotos; foto ilustrativa; imagem ilustrativa; foto principal; retrato; foto oficial; fotojornalista; fotografo',
    credit:
      'crédito; créditos; crédito da foto; créditos da foto; crédito da imagem; crédito foto; créditos foto; fonte; fontes; fonte da imagem; autor; autora; direitos; copyright; crédito de imagem; direitos autorais; fonte da foto; autoria; créditos da imagem; crédito imagem; créditos das fotos',
    drawing:
      'ilustração; ilustrações; ilustrador; ilustradora; desenho; desenhos; charge; caricatura; colagem; montagem; fotomontagem; pintura; arte; concepção artística; animação; gravura; edição de arte',
    graphic:
      'infográfico; infografia; gráfico; gráficos; mapa; mapas; design; dados; infografias; tabela; editoria de arte',
    film: 'vídeo; vídeos; filme; imagens de vídeo',
    still:
      'captura de tela; captura de ecrã; captura; print; printscreen; print de tela; frame; reprodução; reproducao; reprodução de vídeo; reprodução de tv; frame de vídeo; imagem retirada de; retirada de; fotograma; reprodução da internet; screenshot; captura de vídeo; captura de imagem; reprodução de tela',
    filePhoto:
      'foto de arquivo; foto arquivo; fotos de arquivo; imagem de arquivo; imagens de arquivo; arquivo foto; fotografia de arquivo',
    handoutPhoto:
      'foto cedida por; foto cedida; imagem cedida por; foto divulgação; foto enviada por; foto de divulgação; imagem divulgação; imagem de divulgação; fotos divulgação; foto de leitor; imagem cedida; foto disponibilizada por; fotos cedidas por',
    file: 'arquivo; de arquivo; imagem de arquivo; foto de arquivo; foto arquivo; acervo; banco de imagens; arquivo foto; arquivo histórico',
    handout:
      'divulgação; divulgacao; dr; cedida; cedidas; cedida por; arquivo pessoal; acervo pessoal; arquivo particular; arquivo da família; álbum de família; acervo da família; acervo particular; coleção particular; coleção pessoal; direitos reservados; cortesia; fornecida; fornecida por; enviada; handout; imprensa; assessoria; assessoria de imprensa; leitor; divulgação do artista; via whatsapp; whatsapp; redes sociais; internet; reprodução internet; reprodução redes sociais; arquivo familiar; acervo familiar; privado',
    pool: 'pool',
    courtesy:
      'cortesia de; cortesia da; cortesia do; cortesia; gentileza de; gentileza; com a permissão de; cedido por; cedida por; por cortesia de',
    via: 'via; através de; por meio de; através da; através do',
    for: 'para; a serviço de; especial para',
    by: 'de; por; da; do; tirada por; feita por; by',
    on: 'no; na; em; do; da',
    and: 'e; com',
    role: 'fotógrafo; fotógrafa; enviado especial; enviada especial; correspondente; redação; colaborador; colaboração; colaboração para; repórter fotográfico; especial; freelancer; repórter; staff; estagiário; fotojornalista; agências; agência; colaboradora',
    rights:
      'todos os direitos reservados; direitos reservados; domínio público; livre de direitos; uso editorial',
    noise:
      'foto ilustrativa; imagem ilustrativa; ilustrativa; montagem; foto; fotos; imagem; imagens; sem data; licença; sob licença; ampliar; editada; ilustração; reprodução; captura de tela; print; vídeo; combo; fotomontagem; colagem',
    caption: 'legenda; legenda da foto; legenda da imagem; legenda do vídeo',
    sentence:
      'a; o; as; os; uma; um; esta; essa; este; sua; seu; na; no; em; de; da; do; com; por; para; nova; antiga; primeira; mesma; outra; cada; e; ou; como; é; que; última; à; ao; nossa; minha',
  },
  {
    language: 'it',
    photo:
      'foto; fotografia; fotografie; fotografo; fotografa; immagine; immagini; scatto; scatti; foto di copertina; immagine di copertina; foto in apertura; in copertina foto; testo e foto; testo e fotografie; foto d’apertura; ph; phot; fotografi; fotografia a cura; foto principale; foto ufficio stampa; foto copertina; servizio fotografico',
    credit:
      'credit; credits; crediti; credito; foto credit; crediti fotografici; crediti foto; photo credits; fonte; fonti; autore; autrice; fonte foto; fonte immagine; copyright; diritti; foto credits; credits foto; credito fotografico; credito foto; courtesy photo; immagine credit',
    drawing:
      'illustrazione; illustrazioni; illustratore; illustratrice; disegno; disegni; vignetta; collage; fotomontaggio; montaggio; dipinto; opera; caricatura; rendering; ricostruzione; animazione; incisione; elaborazione grafica; elaborazione; fotocomposizione',
    graphic:
      'grafica; grafico; grafici; infografica; infografiche; mappa; mappe; cartina; dati; design; tabella; progetto grafico; cartografia',
    film: 'video; film; riprese',
    still:
      'screenshot; fermo immagine; fermo-immagine; frame; frame video; frame da video; fotogramma; cattura schermo; schermata; immagine tratta da; foto tratta da; tratta da; tratto da; dal video; riproduzione; un fermo immagine; still da; still; immagine da video; screen; da; foto da; immagine da; cattura',
    filePhoto:
      'foto d’archivio; foto di archivio; foto archivio; foto di repertorio; immagine di repertorio; immagini di repertorio; immagine d’archivio; immagini d’archivio; archivio foto; foto repertorio; archivio fotografico; immagine di archivio; foto storica',
    handoutPhoto:
      'foto fornita da; foto concessa da; foto per gentile concessione; foto cortesia; foto stampa; foto inviata da; foto fornita dalla; foto fornita dal; immagine fornita da; foto diffusa da; foto dal profilo; foto privata',
    file: 'archivio; d’archivio; archivi; repertorio; di repertorio; foto d’archivio; foto di archivio; foto archivio; foto di repertorio; immagine di repertorio; immagine d’archivio; archivio storico; archivio fotografico',
    handout:
      'ufficio stampa; uff. stampa; cortesia; handout; archivio personale; archivio privato; archivio di famiglia; archivio famiglia; collezione privata; collezione personale; privata; fornita; fornita da; inviata; inviata da; per gentile concessione; foto concessa; gentile concessione; concessa; stampa; press office; album di famiglia; foto privata; per cortesia; lettore; promozionale; social; dai social; dal web; web; us; foto cortesia; foto ufficio stampa; hand out',
    pool: 'pool; pool foto',
    courtesy:
      'per gentile concessione di; per gentile concessione della; per gentile concessione del; per gentile concessione dell’; gentile concessione di; gentile concessione; cortesia di; cortesia; courtesy; courtesy of; per cortesia di; si ringrazia; su concessione di; su gentile concessione di; su gentile concessione',
    via: 'via; tramite; attraverso; per il tramite di',
    for: 'per; per conto di; in esclusiva per',
    by: 'di; del; della; dell’; dello; by; da; a cura di; scattata da; realizzata da',
    on: 'su; di; da',
    and: 'e; ed; con',
    role: 'fotografo; inviato; inviata; corrispondente; redazione; collaboratore; fotoreporter; inviato speciale; giornalista; agenzia; agenzie; fotografi; collaboratrice; servizio di; staff',
    rights:
      'tutti i diritti riservati; riproduzione riservata; diritti riservati; diritto d’autore; libera da diritti; dominio pubblico',
    noise:
      'immagine di repertorio; foto di repertorio; immagine illustrativa; foto simbolo; foto; immagine; immagini; montaggio; fotomontaggio; licenza; ritagliata; modificata; generica; foto generica; ingrandisci; collage; combo; illustrativa; elaborazione; video; riproduzione; screenshot; frame; esclusiva; fermo immagine; npk',
    caption: 'didascalia; legenda',
    sentence:
      'la; il; lo; le; gli; i; una; un; uno; questa; questo; nella; nel; in; di; del; della; con; da; per; su; sua; suo; prima; ultima; nuova; vecchia; stessa; dal; ogni; altra; sulla; l’; e; o; come; è; che; a; alla; nostra; mia; celebre; famosa',
  },
  {
    language: 'ro',
    photo:
      'foto; fotografie; fotografii; fotograf; imagine; imagini; poza; poze; captură foto; fotoreporter; text și foto; foto principală',
    credit:
      'sursa; sursă; sursa foto; sursă foto; sursa imagine; sursa imaginii; sursa fotografiei; credit; credit foto; credite; credite foto; credit imagine; autor; surse; sursa video; drepturi; foto credit; foto sursa',
    drawing:
      'ilustrație; ilustrații; desen; colaj; montaj; caricatură; fotomontaj; pictură; colaj foto; randare',
    graphic: 'grafică; grafic; hartă; infografic; infografică; date; design',
    film: 'video; film',
    still:
      'captură de ecran; captură ecran; captură video; captură; captura; captură tv; captura video; captură de pe; print screen; reproducere; capturi video; captura foto; captura de ecran',
    filePhoto:
      'foto arhivă; fotografie de arhivă; foto arhiva; imagine de arhivă; imagini de arhivă; foto din arhivă; arhivă foto; arhiva foto; fotografie arhivă',
    handoutPhoto:
      'foto furnizată de; foto pusă la dispoziție de; foto primită de la; fotografie oferită de; foto oferită de',
    file: 'arhivă; arhiva; arhivă foto; arhiva foto; din arhivă; foto arhivă; foto arhiva; imagine de arhivă; imagine de arhiva; imagine cu caracter ilustrativ',
    handout:
      'arhivă personală; arhiva personală; arhiva personala; arhiva familiei; arhivă de familie; arhiva de familie; colecție personală; colecția personală; furnizată; handout; facebook personal; privat',
    courtesy: 'prin amabilitatea; cu permisiunea; prin bunăvoința',
    via: 'via; prin; prin intermediul',
    for: 'pentru',
    by: 'de; realizată de; de la',
    on: 'pe',
    and: 'și; si',
    role: 'fotograf; redacția; corespondent; fotoreporter; reporter; redacție; trimis special; jurnalist',
    rights: 'toate drepturile rezervate',
    noise:
      'foto ilustrativ; imagine ilustrativă; caracter ilustrativ; cu caracter ilustrativ; cu rol ilustrativ; rol ilustrativ; foto; video; colaj; imagine simbol; foto simbol; exclusiv; imagine cu rol ilustrativ',
    caption: 'legendă; explicație foto',
    sentence:
      'o; un; această; acest; în; din; pe; cu; de; la; prima; ultima; noua; sa; său; lui; pentru; și; sau; ca; este; care',
  },
];
