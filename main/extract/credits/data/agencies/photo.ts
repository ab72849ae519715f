/** Photo agencies, collectives and picture libraries; lines as in the table of news agencies. */
export const photoTable = `
getty-images | Getty Images; Getty; Gettyimages.com; Gettyimages; Getty Images Europe; Getty Images North America; Getty Images AsiaPac; Getty Images South America; Getty Images Sport; Getty Images News; Getty Images Entertainment; Getty Image; Getty Images Plus; Getty Images for; Getty images Pool; Getty Creative; Getty Images News Service; Гетти Имиджес; 盖蒂图片社; ゲッティ; ゲッティイメージズ; 게티이미지; 게티이미지뱅크; 게티이미지코리아; 게티; גטי אימג'ס; גטי אימג'; גטי; גטי ימג'ס; غيتي; غيتي إيميجز; جيتي إيميجز; جيتي; غيتي إيمدجز; Γκέτι; 蓋帝圖像; Getty Images Bank; Getty Images Korea; गेटी इमेजेज; गेटी इमेज; গেটি ইমেজেস; গেটি ইমেজ; جيتي ايماجز; Getty Picture; Getty Images AFP; Getty Imges; Getty Photo; เก็ตตี้อิมเมจ; Getty Images Latam; Getty Images Brasil; Getty Images Ireland; Getty Images Italia
afp-forum | AFP Forum
bongarts | Bongarts
corbis | Corbis; Corbis News; Corbis Images; =Corbis Historical; Corbis Sport; Corbis Entertainment
wireimage | WireImage; Wireimage.com
filmmagic | FilmMagic
hulton | Hulton Archive; =Hulton; =Hulton-Deutsch Collection; Hulton Getty; =Hulton Deutsch
bettmann | Bettmann; =Bettmann Archive; The Bettmann Archive
popperfoto | Popperfoto
allsport | Allsport
gamma-rapho | Gamma-Rapho; ?Gamma; =Rapho; =Gamma-Keystone; =Keystone-France
icon-sportswire | Icon Sportswire; Icon SMI; Icon Sport Wire
nurphoto | NurPhoto; =NurPhoto Agency; NurPhoto SRL; Nurphoto.com
zuma | ZUMA; =ZUMA Press; =ZUMA Wire; =ZUMAPRESS.com; =ZUMA Press Wire; Zuma Press Inc
imago | imago; =imago images; imago-images.de; imago stock; =imago stock&people; imago sportfotodienst
picture-alliance | picture alliance; picture alliance images; pa picture alliance; dpa picture-alliance; picture-allliance
picturedesk | picturedesk.com; =picturedesk; =APA-PictureDesk
keystone | Keystone; Keystone Press; KEYSTONE-SDA-ATS; Photo Keystone; =Keystone Pressedienst; Foto Keystone
tamedia | Tamedia; =Tamedia AG
ullstein | ullstein bild; =ullstein
akg | akg-images; AKG
bridgeman | Bridgeman Images; =Bridgeman; Bridgeman Art Library; =The Bridgeman Art Library; Bridgeman Berlin
interfoto | INTERFOTO
laif | laif; =Agentur laif; laif Agentur
ostkreuz | Ostkreuz; Agentur Ostkreuz; Ostkreuz Agentur
photothek | photothek; =photothek.net; =photothek.de
agentur-focus | Agentur Focus; Focus Agentur
visum | ?VISUM; Visum Foto
plainpicture | plainpicture
mauritius | mauritius images; Mauritius
imagebroker | imageBROKER; imagebroker.com
panthermedia | PantherMedia; =panthermedia.net
okapia | Okapia
blickwinkel | blickwinkel
snapshot-berlin | ?Snapshot; =snapshot-photography; snapshot-photography.de
future-image | Future Image
action-press | action press
people-picture | People Picture
eventpress | Eventpress
contrast-photo | ?Contrast
jens-buettner-zb | ?ZB
dpa-zentralbild | Zentralbild
davids | ?DAVIDS
sven-simon | Sven Simon
witters | Witters; Witters Sportfotografie
firo | firo Sportphoto; =firo; firo Sportfoto
pressefoto-baumann | Pressefoto Baumann
jan-huebner | Jan Huebner; =Jan Hübner
eibner | Eibner; =Eibner-Pressefoto
beautiful-sports | Beautiful Sports
everett | Everett Collection; =Everett; Everett Historical; Courtesy Everett Collection; Courtesy Everett
shotshop | Shotshop; =shotshop.com
funke | FUNKE Foto Services; =FFS; FUNKE Foto Service; FFS Foto Services
apa-images | APA Images
sipa | Sipa; =Sipa Press; =Sipa USA; Sipa Asia; SIPAPRE
abaca | Abaca; =Abaca Press; =ABACAPRESS.COM
maxppp | MaxPPP
photopqr | PhotoPQR; PQR
divergence | ?Divergence; =Divergence Images
myop | MYOP; =Agence MYOP; MYOP pour
hans-lucas | Hans Lucas; =Studio Hans Lucas; =Agence Hans Lucas
vu | ?VU'; =Agence VU
tendance-floue | Tendance Floue
item-collective | ?Item; =collectif Item
signatures | ?Signatures; =Agence Signatures
modds | Modds
pasco | Pasco; =Pascoandco; Pasco&co
cosmos-agency | ?Cosmos; =Agence Cosmos
opale | ?Opale; =Opale.photo
leemage | Leemage
leextra | Leextra
roger-viollet | Roger-Viollet
rmn | RMN-Grand Palais; =RMN; RMN-GP; =GrandPalaisRmn; Réunion des musées nationaux
bestimage | Bestimage
kcs-presse | KCS Presse; KCS
starface | Starface; Starface Photo
panoramic | ?Panoramic; Agence Panoramic
presse-sports | Presse Sports; =L'Équipe/Presse Sports
icon-sport | Icon Sport
dppi | DPPI; =DPPI Media; DPPI Images
ip3 | IP3; =IP3 Press; =Agence IP3
onlyfrance | Only France; Onlyfrance.fr
hemis | hemis.fr; =Hemis
biosphoto | Biosphoto
andia | Andia; =Andia.fr
reporters-be | ?Reporters; Reporters.be
isopix | Isopix
photo-news | Photo News
rea | ?REA; =Agence REA
haytham | Haytham; =Haytham Pictures; =HAYTHAM-REA
panos | Panos; =Panos Pictures
riva-press | Riva Press
le-pictorium | Le Pictorium; Pictorium
spbc | SOPA Images; =SOPA
lightrocket | LightRocket
pacific-press | Pacific Press; Pacific Press Agency; =Pacific Press Media Production Corp.
magnum | Magnum Photos; ?Magnum; Magnum Photo; マグナム・フォト
vii | ?VII; =VII Photo; VII Photo Agency; =VII Agency
noor | NOOR; =Noor Images
redux | Redux; =Redux Pictures; =Redux Features
contour | ?Contour; =Contour by Getty Images; =Contour RA
polaris | ?Polaris; =Polaris Images
institute-artists | ?INSTITUTE; =Institute Artist
contacto | ?Contacto; =ContactoPhoto
cover-spain | ?Cover; =Cordon Press
alterphotos | AlterPhotos
gtres | Gtres; =Gtres Online
afp7 | AFP7
nordphoto | nordphoto; nordphoto GmbH; =nph
gepa | GEPA pictures; =GEPA
expa | EXPA; =EXPA Pictures
freshfocus | freshfocus
ex-press | Ex-Press
tipress | Ti-Press
pressedienst-ch | ?Pressedienst
blick-photo | Blicksport
scanpix | Scanpix; Scanpix Danmark; =Scanpix Denmark; =Scanpix Sweden; Scanpix Norway; =SCANPIX BALTICS
bildbyran | Bildbyrån; Photo Bildbyrån
polfoto | Polfoto
samfoto | Samfoto
all-over-press | All Over Press; =AOP; =All Over; All Over Press Finland
bsr-agency | BSR Agency; BSR
pro-shots | Pro Shots
orange-pictures | Orange Pictures; =Orange Pics BV; Orange Pics
soccrates | Soccrates; =Soccrates Images
de-beeldunie | De Beeldunie; Beeldunie
novum | ?Novum; Novum RegioFoto
forum-agencja | ?Forum; Agencja Forum; =Forum Polska Agencja Fotografów
east-news | East News
reporter-pl | ?Reporter
newspix-pl | Newspix.pl; =400mm.pl
pressfocus | PressFocus
cyfrasport | Cyfrasport
akpa | AKPA
mwmedia | MWmedia
arena-akcji | Arena Akcji
polska-press | Polska Press; =Polska Press Grupa
profimedia | Profimedia; =Profimedia.cz; Profimedia Images; profimedia.sk; profimedia.si; =Profimedia.hr
mafra | MAFRA
vlm-cz | Vltava Labe Media; VLM
fortepan | Fortepan
northfoto | Northfoto
europress-getty | Europress
mediaworks-hu | Mediaworks
starsport | StarSport
nova-rs | Nova.rs
mn-press | MN Press
profifoto | ProFoto
agf | AGF; =AGF Foto
fotogramma | Fotogramma; Agenzia Fotogramma
imagoeconomica | Imagoeconomica
contrasto | Contrasto; Agenzia Contrasto
ipa-agency | IPA; =IPA-Agency; =IPA-Agency.net; Independent Photo Agency
olycom | Olycom
mondadori-portfolio | Mondadori Portfolio; =Mondadori; Archivio Mondadori
alinari | Alinari; =Archivi Alinari; Fratelli Alinari; =Alinari Archives
scala | ?Scala; =Scala Archives; Scala, Florence; Photo Scala; =Scala Firenze
de-agostini | De Agostini; =De Agostini Picture Library; =DEA; =DEA Picture Library
luz-photo | LUZ; =LUZphoto
one-shot | OneShot; =OnShot
live-media | LiveMedia
insidefoto | Insidefoto
spada-lapresse | ?Spada
ag-aldo-liverani | Aldo Liverani; =Aldo Liverani SAS
image-photo-agency | Image Photo Agency; =Image Sport
alamy | Alamy; =Alamy Stock Photo; Alamy Stock; =Alamy Live News; Alamy.com; Alamy Images; Alamy Photo; Alamy Stock Photos; alamy.de; Alamy Stock Foto; =Alamy Stock Vector; Alamy Stock Image; 알라미
rex-features | Rex; =Rex Features; Rexfeatures.com; REX Shutterstock; Rex Feature
splash | ?Splash News; ?Splash; SplashNews.com; Splash News and Pictures; =Splash News & Pictures
backgrid | BACKGRID; Backgrid UK; =BACKGRID USA
the-mega-agency | ?MEGA; =The Mega Agency; TheMegaAgency.com; =MEGA Agency
bauer-griffin | GC Images; =Bauer-Griffin; BauerGriffin.com
star-max | Star Max; Star Max Inc
patrick-mcmullan | Patrick McMullan; =PatrickMcMullan.com; =PMC; =Penske Media
invision | Invision; =Invision for
camera-press | Camera Press
capital-pictures | Capital Pictures
mirrorpix | Mirrorpix; =Trinity Mirror Mirrorpix
i-images | i-Images; =i-Images Picture Agency
avalon | ?Avalon; =Avalon.red; =Photoshot; =UPPA
lnp | LNP; =London News Pictures
barcroft | Barcroft Media; =Barcroft; Barcroft Images; Barcroft TV
world-illustrated | World Illustrated
topfoto | TopFoto; =TopFoto.co.uk
mary-evans | Mary Evans; =Mary Evans Picture Library; =Mary Evans Picture
heritage-images | Heritage Images; =Heritage Image Partnership
granger | ?Granger; =The Granger Collection; Granger Collection; =Granger NYC
universal-images | Universal Images Group; =UIG; Universal Images; =Universal History Archive; Universal Images Group Editorial
print-collector | Print Collector; =The Print Collector
fine-art-images | Fine Art Images
art-images | Art Images
buyenlarge | Buyenlarge
science-photo-library | Science Photo Library; =SPL; Science Photo Library RF
science-source | Science Source
minden | Minden Pictures; =Minden
nature-picture-library | Nature Picture Library; =naturepl.com; NaturePL; =NPL
ardea | Ardea
frans-lanting | Frans Lanting Studio
animals-animals | Animals Animals
newscom | Newscom; newscom.com
usa-today-sports | USA TODAY Sports; =USA Today Sports Images; =USA TODAY NETWORK; USAT
imagn | Imagn Images; =Imagn; Imagn Content Services
cal-sport-media | Cal Sport Media; =CSM
action-images | Action Images
action-plus | Action Plus; =Action Plus Sports
offside | ?Offside; =Offside Sports Photography; Offside Photography
bpi | BPI
propaganda-photo | ProSports; =ProSportsImages
news-images-uk | News Images; =News Images LTD
mi-news | MI News; =MI News & Sport
jmp | JMP; JMP UK
sns-group | SNS Group; =SNS; SNS Images; SNS Pix
photocall-scotland | Photocall
photosport-nz | Photosport NZ; =www.photosport.nz; Photosport Ltd
stuff-nz | ?Stuff
newspix | Newspix; =newspix.com.au; =News Corp Australia
fairfax | Fairfax Media; =Fairfax; Fairfax Photos; Fairfax Syndication
penta-press | Penta Press
eyevine | eyevine
avpics | AVpics
wenn | WENN; =WENN.com; WENN Rights Ltd; =WENN Rights; =Cover Images
lfi | LFI
landmark-media | Landmark Media
imagecollect | ImageCollect
press-eye | Press Eye; Presseye.com
pacemaker | ?Pacemaker; =Pacemaker Press
vcg | VCG; =视觉中国; =Visual China; 視覺中國; VCG111; =视觉中国 VCG; =Visual China Group
ic-photo | IC photo; =东方IC; =Imaginechina; 東方IC
quanjing | ?全景; =Quanjing; 全景视觉; 全景网
cfp | CFP; =ChinaFotoPress; =CFP Photo; 汉华易美
future-publishing | ?Future Publishing; =Feature China
stringer-china | CNSphoto; 中新图片
dazhi | 達志影像; =達志; 达志影像; Dazhi
aflo | AFLO; =アフロ; =Aflo Sport; アフロスポーツ; Aflo Co. Ltd.; =Nippon News
pixta | PIXTA; ピクスタ
photo-ac | 写真AC; 写真ａｃ; photo AC
amana | amanaimages; =アマナイメージズ; アマナ
uniphoto | UNIPHOTO PRESS; =ユニフォトプレス
jp-image | JPimage
osen | OSEN; 오센
xportsnews | 엑스포츠뉴스; =Xportsnews
spotv | 스포티비뉴스; =SPOTV
starnews | 스타뉴스; =Starnews
mydaily | 마이데일리
imazins | 이매진스; =Imazins
eyepress | EYEPRESS; =EyePress News
saffron-art | Saffron
dinodia | Dinodia; =Dinodia Photo
solaris-images | Solaris Images; =Solaris
magnum-brasil | Pulsar Imagens; ?Pulsar
tyba | Tyba
brazil-photo-press | Brazil Photo Press
am-press | AM Press & Images; =AM Press
agnews | AgNews
photopress-brasil | Photo Press
code19 | Código 19
fotospublicas | Fotos Públicas
raw-image | Raw Image
inovafoto | Inovafoto
mexsport | Mexsport; =Imago7
jam-media | JAM MEDIA
straffon-images | Straffon Images
agencia-reforma | Agencia Reforma; =Agencia EL UNIVERSAL
eikon | Eikon; =Agencia EIKON
procesofoto | Procesofoto
el-universal-photo | GDA
photoxpress-ru | PhotoXPress; Фото ПхотоXПресс; =ФотоXPress; Photoxpress.ru
lori | Фотобанк Лори; =Лори; =Legion-Media; Legion-Media.ru
kommersant-photo | Коммерсантъ; =Kommersant; Коммерсант; Kommersant Photo; Kommersant Photo Agency; ИД «Коммерсантъ»
moskva-agency | АГН «Москва»; =Агентство «Москва»; Moscow News Agency; Агентство городских новостей «Москва»; =Moscow City News Agency; АГН «Москва» / Moskva
interpress-ru | Интерпресс; Interpress
globallookpress | Global Look Press; globallookpress.com; =Global Look; =www.globallookpress.com
russian-look | Russian Look; Russianlook.com
znak | Znak.com
depositphotos-ru | Фотодом; Photodom
interpress-ua | УНН; =UNN
lufa | LUFA
delfi | DELFI; Delfi Meedia
postimees | Postimees
leta | LETA
elta | ELTA; Eltos
bns | BNS; =BNS Foto; BNS nuotr; Baltic News Service
fotodiena | Fotodiena; Fotodiena.lt
15min | 15min; 15min.lt
15min-nuotr | 15min nuotr; Žmonės.lt
scanpix-baltics | SCANPIX nuotr; =Scanpix/
afi | AFI
lrytas-lt | Lrytas.lt; Lrytas
lietuvos-rytas | Lietuvos rytas
`;
