/** Public bodies, museums and archives known by several names; lines as in the table of news agencies. */
export const institutionTable = `
esa | ESA; =European Space Agency; ЕКА; ЄКА; 欧洲航天局; 欧空局; 유럽우주국
eso | ESO; European Southern Observatory
jaxa | JAXA; 宇宙航空研究開発機構
jpl | JPL; =JPL-Caltech; Jet Propulsion Laboratory
usgs | USGS; U.S. Geological Survey; US Geological Survey
cdc | CDC; Centers for Disease Control and Prevention
fbi | FBI; Federal Bureau of Investigation; ФБР
who | WHO; =World Health Organization; ВОЗ; OMS; منظمة الصحة العالمية
un | UN; =United Nations; =UN Photo; =ONU; =Nations Unies; =Vereinte Nationen; =Naciones Unidas; ООН; الأمم المتحدة; 联合国
unhcr | UNHCR; =ACNUR; =HCR; УВКБ; مفوضية اللاجئين
unicef | UNICEF; ЮНИСЕФ; 유니세프
unrwa | UNRWA; الأونروا
iaea | IAEA; МАГАТЭ
crown-copyright | Crown Copyright; MoD Crown Copyright
mod-uk | Ministry of Defence; =MoD; UK Ministry of Defence; =UK MOD
red-cross | Red Cross; =Croix-Rouge; =Cruz Roja; =Cruz Vermelha; =Croce Rossa; =Rotes Kreuz; =Rode Kruis; Красный Крест; الهلال الأحمر; الصليب الأحمر
magen-david-adom | Magen David Adom; =MDA; מד"א; מגן דוד אדום; תיעוד מבצעי מד"א
ukrainian-emergency-service | Ukrainian Emergency Service; =State Emergency Service of Ukraine; ДСНС; ДСНС України; ГСЧС Украины; ГСЧС
ukrainian-presidency | Ukrainian Presidential Press Service; =Ukrainian Presidential Press Office; =Ukrainian Presidential Office; =Ukrainian Presidency; =Ukraine Presidency; Офіс Президента України; Офіс президента; Офис президента Украины; пресслужба президента України; =president.gov.ua
ukrainian-general-staff | Генштаб ЗСУ; Генеральний штаб ЗСУ; =General Staff of the Armed Forces of Ukraine
russian-defence-ministry | Russian Defense Ministry; =Russian Defence Ministry; =Russian Defense Ministry Press Service; Минобороны РФ; Минобороны России; Министерство обороны РФ; пресс-служба Минобороны РФ
mchs-russia | МЧС России; МЧС; МЧС РФ; Пресс-служба МЧС; ГУ МЧС
mvd-russia | МВД России; МВД РФ; МВД
bundespresseamt | Bundespresseamt; =BPA; =Bundesbildstelle; Presse- und Informationsamt der Bundesregierung
onb | ÖNB; =Österreichische Nationalbibliothek
bnf | BnF; =Bibliothèque nationale de France
vatican-media | Vatican Media; =Vatican News; VATICAN MEDIA Divisione Foto
israel-police | Israel Police; דוברות המשטרה; משטרת ישראל; דוברות משטרת ישראל
hellenic-coast-guard | Hellenic Coast Guard; Λιμενικό; Λιμενικό Σώμα
hellenic-police | Hellenic Police; ΕΛ.ΑΣ.; ΕΛΑΣ; Ελληνική Αστυνομία
turkish-presidency | Turkish Presidency; =Turkish Presidential Press Service; =TCCB; İletişim Başkanlığı; =Cumhurbaşkanlığı
pib-india | PIB; =Press Information Bureau; पीआईबी
library-of-congress | Library of Congress; LOC
national-archives-us | National Archives; =U.S. National Archives; =NARA
iwm | IWM; =Imperial War Museums; Imperial War Museum
metropolitan-museum | Metropolitan Museum of Art; The Metropolitan Museum of Art; =The Met
louvre | Louvre; =Musée du Louvre
va-museum | V&A; =Victoria and Albert Museum
yad-vashem | Yad Vashem; יד ושם
photo12 | Photo12; Photo 12
sothebys | Sotheby's; Sothebys
christies | Christie's; Christies
maxar | Maxar; =Maxar Technologies
planet-labs | Planet Labs; =Planet Labs PBC; Planet Labs Inc.
xpb | XPB Images; XPB
blue-house | 청와대; 대통령실; =South Korean Presidential Office
mnd-korea | 국방부
palace-museum | 故宫博物院; 故宮博物院
nasa | NASA; НАСА; 美国国家航空航天局; 나사; 미 항공우주국; נאס"א; نasa; ناسا; NASA TV; =NASA Earth Observatory; NASA Images; नासा; নাসা; 美国航天局; 미국 항공우주국; NASA HQ PHOTO; =NASA Goddard; NASA's Goddard Space Flight Center; =NASA GSFC; アメリカ航空宇宙局; NASA Earth; NASA Worldview
isro | ISRO; इसरो; ইসরো; ಇಸ್ರೋ
roscosmos | Roscosmos; Роскосмос; Роскосмос ТВ
cnsa | CNSA; 国家航天局; 中国国家航天局; 國家航天局
spacex | SpaceX; СпейсИкс; 스페이스X
copernicus | Copernicus; =Copernicus Sentinel; Sentinel-2; =Sentinel Hub; European Union, Copernicus Sentinel; =Copernicus EMS
white-house | White House; The White House; 白宫; 白宮; 백악관; Белый дом; הבית הלבן; البيت الأبيض; ホワイトハウス; Maison Blanche; Official White House; Weißes Haus; Casa Blanca; Casa Bianca; Casa Branca; व्हाइट हाउस
state-department | U.S. State Department; U.S. Department of State; =State Department
us-navy | U.S. Navy; United States Navy; USN; 미 해군
us-army | U.S. Army; United States Army; =U.S. Army Reserve; 미 육군
us-air-force | U.S. Air Force; United States Air Force; =USAF; =U.S. Space Force; 미 공군
us-marine-corps | U.S. Marine Corps; USMC; United States Marine Corps; U.S. Marines
us-coast-guard | U.S. Coast Guard; USCG; United States Coast Guard; =Coast Guard
nato | NATO; НАТО; =OTAN
msf | MSF; =Médecins Sans Frontières; =Doctors Without Borders; =Ärzte ohne Grenzen; =Médicos Sin Fronteras
greenpeace | Greenpeace; Гринпис; 绿色和平; Γκρίνπις; 그린피스
kremlin | Kremlin; =Kremlin.ru; Кремль; Пресс-служба Кремля; =пресс-служба Президента РФ; Kremlin Pool; =Kremlin Press Office; Сайт Кремля; Кремлин; =Russian Presidential Press Office; пресс-служба президента России
`;
