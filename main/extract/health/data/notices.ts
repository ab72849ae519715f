/** Titles of pages that say that something is missing, broken or forbidden; folded, in many languages. */
export const errorTitles = `404|error 404|404 error|fehler 404|erreur 404|page not found|not found|page cannot be found|page doesn t exist|page no longer exists|page unavailable|content not available
  this page isn t available|we can t find that page|oops|something went wrong|410 gone|403 forbidden|forbidden|access denied|401 unauthorized|500 internal server error|internal server error
  502 bad gateway|bad gateway|503 service unavailable|service unavailable|504 gateway timeout|gateway timeout|article not found|story not found|seite nicht gefunden|seite existiert nicht
  seite wurde nicht gefunden|artikel nicht gefunden|nicht gefunden|zugriff verweigert|page introuvable|page non trouvee|page inexistante|article introuvable|cette page n existe|acces refuse
  contenu indisponible|pagina no encontrada|pagina no existe|no se ha encontrado|acceso denegado|pagina nao encontrada|pagina nao existe|conteudo nao encontrado|acesso negado|pagina non trovata
  pagina inesistente|accesso negato|pagina no trobada|pagina niet gevonden|niet gevonden|toegang geweigerd|sidan hittades inte|sidan kunde inte hittas|sidan finns inte|siden blev ikke fundet
  siden findes ikke|siden ble ikke funnet|fant ikke siden|siden finnes ikke|sivua ei loytynyt|sivua ei loydy|nie znaleziono strony|strona nie istnieje|strony nie znaleziono|stranka nenalezena
  stranka nebyla nalezena|stranka neexistuje|stranka nebola najdena|az oldal nem talalhato|oldal nem letezik|pagina nu a fost gasita|pagina nu exista|stranica nije pronadena|strani ni mogoce najti
  lehte ei leitud|puslapis nerastas|lapa nav atrasta|страница не наидена|страница не существует|сторінку не знаидено|страницата не е намерена|η σελιδα δεν βρεθηκε|sayfa bulunamadı|الصفحة غير موجودة
  لم يتم العثور|صفحه یافت نشد|הדף לא נמצא|העמוד לא נמצא|halaman tidak ditemukan|khong tim thay trang|ไม่พบหน้า|ページが見つかりません|お探しのページ|页面不存在|页面未找到|找不到页面|找不到頁面|頁面不存在|페이지를 찾을 수`;

/** What stands on a page that wants to know whether a person reads it; folded. */
export const challenges = `just a moment|checking your browser|checking if the site connection is secure|verify you are human|verifying you are human|are you a robot|are you human|i m not a robot|not a robot
  attention required|unusual traffic|enable javascript and cookies to continue|access to this page has been denied|pardon our interruption|press and hold|security check|bot verification|ddos protection
  please complete the security|solve the captcha|complete the captcha|human verification|uberprufung ihres browsers|sind sie ein mensch|sicherheitsuberprufung|verification de votre navigateur
  etes vous un robot|verifiez que vous etes|comprobando su navegador|no soy un robot|verifica que eres humano|verifica di essere umano|verifique se voce e humano|проверка браузера|подтвердите что вы не робот
  я не робот|доступ ограничен|安全验证|人机验证|请完成验证|ロボットではありません|로봇이 아닙니다`;

/** Elements that only such a page has. */
export const challengeElements =
  '#challenge-form, #challenge-running, #cf-wrapper, #px-captcha, #captcha, .cf-turnstile, .g-recaptcha, .h-captcha, iframe[src*="captcha"], script[src*="challenge-platform"], script[src*="captcha-delivery"]';

/** What asks for consent before anything is shown; folded. Two of them make a wall. */
export const consents = `before you continue|we value your privacy|we care about your privacy|our partners|your privacy|accept all|reject all|manage preferences|manage options|cookie settings|privacy settings|store and access information
  bevor sie fortfahren|ihre zustimmung|unsere partner|alle akzeptieren|alle ablehnen|mit werbung|werbefrei|pur abo|ohne tracking|cookies zustimmen|einwilligung|datenschutzeinstellungen|avant de continuer
  votre vie privee|nos partenaires|tout accepter|tout refuser|accepter et continuer|continuer sans accepter|parametrer|gerer mes choix|sus datos|su privacidad|tu privacidad|nuestros socios|aceptar todo|rechazar todo
  aceptar y continuar|la tua privacy|i nostri partner|accetta tutto|rifiuta tutto|accetta e continua|sua privacidade|nossos parceiros|aceitar tudo|uw privacy|onze partners|alles accepteren|alles weigeren
  dina uppgifter|vara partner|godkann alla|vores partnere|accepter alle|tillad alle|vare partnere|godta alle|hyvaksy kaikki|twoja prywatnosc|nasi partnerzy|zaakceptuj wszystkie|przejdz do serwisu
  vase soukromi|prijmout vse|nasi partneri|az on adatai|elfogadom|accepta toate|принять все|η ιδιωτικοτητα|αποδοχη ολων|tumunu kabul et`;

/** How titles of search results begin or end; folded. */
export const searchTitles = `search results|search results for|search result|suchergebnisse für|suchergebnisse zu|results for|you searched for|search|suchergebnisse|suchergebnis|ihre suche|suche|suche nach|resultats de recherche|resultats de la recherche|recherche|vous avez cherche
  resultados de busqueda|resultados de la busqueda|resultados para|busqueda|resultados da busca|resultados da pesquisa|busca|pesquisa|risultati della ricerca|risultati ricerca|ricerca|zoekresultaten|zoeken
  sokresultat|sok|sogeresultater|sog|sokeresultater|hakutulokset|wyniki wyszukiwania|wyszukiwanie|vysledky vyhledavani|vyhledavani|keresesi eredmenyek|rezultatele cautarii|результаты поиска|поиск
  результати пошуку|αποτελεσματα αναζητησης|arama sonuclari|نتائج البحث|תוצאות חיפוש|hasil pencarian|検索結果|搜索结果|搜尋結果|검색 결과`;

/** What a page says that shows the beginning of an article and asks for money before the rest; folded. */
export const paywalls = `subscribe to continue|subscribe to read|subscribe to keep reading|to continue reading|continue reading your article|keep reading with|already a subscriber|this article is for subscribers
  this content is for subscribers|for subscribers only|subscriber exclusive|subscribers only|register to continue|sign up to continue|become a subscriber to|unlock this article|you have reached your limit
  you ve reached your limit|last free article|read the full story|to read the full|jetzt weiterlesen|weiterlesen mit|artikel weiterlesen|um weiterzulesen|exklusiv fur abonnenten|nur fur abonnenten|mit abo weiterlesen
  plus artikel|jetzt testen und weiterlesen|sie haben bereits ein abo|schon abonnent|il vous reste|la suite est reservee|reserve aux abonnes|reservee aux abonnes|pour lire la suite|abonnez vous pour lire|deja abonne
  article reserve|suscribete para seguir|suscribete para leer|para seguir leyendo|contenido exclusivo para suscriptores|exclusivo suscriptores|ya eres suscriptor|inicia sesion para seguir|conteudo exclusivo para assinantes
  exclusivo para assinantes|assine para continuar|para continuar lendo|ja e assinante|contenuto riservato agli abbonati|riservato agli abbonati|abbonati per continuare|per continuare a leggere|sei gia abbonato
  alleen voor abonnees|verder lezen|om verder te lezen|voor abonnees|las vidare med|endast for prenumeranter|for att lasa vidare|kun for abonnenter|for at laese videre|for a lese videre|vain tilaajille
  tilaajille|lue koko juttu|dostep dla subskrybentow|tylko dla prenumeratorow|pozostalo|aby czytac dalej|pouze pro predplatitele|pro predplatitele|len pre predplatitelov|elofizetoknek|doar pentru abonati
  только для подписчиков|оформите подписку чтобы|доступно по подписке|μονο για συνδρομητες|abonelere ozel|للمشتركين|למנויים בלבד|khusus pelanggan|有料会員限定|この記事は有料|続きを読むには|订阅后|訂閱後|会员专享|구독자 전용`;
