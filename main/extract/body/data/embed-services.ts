/** What an embed shows. */
export type EmbedKind = 'video' | 'audio' | 'post' | 'chart' | 'map' | 'document';

/** A service whose content other sites embed. `{id}` in a template stands for what the pattern's group of that name found. */
export interface EmbedService {
  name: string;
  kind: EmbedKind;
  /** What the address of the embed looks like, without `https://` and `www.`. */
  address: RegExp;
  /** Where people see it; the embed's own address where there is none. */
  link?: string;
  /** An image of it that the service gives to everyone. */
  poster?: string;
}

/** Services by the address of their frames and scripts; the first that fits tells. Every pattern is anchored and linear. */
export const embedServices: readonly EmbedService[] = [
  {
    name: 'YouTube',
    kind: 'video',
    address:
      /^(?:m\.)?(?:youtube(?:-nocookie)?\.com\/(?:embed\/|shorts\/|live\/|v\/|watch\?v=)|youtu\.be\/)(?!videoseries|live_stream)(?<id>[\w-]{11})/,
    link: 'https://www.youtube.com/watch?v={id}',
    poster: 'https://i.ytimg.com/vi/{id}/hqdefault.jpg',
  },
  {
    name: 'YouTube',
    kind: 'video',
    address: /^youtube(?:-nocookie)?\.com\/embed\/videoseries\?(?:[^#]*&)?list=(?<id>[\w-]+)/,
    link: 'https://www.youtube.com/playlist?list={id}',
  },
  {
    name: 'Vimeo',
    kind: 'video',
    address: /^(?:player\.vimeo\.com\/video|vimeo\.com)\/(?<id>\d+)/,
    link: 'https://vimeo.com/{id}',
  },
  {
    name: 'Dailymotion',
    kind: 'video',
    address:
      /^(?:geo\.)?dailymotion\.com\/(?:embed\/video\/|video\/|player(?:\/[\w-]+)?\.html\?(?:[^#]*&)?video=)(?<id>\w+)/,
    link: 'https://www.dailymotion.com/video/{id}',
    poster: 'https://www.dailymotion.com/thumbnail/video/{id}',
  },
  {
    name: 'JW Player',
    kind: 'video',
    address: /^(?:cdn\.jwplayer\.com|content\.jwplatform\.com)\/(?:players|previews|videos)\/(?<id>\w{8})/,
    link: 'https://cdn.jwplayer.com/previews/{id}',
    poster: 'https://cdn.jwplayer.com/v2/media/{id}/poster.jpg',
  },
  { name: 'Brightcove', kind: 'video', address: /^(?:players\.brightcove\.net|bcove\.video)\// },
  {
    name: 'Twitch',
    kind: 'video',
    address: /^player\.twitch\.tv\/\?(?:[^#]*&)?video=v?(?<id>\d+)/,
    link: 'https://www.twitch.tv/videos/{id}',
  },
  {
    name: 'Facebook',
    kind: 'video',
    address: /^facebook\.com\/plugins\/video\.php\?(?:[^#]*&)?href=(?<id>[^&#]+)/,
    link: '{id}',
  },
  {
    name: 'Rumble',
    kind: 'video',
    address: /^rumble\.com\/embed\/(?<id>\w+)/,
    link: 'https://rumble.com/{id}',
  },
  { name: 'Kaltura', kind: 'video', address: /^(?:cdnapisec|cdnapi)\.kaltura\.com\// },
  { name: 'VK', kind: 'video', address: /^(?:vk\.com|vkvideo\.ru)\/video_ext\.php/ },
  {
    name: 'Rutube',
    kind: 'video',
    address: /^rutube\.ru\/play\/embed\/(?<id>\w+)/,
    link: 'https://rutube.ru/video/{id}/',
  },
  {
    name: 'Bilibili',
    kind: 'video',
    address: /^player\.bilibili\.com\/player\.html\?(?:[^#]*&)?bvid=(?<id>\w+)/,
    link: 'https://www.bilibili.com/video/{id}/',
  },
  {
    name: 'Niconico',
    kind: 'video',
    address: /^embed\.nicovideo\.jp\/watch\/(?<id>\w+)/,
    link: 'https://www.nicovideo.jp/watch/{id}',
  },
  {
    name: 'Streamable',
    kind: 'video',
    address: /^streamable\.com\/(?:[eos]\/)?(?<id>\w+)/,
    link: 'https://streamable.com/{id}',
  },
  {
    name: 'Video',
    kind: 'video',
    address:
      /^(?:players?\.(?:ooyala|performgroup|vidible|invideo|theplatform|videojug)\.[a-z]+|fast\.wistia\.(?:net|com)|video\.[a-z.]+\/embed|embed\.vidyard\.com|play\.vidyard\.com|players\.videos?\.[a-z.]+|ultimedia\.com\/deliver|embed\.ted\.com|c-span\.org\/video|ok\.ru\/videoembed|veoh\.com\/embed)(?:\/|\?)/,
  },
  {
    name: 'Spotify',
    kind: 'audio',
    address:
      /^open\.spotify\.com\/(?:embed(?:-podcast)?\/)?(?<id>(?:episode|show|track|album|playlist|artist)\/\w+)/,
    link: 'https://open.spotify.com/{id}',
  },
  {
    name: 'SoundCloud',
    kind: 'audio',
    address: /^w\.soundcloud\.com\/player\/?\?(?:[^#]*&)?url=(?<id>[^&#]+)/,
    link: '{id}',
  },
  {
    name: 'Apple Podcasts',
    kind: 'audio',
    address: /^embed\.podcasts\.apple\.com\/(?<id>[^?#]+)/,
    link: 'https://podcasts.apple.com/{id}',
  },
  {
    name: 'Deezer',
    kind: 'audio',
    address: /^widget\.deezer\.com\/widget\/[a-z]+\/(?<id>[a-z]+\/\d+)/,
    link: 'https://www.deezer.com/{id}',
  },
  {
    name: 'Mixcloud',
    kind: 'audio',
    address: /^mixcloud\.com\/widget\/iframe\/\?(?:[^#]*&)?feed=(?<id>[^&#]+)/,
  },
  {
    name: 'Acast',
    kind: 'audio',
    address: /^embed\.acast\.com\/(?<id>[^?#]+)/,
    link: 'https://shows.acast.com/{id}',
  },
  {
    name: 'Podcast',
    kind: 'audio',
    address:
      /^(?:playlist\.megaphone\.fm|player\.megaphone\.fm|omny\.fm|player\.simplecast\.com|embed\.podcasts|podigee\.|[\w-]+\.podigee\.io|player\.captivate\.fm|html5-player\.libsyn\.com|buzzsprout\.com|anchor\.fm|podcasters\.spotify\.com|player\.ausha\.co|widget\.spreaker\.com|embed\.radiofrance\.fr|player\.fireside\.fm|art19\.com|share\.transistor\.fm|podlove|player\.podtrac|iheart\.com|podbean\.com|audioboom\.com|audiomeans\.fr|bandcamp\.com\/EmbeddedPlayer|npr\.org\/player\/embed|bbc\.co\.uk\/sounds\/player)(?:\/|\?|$)/,
  },
  {
    name: 'X',
    kind: 'post',
    address:
      /^(?:platform\.)?(?:twitter|x)\.com\/(?:embed\/(?:index|Tweet)\.html\?(?:[^#]*&)?id=|[\w]+\/status(?:es)?\/|i\/status\/)(?<id>\d+)/,
    link: 'https://x.com/i/status/{id}',
  },
  {
    name: 'Instagram',
    kind: 'post',
    address: /^instagram\.com\/(?:[\w.]+\/)?(?<id>(?:p|reel|tv)\/[\w-]+)/,
    link: 'https://www.instagram.com/{id}/',
  },
  {
    name: 'Facebook',
    kind: 'post',
    address: /^facebook\.com\/plugins\/(?:post|page)\.php\?(?:[^#]*&)?href=(?<id>[^&#]+)/,
    link: '{id}',
  },
  {
    name: 'TikTok',
    kind: 'post',
    address: /^tiktok\.com\/(?:embed(?:\/v\d)?|player\/v1)\/(?<id>\d+)/,
    link: 'https://www.tiktok.com/@/video/{id}',
  },
  {
    name: 'TikTok',
    kind: 'post',
    address: /^tiktok\.com\/(?<id>@[\w.-]+\/video\/\d+)/,
    link: 'https://www.tiktok.com/{id}',
  },
  {
    name: 'Facebook',
    kind: 'post',
    address:
      /^facebook\.com\/(?<id>(?:[\w.-]+\/(?:posts|videos|photos)\/|permalink\.php\?|watch\/?\?|reel\/)[^#]+)/,
    link: 'https://www.facebook.com/{id}',
  },
  {
    name: 'Bluesky',
    kind: 'post',
    address: /^embed\.bsky\.app\/embed\/(?<id>did:[\w:.-]+)\/app\.bsky\.feed\.post\/(?<post>\w+)/,
    link: 'https://bsky.app/profile/{id}/post/{post}',
  },
  {
    name: 'Mastodon',
    kind: 'post',
    address: /^(?<id>[\w.-]+\/@[\w.@-]+\/\d+)(?:\/embed)?(?:[?#]|$)/,
    link: 'https://{id}',
  },
  {
    name: 'Telegram',
    kind: 'post',
    address: /^t\.me\/(?<id>\w+\/\d+)/,
    link: 'https://t.me/{id}',
  },
  {
    name: 'Threads',
    kind: 'post',
    address: /^threads\.(?:net|com)\/(?<id>@[\w.]+\/post\/[\w-]+)/,
    link: 'https://www.threads.com/{id}',
  },
  {
    name: 'LinkedIn',
    kind: 'post',
    address: /^linkedin\.com\/embed\/feed\/update\/(?<id>urn:li:\w+:\d+)/,
    link: 'https://www.linkedin.com/feed/update/{id}',
  },
  {
    name: 'Reddit',
    kind: 'post',
    address: /^(?:embed\.reddit|redditmedia)\.com\/(?<id>r\/\w+\/comments\/[\w/]+)/,
    link: 'https://www.reddit.com/{id}',
  },
  { name: 'Truth Social', kind: 'post', address: /^truthsocial\.com\/@\w+\/(?:posts\/)?\d+/ },
  { name: 'VK', kind: 'post', address: /^vk\.com\/(?:wall|widget_post)/ },
  {
    name: 'Datawrapper',
    kind: 'chart',
    address: /^(?:datawrapper\.dwcdn\.(?:net|de)|cf\.datawrapper\.de)\/(?<id>\w{5})/,
    link: 'https://datawrapper.dwcdn.net/{id}/',
    poster: 'https://datawrapper.dwcdn.net/{id}/full.png',
  },
  {
    name: 'Flourish',
    kind: 'chart',
    address: /^(?:flo\.uri\.sh|public\.flourish\.studio)\/(?<id>(?:visualisation|story)\/\d+)/,
    link: 'https://public.flourish.studio/{id}/',
    poster: 'https://public.flourish.studio/{id}/thumbnail',
  },
  {
    name: 'Infogram',
    kind: 'chart',
    address: /^(?:e\.)?infogram\.com\/(?<id>[\w-]+)/,
    link: 'https://infogram.com/{id}',
  },
  {
    name: 'Tableau',
    kind: 'chart',
    address: /^public\.tableau\.com\/(?:views|t\/[^?#]+\/views)\/(?<id>[^?#]+)/,
    link: 'https://public.tableau.com/views/{id}',
  },
  {
    name: 'Chart',
    kind: 'chart',
    address:
      /^(?:everviz\.com|app\.everviz\.com|app\.powerbi\.com|chartbuilder\.[a-z.]+|charts?\.[a-z.-]+|datastudio\.google\.com|lookerstudio\.google\.com|ourworldindata\.org\/(?:grapher|explorers)|plot\.?ly|chart-studio\.plotly\.com|public\.graphext\.com|e\.infogr\.am|graphics\.[a-z.-]+|interaktiv\.[a-z.-]+|interactives?\.[a-z.-]+|piktochart\.com|create\.piktochart\.com|my\.visme\.co|view\.genial\.?ly|view\.genially\.com|cdn\.knightlab\.com|juxtapose\.knightlab\.com|uploads\.knightlab\.com|s3\.amazonaws\.com\/uploads\.knightlab\.com|special\.[a-z.-]+|d3js\.org|observablehq\.com\/embed)(?:\/|\?|$)/,
  },
  {
    name: 'Google Maps',
    kind: 'map',
    address: /^(?:maps\.google\.[a-z.]+\/|google\.[a-z.]+\/maps)/,
  },
  {
    name: 'OpenStreetMap',
    kind: 'map',
    address: /^openstreetmap\.org\/export\/embed\.html/,
  },
  {
    name: 'ArcGIS',
    kind: 'map',
    address: /^(?:[\w.-]+\.)?arcgis\.com\//,
  },
  {
    name: 'Map',
    kind: 'map',
    address:
      /^(?:[\w-]+\.carto(?:db)?\.com|api\.mapbox\.com|umap\.openstreetmap\.(?:fr|de)|embed\.windy\.com|felt\.com\/embed|bing\.com\/maps\/embed|yandex\.[a-z]+\/map-widget|[\w-]+\.maps\.arcgis\.com|storymaps\.arcgis\.com|map\.[a-z.-]+|maps\.[a-z.-]+|mapy\.cz)(?:\/|\?|$)/,
  },
  {
    name: 'DocumentCloud',
    kind: 'document',
    address: /^(?:embed\.|www\.)?documentcloud\.org\/documents\/(?<id>[\w-]+)/,
    link: 'https://www.documentcloud.org/documents/{id}',
  },
  {
    name: 'Scribd',
    kind: 'document',
    address: /^scribd\.com\/embeds\/(?<id>\d+)/,
    link: 'https://www.scribd.com/document/{id}',
  },
  {
    name: 'Google Docs',
    kind: 'document',
    address: /^(?:docs|drive)\.google\.com\/(?!forms\/)(?:document|spreadsheets|presentation|file|viewer)/,
  },
  { name: 'Issuu', kind: 'document', address: /^(?:e\.)?issuu\.com\// },
  {
    name: 'Sketchfab',
    kind: 'document',
    address: /^sketchfab\.com\/models\/(?<id>\w+)/,
    link: 'https://sketchfab.com/models/{id}',
  },
];

/** Titles that players give to every frame; folded. */
export const emptyTitles = `youtube video player|youtube video|video player|embedded video|video|vimeo video player|vimeo|vimeo player|dailymotion video player|iframe
  embed|embedded content|embedded iframe|player|audio player|audio|podcast|podcast player|media player|spotify embed|spotify|soundcloud|x post|twitter tweet|tweet|post|instagram post
  instagram embed|facebook post|tiktok|map|chart|interactive or visual content|interactive|interactive content|table|bar chart|column chart|line chart|locator map|embedded map|google maps|google map
  youtube|frame|content|inline frame|untitled|title|external content|externer inhalt|contenu externe|lecteur video|lecteur audio|reproductor de video|reproductor|video de youtube
  youtube video speler|videospelare|videoavspiller|karte|carte|mapa|mappa|video embed|jw player|brightcove video player|brightcove player|lecteur youtube`;

/** Frames of these read a text aloud, advertise or ask: never a part of it. A part of the address without `https://`. */
export const idleFrames = `readspeaker|beyondwords|speechkit|trinityaudio|trinitymedia|ad-auris|narrationbox|elevenlabs|audioburst|remixd|play.ht|doubleclick|googlesyndication
  googletagmanager|googleads|adservice|adnxs|criteo|taboola|outbrain|recaptcha|hcaptcha|captcha|disqus|facebook.com/plugins/like|facebook.com/plugins/share|facebook.com/plugins/page
  facebook.com/plugins/comments|platform.twitter.com/widgets/follow|platform.twitter.com/widgets/tweet_button|accounts.google|consent|privacy-mgmt|cookielaw|mailchimp|sendinblue|brevo|hubspot
  typeform|surveymonkey|jotform|docs.google.com/forms|paypal|stripe|steadyhq|ko-fi|patreon|buymeacoffee|substack.com/embed|beehiiv|newsletter|subscribe|piano.io|tinypass|poool
  about:blank|javascript:|sharethis|addthis|amazon-adsystem|affiliate|widget.trustpilot|opinary|civey`;
