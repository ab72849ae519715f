/** Forms of French- and German-language outlets: text ⇒ caption ⇒ creators ⇒ agencies ⇒ what else is said. A line break is ⏎. */
export const frenchAndGermanLines = `
The ferry leaves the quay. By Nora Quill - Own work, CC BY-SA 4.0 ⇒ The ferry leaves the quay. ⇒ Nora Quill ⇒  ⇒ licence=CC BY-SA 4.0
The ferry leaves the quay. REUTERS/Nora Quill/Illustration/File Photo ⇒ The ferry leaves the quay. ⇒ Nora Quill ⇒ Reuters ⇒ filePhoto
The ferry leaves the quay. (U.S. Army photo by Staff Sgt. Nora Quill/Released) ⇒ The ferry leaves the quay. ⇒ Nora Quill ⇒ U.S. Army ⇒
The ferry leaves the quay. Nora Quill—Getty Images ⇒ The ferry leaves the quay. ⇒ Nora Quill ⇒ Getty Images ⇒
La criée à marée basse. Élise Gabarit/REA ⇒ La criée à marée basse. ⇒ Élise Gabarit ⇒ REA ⇒
La criée à marée basse. © Élise Gabarit ⇒ La criée à marée basse. ⇒ Élise Gabarit ⇒  ⇒
La criée à marée basse. © Radio France - Élise Gabarit ⇒ La criée à marée basse. ⇒ Élise Gabarit ⇒ Radio France ⇒
La criée à marée basse. © AFP - ELISE GABARIT ⇒ La criée à marée basse. ⇒ Elise Gabarit ⇒ AFP ⇒
La criée à marée basse. © AFP / Élise Gabarit ⇒ La criée à marée basse. ⇒ Élise Gabarit ⇒ AFP ⇒
La criée à marée basse. Crédits : Élise Gabarit / AFP ⇒ La criée à marée basse. ⇒ Élise Gabarit ⇒ AFP ⇒
La criée à marée basse. © Crédits photo : ELISE GABARIT/REUTERS ⇒ La criée à marée basse. ⇒ Elise Gabarit ⇒ Reuters ⇒
La criée à marée basse. (Élise Gabarit/Libération) ⇒ La criée à marée basse. ⇒ Élise Gabarit ⇒ Libération ⇒
La criée à marée basse. (Photo Élise Gabarit. Libération) ⇒ La criée à marée basse. ⇒ Élise Gabarit ⇒ Libération ⇒
La criée à marée basse. Photo Élise Gabarit. Hans Lucas pour Libération ⇒ La criée à marée basse. ⇒ Élise Gabarit ⇒ Hans Lucas; Libération ⇒
La criée à marée basse. Photo d’illustration. SIPA ⇒ La criée à marée basse. ⇒  ⇒ Sipa ⇒
La criée à marée basse. Illustration AFP ⇒ La criée à marée basse. ⇒  ⇒ AFP ⇒
La criée à marée basse. ÉLISE GABARIT/DIVERGENCE POUR « LE MONDE » ⇒ La criée à marée basse. ⇒ Élise Gabarit ⇒ DIVERGENCE; Le Monde ⇒
La criée à marée basse. - Élise Gabarit / AFP ⇒ La criée à marée basse. ⇒ Élise Gabarit ⇒ AFP ⇒
La criée à marée basse | Élise Gabarit, AFP ⇒ La criée à marée basse ⇒ Élise Gabarit ⇒ AFP ⇒
La criée à marée basse. Photo : Radio-Canada / Élise Gabarit ⇒ La criée à marée basse. ⇒ Élise Gabarit ⇒ Radio-Canada ⇒
La criée à marée basse. Photo : La Presse canadienne / Élise Gabarit ⇒ La criée à marée basse. ⇒ Élise Gabarit ⇒ La Presse Canadienne ⇒
La criée à marée basse. Photo: Gracieuseté de Élise Gabarit ⇒ La criée à marée basse. ⇒  ⇒ Élise Gabarit ⇒ courtesy=Élise Gabarit
La criée à marée basse. Photo : Gracieuseté ⇒ La criée à marée basse. ⇒  ⇒  ⇒ handout
La criée à marée basse. Photo Le Progrès/Élise GABARIT ⇒ La criée à marée basse. ⇒ Élise Gabarit ⇒ Le Progrès ⇒
La criée à marée basse. Photo archives Le Télégramme ⇒ La criée à marée basse. ⇒  ⇒ Le Télégramme ⇒ filePhoto
La criée à marée basse. Archives Ouest-France ⇒ La criée à marée basse. ⇒  ⇒ Ouest-France ⇒ filePhoto
La criée à marée basse. Photo d'archives AFP ⇒ La criée à marée basse. ⇒  ⇒ AFP ⇒ filePhoto
La criée à marée basse. (Photo d'archives) ⇒ La criée à marée basse. ⇒  ⇒  ⇒ filePhoto
La criée à marée basse. Photo archives ⇒ La criée à marée basse. ⇒  ⇒  ⇒ filePhoto
La criée à marée basse. © DR ⇒ La criée à marée basse. ⇒  ⇒  ⇒ rights=DR
La criée à marée basse. Photo DR ⇒ La criée à marée basse. ⇒  ⇒  ⇒ rights=DR
La criée à marée basse. ©Getty - Élise Gabarit ⇒ La criée à marée basse. ⇒ Élise Gabarit ⇒ Getty Images ⇒
La criée à marée basse. Getty / Élise Gabarit ⇒ La criée à marée basse. ⇒ Élise Gabarit ⇒ Getty Images ⇒
La criée à marée basse. Infographie Le Monde ⇒ La criée à marée basse. ⇒  ⇒ Le Monde ⇒
La criée à marée basse. Ph. É. Gabarit ⇒ La criée à marée basse. ⇒ É. Gabarit ⇒  ⇒
La criée à marée basse. Belga/Élise Gabarit ⇒ La criée à marée basse. ⇒ Élise Gabarit ⇒ Belga ⇒
La criée à marée basse. © BELGA ⇒ La criée à marée basse. ⇒  ⇒ Belga ⇒
La criée à marée basse. Keystone/Élise Gabarit ⇒ La criée à marée basse. ⇒ Élise Gabarit ⇒ Keystone ⇒
La criée à marée basse. [Élise Gabarit - Keystone] ⇒ La criée à marée basse. ⇒ Élise Gabarit ⇒ Keystone ⇒
La criée à marée basse. [Keystone] ⇒ La criée à marée basse. ⇒  ⇒ Keystone ⇒
La criée à marée basse. Image : Keystone ⇒ La criée à marée basse. ⇒  ⇒ Keystone ⇒
La criée à marée basse. Élise Gabarit/Opale.photo ⇒ La criée à marée basse. ⇒ Élise Gabarit ⇒ Opale.photo ⇒
La criée à marée basse. Rémi GABARIT / Hans Lucas / Hans Lucas via AFP ⇒ La criée à marée basse. ⇒ Rémi Gabarit ⇒ Hans Lucas; AFP ⇒
La criée à marée basse. ELISE GABARIT / HANS LUCAS VIA AFP ⇒ La criée à marée basse. ⇒ Elise Gabarit ⇒ Hans Lucas; AFP ⇒
La criée à marée basse. CC BY-SA Élise Gabarit ⇒ La criée à marée basse. ⇒ Élise Gabarit ⇒  ⇒ licence=CC BY-SA
La criée à marée basse. Élise Gabarit (AFP) ⇒ La criée à marée basse. ⇒ Élise Gabarit ⇒ AFP ⇒
La criée à marée basse. Élise Gabarit, Getty Images ⇒ La criée à marée basse. ⇒ Élise Gabarit ⇒ Getty Images ⇒
La criée à marée basse. (c) Élise Gabarit ⇒ La criée à marée basse. ⇒ Élise Gabarit ⇒  ⇒
La criée à marée basse. Crédit : Ville de Lyon ⇒ La criée à marée basse. ⇒  ⇒ Ville de Lyon ⇒
La criée à marée basse. Photo prise par Élise Gabarit ⇒ La criée à marée basse. ⇒ Élise Gabarit ⇒  ⇒
Die Fähre am Abend. Foto: Greta Beispiel ⇒ Die Fähre am Abend. ⇒ Greta Beispiel ⇒  ⇒
Die Fähre am Abend. Foto: IMAGO/Greta Beispiel ⇒ Die Fähre am Abend. ⇒ Greta Beispiel ⇒ imago ⇒
Die Fähre am Abend. Foto: imago images / Greta Beispiel ⇒ Die Fähre am Abend. ⇒ Greta Beispiel ⇒ imago images ⇒
Die Fähre am Abend. (Foto: © Greta Beispiel / Adobe Stock) ⇒ Die Fähre am Abend. ⇒ Greta Beispiel ⇒ Adobe Stock ⇒
Die Fähre am Abend. Bild: AdobeStock/beispiel77 ⇒ Die Fähre am Abend. ⇒ beispiel77 ⇒ Adobe Stock ⇒
Die Fähre am Abend. Bild: Getty Images / beispielin ⇒ Die Fähre am Abend. ⇒ beispielin ⇒ Getty Images ⇒
Die Fähre am Abend (Bild: KEYSTONE/Greta Beispiel) ⇒ Die Fähre am Abend ⇒ Greta Beispiel ⇒ Keystone ⇒
Die Fähre am Abend. Keystone ⇒ Die Fähre am Abend. ⇒  ⇒ Keystone ⇒
Die Fähre am Abend. © APA/AFP/GRETA BEISPIEL ⇒ Die Fähre am Abend. ⇒ Greta Beispiel ⇒ APA; AFP ⇒
Die Fähre am Abend. © APA/GRETA BEISPIEL ⇒ Die Fähre am Abend. ⇒ Greta Beispiel ⇒ APA ⇒
Die Fähre am Abend. © Beispiel Greta / APA / picturedesk.com ⇒ Die Fähre am Abend. ⇒ Beispiel Greta ⇒ APA; picturedesk.com ⇒
Die Fähre am Abend. Quelle: dpa ⇒ Die Fähre am Abend. ⇒  ⇒ dpa ⇒
Die Fähre am Abend. Foto: Greta Beispiel/dpa (Archivbild) ⇒ Die Fähre am Abend. ⇒ Greta Beispiel ⇒ dpa ⇒ filePhoto
Die Fähre am Abend (Archivfoto). Foto: dpa ⇒ Die Fähre am Abend (Archivfoto). ⇒  ⇒ dpa ⇒ filePhoto
Die Fähre am Abend. - Foto: Archiv ⇒ Die Fähre am Abend. ⇒  ⇒  ⇒ filePhoto
Die Fähre am Abend. Foto: zvg ⇒ Die Fähre am Abend. ⇒  ⇒  ⇒ handout
Die Fähre am Abend. (zVg) ⇒ Die Fähre am Abend. ⇒  ⇒  ⇒ handout
Die Fähre am Abend. (Bild: zVg / Gemeinde Musterdorf) ⇒ Die Fähre am Abend. ⇒  ⇒ Gemeinde Musterdorf ⇒ handout
Die Fähre am Abend. Symbolfoto: Greta Beispiel ⇒ Die Fähre am Abend. ⇒ Greta Beispiel ⇒  ⇒
Die Fähre am Abend. Symbolbild: dpa ⇒ Die Fähre am Abend. ⇒  ⇒ dpa ⇒
Die Fähre am Abend. Foto: Feuerwehr Musterstadt ⇒ Die Fähre am Abend. ⇒  ⇒ Feuerwehr Musterstadt ⇒
Die Fähre am Abend. Foto: Freiwillige Feuerwehr ⇒ Die Fähre am Abend. ⇒  ⇒ Freiwillige Feuerwehr ⇒
Die Fähre am Abend. Foto: Stadt Musterhausen/Greta Beispiel ⇒ Die Fähre am Abend. ⇒ Greta Beispiel ⇒ Stadt Musterhausen ⇒
Die Fähre am Abend. Grafik: Beispiel/dpa ⇒ Die Fähre am Abend. ⇒ Beispiel ⇒ dpa ⇒
Die Fähre am Abend. Screenshot: YouTube ⇒ Die Fähre am Abend. ⇒  ⇒ YouTube ⇒
Die Fähre am Abend. Screenshot: Greta Beispiel ⇒ Die Fähre am Abend. ⇒  ⇒ Greta Beispiel ⇒
Die Fähre am Abend. Fotos: Greta Beispiel (2), Otto Beispiel ⇒ Die Fähre am Abend. ⇒ Greta Beispiel; Otto Beispiel ⇒  ⇒
Die Fähre am Abend. Foto: Greta Beispiel und Otto Beispiel ⇒ Die Fähre am Abend. ⇒ Greta Beispiel; Otto Beispiel ⇒  ⇒
Die Fähre am Abend. Bild: Beispiel GmbH ⇒ Die Fähre am Abend. ⇒  ⇒ Beispiel GmbH ⇒
Die Fähre am Abend. Foto: Greta Beispiel, Lizenz: CC BY-SA 3.0 ⇒ Die Fähre am Abend. ⇒ Greta Beispiel ⇒  ⇒ licence=CC BY-SA 3.0
Die Fähre am Abend. Bild: Greta Beispiel - CC BY 2.0 ⇒ Die Fähre am Abend. ⇒ Greta Beispiel ⇒  ⇒ licence=CC BY 2.0
Die Fähre am Abend. Text und Fotos: Greta Beispiel ⇒ Die Fähre am Abend. ⇒ Greta Beispiel ⇒  ⇒
Die Fähre am Abend. Foto: Ullstein Bild ⇒ Die Fähre am Abend. ⇒  ⇒ ullstein bild ⇒
Die Fähre am Abend. ullstein bild - Greta Beispiel ⇒ Die Fähre am Abend. ⇒ Greta Beispiel ⇒ ullstein bild ⇒
Die Fähre am Abend. picture alliance / Greta Beispiel ⇒ Die Fähre am Abend. ⇒ Greta Beispiel ⇒ picture alliance ⇒
Die Fähre am Abend. © picture alliance / dpa / Greta Beispiel ⇒ Die Fähre am Abend. ⇒ Greta Beispiel ⇒ picture alliance; dpa ⇒
Die Fähre am Abend. [Quelle: Greta Beispiel] ⇒ Die Fähre am Abend. ⇒ Greta Beispiel ⇒  ⇒
Die Fähre am Abend. Bildnachweis: Greta Beispiel ⇒ Die Fähre am Abend. ⇒ Greta Beispiel ⇒  ⇒
Die Fähre am Abend. Bildquelle: Pixabay ⇒ Die Fähre am Abend. ⇒  ⇒ Pixabay ⇒
Die Fähre am Abend. Foto: www.beispiel-foto.de ⇒ Die Fähre am Abend. ⇒  ⇒ www.beispiel-foto.de ⇒
Die Fähre am Abend. Foto: beispiel-foto.de ⇒ Die Fähre am Abend. ⇒  ⇒ beispiel-foto.de ⇒
Die Fähre am Abend. Pressefoto ⇒ Die Fähre am Abend. ⇒  ⇒  ⇒ handout
Die Fähre am Abend. Foto: Hersteller ⇒ Die Fähre am Abend. ⇒  ⇒  ⇒ handout
Die Fähre am Abend. Reuters ⇒ Die Fähre am Abend. ⇒  ⇒ Reuters ⇒
Die Fähre am Abend. Foto: REUTERS ⇒ Die Fähre am Abend. ⇒  ⇒ Reuters ⇒
Die Fähre am Abend. Foto: Greta Beispiel / DER SPIEGEL ⇒ Die Fähre am Abend. ⇒ Greta Beispiel ⇒ DER SPIEGEL ⇒
Foto: Greta Beispiel / DER SPIEGEL ⇒  ⇒ Greta Beispiel ⇒ DER SPIEGEL ⇒
Foto: dpa ⇒  ⇒  ⇒ dpa ⇒
© dpa ⇒  ⇒  ⇒ dpa ⇒
dpa/Greta Beispiel ⇒  ⇒ Greta Beispiel ⇒ dpa ⇒
Greta Beispiel/dpa ⇒  ⇒ Greta Beispiel ⇒ dpa ⇒
Bild: © Greta Beispiel ⇒  ⇒ Greta Beispiel ⇒  ⇒
`;
