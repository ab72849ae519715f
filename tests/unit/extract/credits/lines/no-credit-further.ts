/** Captions of many languages that name people, agencies and pictures and hold no credit; one a line. */
export const furtherCaptions = `
图：城市夜景
圖：颱風過後的街道
Pupils wave to Tamsin Vorlage
The mayor of Lindholm, Tamsin Vorlage
Tamsin Vorlage, mayor of Lindholm
Tamsin Vorlage (left) and Ilze Paraug
Captain Tamsin Vorlage on the bridge, May 6, 2024
The ferry before the repair, 2021
Lindholm, 1954
A reporter of the BBC
Protest in front of the Reuters office
The app of Getty Images
A visitor looks at a picture by Tamsin Vorlage
From left: Tamsin Vorlage, Ilze Paraug and Ashr Namune
Tamsin Vorlage/Ilze Paraug won the doubles
Actor Tamsin Vorlage in the film "Getty"
The cover of Le Monde
An AP reporter was there
"We never gave up." – Tamsin Vorlage
"We never gave up." Tamsin Vorlage, captain
Signs in Lindholm / Norway
Old and new / north and south
On stage: Tamsin Vorlage
Guitar: Tamsin Vorlage
Winner: Tamsin Vorlage
Text: the sign says no entry
Photo finish
Photo opportunity with Tamsin Vorlage
The photo shows Tamsin Vorlage
In this photo: the old quay
Photo from 1954: the quay
Photo: the quay in 1954
The picture hangs in the Louvre
Source of the river
Credit card fraud is on the rise
The image went viral on Twitter
A post by Tamsin Vorlage on Instagram
A screenshot of the website
A still from the film
An illustration of the bridge
Design for the new bridge
Drawing of the bridge by Tamsin Vorlage
The file on the case
Pool of the grand hotel
He was courtesy itself
Das Bild zeigt Swantje Muster
Auf dem Foto: Swantje Muster
Bild oben: der alte Kai
Links im Bild: Swantje Muster
Bürgermeisterin Swantje Muster
Swantje Muster (links) und Greta Beispiel
Die dpa in Berlin
Ein Reporter der dpa
Das Foto hängt im Museum
Foto: ein Blick auf den Kai
Quelle des Flusses
Eine Quelle im Wald
Ein Ausweis der Deutschen Presse-Agentur
Die Redaktion des Spiegel
Das Archiv der Stadt
Ein Fotograf bei der Arbeit
Symbolfoto für den Wandel
Le siège de l'AFP à Paris
Un photographe de l'AFP
Le maire, Maël Gabarit
Maël Gabarit, maire de Lindholm
De gauche à droite : Maël Gabarit et Élise Gabarit
Sur la photo : Maël Gabarit
La photo de Maël Gabarit
Photo de famille à Lindholm
Le crédit agricole
Les archives de la ville
La une du Monde
Une du « Monde » du 6 mai 2024
Une illustration du pont
Un dessin de Maël Gabarit
La alcaldesa Iratxe Muestra
Iratxe Muestra, alcaldesa de Lindholm
La foto de Iratxe Muestra
Foto de familia
En la foto, Iratxe Muestra
La sede de EFE en Madrid
Una periodista de EFE
Fuente de Cibeles
La fuente de la plaza
El archivo de la ciudad
Il sindaco Ludovica Campione
Nella foto: Ludovica Campione
La sede dell'Ansa
La foto di Ludovica Campione
La fonte del fiume
O presidente, Iracema Amostra
Na foto, Iracema Amostra
A sede da Lusa
Fonte luminosa
Burgemeester Fenna van der Proef
Op de foto: Fenna van der Proef
Het kantoor van het ANP
Een foto van Fenna van der Proef
Bron van de rivier
Na zdjęciu: Grażyna Wzór
Burmistrz Grażyna Wzór
Siedziba PAP w Warszawie
Źródło rzeki
Na snímku Květa Ukázková
Starostka Květa Ukázková
Budova ČTK v Praze
Borgmästaren Tuva Exempel
På bilden: Tuva Exempel
TT:s redaktion i Stockholm
Ordfører Torunn Eksempel
På bildet: Torunn Eksempel
Borgmester Asger Prøve
På billedet: Asger Prøve
Kuvassa Tuovi Malli
Pormestari Tuovi Malli
Kuva vuodelta 1954
A képen Példa Zsombor
Példa Zsombor polgármester
Az MTI székháza
În imagine: Luminița Exemplu
Primarul Luminița Exemplu
Sursa râului
Στη φωτογραφία η Ζωή Δείγμα
Η δήμαρχος Ζωή Δείγμα
Мэр Злата Примерова
На фото: Злата Примерова
Фото на память
Здание ТАСС в Москве
Источник реки
Мер Злата Зразкова
На фото: Злата Зразкова
Belediye başkanı Yağmur Örnek
Fotoğrafta Yağmur Örnek
AA'nın Ankara'daki binası
Kaynak suyu
رئيسة البلدية ريما عينة
مبنى رويترز في لندن
صورة للميناء القديم
مصدر النهر
ראש העיר תהילה דוגמה
בתמונה: תהילה דוגמה
משרדי רויטרס בלונדון
شهردار پرستو نمونه
دفتر ایرنا در تهران
मेयर राजेश नमूना
पीटीआई का दफ़्तर
市长周示例在码头上
新华社记者在现场采访
路透社总部大楼
图为老码头
图为市民在码头等待渡轮
图中是周示例
图片展开幕
資料館的老照片
摄影展在市内举行
市長の見本二郎さん
写真展の会場
写真は見本二郎さん
共同通信の本社
撮影会の様子
写真右が見本二郎さん
시장 박보기
박보기 시장
연합뉴스 본사
사진전이 열린 부두
사진은 박보기 시장
부두의 여객선
นายกเทศมนตรีสมหญิง ตัวอย่าง
ภาพวาดบนกำแพง
ภาพจากกล้องวงจรปิด
Thị trưởng Đỗ Mẫu
Ảnh cưới của Đỗ Mẫu
Trụ sở TTXVN ở Hà Nội
Nguồn nước của thành phố
Wali kota Wulan Contoh
Kantor Antara di Jakarta
Foto bersama di geladak
Gradonačelnica Zvjezdana Uzorak
Na fotografiji: Zvjezdana Uzorak
Кмет Цвета Образцова
Merė Gintarė Pavyzdė
Nuotraukoje Gintarė Pavyzdė
Linnapea Maarika Näide
Mēre Ilze Paraug
Meya Wanjiku Mfano
Courtesy of the city, residents got free water and two loaves of bread for each child
A wall of family pictures
Thanks to Anna Keller the ferry goes on
`;
