/**
 * Public bodies, museums, clubs and companies that are named as the source of pictures, each by one name, parted by
 * `;`. Many are common words too, so that none of them proves a credit where it stands alone.
 */
export const bodyNames = `
Caltech; MSSS; Space Science Institute; ESA/Hubble; ESA/Webb; ESA/ATG; STScI; NOIRLab; AURA; NSF; NRAO; NAOJ; 国立天文台;
Blue Origin; CERN; DigitalGlobe; Vantor; BlackSky; Airbus DS; CNES; NOAA; CIRA; RAMMB; NHC; National Hurricane Center;
National Weather Service; NWS; U.S. Fish and Wildlife Service; USFWS; National Park Service; NPS; U.S. Forest Service;
InciWeb; EUMETSAT; Met Office; Météo-France; DWD; SMHI; 気象庁; 기상청; 中央气象台; NIAID; NIH; National Institutes of Health;
NIAID-RML; 疾病管制署; National Guard; U.S. National Guard; Army National Guard; U.S. Army National Guard; Air National
Guard; U.S. Air National Guard; DoD; Department of Defense; U.S. Department of Defense; DVIDS; Pentagon; 미 국방부;
CENTCOM; US CENTCOM; US Central Command; DHS; ICE; U.S. Immigration and Customs Enforcement; U.S. Customs and Border
Protection; CBP; U.S. Department of Justice; Department of Justice; DOJ; CIA; NYPD; LAPD; FDNY; Metropolitan Police;
Met Police; Scotland Yard; Royal Navy; RAF; British Army; Downing Street; No 10 Downing Street; No10; 10 Downing
Street; UK Parliament; House of Commons; Kensington Palace; Buckingham Palace; The Royal Family; PRU; Parliament TV;
parliamentlive.tv; UNO; MONUSCO; MINUSMA; MINUSCA; WFP; World Food Programme; PAM; FAO; UNESCO; IMF; World Bank; ITER;
ICC; ICC-CPI; IOM; ILO; European Parliament; European Union; Europäische Union; EU; Europäisches Parlament; Parlement
européen; Union européenne; European Commission; Commission européenne; Europäische Kommission; European Council; EC -
Audiovisual Service; EBS; Frontex; Europol; Eurostat; Insee; Destatis; Statistisches Bundesamt; Istat; ONS; ECB; EZB; OECD; OCDE; BCE; ICRC; IFRC; American Red Cross; DRK;
WWF; WWF-UK; PETA; Save the Children; Oxfam; Amnesty International; Human Rights Watch; Caritas; SOS Méditerranée;
Sea-Watch; Sea-Watch.org; Proactiva Open Arms; Open Arms; White Helmets; Syria Civil Defence; Bellingcat; NABU; BUND;
Conservation International; WCS; Four Paws; ОП; Генштаб; Міноборони; Міністерство оборони України; ЗСУ; Armed Forces
of Ukraine; СБУ; Нацполіція; Національна поліція України; Минобороны; СК РФ; Следственный комитет; ФСБ; ФСБ России;
ФСБ РФ; СКР; Росгвардия; Госдума; Совет Федерации; РЖД; mos.ru; пресс-служба правительства РФ; Правительство РФ; МИД
РФ; МИД России; Présidence de la République; Préfecture de police; Gendarmerie nationale; Gendarmerie; Police
nationale; Assemblée nationale; LCP; Sénat; Ministère des Armées; ECPAD; Marine nationale; Armée de l'Air; État-major
des armées; SDIS; BSPP; Ville de Paris; CNRS; Inserm; INRAP; Préfecture; Sécurité civile; Gallica; Ina.fr; Archives
nationales; Musée d'Orsay; Centre Pompidou; Château de Versailles; ADAGP; Musée de l'Armée; Bundesregierung; Deutscher
Bundestag; Bundestag; BMEL; BMVg; BMI; BMF; BMWi; BMWK; BMG; BMAS; BMU; BMUV; BMZ; BMBF; Auswärtiges Amt; RKI; BKA;
LKA; Bundespolizei; Bundeswehr; Bundesheer; THW; Technisches Hilfswerk; Feuerwehr; Polizei; Polizeipräsidium;
Kantonspolizei; Kapo; Stadtpolizei; Berufsfeuerwehr; Freiwillige Feuerwehr; Landespolizei; DLRG; Bergwacht; Rega; LPD
Wien; LPD; ÖAMTC; ADAC; Staatsanwaltschaft; Bundesarchiv; Deutsches Bundesarchiv; Stadtarchiv; Staatsarchiv;
Landesarchiv; SLUB; Deutsche Fotothek; ETH-Bibliothek; ETH Zürich; Max-Planck-Institut; Fraunhofer;
Alfred-Wegener-Institut; AWI; DLR; GEOMAR; KIT; Senckenberg; Bundeskanzleramt; Parlamentsdirektion; ÖBB; Wiener
Linien; Stadt Wien; SBB; Admin.ch; DB AG; Deutsche Bahn AG; Deutsche Bahn; SNCF; RATP; Wiener Rotes Kreuz; Moncloa; La
Moncloa; Pool Moncloa; Casa Real; Casa de S.M. el Rey; Guardia Civil; Policía Nacional; Policía; Policía Local;
Policía Municipal; Mossos d'Esquadra; Mossos; Ertzaintza; Bomberos; Bombers; Bomberos de Madrid; UME; Salvamento
Marítimo; Emergencias 112; Emergencias Madrid; Generalitat; Junta de Andalucía; Xunta de Galicia; Xunta; Ayuntamiento;
Congreso de los Diputados; Ministerio de Defensa; Museo del Prado; DGT; Ministerio del Interior; Cruz Roja Española;
Renfe; Adif; CSIC; AEMET; Casa Rosada; Presidencia; Presidencia de la República; Presidencia de México; Presidencia de
la Nación; Presidencia de Colombia; Presidencia Perú; Palacio de Miraflores; Prensa Miraflores; Gobierno de México;
FGR; Senado; Fiscalía; Carabineros; PDI; PNC; Marina; Sedena; Protección Civil; Ejército; Ejército Nacional; Alcaldía;
Gobernación; Poder Judicial; Policía Nacional de Colombia; Cancillería; Bomberos Voluntarios; INAH; UNAM; Ministerio
de Salud; Municipalidad; Secretaría de Seguridad; Prensa Presidencial; Asamblea Nacional; Congreso; Congreso de la
República; Minsa; Essalud; AFA; Conmebol; Planalto; Palácio do Planalto; Presidência da República; Polícia Civil;
Polícia Militar; Polícia Federal; PF; PM; PRF; Corpo de Bombeiros; Bombeiros; Prefeitura; Governo do Estado; Governo
de SP; Governo do Estado de SP; Governo do Estado de São Paulo; STF; TSE; CBF; Senado Federal; Fiocruz; Exército
Brasileiro; Marinha do Brasil; FAB; Petrobras; Secom; Defesa Civil; Ministério da Saúde; Alesp; Detran; GNR; Câmara
Municipal; Marinha Portuguesa; Quirinale; Ufficio Stampa Quirinale; Palazzo Chigi; Ufficio Stampa Palazzo Chigi;
Carabinieri; Polizia di Stato; Polizia; Guardia di Finanza; GdF; Vigili del Fuoco; Guardia Costiera; Protezione
Civile; Comune; Soccorso Alpino; Polizia Locale; Esercito Italiano; Aeronautica Militare; Marina Militare; Governo;
Regione Lazio; Regione Lombardia; FIGC; CONI; Trenitalia; Questura; INGV; INAF; Uffizi; Gallerie degli Uffizi;
L'Osservatore Romano; Osservatore Romano; Vatican Pool; CPP; Servizio Fotografico Vaticano; Politie; Brandweer;
Rijksoverheid; Koninklijke Marechaussee; Gemeente; Polis; Polisen; Politiet; Kripos; Politi; Poliisi; Puolustusvoimat;
Försvarsmakten; Forsvaret; Rajavartiolaitos; Valtioneuvosto; Valtioneuvoston kanslia; Regeringskansliet;
Kustbevakningen; Redningsselskapet; Pelastuslaitos; Kungahuset; Kungl. Hovstaterna; Det kongelige hoff; Museovirasto;
Ilmatieteen laitos; Riksdagen; Stortinget; Statens vegvesen; Säkerhetspolisen; Policja; KPRM; Straż Pożarna; PSP; OSP;
Sejm; Sejm RP; Kancelaria Sejmu; KPRP; MON; Straż Graniczna; Kancelaria Prezydenta; Wojsko Polskie; NAC; Narodowe
Archiwum Cyfrowe; Polona; PKP; Urząd Miasta; Policie ČR; PČR; HZS; HZS ČR; Hasiči; Polícia SR; HaZZ; Úřad vlády; Úrad
vlády SR; AČR; police.hu; Miniszterelnöki Sajtóiroda; Miniszterelnökség; katasztrofavedelem.hu; KKM; Honvédelmi
Minisztérium; Rendőrség; Országos Mentőszolgálat; Poliția Română; IGSU; presidency.ro; gov.ro; МВР; Полиција; MUP; MUP
RS; HGSS; Policija; Vlada RH; Gasilci; Gorska reševalna zveza; Vlada Republike Srbije; Predsedništvo Srbije;
Πυροσβεστική; Γραφείο Τύπου Πρωθυπουργού; ΓΕΣ; ΥΠΕΘΑ; ΥΠΕΞ; ΠΑΣΟΚ; ΕΡΤ; Βουλή; ΥΠΠΟ; ΥΠΠΟΑ; TBMM; MSB; Milli Savunma
Bakanlığı; AFAD; TRT; Emniyet Genel Müdürlüğü; EGM; איחוד הצלה; דוברות איחוד הצלה; כבאות והצלה; דוברות כבאות והצלה;
דוברות הכנסת; ערוץ הכנסת; משרד הביטחון; שב"כ; רשות העתיקות; רשות הטבע והגנים; דוברות זק"א; זק"א; Saudi Royal Court;
Saudi Royal Palace; الديوان الملكي; رئاسة الجمهورية; الرئاسة المصرية; وزارة الدفاع; وزارة الداخلية; الديوان الملكي
السعودي; الشرطة; الدفاع المدني; رئاسة الوزراء; الإعلام الحربي; Egyptian Presidency; Iranian Presidency; Iranian
Supreme Leader's Office; Office of the Iranian Supreme Leader; Khamenei.ir; وزارة الخارجية; Indian Army; Indian Navy;
BCCI; IPL; DD News; Doordarshan; PMO; BJP; Sportzpics; ISPR; Election Commission; CMO; 外交部; 国台办; 國防部; 国防部; 軍聞社; 总统府;
總統府; 警方; 消防局; 香港警方; 香港政府; 政府新闻处; 政府新聞處; 内閣府; 首相官邸; 防衛省; 内閣広報室; 海上保安庁; 宮内庁; 警視庁; 東京都; 統合幕僚監部; 防衛省統合幕僚監部; 陸上自衛隊; 東京電力;
합동참모본부; 경찰청; 서울시; 소방청; 해군; 공군; 육군; 국회; 외교부; 통일부; 경찰; 해양경찰청; 산림청; KFA; 대한축구협회; KBO; 한국프로축구연맹; 國立故宮博物院; Prints and
Photographs Division; Smithsonian; Smithsonian Institution; Biodiversity Heritage Library; Internet Archive; Wellcome
Collection; Wellcome Images; British Library; British Museum; National Gallery; Tate; Rijksmuseum; Nationaal Archief;
MoMA; Guggenheim; Getty Museum; J. Paul Getty Museum; Natural History Museum; American Museum of Natural History;
AMNH; Royal Collection Trust; Bonhams; Europeana; State Library of Victoria; State Library of New South Wales;
National Library of Australia; Library and Archives Canada; BAnQ; USHMM; Anne Frank House; DACS; VG Bild-Kunst;
ProLitteris; Pictoright; SIAE; VEGAP; Josse; Kharbine-Tapabor; Tallandier; Oronoz; FIFA; UEFA; IOC; FIA; Formula 1;
NBA; NBAE; NFL; MLB; NHL; NHLI; ATP; WTA; FEI; UCI; ASO; DFB; DFL; DJV; ÖFB; SFV; UFC; WWE; Zuffa LLC; MotoGP; PSG; FC
Bayern; Real Madrid; FC Barcelona; Red Bull Content Pool; Red Bull; LAT Images; Motorsport Images; Sutton Images; MLS;
Premier League; World Athletics; World Rugby; Flamengo; Santos FC; FCF; Juventus FC; AS Roma; AC Milan; AFC Ajax
`;

/** Companies named as the source of their own pictures. */
export const companyNames = `
Mercedes; Daimler; Daimler AG; Mercedes-Benz AG; Daimler Truck; Cupra; Ford; Ford Motor Company; General Motors; GM;
Chevrolet; Cadillac; GMC; Tesla; Tesla Motors; Tesla Inc; Lexus; トヨタ; トヨタ自動車; 도요타; Infiniti; 日産; 日産自動車; Hyundai Motor
Group; Hyundai Motor; Kia Motors; 기아차; Mitsubishi Motors; Renault; Renault Group; Dacia; Alpine; Peugeot; Citroën; DS
Automobiles; Stellantis; FCA; Fiat; Alfa Romeo; Jeep; Lancia; Maserati; Ferrari; Scuderia Ferrari; Lamborghini;
Automobili Lamborghini; Bugatti; Bentley; Rolls-Royce; Aston Martin; McLaren; Volvo; Volvo Cars; Polestar; Jaguar Land
Rover; Jaguar; Land Rover; JLR; XPeng; 小鹏; 上汽; Zeekr; Li Auto; Yamaha; Ducati; Kawasaki; KTM; Suzuki; Harley-Davidson;
Piaggio; Husqvarna; Apple Inc.; 苹果; 애플; 蘋果; アップル; אפל; آبل; Xbox; Xbox Game Studios; Activision; Blizzard
Entertainment; Samsung Electronics; 삼성전자; 三星; サムスン; 삼성; LG Electronics; LG전자; OPPO; OnePlus; Realme; Motorola; Nokia;
Ericsson; Intel; AMD; Nvidia; Qualcomm; ASML; IBM; Dell; HP; Lenovo; Asus; Acer; Logitech; Razer; Canon; Nikon; Leica;
Fujifilm; GoPro; DJI; Garmin; Fitbit; Sonos; Bose; Philips; Panasonic; Siemens; Siemens AG; Bosch; Dyson; Meta;
Oculus; Cisco; Oracle; SAP; 東芝; 日立; 富士通; パナソニック; キヤノン; SK하이닉스; SK텔레콤; 현대중공업; Best Buy; Walmart; Costco; IKEA; Lidl;
Aldi; Rewe; Edeka; Migros; Coop; Carrefour; Tesco; Sainsbury's; Zara; H&M; Nike; Adidas; Puma; Gucci; Prada; Dior;
Chanel; Louis Vuitton; Hermès; LVMH; Versace; Armani; Rolex; Swatch; Lego; Mattel; Hasbro; McDonald's; Burger King;
Starbucks; Coca-Cola; Nestlé; Uniqlo; Decathlon; Sephora; L'Oréal; Bayer; BASF; Pfizer; BioNTech; Moderna;
AstraZeneca; Novartis; Roche; Airbus; Boeing; Embraer; Lufthansa; Deutsche Lufthansa; Ryanair; easyJet; Air France;
KLM; British Airways; Emirates; Qatar Airways; Delta Air Lines; United Airlines; American Airlines; Iberia; Finnair;
SAS; Qantas; Lockheed Martin; Northrop Grumman; Raytheon; Rheinmetall; Saab; Dassault Aviation; Thales; BAE Systems;
KNDS; Fraport; Junkers Flugzeugwerke AG; 대한항공; 아시아나항공; 日本航空; 全日空; JAL; Ariane Group; Arianespace; MSC; Maersk; Alstom;
Stadler; Stadler Rail; Bombardier; FlixBus; Uber; Waymo; Hapag-Lloyd; Shell; BP; TotalEnergies; ExxonMobil; Equinor;
Eni; Enel; EDF; Engie; RWE; E.ON; Vattenfall; EnBW; Ørsted; Vestas; Siemens Gamesa; Лукойл; Nord Stream; Nord Stream
2; Europol Gaz; PGNiG; Orlen; PKN Orlen; KGHM; Fortum; TVO; Iberdrola; Repsol; Ecopetrol; Pemex; PDVSA; Saudi Aramco;
Aramco; ArcelorMittal; thyssenkrupp; Axpo; BKW; Veolia; Vinci; Bouygues; Eiffage; FKP Scorpio; Live Nation; AEG
Presents; Ubisoft; Electronic Arts; EA; EA Sports; Rockstar Games; Epic Games; CD Projekt; CD Projekt Red; Bethesda;
Square Enix; Capcom; Sega; Konami; Niantic; Supercell; Gaumont; Pathé; StudioCanal; Constantin Film; Wild Bunch;
Alamode Film; Weltkino; X Verleih; Leonine; UFA; Endemol; Banijay; Bavaria Film; Le Pacte; Diaphana; Ad Vitam; Haut et
Court; UGC; Memento; Lucky Red; 01 Distribution; Vision Distribution; Medusa; 東宝; 東映; 松竹; スタジオジブリ; Studio Ghibli; CJ
ENM; 롯데엔터테인먼트; SM엔터테인먼트; 하이브; YG엔터테인먼트; JYP엔터테인먼트; 쇼박스; 빅히트뮤직; 어도어; 스타쉽엔터테인먼트
`;
