/** Lines that are a label of the page and nothing else: the whole line, without case, accents and a closing colon. */
export const labels = `skip advertisement|end of advertisement|ad feedback|promoted content|paid content|sign up|sign up here|advert|advertisement|advertisements|deals|opinion|review|reviews|photos by|read|report|caption|fact box|story timeline|community|contact|contacts|media contact|press contact|advertising|ad|ads|sponsored|sponsored content|promoted|share|share this|share:|tweet|
  email|e mail|print|pdf|copy link|save|comments|comment|no comments|reply|tags|tag|topics|filed under|
  categories|category|posted in|source|sources|photo|photos|photo gallery|gallery|image|images|video|
  videos|audio|listen|play|loading|close|menu|home|next|previous|back|top|back to top|more|show more|
  read more|view all|see all|article|articles|news|opinion|updated|published|last updated|facebook|
  twitter|instagram|whatsapp|telegram|linkedin|pinterest|reddit|youtube|rss|subscribe|newsletter|follow|
  follow us|about the author|about the authors|about author|related|recommended|community|disclaimer|
  credits|werbung|anzeige|anzeigen|teilen|drucken|merken|kommentar|kommentare|kommentieren|schlagworte|
  schlagworter|stichworte|kategorien|kategorie|quelle|quellen|quellenangaben|bild|bilder|bildergalerie|
  fotostrecke|galerie|foto|fotos|mehr|weiter|zuruck|nach oben|startseite|artikel|aktualisiert|
  veroffentlicht|uber den autor|uber die autorin|uber die autoren|autor|autorin|zur person|zum autor|
  bewertung|inhalt|inhaltsverzeichnis|lesezeit|vorlesen|anhoren|titelbild|downloads|download|links|
  kontakt|pressekontakt|logo|zusatzinformationen|kurzinfo|weitere informationen|produkt empfehlung|
  publicite|partager|imprimer|commentaires|commentaire|mots cles|etiquettes|lire plus|voir plus|accueil|
  retour|suivant|precedent|mis a jour|publie|l auteur|a propos de l auteur|sommaire|ecouter|publicidad|
  compartir|imprimir|comentarios|etiquetas|temas|categorias|fuente|fuentes|ver mas|inicio|volver|
  siguiente|anterior|actualizado|publicado|sobre el autor|relacionadas|relacionados|escuchar|
  mas noticias|publicidade|compartilhar|compartilhe|comentar|assuntos|fonte|voltar|proximo|atualizado|
  ouvir|pubblicita|condividi|stampa|commenti|argomenti|altro|indietro|aggiornato|pubblicato|ascolta|
  advertentie|delen|afdrukken|reacties|reageer|bron|meer|terug|bijgewerkt|luister|annons|annonser|dela|
  skriv ut|kommentarer|kalla|mer|annonse|del|kilde|annonce|laes op|mainos|jaa|tulosta|kommentit|lahde|
  kuva|kuvat|reklama|udostepnij|drukuj|komentarze|tagi|zrodlo|zdjecie|wiecej|dalej|wstecz|sdilet|tisk|
  diskuse|zdroj|stitky|zdielat|tlac|komentare|podijeli|izvor|hirdetes|megosztas|forras|cimkek|
  publicitate|distribuie|sursa|comentarii|реклама|поделиться|печать|комментарии|теги|источник|фото|видео|
  еще|далее|назад|поділитися|джерело|коментарі|коментари|източник|сподели|διαφημιση|κοινοποιηση|σχολια|
  πηγη|ετικετες|reklam|paylas|yazdir|yorumlar|etiketler|kaynak|اعلان|شارك|المصدر|تعليقات|مشاركة|פרסומת|
  שתפו|תגובות|iklan|bagikan|komentar|sumber|広告|シェア|コメント|タグ|写真|广告|廣告|分享|评论|來源|来源|광고|공유|댓글|출처|사진`;
