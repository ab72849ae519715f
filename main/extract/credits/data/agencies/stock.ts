/** Stock sites and free picture sites; lines as in the table of news agencies. */
export const stockTable = `
shutterstock | Shutterstock; Shutterstock.com; =Shutterstock Editorial; ShutterStock Images; 셔터스톡; Шаттерсток; シャッターストック; שאטרסטוק; shutterstock.de
istock | iStock; =iStockphoto; iStockphoto.com; =iStock by Getty Images; iStock.com; iStock Photos; istock images; =iStock Editorial; アイストック; 아이스톡
thinkstock | Thinkstock; =Thinkstock Photos; Thinkstockphotos.com; Thinkstock.com; 씽크스탁
adobe-stock | Adobe Stock; stock.adobe.com; Adobe; Stock Adobe; Adobe Stock Images; adobe.stock.com; 어도비스톡; Adobe Stock Photo
fotolia | Fotolia; Fotolia.com; fotolia.de
adobe-firefly | Adobe Firefly; Firefly AI
dreamstime | Dreamstime; Dreamstime.com; Dreamstime Stock Photos
can-stock-photo | Can Stock Photo; CanStockPhoto; Canstock
depositphotos | Depositphotos; Depositphotos.com; =Deposit; депозитфото
123rf | 123RF; 123rf.com; 123RF Stock
pixabay | Pixabay; pixabay CC0; 픽사베이; Пиксабай; Pixabay License; פיקסביי; pixabay.com; ピクサベイ
unsplash | Unsplash; Unsplash License; 언스플래시; Unsplash Plus; אנספלאש; unsplash.com
pexels | Pexels; Pexels License; 펙셀스; pexels.com
freepik | Freepik; freepik.com; 프리픽
pxhere | PxHere; Pxhere.com
rawpixel | rawpixel; rawpixel.com; =rawpixel Ltd
pixelio | pixelio; =pixelio.de; www.pixelio.de
clipdealer | ClipDealer; Clipdealer.de
colourbox | Colourbox; Colorbox; Colourbox.com; Colourbox.de
vecteezy | Vecteezy; vecteezy.com
flaticon | Flaticon
canva | Canva; =Canva Pro; canva.com
envato | Envato; =Envato Elements
stocksy | Stocksy; =Stocksy United
eyeem | EyeEm; =EyeEm Mobile
pond5 | Pond5
500px | 500px; =500px Prime; 500px.com
stocksnap | StockSnap; Stocksnap.io
burst | ?Burst; =Burst/Shopify
picjumbo | picjumbo; picjumbo.com
gratisography | Gratisography
kaboompics | Kaboompics; kaboompics.com
morguefile | morgueFile
freeimages | FreeImages; FreeImages.com; SXC; =sxc.hu; Stock.xchng
public-domain-pictures | PublicDomainPictures; publicdomainpictures.net
ccnull | ccnull; ccnull.de
photocase | photocase; photocase.de; photocase.com
westend61 | Westend61
photodisc | Photodisc
blend-images | Blend Images
cultura-rf | Cultura RF
image-source | ImageSource; Image Source RF
digital-vision | DigitalVision; DigitalVision Vectors
moment-rf | ?Moment; =Moment RF; Moment Open; =Moment Editorial
tetra-images | Tetra Images; Tetra images RF
caiaimage | Caiaimage
hero-images | Hero Images
maskot | Maskot; =Maskot Bildbyrå
johner | Johner; =Johner Images; Johner Bildbyrå
most-photos | Mostphotos; mostphotos.com
scandinav | Scandinav Bildbyrå; =Scandinav
folio | ?Folio; =Folio Images; Folio Bildbyrå
onimage | OnImage
ingimage | Ingimage; =Ingram; Ingram Image; Ingram Publishing; Ingimage.com
stockfood | StockFood
masterfile | Masterfile; masterfile.com
superstock | SuperStock
age-fotostock | age fotostock; agefotostock.com
photononstop | Photononstop
phanie | Phanie; =BSIP
godong | Godong
robert-harding | robertharding; robertharding.com
lonely-planet-images | Lonely Planet Images; =Lonely Planet
loop-images | Loop Images
photolibrary | Photolibrary; photolibrary.com
tuchong | 图虫; =图虫创意; Tuchong; 圖蟲; 图虫网
huaban | 花瓣; 花瓣网
paixin | 拍信; =Paixin
shetu | 摄图网; 摄图
yitu | 壹图网
zcool | 站酷; 站酷海洛; 海洛创意
nipic | 昵图网
qiantu | 千图网; 包图网
pakutaso | ぱくたそ; =PAKUTASO; pakutaso.com; =www.pakutaso.com
o-dan | O-DAN; =オーダン
irasutoya | いらすとや; =irasutoya
clipartkorea | 클립아트코리아; =clipartkorea
imagetoday | 이미지투데이
crowdpic | 크라우드픽
topic-images | 토픽이미지; 토픽이미지스
midjourney | Midjourney; 미드저니; Midjourney AI
dall-e | DALL-E; DALL-E 3; Dall-E 2
chatgpt | ChatGPT; ChatGPT Image; 챗GPT; 챗지피티
openai | OpenAI
stable-diffusion | Stable Diffusion
kandinsky | ?Kandinsky; Кандинский AI
shedevrum | Шедеврум
google-gemini | Google Gemini; ?Gemini
wikimedia-commons | Wikimedia Commons; =Wikimedia; Wikicommons; commons.wikimedia.org; Викисклад; =Wikimedia Foundation; Wikimedia Common; ויקימדיה; ויקישיתוף; ويكيميديا كومنز; ويكيميديا; Wikipedia Commons; 维基共享资源; 維基共享資源; 维基媒体; ウィキメディア・コモンズ; Вікімедіа; Уикимедия; 위키미디어; 위키미디어 커먼스; 위키미디어 커먼즈; Βικιμίντια; ویکی‌پدیا کامنز; Wikimedia commons images
wikipedia | Wikipedia; Википедия; 维基百科; ויקיפדיה; ويكيبيديا; ウィキペディア; 위키피디아; 위키백과; Wikipedia.org; Вікіпедія; Βικιπαίδεια; 維基百科; Уикипедия; वीकिपीडिया; উইকিপিডিয়া; วิกิพีเดีย
creative-commons | Creative Commons Search
openverse | Openverse
geograph | Geograph; geograph.org.uk; Geograph Britain and Ireland; Geograph Ireland
openstreetmap | OpenStreetMap; =OSM; =OpenStreetMap contributors; =OpenStreetMap-Mitwirkende
mapbox | Mapbox
maptiler | MapTiler
datawrapper | Datawrapper
flourish | ?Flourish
infogram | Infogram
statista | Statista
esri | Esri
fotosearch | Fotosearch
`;
