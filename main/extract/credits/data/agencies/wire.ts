/**
 * News agencies. A line each: `id | usual name; other names…`. A name in another script, or after `=`, comes out
 * as it stands here; any other name comes out as the usual one. `?` marks a name that is also a common word or
 * short form, which proves nothing where it stands alone.
 */
export const wireTable = `
afp | AFP; =Agence France-Presse; AFP Photo; AFP Photos; AFP Forum; AFPTV; AFPBB News; AFP Fotos; AFP Foto; AFP-Services; أ ف ب; ا ف ب; الفرنسية; الوكالة الفرنسية; فرانس برس; وكالة فرانس برس; АФП; Франс Пресс; Франс Прес; 法新社; AFP通信; AFP時事; סוכנות הידיעות AFP; אי-אף-פי; Γαλλικό Πρακτορείο; एएफपी; এএফপি; เอเอฟพี; 法国新闻社; AFP 연합뉴스; خبرگزاری فرانسه; اے ایف پی; ფრანს პრესი
ap | AP; =Associated Press; The Associated Press; AP Photo; AP Photos; AP Images; AP Foto; AP Wirephoto; AP File Photo; APTN; AP Video; AP Television; AP Graphic; AP Illustration; Associated Press Photo; أسوشيتد برس; اسوشيتد برس; أ ب; أسوشييتد برس; АП; Ассошиэйтед Пресс; Асошиейтед прес; 美联社; 美聯社; AP通信; AP＝共同; איי-פי; אי-פי; סוכנות AP; एपी; এপি; เอพี; آسوشیتدپرس; اسوشی ایٹڈ پریس; اے پی; AP연합뉴스; ΑΡ
reuters | Reuters; Thomson Reuters; Reuters Photo; Reuters Photos; Reuters TV; Reuters Graphics; Reuters Connect; Reuters Pictures; رويترز; روئٹرز; رویترز; Рейтерс; Рейтер; Ройтерс; 路透社; 路透; ロイター; ロイター通信; 로이터; 로이터통신; רויטרס; Ρόιτερς; रॉयटर्स; রয়টার্স; รอยเตอร์; รอยเตอร์ส; როიტერი; Ռոյթերս; ராய்ட்டர்ஸ்; റോയിട്ടേഴ്സ്; રોયટર્સ
dpa | dpa; =dpa-Bildfunk; =Deutsche Presse-Agentur; dpa-infocom; dpa-tmn; dpa Picture-Alliance; dpa-Zentralbild; dpa-infografik; dpa-Film; dpa-report; د ب أ; Дпа; 德新社; 德国新闻社; DPA通信; 독일통신
upi | UPI; United Press International; 合众国际社; ЮПИ
bloomberg | Bloomberg; =Bloomberg News; Bloomberg Photo; بلومبرغ; بلومبرج; Блумберг; 彭博; 彭博社; 블룸버그; ブルームバーグ; בלומברג; 블룸버그통신; ब्लूमबर्ग; บลูมเบิร์ก
epa | EPA; =EPA-EFE; =European Pressphoto Agency; =EPA Images; ЕПА; 欧洲新闻图片社; 歐新社; 欧新社; EPA時事; ईपीए; ΕΡΑ; EPA연합뉴스; אי-פי-איי; الأوروبية; الوكالة الأوروبية
efe | EFE; Agencia EFE; Efe Agencia; EFE Foto; إفي; ЭФЕ; 埃菲社
europa-press | Europa Press
ansa | ANSA; Agenzia ANSA; Ansa Foto; Ansa.it; أنسا; АНСА; 安莎社
agi | ?AGI; Agenzia Italia; Agenzia AGI; AGF Agenzia Italia
adnkronos | Adnkronos
lapresse | LaPresse; Agenzia LaPresse; Foto LaPresse; LaPresse Photo
agenzia-nova | Agenzia Nova
askanews | Askanews
apa | APA; =APA-Images; =APA-Fotoservice; APA-PictureDesk; APA-Grafik; Austria Presse Agentur; APA-Foto; АПА
keystone-sda | Keystone-SDA
sda | ?SDA; Schweizerische Depeschenagentur; sda-ats
ats | ?ATS; Agence télégraphique suisse; Keystone-ATS
belga | Belga; Belga Photo; Agence Belga; Belga Image; Belga News Agency; Photo Belga; Belga Foto; Photo News Belga
anp | ANP; ANP Foto; ANP Photo; ANP XTRA; ANP Video; Algemeen Nederlands Persbureau
hollandse-hoogte | Hollandse Hoogte; HH
tt | TT; =TT Nyhetsbyrån; TT News Agency; TT Bild; TT News
ntb | NTB; =NTB Scanpix; Norsk Telegrambyrå
ritzau | Ritzau; =Ritzau Scanpix; =Ritzau Foto; Ritzaus Bureau
stt | STT; =STT-Lehtikuva; Suomen Tietotoimisto
lehtikuva | Lehtikuva; Lehtikuva Oy
pa-media | PA; =PA Media; =PA Wire; =PA Images; =PA Archive; =Press Association; PA Photos; PA Photo; Press Association Images; The Press Association; PA Graphics; PA News; PA Video
aap | AAP; =AAP Image; Australian Associated Press; AAP Images; AAP Photos; AAP Photo; AAP News
nzme | NZME; NZME Photos
rnz | RNZ; Radio New Zealand
canadian-press | The Canadian Press; Canadian Press; CP Images; CP Photo; =La Presse Canadienne; CP Photos; ?CP; La Presse Canadienne Photo
xinhua | Xinhua; =Xinhua News Agency; Xinhua Photo; Agencia Xinhua; 新华社; 新華社; 新华; 新华网; 新華網; شينخوا; Синьхуа; 新華; 신화; 신화통신; 신화사; 新華社通信; סינחואה; Xinhuanet; 新华视点; 新華社＝共同
cns | China News Service; =CNS; 中新社; 中国新闻社; 中新网; 中国新闻网; 中新社發; 中國新聞社; 中新視頻; 中新视频; Chinanews; 中新社图片; CNSPHOTO
china-daily | China Daily; 中国日报; chinadaily.com.cn; 中国日报网; 中國日報
cna-taiwan | CNA; =中央社; Central News Agency; 中央通訊社; 中央社檔案; 台湾中央社
kyodo | Kyodo; =Kyodo News; 共同通信; 共同通信社; 共同; 共同社; 교도통신; 교도; 교도 연합뉴스; Киодо; كيودو; Kyodo News Agency; Kyodo Photo; Kyodo News International; קיודו; AP・共同
jiji | Jiji; =Jiji Press; 時事通信; 時事; 時事通信社; 时事社; 지지통신; Jiji Press Photo; =AFP-Jiji; EPA-JIJI; EPA時事通信
yonhap | Yonhap; =Yonhap News; =Yonhap News Agency; 연합뉴스; 연합; 연합뉴스TV; 韩联社; 韓聯社; 聯合ニュース; 聯合通信; 연합통신; Ёнхап; يونهاب; 연합포토; YNA; יונהאפ
newsis | Newsis; 뉴시스; 뉴시스통신; ニューシス; 纽西斯
news1 | News1; 뉴스1; 뉴스원; News1 Korea
kcna | KCNA; 조선중앙통신; 朝中社; 朝鮮中央通信; ЦТАК; 조선중앙통신사; 朝鲜中央通讯社; 노동신문; Korean Central News Agency; KNS; 朝鲜中央社; Rodong Sinmun; 勞動新聞; 조선신보; 朝鮮通信
pti | PTI; Press Trust of India; PTI Photo; PTI Photos; पीटीआई; पीटीआइ; भाषा; পিটিআই; PTI Graphics; પીટીઆઈ; பிடிஐ; പിടിഐ
ani | ANI; ANI Photo; Asian News International; एएनआई; এএনআই; ANI Photos; ANI Twitter
ians | IANS; Indo-Asian News Service; आईएएनएस; আইএএনএস; IANS Photo; आइएएनएस
uni-india | ?UNI; United News of India; UNI Photo; यूनीवार्ता; वार्ता
app-pakistan | ?APP; Associated Press of Pakistan; APP Photo; اے پی پی
bss | BSS; Bangladesh Sangbad Sangstha; বাসস
unb | UNB; United News of Bangladesh; ইউএনবি
bernama | Bernama; Foto Bernama; Bernama Photo; Bernamapix; بيرناما
antara | Antara; =Antara Foto; =Antaranews; Antara Photo; LKBN Antara; ANTARA FOTOS
vna | VNA; =TTXVN; Vietnam News Agency; Thông tấn xã Việt Nam; Ảnh TTXVN; VNA Photo; VNS; 越通社; VietnamPlus
pna | PNA; Philippine News Agency; PNA photo
tna-thailand | TNA; สำนักข่าวไทย; Thai News Agency; Thai News Pix
akp | Agence Kampuchea Presse; AKP
montsame | MONTSAME; Монцамэ
tass | TASS; =ITAR-TASS; ТАСС; ИТАР-ТАСС; TASS News Agency; تاس; 塔斯社; 塔斯; タス通信; 타스; 타스통신; טאס; Фото ТАСС; TASS Photo; Фотохроника ТАСС; タス; टास
ria-novosti | RIA Novosti; РИА Новости; RIAN; Rossiya Segodnya; Россия сегодня; МИА «Россия сегодня»; 俄新社; РИАН; ria.ru; リアノーボスチ
sputnik | Sputnik; Спутник; سبوتنيك; 卫星通讯社; Sputnik News; 스푸트니크; スプートニク; Спутнік; Sputnik Photo; 俄罗斯卫星通讯社
interfax | Interfax; Интерфакс; 国际文传电讯社; インタファクス通信; Interfax Photo
interfax-ukraine | Interfax-Ukraine; Інтерфакс-Україна; Интерфакс-Украина
ukrinform | Ukrinform; Укрінформ; Укринформ
unian | UNIAN; УНІАН; УНИАН
belta | BelTA; БелТА
kazinform | Kazinform; Казинформ; QazInform; ҚазАқпарат; Қазинформ
uza | UzA; ЎзА
kabar | Kabar; Кабар
khovar | Khovar; Ховар
azertac | AZERTAC; AZƏRTAC; АЗЕРТАДЖ; Azertag
apa-az | APA.az
trend-az | Trend News Agency; ?Trend
report-az | Report.az
armenpress | Armenpress; Արմենպրես; Арменпресс
interpressnews | InterPressNews; ინტერპრესნიუსი; IPN
pap | PAP; Polska Agencja Prasowa; PAP Foto; PAP Photo
agencja-wyborcza | Agencja Wyborcza.pl; =Agencja Gazeta; Agencja Wyborcza; AW
ctk | ČTK; Česká tisková kancelář; Foto ČTK; ČTK Photo; Czech News Agency
tasr | TASR; Tlačová agentúra Slovenskej republiky; FOTO TASR
sita-slovakia | SITA; SITA.sk
mti | MTI; Magyar Távirati Iroda; MTI Fotó
mtva | MTVA; MTVA Fotó
agerpres | Agerpres; AGERPRES FOTO; АГЕРПРЕС
mediafax | Mediafax; Mediafax Foto
inquam | Inquam Photos; Inquam
bta | BTA; БТА; Българска телеграфна агенция
bgnes | BGNES; БГНЕС
focus-bg | ?Фокус; =Агенция Фокус; Focus News Agency
bulphoto | BulPhoto; БулФото
tanjug | Tanjug; Танјуг; Tanjug Photo; Танюг
fonet | FoNet; ФоНет
beta-serbia | ?BETA; Beta News Agency; BETAPHOTO; Бета; Beta Press
hina | Hina; Hrvatska izvještajna novinska agencija
pixsell | PIXSELL; Pixsell Photo
cropix | CROPIX; Hanza Media Cropix
sta-slovenia | STA; Slovenska tiskovna agencija
bobo | BOBO; Fotoagencija BOBO
fena | FENA
srna | SRNA; СРНА
mina-montenegro | ?MINA; MINA News; Agencija MINA
mia-macedonia | ?MIA; МИА; Медиумска информативна агенција
makfax | Makfax; Макфакс
meta-mk | Meta.mk
ata-albania | ?ATA; ATSH; Agjencia Telegrafike Shqiptare
ana-mpa | ANA-MPA; ΑΠΕ-ΜΠΕ; ΑΠΕ; AMNA; Athens News Agency; =APE-MPE
eurokinissi | Eurokinissi; ΕΥΡΩΚΙΝΗΣΗ; EUROKINISSI Photo
intime | INTIME; =Intime News; ΙΝΤΙΜΕ; ΙΝΤΙΜΕ NEWS
sooc | SOOC; SOOC.gr
motionteam | Motion Team
cna-cyprus | ΚΥΠΕ; =KYPE; Cyprus News Agency
anadolu | Anadolu; =Anadolu Agency; =Anadolu Ajansı; =AA; Anadolu Images; AA Foto; الأناضول; وكالة الأناضول; Анадолу; Anadolu Agency Photo; AA Photo; الاناضول; Anadolu Photo; 阿纳多卢通讯社; سوكول الأناضول; 阿納多盧; Anadolu Agency Images
dha | DHA; =Demirören Haber Ajansı; DHA Foto; Doğan Haber Ajansı; Demirören; Demirören News Agency; =Demirören Visual Media
iha | İHA; =İhlas Haber Ajansı; =Ihlas News Agency
anka | ?ANKA; ANKA Haber Ajansı
depo-photos | Depo Photos
mena | ?MENA; وكالة أنباء الشرق الأوسط; أ ش أ; Middle East News Agency
spa-saudi | ?SPA; واس; وكالة الأنباء السعودية; Saudi Press Agency; واس السعودية
wam | WAM; وام; وكالة أنباء الإمارات; Emirates News Agency
kuna | KUNA; كونا; وكالة الأنباء الكويتية; Kuwait News Agency
qna | QNA; ?قنا; وكالة الأنباء القطرية; Qatar News Agency
bna | BNA; ?بنا; وكالة أنباء البحرين; Bahrain News Agency
ona | ONA; العمانية; وكالة الأنباء العمانية; Oman News Agency
petra | ?Petra; بترا; وكالة الأنباء الأردنية; Petra News Agency; Jordan News Agency
nna-lebanon | NNA; الوكالة الوطنية للإعلام; National News Agency
sana | SANA; سانا; وكالة سانا; САНА; الوكالة العربية السورية للأنباء
ina-iraq | INA; ?واع; وكالة الأنباء العراقية; Iraqi News Agency
wafa | WAFA; ?وفا; وكالة وفا
maan | Ma'an; ?معا; وكالة معا; Maan News
shehab | ?Shehab; شهاب; وكالة شهاب
saba-yemen | ?Saba; سبأ; وكالة سبأ; سبأنت
suna | SUNA; ?سونا; وكالة السودان للأنباء
aps-algeria | APS; واج; وكالة الأنباء الجزائرية; Algérie Presse Service
tap | ?TAP; ?وات; وكالة تونس إفريقيا للأنباء; Tunis Afrique Presse; وكالة تونس افريقيا للأنباء
map | ?MAP; Maghreb Arabe Presse; و م ع; MAP Photo; Maghreb Arabe Press; MAP Express
lana | LANA; ?وال; وكالة الأنباء الليبية
irna | IRNA; ایرنا; إرنا; ИРНА; خبرگزاری ایرنا; ایرنا فارسی; ارنا
isna | ISNA; ایسنا; إسنا; خبرگزاری ایسنا; ИСНА
mehr | ?Mehr; ?مهر; خبرگزاری مهر; Mehr News; =Mehr News Agency; وكالة مهر
tasnim | Tasnim; =Tasnim News; =Tasnim News Agency; تسنیم; تسنيم; خبرگزاری تسنیم; Тасним
fars | ?Fars; =Fars News; =Fars News Agency; ?فارس; خبرگزاری فارس; Фарс
ilna | ILNA; ایلنا
wana | WANA; =West Asia News Agency; WANA (West Asia News Agency)
flash90 | Flash90; פלאש 90; פלאש90; Flash90 Photo
jini | JINI; ג'יני; JINIPIX; Jini Photo
tps-israel | TPS; תצפית; TPS-IL
israel-gpo | Israel GPO; לע"מ; =GPO; Government Press Office; לשכת העיתונות הממשלתית
idf | IDF; דובר צה"ל; IDF Spokesperson; IDF Spokesperson's Unit; =Israel Defense Forces; الجيش الإسرائيلي; =Israeli army; דובר צהʺל; Israel Defence Forces
nan-nigeria | NAN; News Agency of Nigeria
gna | GNA; Ghana News Agency
kna-kenya | Kenya News Agency
ena-ethiopia | Ethiopian News Agency
panapress | Panapress; PANA; Panafrican News Agency
aps-senegal | Agence de presse sénégalaise
aip-ci | ?AIP; Agence ivoirienne de presse
acp-congo | Agence congolaise de presse
angop | Angop
african-news-agency | African News Agency; ANA Pictures
notimex | Notimex
cuartoscuro | Cuartoscuro; CUARTOSCURO.COM; Agencia Cuartoscuro
prensa-latina | Prensa Latina
acn-cuba | ACN; Agencia Cubana de Noticias
estudios-revolucion | Estudios Revolución; =Estudio Revolución
telam | Télam; Agencia Télam; Agencia NA
noticias-argentinas | Noticias Argentinas; Agencia NA; Agencia Noticias Argentinas
andina | Andina; Agencia Andina; ANDINA Agencia Peruana de Noticias
abi-bolivia | ABI; Agencia Boliviana de Información
colprensa | Colprensa
agencia-uno | Agencia UNO
aton | Aton; =Aton Chile; Agencia Aton; Aton Agencia
photosport | Photosport
api-ecuador | Agencia API; ?API
avn | AVN; Agencia Venezolana de Noticias
agencia-brasil | Agência Brasil; Agência Brasil EBC; =ABr; =EBC
estadao-conteudo | Estadão Conteúdo; =Agência Estado
folhapress | Folhapress
agencia-o-globo | Agência O Globo
futura-press | Futura Press
fotoarena | Fotoarena; =Fotoarena Agency
agencia-senado | Agência Senado
agencia-camara | Agência Câmara; Câmara dos Deputados; =Agência Câmara de Notícias
agif | AGIF
lusa | Lusa; =Agência Lusa
global-imagens | Global Imagens
acn-catalunya | ACN Catalunya; Agència Catalana de Notícies
sid | SID; Sport-Informations-Dienst
epd | epd; =epd bild; Evangelischer Pressedienst; epd-bild.de
kna | KNA; =KNA-Bild; Katholische Nachrichten-Agentur; KNA-Fotoredaktion
ots | ?ots; =news aktuell; obs; =dpa-obs; ots-bild
ddp | ddp; =ddp images; ddp media; ddp Bildarchiv
dapd | dapd
news5 | News5
tnn | TNN; Thomson Nurnberg; Times News Network
nyt-news-service | NYT News Service; New York Times News Service; =The New York Times News Service
tribune-news-service | Tribune News Service; =TNS; =Tribune Content Agency; Tribune News
mct | MCT; McClatchy-Tribune
mcclatchy | McClatchy
swns | SWNS; =SWNS.com; South West News Service
caters | Caters; =Caters News; =Caters News Agency; Caters Clips; Caters TV
stringer-hub | StringersHub
mercury-press | Mercury Press; Mercury Press & Media
ruptly | Ruptly
newsflare | Newsflare
storyful | Storyful
viral-press | ViralPress
kennedy-news | Kennedy News; =Kennedy News and Media; Kennedy News & Media
champion-news | Champion News
solent | Solent News; =Solent News & Photo Agency; Solent
inpho | INPHO; Inpho Photography
sportsfile | Sportsfile; Sportsfile.ie
pa-ireland | PA Ireland
rolling-news | RollingNews.ie; =RollingNews; Photocall Ireland
collins | Collins Photos; Collins Agency; =Collins Dublin; Collins Courts; Collins Photo Agency
`;
