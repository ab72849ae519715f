/**
 * What sites say about themselves amid or after a text: newsletters, apps, subscriptions, social accounts, rights,
 * comment rules, advertising. By language, without case and accents; found anywhere in a short block.
 */
export const siteNotes: Readonly<Record<string, string>> = {
  en: `delivered through your|delivered to your|click here for more information|learn more about our|if you enjoyed this article|if you liked this|like this story|share it with a friend|tell us what you|this website uses cookies|this site uses cookies|uses cookies to|use of cookies|requires javascript|enable javascript|want more stories|here are some tips|letters to the editor|reuse this content|sign up to|sign up for our|sign up to our|sign up here|sign up now|sign up for the|subscribe to our|
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
  de: `newsletter abonnieren|newsletter anmelden|unser newsletter|unseren newsletter|unserem newsletter|
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
  fr: `abonnez vous|inscrivez vous|newsletter|notre newsletter|lettre d information|suivez nous|
    suivez l actualite|tous droits reserves|reserve aux abonnes|article reserve|laisser un commentaire|
    partager cet article|partager sur|la suite apres la publicite|telechargez l application|faire un don|
    credits photos|deja abonne|il vous reste`,
  es: `suscribete|suscribase|newsletter|siguenos|siganos|sigue nuestras|canal de whatsapp|canal de telegram|
    canal de youtube|hazte miembro|hazte socio|todos los derechos reservados|derechos reservados|
    para comentar|debes registrarte|deja un comentario|compartir en|comparte esta|descarga la app|
    descarga nuestra|puede escribirnos|escribenos a|hacemos periodismo|cancela cuando quieras|
    unete desde|unete a nuestro|apoya el periodismo|periodismo independiente`,
  pt: `inscreva se|newsletter|siga nos|todos os direitos reservados|deixe um comentario|
    deixe seu comentario|baixe o app|entre no nosso canal|receba as noticias|receba noticias`,
  it: `iscriviti|newsletter|riproduzione riservata|tutti i diritti riservati|lascia un commento|
    scarica l app|resta aggiornato`,
  nl: `nieuwsbrief|volg ons|alle rechten voorbehouden|deel dit artikel|download de app|schrijf je in|
    meld je aan`,
  sv: `nyhetsbrev|folj oss|dela artikeln|ladda ner appen`,
  da: `nyhedsbrev|folg os|del artiklen|alle rettigheder`,
  no: `nyhetsbrev|folg oss|del artikkelen`,
  fi: `tilaa uutiskirje|uutiskirje|seuraa meita|jaa artikkeli|tilaajille`,
  pl: `zapisz sie|newsletter|obserwuj nas|wszelkie prawa zastrzezone|dodaj komentarz|pobierz aplikacje|
    polub nas`,
  cs: `odber novinek|newsletter|sledujte nas|vsechna prava vyhrazena|sdilet clanek`,
  ro: `aboneaza te|abonati va|newsletter|urmareste ne|toate drepturile rezervate`,
  hu: `iratkozz fel|hirlevel|kovess minket|minden jog fenntartva`,
  ru: `подпишитесь|подписывайтесь|подписываитесь|наш телеграм|telegram канал|все права защищены|
    оставить комментарии`,
  uk: `підпишіться|підписуитесь|наш телеграм|telegram канал`,
  el: `newsletter`,
  tr: `abone ol|bizi takip|tum haklari saklidir`,
  ar: `تابعنا|النشرة|جميع الحقوق محفوظة`,
  he: `הירשמו|עקבו אחרינו|כל הזכויות שמורות`,
  id: `berlangganan|ikuti kami|dapatkan update|hak cipta`,
  ja: `ニュースレター|無断転載|会員登録|フォローする`,
  zh: `订阅|訂閱|版权所有|版權所有|关注我们|關注我們|扫码`,
  ko: `무단전재|구독하기|저작권자`,
};

/** Verbs with which a site calls on its readers, at the beginning of a line; folded. */
export const calls = `follow|subscribe|like|join|download|sign|get|find|check|visit|watch|listen|stay|connect|support|suivez|abonnez|rejoignez
  retrouvez|telechargez|ecoutez|sigue|siguenos|suscribete|unete|descarga|visita|siga|inscreva|baixe|acompanhe|seguici|iscriviti|scarica|segui
  folge|folgt|folgen|abonniere|abonniert|abonnieren|besuche|besuchen|volg|abonneer|folj|folg|seuraa|obserwuj|polub|sledujte|подписывайтесь
  подписываитесь|подпишитесь|следите|takip|ikuti`;

/** Where a site has its readers follow it; folded. */
export const channels = `facebook|twitter|instagram|youtube|telegram|whatsapp|newsletter|tiktok|linkedin|threads|bluesky|mastodon|podcast|spotify
  google news|app store|google play|app|vkontakte|viber|line|weibo|wechat|newsletters|magazine`;

/** Networks and tools of a share bar; folded. */
export const shareWords = `facebook|twitter|google|google+|whatsapp|telegram|linkedin|pinterest|email|mail|e|x|reddit|instagram|youtube|share|tweet
  print|xing|tumblr|messenger|copy|link|vkontakte|viber|line|pocket|flipboard|plus|on|teilen|drucken|partager|compartir|condividi|sms|threads
  bluesky|mastodon|skype|weibo|wechat|via|copier|imprimer|more|save|comments|comment`;
