/** Pages and texts for the tests of the command; every name in them is invented. */

/** A PNG of 12 × 7 pixels, as far as its header says. */
export const image = Buffer.from(
  '89504e470d0a1a0a0000000d494844520000000c0000000708060000000000000000',
  'hex',
);

/** An article with metadata, a photo with its credit, and a photo that is not there. */
export function articlePage(origin: string, values: { title?: string; path?: string } = {}): string {
  const { title = 'Le port est fermé depuis lundi', path = '/article' } = values;
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8">
<title>${title} — Le Courrier modèle</title>
<link rel="canonical" href="${origin}${path}">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${title}",
"datePublished":"2024-05-06T07:08:09+02:00","author":{"@type":"Person","name":"Alex Example"},
"publisher":{"@type":"Organization","name":"Le Courrier modèle"}}</script></head><body>
<header><nav><a href="/">Accueil</a> <a href="/sport">Sport</a></nav></header>
<article><h1>${title}</h1><p class="byline">Par Alex Example</p>
<figure><img src="${origin}/photo.png" width="1200" height="700" alt="Le quai">
<figcaption>Le quai nord, mardi matin. Photo : Jane Sample / AFP</figcaption></figure>
<p>La grève des dockers a fermé le port de Modèleville lundi matin, et aucun navire n’y est entré depuis, selon la
capitainerie, qui parle d’un mouvement sans précédent depuis vingt ans dans la région.</p>
<p>« Nous attendons une réponse écrite », dit une porte-parole du syndicat, qui réunit les équipes chaque soir devant
les grilles de l’entrée principale, où un brasero brûle jour et nuit malgré la pluie.</p>
<figure><img src="${origin}/missing.png" width="800" height="600" alt="Les grilles">
<figcaption>Les grilles du port.</figcaption></figure>
<p>Les armateurs ont détourné onze navires vers les ports voisins, où les quais sont désormais pleins, et préviennent
que les retards dureront encore une semaine après la reprise du travail.</p></article>
<footer>Le Courrier modèle, mentions légales</footer></body></html>`;
}

/** A news article as plain text: a headline, a caption with its credit, paragraphs. */
export const plainText = `Strike closes the harbour of Sampletown

The north quay on Tuesday. ALEX EXAMPLE,HANDOUT / AFP

The strike of the dockers closed the harbour of Sampletown on Monday morning, and no ship has entered it since, says the
harbour master, who calls the movement without precedent in twenty years.

“We are waiting for an answer in writing”, says a spokeswoman of the union, which gathers its members every evening in
front of the gates.

The owners have sent eleven ships to the neighbouring ports, where the quays are full by now.
`;
