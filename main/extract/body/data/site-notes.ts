/**
 * What sites say about themselves amid or after a text: newsletters, apps, subscriptions, social accounts, rights,
 * comment rules, advertising. By language, without case and accents; found anywhere in a short block.
 */
export const siteNotes: Readonly<Record<string, string>> = {
  en: `subscribe to continue|subscribe to read|subscribe to keep reading|register to continue|sign up to continue|unlock this article|you have reached your limit|your browser does not support|browser doesn t support|content is hosted by a third party|accept to view it|to view this content|to display this content|considered for publication|trust principles|skip advertisement|have you found an error|spotted a mistake|report an error|report a correction|last free article|free articles left|free articles remaining|you will love our|delivered through your|delivered to your|click here for more information|learn more about our|if you enjoyed this article|if you liked this|like this story|share it with a friend|tell us what you|this website uses cookies|this site uses cookies|uses cookies to|use of cookies|requires javascript|enable javascript|want more stories|here are some tips|letters to the editor|reuse this content|sign up to|sign up for our|sign up to our|sign up here|sign up now|sign up for the|subscribe to our|
    subscribe now|subscribe today|subscribe here|please subscribe|to view the full story|
    for the full story|already a subscriber|first time subscribers|our newsletter|daily newsletter|
    free newsletter|email newsletter|newsletter sign up|delivered to your inbox|straight to your inbox|
    in your inbox|follow us on|follow us at|like us on facebook|join us on|find us on|follow me on|
    download our app|download the app|news app|breaking news updates download|apps for ios|
    all rights reserved|written permission|may not be reproduced|may not be published|
    copyrighted property|is not responsible for the|opinions expressed in this|
    views expressed in this article|the views expressed|views and opinions expressed|
    comments are moderated|comments may be|comments that are|comments are civil|leave a comment|
    post a comment|add a comment|join the conversation|your email address will not be published|
    share this article|share this story|share this post|share on facebook|share on twitter|contact us at|
    send us a|send your letter|submit your letter|letters to the editor via|support our journalism|
    support independent|make a donation|become a member|become a subscriber|get unlimited access|
    this article was originally published|this post contains references|this post contains affiliate|
    contains affiliate links|we may earn|affiliate commission|editorial note|this story has been updated|
    skip to|skip ahead|view comments|show comments|cookie policy|privacy policy|terms of use|
    terms of service|click to share|print recipe|jump to recipe|thank you for your support|
    telegram channel|whatsapp channel|allow notifications|got a story|got a tip|have a tip|have a story|
    do you have a story`,
  de: `jetzt weiterlesen|um weiterzulesen|sie haben bereits ein abo|schon abonnent|exklusiv für abonnenten|nur für abonnenten|ihr browser unterstützt|dein browser unterstützt|wir benötigen ihre zustimmung|wir benötigen ihre einwilligung|von der redaktion ausgewählten|von unserer redaktion ausgewählten|akzeptieren sie die datenschutz|akzeptierst du die datenschutz|einen externen inhalt|fehler im artikel|fehler gefunden|dieser artikel gefallen|fanden sie diesen artikel|personenbezogene daten an drittplattformen|daten an drittanbieter übermittelt|newsletter abonnieren|newsletter anmelden|unser newsletter|unseren newsletter|unserem newsletter|
    zum newsletter|kostenlosen newsletter|per newsletter|ihr e mail postfach|direkt in dein postfach|
    in dein postfach|in ihr postfach|jetzt abonnieren|jetzt anmelden|jetzt registrieren|jetzt testen|
    abo abschliessen|abo testen|folgen sie uns|folge uns|folgt uns|auf facebook teilen|artikel teilen|
    beitrag teilen|diesen artikel teilen|artikel mit anderen teilen|alle rechte vorbehalten|
    alle angaben ohne gewahr|kommentare geschlossen|kommentar schreiben|kommentar verfassen|
    kommentar hinterlassen|diskutieren sie mit|mussen sie registriert|sie mussen sich einloggen|
    um kommentieren zu konnen|loggen sie sich ein|melden sie sich an|zur anmeldung|enthalt werbung|
    affiliate link|provisions links|laden sie sich|jetzt app|app laden|was sind cookies|
    diese seite drucken|seite drucken|artikel drucken|zuruck zur ubersicht|zuruck zur listenansicht|
    zur listenansicht|die aktuelle ausgabe|jetzt auch digital|sofern nicht anders|unterstutzen sie uns|
    unterstutze uns|bloggern gefallt das|gefallt mir laden|bild anzeigen|externer inhalt|externe inhalte|
    inhalt entsperren|inhalte anzeigen`,
  fr: `réservée aux abonnés|pour lire la suite|abonnez vous pour|pour afficher ce contenu|pour voir ce contenu|votre navigateur ne|ce contenu est bloqué|ce contenu n est pas visible|signaler une erreur|une erreur dans cet article|sélectionnés par la rédaction|abonnez vous|inscrivez vous|newsletter|notre newsletter|lettre d information|suivez nous|
    suivez l actualite|tous droits reserves|reserve aux abonnes|article reserve|laisser un commentaire|
    partager cet article|partager sur|la suite apres la publicite|telechargez l application|faire un don|
    credits photos|deja abonne|il vous reste`,
  es: `para seguir leyendo|ya eres suscriptor|exclusivo para suscriptores|su navegador no|tu navegador no|para ver este contenido|para mostrar este contenido|este contenido no está disponible sin|reportar un error|reportar error|informar de un error|suscribete|suscribase|newsletter|siguenos|siganos|sigue nuestras|canal de whatsapp|canal de telegram|
    canal de youtube|hazte miembro|hazte socio|todos los derechos reservados|derechos reservados|
    para comentar|debes registrarte|deja un comentario|compartir en|comparte esta|descarga la app|
    descarga nuestra|puede escribirnos|escribenos a|hacemos periodismo|cancela cuando quieras|
    unete desde|unete a nuestro|apoya el periodismo|periodismo independiente`,
  pt: `exclusivo para assinantes|para continuar lendo|já é assinante|seu navegador não|receba no seu email|receba no seu e mail|para ver este conteúdo|encontrou um erro|comunicar erro|inscreva se|newsletter|siga nos|todos os direitos reservados|deixe um comentario|
    deixe seu comentario|baixe o app|entre no nosso canal|receba as noticias|receba noticias`,
  it: `riservato agli abbonati|per continuare a leggere|sei già abbonato|il tuo browser non|per visualizzare questo contenuto|segnala un errore|ricevi le notizie|iscriviti|newsletter|riproduzione riservata|tutti i diritti riservati|lascia un commento|
    scarica l app|resta aggiornato`,
  nl: `om verder te lezen|alleen voor abonnees|uw browser ondersteunt|je browser ondersteunt|om deze inhoud te|zie je een fout|fout gezien|fout in dit artikel|nieuwsbrief|volg ons|alle rechten voorbehouden|deel dit artikel|download de app|schrijf je in|
    meld je aan`,
  sv: `för att läsa vidare|endast för prenumeranter|din webbläsare stöder|för att visa innehållet|fel i artikeln|nyhetsbrev|folj oss|dela artikeln|ladda ner appen`,
  da: `din browser understøtter|fejl i artiklen|nyhedsbrev|folg os|del artiklen|alle rettigheder`,
  no: `nettleseren din støtter|feil i artikkelen|nyhetsbrev|folg oss|del artikkelen`,
  fi: `selaimesi ei tue|näytä sisältö|tilaa uutiskirje|uutiskirje|seuraa meita|jaa artikkeli|tilaajille`,
  pl: `twoja przeglądarka nie|aby wyświetlić tę treść|znalazłeś błąd|zapisz sie|newsletter|obserwuj nas|wszelkie prawa zastrzezone|dodaj komentarz|pobierz aplikacje|
    polub nas`,
  cs: `váš prohlížeč nepodporuje|našli jste chybu|odber novinek|newsletter|sledujte nas|vsechna prava vyhrazena|sdilet clanek`,
  ro: `aboneaza te|abonati va|newsletter|urmareste ne|toate drepturile rezervate`,
  hu: `iratkozz fel|hirlevel|kovess minket|minden jog fenntartva`,
  ru: `ваш браузер не|нашли ошибку|нашли опечатку|выделите ее и нажмите|подпишитесь|подписывайтесь|подписываитесь|наш телеграм|telegram канал|все права защищены|
    оставить комментарии`,
  uk: `ваш браузер не|знайшли помилку|виділіть її|підпишіться|підписуитесь|наш телеграм|telegram канал`,
  el: `newsletter`,
  tr: `tarayıcınız desteklemiyor|abone ol|bizi takip|tum haklari saklidir`,
  ar: `تابعنا|النشرة|جميع الحقوق محفوظة`,
  he: `הירשמו|עקבו אחרינו|כל הזכויות שמורות`,
  id: `berlangganan|ikuti kami|dapatkan update|hak cipta`,
  ja: `転載を禁|転載禁止|ニュースレター|無断転載|会員登録|フォローする`,
  zh: `订阅|訂閱|版权所有|版權所有|关注我们|關注我們|扫码`,
  ko: `무단 전재|재배포 금지|무단전재|구독하기|저작권자`,
};

/** Verbs with which a site calls on its readers, at the beginning of a line; folded. */
export const calls = `follow|subscribe|like|join|download|sign|get|find|check|visit|watch|listen|stay|connect|support|suivez|abonnez|rejoignez
  retrouvez|telechargez|ecoutez|sigue|siguenos|suscribete|unete|descarga|visita|siga|inscreva|baixe|acompanhe|seguici|iscriviti|scarica|segui
  folge|folgt|folgen|abonniere|abonniert|abonnieren|besuche|besuchen|volg|abonneer|folj|folg|seuraa|obserwuj|polub|sledujte|подписывайтесь
  подписываитесь|подпишитесь|следите|takip|ikuti`;

/** Where a site has its readers follow it; folded. */
export const channels = `facebook|twitter|instagram|youtube|telegram|whatsapp|newsletter|tiktok|linkedin|threads|bluesky|mastodon|podcast|spotify
  google news|app store|google play|app|vkontakte|viber|line|weibo|wechat|newsletters|magazine`;

/** What a line of counters counts; folded. */
export const countWords = `views|view|comments|comment|shares|share|likes|like|reads|read|replies|reactions|aufrufe|kommentare|kommentar|mal gelesen|leser|vues|vue|commentaires
  commentaire|partages|lectures|lecturas|comentarios|visitas|vistas|visualizacoes|compartilhamentos|visualizzazioni|commenti|reacties|weergaven|visningar|kommentarer|visninger
  просмотров|комментариев|комментария|odslon|komentarzy|zobrazeni|okunma|yorum|goruntulenme`;

/** Networks and tools of a share bar; folded. */
export const shareWords = `a|facebook|twitter|google|google+|whatsapp|telegram|linkedin|pinterest|email|mail|e|x|reddit|instagram|youtube|share|tweet
  print|xing|tumblr|messenger|copy|link|vkontakte|viber|line|pocket|flipboard|plus|on|teilen|drucken|partager|compartir|condividi|sms|threads
  bluesky|mastodon|skype|weibo|wechat|via|copier|imprimer|more|save|comments|comment`;

/** Words for those who make a site; folded. */
export const us = `us|our|ours|we|uns|unser|unsere|unseren|unserem|unserer|wir|nous|notre|nos|nosotros|nuestro|nuestra|nuestros|nuestras|nosso|nossa|nossos|nossas|ci|noi
  nostro|nostra|nostri|ons|onze|oss|vara|vart|vores|var|vare|meita|nas|nasz|nasza|nasze|naszego|nam|наш|наша|наше|нас|нам|bizi|kami`;

/** Words for readers; folded. */
export const readers = `you|your|yours|please|dir|dich|dein|deine|deinen|ihnen|bitte|vous|votre|vos|ton|ta|tu|tus|usted|ustedes|te|voce|voces|seu|sua|vi|vostra|vostro
  tuo|tua|je|jouw|uw|u|du|din|dig|sinun|twoj|twoja|twoje|cie|ci|vas|vam|вас|вам|ваш|ваша|ваше|ты|siz|sizin|anda|kamu`;

/** Words before the name of a channel; folded. */
export const places = `on|at|via|our|the gazette on|auf|bei|per|sur|en|no|na|nos|em|su|op|pa|i|w|v|в|на|через|uzerinden|di|and|und|et|y|e|och|og|oraz|и`;
