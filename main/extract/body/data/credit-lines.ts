/** How a line begins that names only who took a picture, before a colon; folded. */
export const pictureCues = `foto|fotos|photo|photos|photo by|photos by|photo credit|photo credits|photograph|photographs|bild|bilder|titelbild
  bildnachweis|bildnachweise|bildquelle|bildquellen|fotocredit|fotonachweis|fotoquelle|beitragsbild|image|images|image credit|image credits
  image source|image via|images via|credit|credit photo|credits photo|credits photos|credit image|picture|pictures|pic|featured image
  header image|cover photo|foto de|fotografia|imagen|imagenes|imagem|immagine|fotografie|zdjecie|zdjecia|fot|kuva|kuvat|billede|bilde|billeder
  afbeelding|beeld|φωτο|φωτογραφια|φωτογραφιες|фото|фотография|сурет|写真|图片|圖片|图|사진|صورة|צילום`;

/** How a line begins at the end of a text that names where it was taken from; folded. */
export const sourceCues = `quelle|quellen|quellenangabe|source|sources|fuente|fuentes|fonte|fonti|fontes|bron|bronnen|kilde|kilder|kalla|kallor
  lahde|lahteet|zdroj|zrodlo|izvor|forras|sursa|источник|джерело|извор|източник|πηγη|kaynak|المصدر|מקור|sumber|nguon|来源|來源|出典|출처`;
