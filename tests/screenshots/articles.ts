/** More articles for a library that looks lived in; every name and every event in them is invented. */
export interface Sample {
  path: string;
  language: string;
  title: string;
  standfirst: string;
  publisher: string;
  section: string;
  author: string;
  published: string;
  photo: { name: string; caption: string; credit: string };
  paragraphs: string[];
}

/** The articles, in the order in which they are saved. */
export const samples: Sample[] = [
  {
    path: '/island.html',
    language: 'en',
    title: 'On Specimen Island the post still comes with the tide',
    standfirst: 'Forty people, one boat, and a postwoman who has never missed a Thursday.',
    publisher: 'The Sample Gazette',
    section: 'Islands',
    author: 'Sam Specimen',
    published: '2024-04-18T06:00:00+01:00',
    photo: {
      name: 'island',
      caption: 'The light of Specimen Island, seen from the mail boat.',
      credit: 'Ada Placeholder/Reuters',
    },
    paragraphs: [
      'The boat leaves when the water lets it. On some Thursdays that is at six in the morning, on others not before noon, and on two Thursdays in the last nine years it left at midnight, with a lantern at the bow and a sack of birthday cards under the bench.',
      'There is a landing strip on Specimen Island, and a cable on the sea floor. But the parcels come by boat, because a parcel weighs what it weighs, and because the strip is a meadow that belongs to the sheep from March to October.',
      'The postwoman keeps a list of every crossing in a school exercise book. She is on the fourth. Wind, height of the sea, number of letters; and on the right, where there is room, what people said when she handed them over.',
    ],
  },
  {
    path: '/wald.html',
    language: 'de',
    title: 'Im Beispielwald zählt ein ganzes Dorf die Bäume',
    standfirst: 'Jeder Stamm bekommt eine Nummer. Das dauert länger als gedacht und tut allen gut.',
    publisher: 'Musterstädter Tageblatt',
    section: 'Land und Leute',
    author: 'Lea Beispiel',
    published: '2024-02-03T09:30:00+01:00',
    photo: {
      name: 'wood',
      caption: 'Im oberen Beispielwald sind die ersten tausend Stämme gezählt.',
      credit: 'Jonas Beispiel/dpa',
    },
    paragraphs: [
      'Angefangen hat es mit einem Streit über einen Weg. Wem gehört die Reihe alter Buchen am Hang, der Gemeinde oder der Kirche? Niemand wusste es, und in keinem Plan stand, wie viele es überhaupt sind.',
      'Nun geht das Dorf an jedem Samstag hinaus, mit Schnur, Kreide und Thermoskannen. Die Kinder rufen die Nummern, die Alten schreiben sie auf. Nach sieben Wochen sind es zweitausendvierhundert Stämme, und der Streit ist, sagen beide Seiten, eigentlich keiner mehr.',
      'Bis Ostern wollen sie fertig sein. Danach, so der Plan, wird neu gezählt, von oben nach unten, zur Sicherheit.',
    ],
  },
  {
    path: '/train.html',
    language: 'fr',
    title: 'Le train de nuit revient dans la vallée',
    standfirst: 'Vingt ans après le dernier départ, six voitures-couchettes repartent vers le col.',
    publisher: 'Le Courrier modèle',
    section: 'Transports',
    author: 'Camille Exemple',
    published: '2024-05-02T05:45:00+02:00',
    photo: {
      name: 'valley',
      caption: 'La vallée au petit matin, vue de la voiture de tête.',
      credit: 'Paul Modèle/AFP',
    },
    paragraphs: [
      'À 23 h 12, le chef de gare a levé le bras, et personne n’a su très bien s’il fallait applaudir. Puis les voitures ont bougé, les rideaux se sont éteints un à un, et le quai s’est mis à chanter.',
      'La ligne avait fermé faute de voyageurs, disait-on ; faute de trains, répondaient les gens du haut de la vallée. Elle rouvre avec du matériel d’occasion, repeint en bleu nuit, et trois départs par semaine.',
      'Le café du premier arrêt ouvrira désormais à quatre heures. « C’est tôt », admet sa patronne, qui n’a pas fermé l’œil. « Mais on les attendait. »',
    ],
  },
];

/** A sample as a site would give it. */
export function pageOf(sample: Sample, origin: string): string {
  const { title, standfirst, publisher, author, published, photo, paragraphs } = sample;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    description: standfirst,
    articleSection: sample.section,
    datePublished: published,
    author: { '@type': 'Person', name: author },
    publisher: { '@type': 'Organization', name: publisher },
  };
  return `<!doctype html><html lang="${sample.language}"><head><meta charset="utf-8"><title>${title} | ${publisher}</title>
<link rel="canonical" href="${origin}${sample.path}"><meta property="og:site_name" content="${publisher}">
<script type="application/ld+json">${JSON.stringify(data)}</script></head><body><article><h1>${title}</h1>
<p class="standfirst">${standfirst}</p><p class="byline">${author}</p>
<figure><img src="${origin}/photos/${photo.name}-1200x800.png" width="1200" height="800" alt="">
<figcaption><span class="caption">${photo.caption}</span> <span class="credit">${photo.credit}</span></figcaption></figure>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}</article></body></html>`;
}
