/**
 * Words in class and id that name what is not the article's text. Matched as whole words (or words in a row), never
 * as parts: `ad` must not find `header` or `read`. The error preferred is leaving a box in: what is named here goes
 * only where it holds no large part of the page's prose.
 */
export const boilerplateNames = {
  frame: `widget area|widget rss|widget recent|widget categories|widget search|widget archive|sidebar widget|widget wrap title|bottombar|bottom bar|top bar|header menu|language switcher|lang switch|nav|navbar|navigation|menu|submenu|breadcrumb|breadcrumbs|pagination|pager|paging|paginator|sitemap|
    topbar|navlinks|skiplink|skip link|skip to|next article|previous article|prev next|post navigation|
    page numbers|nav links|masthead|sidebar|rightrail|leftrail|colophon|footer|copyright|siteheader|
    sitefooter|toolbar|site header|site footer|page footer|page header|global header|side bar|right rail|
    left rail|right column|rail right|share|shares|sharing|sharebar|sharebox|sharedaddy|sharethis|
    addthis|addtoany|socials|socialmedia|followus|printbutton|jssocials|shariff|social share|
    share buttons|social bar|social links|social media|social buttons|social icons|follow us|
    follow buttons|font size|text size|print button|article tools|action bar|article actions|
    post actions|bookmark button|toolbox article`,
  offers: `appstore|appstores|app store|app stores|app section|subvert|abo box|abobox|order form|newsletter|newsletters|subscribe|subscription|signup|optin|mailchimp|paywall|piano|login|signin|
    regwall|offer|offers|donate|donation|membership|sign up|log in|sign in|call to action|cta box|
    follow whatsapp`,
  elsewhere: `nextstory|next story|next post|nextpost|prevpost|interesting articles|interesting|link box|linkbox|linkboxes|teasertext|rec post|rec posts|morelinks|more links|other articles|other news|similar|similar posts|same author|author posts|view more|veja tambem|related|relateds|relatedposts|relatednews|relatedarticles|recommended|recommendation|recommendations|
    recommendeds|recirc|recirculation|mostread|mostpopular|mostviewed|trending|popular|outbrain|taboola|
    plista|zergnet|ligatus|teaser|teasers|teaserlist|upnext|readnext|readmore|readalso|morefrom|seealso|
    infinite|yarpp|lireaussi|related articles|related posts|related content|related links|
    related stories|see also|read also|read more|read next|more from|more stories|more news|most read|
    most popular|most viewed|top stories|latest news|latest posts|latest articles|recent posts|up next|
    next up|you may like|you might like|also like|editors picks|lire aussi|a lire aussi|a lire|leer mas|
    te puede interesar|leggi anche|artigos relacionados|mehr zum thema|lesen sie auch|lees ook|
    czytaj takze|in other news|article list|post list|news list|link list|story list`,
  advertising: `ad|ads|adv|advert|adverts|advertisement|advertising|advertise|adsense|adslot|adbox|adunit|
    adcontainer|adwrapper|adsbygoogle|dfp|gpt|banner|banners|sponsor|sponsored|sponsors|promo|promos|
    promotion|promotional|promobox|affiliate|werbung|anzeige|anzeigen|publicite|publicidad|pubblicita|
    reklama|reklame|annons|commercial|merchandising|ad slot|google ad|partner content|native ad|
    product box|buy box|shop now`,
  dialogs: `cookie|cookies|consent|gdpr|onetrust|overlay|modal|popup|popover|lightbox|tooltip|toast`,
  comments: `comment|comments|commenting|commentlist|commentform|disqus|respond|livefyre|coral|viafoura|openweb|
    kommentare|kommentar|comentarios|commentaires|reacties|commenti|comment list|comment form|
    fb comments|leave reply|discussion thread|user comments`,
  about: `postmetadata|metadata|meta data|article info|articleinfo|credits|post signature|user info|user action time|catlinks|blog meta|posted on|posted by|post date|post author|authorbio|authorbox|aboutauthor|authorinfo|bio|biography|vcard|tags|taglist|tagcloud|tagslist|
    posttags|hashtags|keywords|topics|topiclist|author bio|author box|about author|about the author|
    author info|author card|author profile|author details|author description|tag list|tag links|
    tags links|post tags|article tags|entry tags|post tag|entry meta|entry footer|post meta|post footer|
    article footer|article meta|post info|cat links|story tags`,
  aids: `download list|downloads|back link|backlink|back to|print recipe|recipe card buttons|comment rules|rating|ratings|starrating|feedback|poll|quiz|survey|audioplayer|listen|tts|speech|readspeaker|toc|
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
