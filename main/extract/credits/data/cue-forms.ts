/**
 * Words after a cue that can only mean the maker. The others mean the subject too (`portrait de`, `images from`,
 * `Bild von`), so that they prove less.
 */
export const agentWords: ReadonlySet<string> = new Set(
  'by par por door oleh boi taken shot made prise réalisée signée tomada scattata realizzata gemaakt'.split(
    ' ',
  ),
);

/** Names of pictures that captions name after their subject: before a word that is no agent's they are no cue. */
export const subjectCues: ReadonlySet<string> = new Set(
  (
    'portrait portraits portret portrat portratfoto porträt retrato retratos ritratto ritratti портрет image images imagen imagenes ' +
    'imagem imagens immagine immagini picture pictures bild bilder beeld afbeelding obraz изображение art artwork painting artist ' +
    'peinture tableau pintura dipinto opera gemalde schilderij video videos film footage clip map maps carte mapa karte plan chart ' +
    'charts graphic graphics data daten table design drawing drawings dessin dibujo disegno zeichnung sketch scene recording cuadro ' +
    'aufnahme aufnahmen vue visuel animation simulation collage maps diagram cartoon statue'
  ).split(' '),
);

/** First words, folded, of a line that says by whose courtesy the picture is shown; thanks may be a sentence. */
export const courtesyOpenings: ReadonlySet<string> = new Set(
  'courtesy photo photos image images picture pictures photograph video cortesia gentileza courtoisie'.split(
    ' ',
  ),
);

/** Names of bodies that end in a word for pictures: behind a name and with a capital it is theirs. */
export const bodyPictures: ReadonlySet<string> = new Set('pictures images photography photos'.split(' '));

/** Words for "source", folded: one word alone after them is a body, and no person. */
export const sourceCues: ReadonlySet<string> = new Set(
  (
    'source sources quelle quellen bron bronnen fonte fonti fuente fuentes font fonts kilde kilder kalla kallor lahde zrodlo zdroj ' +
    'izvor vir forras kaynak источник источники джерело источники извор πηγη sursa sumber nguon allikas avots saltinis burimi المصدر מקור'
  ).split(' '),
);
