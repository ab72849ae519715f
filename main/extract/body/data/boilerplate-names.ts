/**
 * Words in class and id that name what is not the article's text. Matched as whole words (or words in a row), never
 * as parts: `ad` must not find `header` or `read`. The error preferred is leaving a box in: what is named here goes
 * only where it holds no large part of the page's prose.
 */
export const boilerplateNames = {
  frame: `outils|social tools|article stats|post stats|post views|view count|sd sharing|heateor|a2a kit|swp social panel|et social|novashare|simplesocialbuttons|ssba|sassy social|wp block social links|post nav|author nav|widget area|widget rss|widget recent|widget categories|widget search|widget archive|sidebar widget|widget wrap title|bottombar|bottom bar|top bar|header menu|language switcher|lang switch|nav|navbar|navigation|menu|submenu|breadcrumb|breadcrumbs|pagination|pager|paging|paginator|sitemap|
    topbar|navlinks|skiplink|skip link|skip to|next article|previous article|prev next|post navigation|
    page numbers|nav links|masthead|sidebar|rightrail|leftrail|colophon|footer|copyright|siteheader|
    sitefooter|toolbar|site header|site footer|page footer|page header|global header|side bar|right rail|
    left rail|right column|rail right|share|shares|sharing|sharebar|sharebox|sharedaddy|sharethis|
    addthis|addtoany|socials|socialmedia|followus|printbutton|jssocials|shariff|social share|
    share buttons|social bar|social links|social media|social buttons|social icons|follow us|
    follow buttons|font size|text size|print button|article tools|action bar|article actions|
    post actions|bookmark button|toolbox article`,
  offers: `mailpoet|formkit|mc4wp|tnp subscription|convertkit|klaviyo|hs form|tp container inner|tp modal|tp iframe wrapper|poool|poool widget|subscribe box|abo teaser|abo layer|plus teaser|premium teaser|paid barrier|paywall barrier|meter box|metering|steady paywall|substack post embed|jetpack subscriptions|subscriptions container|lead magnet|app promo|app banner|download app|google news box|follow google|whatsapp box|telegram box|appstore|appstores|app store|app stores|app section|subvert|abo box|abobox|order form|newsletter|newsletters|subscribe|subscription|signup|optin|mailchimp|paywall|piano|login|signin|
    regwall|offer|offers|donate|donation|membership|sign up|log in|sign in|call to action|cta box|
    follow whatsapp`,
  elsewhere: `rich link|links block|jp relatedposts|td block related posts|elementor widget posts|latest posts list|wp block latest posts|wp block query|inline related|related inline|inline article|in article link|article link box|also read|alsoread|read too|lees ook box|artikel teaser|article teaser|weiterlesen box|mas informacion|more info|more on this|more topics|story package|catcher|js article read also|fig body link|embedded article|story embed|internal link|smartlink|readalso box|recirc list|trc rbox|ob widget|mgbox|mgid|adyoulike|dianomi|nativo|revcontent|plista widget|ligatus widget|nextstory|next story|next post|nextpost|prevpost|interesting articles|interesting|link box|linkbox|linkboxes|teasertext|rec post|rec posts|morelinks|more links|other articles|other news|similar|similar posts|same author|author posts|view more|veja tambem|related|relateds|relatedposts|relatednews|relatedarticles|recommended|recommendation|recommendations|
    recommendeds|recirc|recirculation|mostread|mostpopular|mostviewed|trending|popular|outbrain|taboola|
    plista|zergnet|ligatus|teaser|teasers|teaserlist|upnext|readnext|readmore|readalso|morefrom|seealso|
    infinite|yarpp|lireaussi|related articles|related posts|related content|related links|
    related stories|see also|read also|read more|read next|more from|more stories|more news|most read|
    most popular|most viewed|top stories|latest news|latest posts|latest articles|recent posts|up next|
    next up|you may like|you might like|also like|editors picks|lire aussi|a lire aussi|a lire|leer mas|
    te puede interesar|leggi anche|artigos relacionados|mehr zum thema|lesen sie auch|lees ook|
    czytaj takze|in other news|article list|post list|news list|link list|story list`,
  advertising: `adspot|td a rec|google auto placed|adzone|ad zone|adblock|ad container|ad wrapper|ad label|advert label|dfp slot|ad placeholder|amazon box|aawp|product card|affiliate box|shopping box|commerce box|ad|ads|adv|advert|adverts|advertisement|advertising|advertise|adsense|adslot|adbox|adunit|
    adcontainer|adwrapper|adsbygoogle|dfp|gpt|banner|banners|sponsor|sponsored|sponsors|promo|promos|
    promotion|promotional|promobox|affiliate|werbung|anzeige|anzeigen|publicite|publicidad|pubblicita|
    reklama|reklame|annons|commercial|merchandising|ad slot|google ad|partner content|native ad|
    product box|buy box|shop now`,
  dialogs: `cookiebot|sp message container|usercentrics|usercentrics root|didomi|borlabs|brlbs|truste|qc cmp2|iubenda|cmplz|klaro|complianz|axeptio|tarteaucitron|cmp container|cmpbox|opt in layer|embed consent|content blocker|external content consent|consent placeholder|privacy overlay|cookie|cookies|consent|gdpr|onetrust|overlay|modal|popup|popover|lightbox|tooltip|toast`,
  comments: `spot im|spotim|wpdiscuz|remark42|isso thread|hyvor talk|giscus|utterances|vf conversations|hyvor|comment count|comments link|facebook comments|vuukle|insticator|coral thread|comment|comments|commenting|commentlist|commentform|disqus|respond|livefyre|coral|viafoura|openweb|
    kommentare|kommentar|comentarios|commentaires|reacties|commenti|comment list|comment form|
    fb comments|leave reply|discussion thread|user comments`,
  about: `molongui|saboxplugin|m a box|pp multiple authors|author widget|post author box|article author box|writer bio|contributor bio|author footer|byline bio|about writer|about the writer|autor box|autorenbox|autoreninfo|autorenprofil|a propos de l auteur|sobre el autor|auteur box|postmetadata|metadata|meta data|article info|articleinfo|credits|post signature|user info|user action time|catlinks|blog meta|posted on|posted by|post date|post author|authorbio|authorbox|aboutauthor|authorinfo|bio|biography|vcard|tags|taglist|tagcloud|tagslist|
    posttags|hashtags|keywords|topics|topiclist|author bio|author box|about author|about the author|
    author info|author card|author profile|author details|author description|tag list|tag links|
    tags links|post tags|article tags|entry tags|post tag|entry meta|entry footer|post meta|post footer|
    article footer|article meta|post info|cat links|story tags`,
  aids: `ez toc|toc container|lwptoc|ranking box|article rating|article feedback|voting|vote box|kk star ratings|yasr|rmp widget|trinity player|beyondwords|readaloud|read aloud|elevenlabs|gallery nav|slider nav|slick dots|carousel controls|swiper pagination|download list|downloads|back link|backlink|back to|print recipe|recipe card buttons|comment rules|rating|ratings|starrating|feedback|poll|quiz|survey|audioplayer|listen|tts|speech|readspeaker|toc|
    tableofcontents|errata|table of contents|reading time|read time|star rating|was this helpful|
    report error|audio player|listen to|article audio| `,
} as const satisfies Record<string, string>;

/** What a name stands for. */
export type BoilerplateSort = keyof typeof boilerplateNames;

/** All of them, in the order in which they are looked for. */
export const boilerplateSorts: readonly BoilerplateSort[] = [
  'frame',
  'offers',
  'elsewhere',
  'advertising',
  'dialogs',
  'comments',
  'about',
  'aids',
];
