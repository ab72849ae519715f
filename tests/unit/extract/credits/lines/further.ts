/** Further forms, with names that no list of given names holds: text ⇒ caption ⇒ creators ⇒ agencies ⇒ what else is said. */
export const furtherLines = `
Pupils wave from the rail, May 6, 2024. REUTERS/Ilze Paraug ⇒ Pupils wave from the rail, May 6, 2024. ⇒ Ilze Paraug ⇒ Reuters ⇒
Pupils wave from the rail on Nov. 05, 2023.⏎Photo: Ashr Namune/Anadolu via Getty Images ⇒ Pupils wave from the rail on Nov. 05, 2023. ⇒ Ashr Namune ⇒ Anadolu; Getty Images ⇒
Pupils wave from the rail in March 2024. Photo: Tamsin Vorlage ⇒ Pupils wave from the rail in March 2024. ⇒ Tamsin Vorlage ⇒  ⇒
Pupils wave from the rail, 2021. Courtesy of the Lindholm Museum ⇒ Pupils wave from the rail, 2021. ⇒  ⇒ the Lindholm Museum ⇒ courtesy=the Lindholm Museum
Pupils wave from the rail. (Tamsin Vorlage / AFP via Getty Images) ⇒ Pupils wave from the rail. ⇒ Tamsin Vorlage ⇒ AFP; Getty Images ⇒
Pupils wave from the rail. | Tamsin Vorlage/AP Photo ⇒ Pupils wave from the rail. ⇒ Tamsin Vorlage ⇒ AP ⇒
Pupils wave from the rail. TAMSIN VORLAGE/REUTERS ⇒ Pupils wave from the rail. ⇒ Tamsin Vorlage ⇒ Reuters ⇒
Pupils wave from the rail. (TAMSIN O’VORLAGE/THE ASSOCIATED PRESS) ⇒ Pupils wave from the rail. ⇒ Tamsin O’Vorlage ⇒ AP ⇒
Pupils wave from the rail. Photograph: Tamsin Vorlage for the Guardian ⇒ Pupils wave from the rail. ⇒ Tamsin Vorlage ⇒ The Guardian ⇒
Pupils wave from the rail. Photograph: Tamsin Vorlage/Alamy ⇒ Pupils wave from the rail. ⇒ Tamsin Vorlage ⇒ Alamy ⇒
Pupils wave from the rail. Photograph: Tamsin Vorlage/EPA ⇒ Pupils wave from the rail. ⇒ Tamsin Vorlage ⇒ EPA ⇒
Pupils wave from the rail. Photograph: PA ⇒ Pupils wave from the rail. ⇒  ⇒ PA ⇒
Pupils wave from the rail. Picture: Tamsin Vorlage ⇒ Pupils wave from the rail. ⇒ Tamsin Vorlage ⇒  ⇒
Pupils wave from the rail. Pic: Tamsin Vorlage ⇒ Pupils wave from the rail. ⇒ Tamsin Vorlage ⇒  ⇒
Pupils wave from the rail. Pic: AP ⇒ Pupils wave from the rail. ⇒  ⇒ AP ⇒
Pupils wave from the rail. Image: Tamsin Vorlage via Unsplash ⇒ Pupils wave from the rail. ⇒ Tamsin Vorlage ⇒ Unsplash ⇒
Pupils wave from the rail. Photo by Tamsin Vorlage on Pexels ⇒ Pupils wave from the rail. ⇒ Tamsin Vorlage ⇒ Pexels ⇒
Pupils wave from the rail. Image by Tamsin Vorlage from Pixabay ⇒ Pupils wave from the rail. ⇒ Tamsin Vorlage ⇒ Pixabay ⇒
Pupils wave from the rail. © Tamsin Vorlage - stock.adobe.com ⇒ Pupils wave from the rail. ⇒ Tamsin Vorlage ⇒ Adobe Stock ⇒
Pupils wave from the rail. (Image credit: Getty Images) ⇒ Pupils wave from the rail. ⇒  ⇒ Getty Images ⇒
Pupils wave from the rail. (Image credit: Tamsin Vorlage/Shutterstock) ⇒ Pupils wave from the rail. ⇒ Tamsin Vorlage ⇒ Shutterstock ⇒
Pupils wave from the rail. (AP Photo/Tamsin Vorlage, File) ⇒ Pupils wave from the rail. ⇒ Tamsin Vorlage ⇒ AP ⇒ filePhoto
FILE - Pupils wave from the rail, May 6, 2024. (AP Photo/Tamsin Vorlage, File) ⇒ FILE - Pupils wave from the rail, May 6, 2024. ⇒ Tamsin Vorlage ⇒ AP ⇒ filePhoto
Pupils wave from the rail. (Lindholm Fire Department via AP) ⇒ Pupils wave from the rail. ⇒  ⇒ Lindholm Fire Department; AP ⇒
Pupils wave from the rail. Lindholm Police/Handout via REUTERS ⇒ Pupils wave from the rail. ⇒  ⇒ Lindholm Police; Reuters ⇒ handout
Pupils wave from the rail. (Tamsin Vorlage/CBC) ⇒ Pupils wave from the rail. ⇒ Tamsin Vorlage ⇒ CBC ⇒
Pupils wave from the rail. (Submitted by Tamsin Vorlage) ⇒ Pupils wave from the rail. ⇒  ⇒ Tamsin Vorlage ⇒ handout
Pupils wave from the rail. (ABC News: Tamsin Vorlage) ⇒ Pupils wave from the rail. ⇒ Tamsin Vorlage ⇒ ABC News ⇒
Pupils wave from the rail. NASA/JPL-Caltech ⇒ Pupils wave from the rail. ⇒  ⇒ NASA; JPL-Caltech ⇒
Pupils wave from the rail. Credit: ESA/Webb, NASA & CSA ⇒ Pupils wave from the rail. ⇒  ⇒ ESA/Webb; NASA; CSA ⇒
Pupils wave from the rail. Illustration by Tamsin Vorlage ⇒ Pupils wave from the rail. ⇒ Tamsin Vorlage ⇒  ⇒
Pupils wave from the rail. Tamsin Vorlage/Bloomberg ⇒ Pupils wave from the rail. ⇒ Tamsin Vorlage ⇒ Bloomberg ⇒
Pupils wave from the rail. Photographer: Tamsin Vorlage/Bloomberg ⇒ Pupils wave from the rail. ⇒ Tamsin Vorlage ⇒ Bloomberg ⇒
Pupils wave from the rail. (Staff Photo by Tamsin Vorlage) ⇒ Pupils wave from the rail. ⇒ Tamsin Vorlage ⇒  ⇒
Pupils wave from the rail. Tamsin Vorlage/Staff ⇒ Pupils wave from the rail. ⇒ Tamsin Vorlage ⇒  ⇒
Des élèves au bastingage. © Maël Gabarit / Hans Lucas ⇒ Des élèves au bastingage. ⇒ Maël Gabarit ⇒ Hans Lucas ⇒
Des élèves au bastingage. Photo Maël Gabarit/L’Est Républicain ⇒ Des élèves au bastingage. ⇒ Maël Gabarit ⇒ L'Est républicain ⇒
Des élèves au bastingage. (Photo : Maël Gabarit / AFP) ⇒ Des élèves au bastingage. ⇒ Maël Gabarit ⇒ AFP ⇒
Des élèves au bastingage. MAËL GABARIT / AFP ⇒ Des élèves au bastingage. ⇒ Maël Gabarit ⇒ AFP ⇒
Des élèves au bastingage, le 6 mai 2024. MAËL DE GABARIT POUR « LE MONDE » ⇒ Des élèves au bastingage, le 6 mai 2024. ⇒ Maël de Gabarit ⇒ Le Monde ⇒
Des élèves au bastingage. Crédit photo : Maël Gabarit ⇒ Des élèves au bastingage. ⇒ Maël Gabarit ⇒  ⇒
Des élèves au bastingage. Photo : iStock ⇒ Des élèves au bastingage. ⇒  ⇒ iStock ⇒
Des élèves au bastingage. © Crédit photo : Archives Sud Ouest / Maël Gabarit ⇒ Des élèves au bastingage. ⇒ Maël Gabarit ⇒ Sud Ouest ⇒ filePhoto
Des élèves au bastingage | Crédits : DR ⇒ Des élèves au bastingage ⇒  ⇒  ⇒ rights=DR
Des élèves au bastingage. - © Maël Gabarit ⇒ Des élèves au bastingage. ⇒ Maël Gabarit ⇒  ⇒
Des élèves au bastingage. Photo fournie par la famille ⇒ Des élèves au bastingage. ⇒  ⇒ la famille ⇒ handout
Schüler an der Reling. Foto: Swantje Muster/dpa ⇒ Schüler an der Reling. ⇒ Swantje Muster ⇒ dpa ⇒
Schüler an der Reling. Foto: Swantje Muster/dpa/Symbolbild ⇒ Schüler an der Reling. ⇒ Swantje Muster ⇒ dpa ⇒
Schüler an der Reling. © dpa/Swantje Muster ⇒ Schüler an der Reling. ⇒ Swantje Muster ⇒ dpa ⇒
Schüler an der Reling. Bild: picture alliance/dpa | Swantje Muster ⇒ Schüler an der Reling. ⇒ Swantje Muster ⇒ picture alliance; dpa ⇒
Schüler an der Reling (Archivbild). Foto: Swantje Muster ⇒ Schüler an der Reling (Archivbild). ⇒ Swantje Muster ⇒  ⇒ filePhoto
Schüler an der Reling. Foto: privat ⇒ Schüler an der Reling. ⇒  ⇒  ⇒ handout
Schüler an der Reling. Foto: Stadt Lindholm ⇒ Schüler an der Reling. ⇒  ⇒ Stadt Lindholm ⇒
Schüler an der Reling. Quelle: dpa ⇒ Schüler an der Reling. ⇒  ⇒ dpa ⇒
Schüler an der Reling. (Quelle: imago images) ⇒ Schüler an der Reling. ⇒  ⇒ imago images ⇒
Schüler an der Reling. Bildrechte: Swantje Muster/MDR ⇒ Schüler an der Reling. ⇒ Swantje Muster ⇒ MDR ⇒
Schüler an der Reling. APA/SWANTJE MUSTER ⇒ Schüler an der Reling. ⇒ Swantje Muster ⇒ APA ⇒
Schüler an der Reling. © Swantje Muster / laif ⇒ Schüler an der Reling. ⇒ Swantje Muster ⇒ laif ⇒
Schüler an der Reling. Swantje Muster / Keystone ⇒ Schüler an der Reling. ⇒ Swantje Muster ⇒ Keystone ⇒
Schüler an der Reling. (Keystone/Swantje Muster) ⇒ Schüler an der Reling. ⇒ Swantje Muster ⇒ Keystone ⇒
Alumnos en la borda. Foto: Iratxe Muestra ⇒ Alumnos en la borda. ⇒ Iratxe Muestra ⇒  ⇒
Alumnos en la borda. / IRATXE MUESTRA ⇒ Alumnos en la borda. ⇒ Iratxe Muestra ⇒  ⇒
Alumnos en la borda. | EFE/Iratxe Muestra ⇒ Alumnos en la borda. ⇒ Iratxe Muestra ⇒ EFE ⇒
Alumnos en la borda. EFE ⇒ Alumnos en la borda. ⇒  ⇒ EFE ⇒
Alumnos en la borda. Iratxe Muestra (EFE) ⇒ Alumnos en la borda. ⇒ Iratxe Muestra ⇒ EFE ⇒
Alumnos en la borda. (Foto: archivo) ⇒ Alumnos en la borda. ⇒  ⇒  ⇒ filePhoto
Alumnos en la borda. Foto: Cortesía ⇒ Alumnos en la borda. ⇒  ⇒  ⇒ handout
Alumnos en la borda. Crédito: Iratxe Muestra | Cuartoscuro ⇒ Alumnos en la borda. ⇒ Iratxe Muestra ⇒ Cuartoscuro ⇒
Alumnos en la borda. EUROPA PRESS ⇒ Alumnos en la borda. ⇒  ⇒ Europa Press ⇒
Scolari al parapetto. (Foto di Ludovica Campione/LaPresse) ⇒ Scolari al parapetto. ⇒ Ludovica Campione ⇒ LaPresse ⇒
Scolari al parapetto (Ansa) ⇒ Scolari al parapetto ⇒  ⇒ ANSA ⇒
Scolari al parapetto. ANSA/LUDOVICA CAMPIONE ⇒ Scolari al parapetto. ⇒ Ludovica Campione ⇒ ANSA ⇒
Scolari al parapetto. Foto: Imagoeconomica ⇒ Scolari al parapetto. ⇒  ⇒ Imagoeconomica ⇒
Scolari al parapetto. © RIPRODUZIONE RISERVATA ⇒ Scolari al parapetto. ⇒  ⇒  ⇒ rights=RIPRODUZIONE RISERVATA
Alunos na amurada. Foto: Iracema Amostra/Agência Brasil ⇒ Alunos na amurada. ⇒ Iracema Amostra ⇒ Agência Brasil ⇒
Alunos na amurada — Foto: Reprodução/TV Globo ⇒ Alunos na amurada ⇒  ⇒ TV Globo ⇒
Alunos na amurada. (Foto: Divulgação) ⇒ Alunos na amurada. ⇒  ⇒  ⇒ handout
Alunos na amurada. LUSA ⇒ Alunos na amurada. ⇒  ⇒ Lusa ⇒
Alunos na amurada. IRACEMA AMOSTRA/LUSA ⇒ Alunos na amurada. ⇒ Iracema Amostra ⇒ Lusa ⇒
Alunos na amurada - Iracema Amostra - 6.mai.2024/Folhapress ⇒ Alunos na amurada ⇒ Iracema Amostra ⇒ Folhapress ⇒
Leerlingen aan de reling. Foto: ANP / Fenna van der Proef ⇒ Leerlingen aan de reling. ⇒ Fenna van der Proef ⇒ ANP ⇒
Leerlingen aan de reling. Beeld ANP ⇒ Leerlingen aan de reling. ⇒  ⇒ ANP ⇒
Leerlingen aan de reling. © Fenna van der Proef ⇒ Leerlingen aan de reling. ⇒ Fenna van der Proef ⇒  ⇒
Leerlingen aan de reling. FOTO: FENNA VAN DER PROEF ⇒ Leerlingen aan de reling. ⇒ Fenna van der Proef ⇒  ⇒
Leerlingen aan de reling. (Foto: BELGA) ⇒ Leerlingen aan de reling. ⇒  ⇒ Belga ⇒
Uczniowie przy relingu. Fot. Grażyna Wzór / PAP ⇒ Uczniowie przy relingu. ⇒ Grażyna Wzór ⇒ PAP ⇒
Uczniowie przy relingu. (Fot. PAP/Grażyna Wzór) ⇒ Uczniowie przy relingu. ⇒ Grażyna Wzór ⇒ PAP ⇒
Uczniowie przy relingu / Źródło: Shutterstock ⇒ Uczniowie przy relingu ⇒  ⇒ Shutterstock ⇒
Uczniowie przy relingu. Foto: East News ⇒ Uczniowie przy relingu. ⇒  ⇒ East News ⇒
Žáci u zábradlí. Foto: Květa Ukázková, ČTK ⇒ Žáci u zábradlí. ⇒ Květa Ukázková ⇒ ČTK ⇒
Žáci u zábradlí. | foto: Profimedia.cz ⇒ Žáci u zábradlí. ⇒  ⇒ Profimedia.cz ⇒
Žáci u zábradlí. Zdroj: ČTK / Květa Ukázková ⇒ Žáci u zábradlí. ⇒ Květa Ukázková ⇒ ČTK ⇒
Elever vid relingen. Foto: Tuva Exempel/TT ⇒ Elever vid relingen. ⇒ Tuva Exempel ⇒ TT ⇒
Elever vid relingen. Bild: Tuva Exempel ⇒ Elever vid relingen. ⇒ Tuva Exempel ⇒  ⇒
Elever vid relingen. FOTO: TT NYHETSBYRÅN ⇒ Elever vid relingen. ⇒  ⇒ TT Nyhetsbyrån ⇒
Elever ved rekka. Foto: Torunn Eksempel / NTB ⇒ Elever ved rekka. ⇒ Torunn Eksempel ⇒ NTB ⇒
Elever ved rekka. FOTO: TORUNN EKSEMPEL ⇒ Elever ved rekka. ⇒ Torunn Eksempel ⇒  ⇒
Elever ved rælingen. Foto: Asger Prøve/Ritzau Scanpix ⇒ Elever ved rælingen. ⇒ Asger Prøve ⇒ Ritzau Scanpix ⇒
Elever ved rælingen. (Arkivfoto). Foto: Asger Prøve ⇒ Elever ved rælingen. (Arkivfoto). ⇒ Asger Prøve ⇒  ⇒ filePhoto
Oppilaita kaiteella. Kuva: Tuovi Malli / Lehtikuva ⇒ Oppilaita kaiteella. ⇒ Tuovi Malli ⇒ Lehtikuva ⇒
Oppilaita kaiteella. Kuva: Tuovi Malli ⇒ Oppilaita kaiteella. ⇒ Tuovi Malli ⇒  ⇒
Diákok a korlátnál. Fotó: Példa Zsombor / MTI ⇒ Diákok a korlátnál. ⇒ Példa Zsombor ⇒ MTI ⇒
Diákok a korlátnál (Fotó: Példa Zsombor/Index) ⇒ Diákok a korlátnál ⇒ Példa Zsombor ⇒ Index ⇒
Diákok a korlátnál. MTI/Példa Zsombor ⇒ Diákok a korlátnál. ⇒ Példa Zsombor ⇒ MTI ⇒
Elevi la balustradă. Foto: Luminița Exemplu / Inquam Photos ⇒ Elevi la balustradă. ⇒ Luminița Exemplu ⇒ Inquam Photos ⇒
Elevi la balustradă. Sursa foto: Agerpres ⇒ Elevi la balustradă. ⇒  ⇒ Agerpres ⇒
Μαθητές στην κουπαστή. Φωτογραφία: Ζωή Δείγμα ⇒ Μαθητές στην κουπαστή. ⇒ Ζωή Δείγμα ⇒  ⇒
Μαθητές στην κουπαστή. (EUROKINISSI/ΖΩΗ ΔΕΙΓΜΑ) ⇒ Μαθητές στην κουπαστή. ⇒ Ζωη Δειγμα ⇒ Eurokinissi ⇒
Ученики у борта. Фото: Злата Примерова / РИА Новости ⇒ Ученики у борта. ⇒ Злата Примерова ⇒ РИА Новости ⇒
Ученики у борта © Злата Примерова/ТАСС ⇒ Ученики у борта ⇒ Злата Примерова ⇒ ТАСС ⇒
Ученики у борта. ФОТО: ЗЛАТА ПРИМЕРОВА/КОММЕРСАНТЪ ⇒ Ученики у борта. ⇒ Злата Примерова ⇒ Коммерсантъ ⇒
Ученики у борта. Фото: пресс-служба ⇒ Ученики у борта. ⇒  ⇒  ⇒ handout
Учні біля борту. Фото: Злата Зразкова / Укрінформ ⇒ Учні біля борту. ⇒ Злата Зразкова ⇒ Укрінформ ⇒
Учні біля борту. (Фото: УНІАН) ⇒ Учні біля борту. ⇒  ⇒ УНІАН ⇒
Öğrenciler küpeştede. Fotoğraf: Yağmur Örnek/AA ⇒ Öğrenciler küpeştede. ⇒ Yağmur Örnek ⇒ AA ⇒
Öğrenciler küpeştede. (Fotoğraf: DHA) ⇒ Öğrenciler küpeştede. ⇒  ⇒ DHA ⇒
تلاميذ على السطح. تصوير: ريما عينة ⇒ تلاميذ على السطح. ⇒ ريما عينة ⇒  ⇒
تلاميذ على السطح (رويترز) ⇒ تلاميذ على السطح ⇒  ⇒ رويترز ⇒
تلاميذ على السطح (أ ف ب) ⇒ تلاميذ على السطح ⇒  ⇒ أ ف ب ⇒
تلاميذ على السطح (الفرنسية) ⇒ تلاميذ على السطح ⇒  ⇒ الفرنسية ⇒
תלמידים על הסיפון. צילום: תהילה דוגמה ⇒ תלמידים על הסיפון. ⇒ תהילה דוגמה ⇒  ⇒
תלמידים על הסיפון (צילום: AFP) ⇒ תלמידים על הסיפון ⇒  ⇒ AFP ⇒
دانش‌آموزان روی عرشه. عکس: پرستو نمونه / ایرنا ⇒ دانش‌آموزان روی عرشه. ⇒ پرستو نمونه ⇒ ایرنا ⇒
जहाज़ पर छात्र। फोटो: एएनआई ⇒ जहाज़ पर छात्र। ⇒  ⇒ एएनआई ⇒
学生们在甲板上。新华社记者 周示例 摄 ⇒ 学生们在甲板上。 ⇒ 周示例 ⇒ 新华社 ⇒
学生们在甲板上。（新华社发） ⇒ 学生们在甲板上。 ⇒  ⇒ 新华社 ⇒
学生们在甲板上。图/视觉中国 ⇒ 学生们在甲板上。 ⇒  ⇒ 视觉中国 ⇒
学生们在甲板上。图片来源：视觉中国 ⇒ 学生们在甲板上。 ⇒  ⇒ 视觉中国 ⇒
學生們在甲板上。（中央社記者周示例攝） ⇒ 學生們在甲板上。 ⇒ 周示例 ⇒ 中央社 ⇒
學生們在甲板上。（圖／翻攝自臉書） ⇒ 學生們在甲板上。 ⇒  ⇒ 臉書 ⇒
甲板の生徒たち＝見本二郎撮影 ⇒ 甲板の生徒たち ⇒ 見本二郎 ⇒  ⇒
甲板の生徒たち＝AP ⇒ 甲板の生徒たち ⇒  ⇒ AP ⇒
甲板の生徒たち（写真：ロイター） ⇒ 甲板の生徒たち ⇒  ⇒ ロイター ⇒
甲板の生徒たち（写真：見本二郎/アフロ） ⇒ 甲板の生徒たち ⇒ 見本二郎 ⇒ アフロ ⇒
갑판 위의 학생들. 연합뉴스 ⇒ 갑판 위의 학생들. ⇒  ⇒ 연합뉴스 ⇒
갑판 위의 학생들. 사진=연합뉴스 ⇒ 갑판 위의 학생들. ⇒  ⇒ 연합뉴스 ⇒
갑판 위의 학생들. 박보기 기자 ⇒ 갑판 위의 학생들. ⇒ 박보기 ⇒  ⇒
갑판 위의 학생들 [연합뉴스 자료사진] ⇒ 갑판 위의 학생들 ⇒  ⇒ 연합뉴스 ⇒ filePhoto
갑판 위의 학생들 / 사진제공=린드홀름시청 ⇒ 갑판 위의 학생들 ⇒  ⇒ 린드홀름시청 ⇒ handout
นักเรียนบนดาดฟ้า ภาพ: เอพี ⇒ นักเรียนบนดาดฟ้า ⇒  ⇒ เอพี ⇒
นักเรียนบนดาดฟ้า ภาพโดยสมหญิง ตัวอย่าง ⇒ นักเรียนบนดาดฟ้า ⇒ สมหญิง ตัวอย่าง ⇒  ⇒
นักเรียนบนดาดฟ้า (ภาพ:สมหญิง ตัวอย่าง) ⇒ นักเรียนบนดาดฟ้า ⇒ สมหญิง ตัวอย่าง ⇒  ⇒
Học sinh trên boong. Ảnh: Đỗ Mẫu ⇒ Học sinh trên boong. ⇒ Đỗ Mẫu ⇒  ⇒
Học sinh trên boong. Ảnh: TTXVN ⇒ Học sinh trên boong. ⇒  ⇒ TTXVN ⇒
Học sinh trên boong. Ảnh: AFP/TTXVN ⇒ Học sinh trên boong. ⇒  ⇒ AFP; TTXVN ⇒
Pelajar di geladak. ANTARA FOTO/Wulan Contoh/foc. ⇒ Pelajar di geladak. ⇒ Wulan Contoh ⇒ Antara Foto ⇒
Pelajar di geladak. (Foto: Dok. Pemkot Lindholm) ⇒ Pelajar di geladak. ⇒  ⇒ Pemkot Lindholm ⇒ courtesy=Pemkot Lindholm
Učenici na ogradi. Foto: Zvjezdana Uzorak/PIXSELL ⇒ Učenici na ogradi. ⇒ Zvjezdana Uzorak ⇒ PIXSELL ⇒
Foto: Tanjug/Zvjezdana Uzorak ⇒  ⇒ Zvjezdana Uzorak ⇒ Tanjug ⇒
Ученици на оградата. Снимка: БТА ⇒ Ученици на оградата. ⇒  ⇒ БТА ⇒
Mokiniai prie turėklų. Gintarės Pavyzdės / BNS nuotr. ⇒ Mokiniai prie turėklų. ⇒ Gintarės Pavyzdės ⇒ BNS ⇒
Õpilased reelingu ääres. Foto: Maarika Näide / Postimees ⇒ Õpilased reelingu ääres. ⇒ Maarika Näide ⇒ Postimees ⇒
Skolēni pie margām. Foto: LETA ⇒ Skolēni pie margām. ⇒  ⇒ LETA ⇒
Wanafunzi kwenye sitaha. PICHA | MTANDAO ⇒ Wanafunzi kwenye sitaha. ⇒  ⇒  ⇒ handout
写真：見本二郎 ⇒  ⇒ 見本二郎 ⇒  ⇒
图：王小明 ⇒  ⇒ 王小明 ⇒  ⇒
© Kay Nordmann/dpa ⇒  ⇒ Kay Nordmann ⇒ dpa ⇒
Bild: Imago/Nordmann Pictures ⇒  ⇒  ⇒ imago; Nordmann Pictures ⇒
会談に臨む首相（時事） ⇒ 会談に臨む首相 ⇒  ⇒ 時事 ⇒
Photo courtesy of Anna Keller ⇒  ⇒  ⇒ Anna Keller ⇒ courtesy=Anna Keller
(Courtesy Anna Keller) ⇒  ⇒  ⇒ Anna Keller ⇒ courtesy=Anna Keller
Image courtesy of NASA ⇒  ⇒  ⇒ NASA ⇒ courtesy=NASA
© Can Stock Photo / nordmann ⇒  ⇒ nordmann ⇒ Can Stock Photo ⇒
Anna Keller/Staff Photographer ⇒  ⇒ Anna Keller ⇒  ⇒
Photo credit should read ANNA KELLER/AFP/Getty Images ⇒  ⇒ Anna Keller ⇒ AFP; Getty Images ⇒
Mandatory Credit: Photo by Anna Keller/Shutterstock (12345678a) ⇒  ⇒ Anna Keller ⇒ Shutterstock ⇒
`;
