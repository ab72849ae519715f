/** Captions that name people, agencies and pictures and hold no credit; one a line. */
export const captionsWithoutCredit = `
The agency's photographers at work in Kabul
Associated Press journalists protest in New York
A copy of The New York Times / The Washington Post on a table
A photograph by Nora Quill hangs in the hall
An album featuring photographs by Nora Quill
Photo finish at the national stadium
Photo: a view over the lake
Photographer Nora Quill at her studio
The credit union's office in Leeds
Source: the river rises in the Alps
Courtesy of the weather, the match was off
The Handout, a painting from 1890
Still waters near the old mill
A video grab shows the moment of the crash
File cabinets in the archive
Stock exchange, Tokyo
An image from the film
Images from Gaza
Illustration of the new stadium
Map of the region
Getty Images headquarters in Seattle
The Guardian's newsroom in London
Reuters building, Canary Wharf
Instagram CEO Paul Draft speaks in Menlo Park
Nora Quill / Paul Draft
Nora Quill, Paul Draft and Owen Scheme
Bus stop at Main St/Broadway
The 24/7 shop
Paris - London by train
The winner: Nora Quill
"I was there." Nora Quill
Nora Quill for President, a sign reads
Nora Quill via video link from Geneva
Copyright law: a history
Logo of the European Space Agency (ESA)
National Aeronautics and Space Administration (NASA) headquarters
Members of the Agence France-Presse (AFP)
Journalists of the Press Trust of India (PTI)
St. Petersburg, Russia. View of the river
Washington, D.C. Nora Quill walks home
Nora Quill. Born in 1950 in Leeds.
Mr. Nora Quill
He paid the U.S. Time will tell
Le logo de l'AFP à Paris
Un photographe de l'AFP, le 3 mai
La photo de Élise Gabarit a fait le tour du monde
Photo de classe, 1953
Crédit Agricole, le siège
Archives départementales de l'Ain
Portrait de Élise Gabarit
Bild der Verwüstung
Fotograf Otto Beispiel in seinem Studio
Quelle des Rheins
Die Quelle: ein Bach
Von links: Greta Beispiel, Otto Beispiel und der Bürgermeister
Greta Beispiel (SPD), Ministerin
Der Kanzler mit Greta Beispiel (l.) und Otto Beispiel (r.)
Eine Sammlung von Sketch- und Cartoon-Klassikern von SWR
Foto-Ausstellung im Museum
Fuente: una plaza
Retrato de Lola Muestra
Archivo General de Indias
Foto de familia de los ministros
Il fotografo Sara Campione
Una immagine della Madonna
Retrato de família
Kuva vuodelta 1932
Foto fra bryllupet
Портрет Олега Образцова
Источник: река начинается в горах
照片中的港口
摄影展在北京开幕
写真展の様子
写真右は見本花子さん
사진은 항구의 모습
صورة للميناء
תמונה של הנמל
`;
