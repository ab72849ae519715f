/** Social networks, video sites and other platforms; lines as in the table of news agencies. */
export const platformTable = `
twitter | Twitter; Твиттер; 推特; ツイッター; 트위터; תוויטר; טוויטר; تويتر; =X (Twitter); twitter.com; ट्विटर; টুইটার; Τwitter; Tweeter; X (formerly Twitter); X (Ex-Twitter); توییتر; ทวิตเตอร์; ტვიტერი
x | ?X; =X.com; Икс
facebook | Facebook; Facebook.com; Фейсбук; Фейсбуку; 脸书; 臉書; 페이스북; פייסבוק; فيسبوك; فايسبوك; फेसबुक; ফেসবুক; フェイスブック; =Facebook Live; เฟซบุ๊ก; فیس بوک; Facebook page; ფეისბუქი; FB; ფბ; Facebook oldala; Facebook-oldal; Facebook-sida; Facebook-Seite; مواقع فيسبوك; 臉書專頁
instagram | Instagram; Инстаграм; Instagram.com; 인스타그램; 인스타; אינסטגרם; إنستغرام; انستغرام; انستجرام; इंस्टाग्राम; ইনস্টাগ্রাম; インスタグラム; =Instagram Stories; อินสตาแกรม; Insta; IG; 照片墙; اینستاگرام; Instagram Story; إنستجرام; Instagram-fiók
youtube | YouTube; Youtube.com; =YouTube Shorts; Ютуб; Ютюб; 유튜브; יוטיוב; يوتيوب; यूट्यूब; ইউটিউব; ユーチューブ; ยูทูบ; YouTube video; یوتیوب; YouTube channel; YouTube kanal
tiktok | TikTok; Тикток; 틱톡; טיקטוק; تيك توك; टिकटॉक; tiktok.com; TikTok video; 抖音海外版
telegram | Telegram; =Telegram channel; Телеграм; Телеграмм; Telegram-канал; Telegram-Kanal; 텔레그램; טלגרם; تليغرام; تيليجرام; تلغرام; 电报; تلگرام; टेलीग्राम; Телеграм-канал; Τelegram; تيليغرام
whatsapp | WhatsApp; Ватсап; 왓츠앱; וואטסאפ; واتساب; व्हाट्सएप
snapchat | Snapchat; سناب شات; סנאפצ'ט
linkedin | LinkedIn; Linkedin.com; לינקדאין; 링크드인
pinterest | Pinterest
reddit | Reddit; reddit.com; 레딧
tumblr | Tumblr
flickr | Flickr; Flickr.com; =Flickr CC; Flickr Creative Commons; 플리커; Флікр; Фликр; Flicker; פליקר; فليكر; Flickr Commons
vimeo | Vimeo
vk | VK; =ВКонтакте; VKontakte; vk.com; ВК; страница ВКонтакте
odnoklassniki | Одноклассники; =OK.ru
rutube | Rutube
weibo | Weibo; =微博; 新浪微博; Sina Weibo; 웨이보; ウェイボー; 官方微博; Веибо
wechat | WeChat; 微信; 微信公众号; 微信公號; 위챗
douyin | Douyin; 抖音; 더우인
kuaishou | Kuaishou; 快手
xiaohongshu | 小红书; =小紅書; Xiaohongshu; RedNote
bilibili | Bilibili; 哔哩哔哩; B站; bilibili.com; 嗶哩嗶哩
zhihu | 知乎
baidu | Baidu; 百度; 百度地图; 百度百科; =百度贴吧
threads | ?Threads; 스레드
bluesky | Bluesky
mastodon | Mastodon
discord | ?Discord
twitch | Twitch; 트위치
google | Google; Гугл; 谷歌; 구글; גוגל; غوغل; جوجل; グーグル; गूगल; =Google Images; Google Image; Google Fotos; =Google Photos
google-maps | Google Maps; =Google Street View; =Google Earth; Google Map; 구글 지도; 谷歌地图; Google Карты; גוגל מפות; Google Street; Google Maps Street View; Street View; グーグルマップ; 구글맵; 구글어스; गूगल मैप; Google Earth Pro
google-play | Google Play
apple-maps | Apple Maps
naver | Naver; 네이버; =네이버 지도; 네이버 블로그; 네이버 캡처; 네이버영화; =네이버TV
kakao | Kakao; 카카오; 카카오맵; 다음; 카카오톡; 카카오TV; =카카오M
line | LINE; ライン
yahoo | Yahoo; 雅虎; ヤフー; 야후; =Yahoo News; =Yahoo Sports; Yahoo!ニュース
netflix | Netflix; Нетфликс; 넷플릭스; נטפליקס; نتفليكس; ネットフリックス; 奈飞; 網飛; नेटफ्लिक्स; Netflix Brasil; Netflix US; Netflix Media Center
prime-video | Prime Video
amazon-prime-video | Amazon Prime Video; Amazon Prime
amazon-studios | Amazon Studios
amazon-mgm-studios | Amazon MGM Studios; 아마존 프라임; Amazon Video
disney-plus | Disney+
walt-disney | Walt Disney
walt-disney-pictures | Walt Disney Pictures
walt-disney-studios | Walt Disney Studios
disney-pixar | Disney/Pixar; Disney Enterprises; 디즈니; 디즈니플러스; Walt Disney Co.; ディズニー; Disney Channel
hbo | HBO
hbo-max | HBO Max; Max Originals; WarnerMedia; HBO España; HBO Europe; HBO Brasil
hulu | Hulu; 훌루
apple-tv | Apple TV+; Apple TV Plus
paramount | Paramount
paramount-pictures | Paramount Pictures; Paramount Plus
warner-bros | Warner Bros.; Warner Brothers; =Warner Bros. Pictures; Warner; =Warner Bros. Discovery; 워너브러더스; Warner Bros. Entertainment; Warner Bros France
universal-pictures | Universal Pictures
universal | Universal; Universal Studios
nbcuniversal | NBCUniversal; Universal Pictures International
universal-music | Universal Music
sony-pictures | Sony Pictures
sony | Sony
columbia-pictures | Columbia Pictures; Sony Pictures Entertainment
sony-music | Sony Music; Sony Pictures Releasing; Sony Interactive Entertainment
playstation | PlayStation
twentieth-century | 20th Century Fox
20th-century-studios | 20th Century Studios; Twentieth Century Fox
20th-century | 20th Century
fox-searchlight | FOX Searchlight
searchlight-pictures | Searchlight Pictures
lionsgate | Lionsgate
a24 | A24
focus-features | Focus Features
neon | ?NEON
marvel | Marvel; =Marvel Studios; Marvel Entertainment; 마블
lucasfilm | Lucasfilm; Lucasfilm Ltd.
mubi | MUBI
nintendo | Nintendo; 任天堂; 닌텐도
steam | Steam
valve | Valve
ebay | eBay
amazon | Amazon; =Amazon.com; 아마존; 亚马逊; अमेज़न
spotify | Spotify; 스포티파이
gofundme | GoFundMe
kickstarter | Kickstarter
airbnb | Airbnb; 에어비앤비
tripadvisor | TripAdvisor
booking-com | Booking.com
imdb | IMDb
rotten-tomatoes | Rotten Tomatoes
tmdb | TMDB
豆瓣 | 豆瓣; 豆瓣电影
кинопоиск | Кинопоиск
panoramio | Panoramio
liveuamap | Liveuamap
marinetraffic | MarineTraffic
flightradar24 | Flightradar24; flightradar24.com
flightaware | FlightAware
`;
