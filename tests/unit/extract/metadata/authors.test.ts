import { describe, expect, test } from 'vitest';
import { jsonLd, readPage, type TestPage, text } from './read.ts';

const peopleOf = (page: TestPage) => {
  const { authors, wire } = readPage(page).values;
  return { names: authors.map(({ name }) => name), wire };
};

const byline = (line: string): TestPage => ({
  body: `<article><h1>Bridge over the river opens</h1><p class="byline">${line}</p>${text}</article>`,
});

describe('a printed byline', () => {
  test.each([
    ['By Anna Example', ['Anna Example']],
    ['By Anna Example and Bob Sample, Staff Writers', ['Anna Example', 'Bob Sample']],
    ['BY ANNA EXAMPLE', ['Anna Example']],
    ['Von Anna Beispiel, Berlin', ['Anna Beispiel']],
    ['Von Anna Beispiel und Jürgen Müller-Muster', ['Anna Beispiel', 'Jürgen Müller-Muster']],
    ['Ein Gastbeitrag von Anna Beispiel', ['Anna Beispiel']],
    ['Autor: Anna Beispiel', ['Anna Beispiel']],
    ['Text: Anna Beispiel, Fotos: Bert Bild', ['Anna Beispiel']],
    ['Par Jeanne Exemple et Luc Modèle', ['Jeanne Exemple', 'Luc Modèle']],
    ['Propos recueillis par Jeanne Exemple', ['Jeanne Exemple']],
    ['Por María Ejemplo y José Muestra', ['María Ejemplo', 'José Muestra']],
    ['Di Maria Esempio', ['Maria Esempio']],
    ['Door Jan de Voorbeeld', ['Jan de Voorbeeld']],
    ['Av Kari Eksempel og Ola Prøve', ['Kari Eksempel', 'Ola Prøve']],
    ['Piše: Ana Primjer', ['Ana Primjer']],
    ['Автор: Мария Примерова', ['Мария Примерова']],
    ['Мария Примерова и Иван Образцов', ['Мария Примерова', 'Иван Образцов']],
    ['记者 王小明', ['王小明']],
    ['Posted on 4 May 2024 by Anna Example', ['Anna Example']],
    ['Anna Example | 4 May 2024, 09:12', ['Anna Example']],
    ['Anna Example (anna@news.example)', ['Anna Example']],
    ['By Anna Example, political editor', ['Anna Example']],
    ['By Anna Example in Paris', ['Anna Example']],
    ['By Anna Example for The Example', ['Anna Example']],
    ['View all posts by Anna Example', ['Anna Example']],
    ['Redaktion', ['Redaktion']],
  ])('%s', (line, names) => {
    expect(peopleOf(byline(line)).names).toEqual(names);
  });

  test.each([
    ['AFP', [], ['AFP']],
    ['By Reuters Staff', [], ['Reuters']],
    ['Par Jeanne Exemple avec AFP', ['Jeanne Exemple'], ['AFP']],
    ['Von Anna Beispiel (dpa)', ['Anna Beispiel'], ['dpa']],
    ['AFP, Reuters', [], ['AFP', 'Reuters']],
  ])('tells agencies from people: %s', (line, names, wire) => {
    expect(peopleOf(byline(line))).toEqual({ names, wire });
  });

  test('is found by its label, by its link, and as a plain line', () => {
    const page = (inner: string) => ({ body: `<article><h1>Bridge opens</h1>${inner}${text}</article>` });
    expect(peopleOf(page('<h4>Autor</h4><p>Anna Beispiel</p>')).names).toEqual(['Anna Beispiel']);
    expect(peopleOf(page('<a rel="author" href="/anna">Anna Example</a>')).names).toEqual(['Anna Example']);
    expect(peopleOf(page('<div>By Anna Example</div>')).names).toEqual(['Anna Example']);
    expect(peopleOf(page('<p>11.12.2019 - Anna Beispiel</p>')).names).toEqual(['Anna Beispiel']);
  });

  test('may give each author an element', () => {
    const { values, elements } = readPage({
      body: `<h1>Bridge opens</h1><div>By <span class="author-name">Anna Example</span> <span class="author-name">Bob Sample</span></div>${text}`,
    });
    expect(values.authors.map(({ name }) => name)).toEqual(['Anna Example', 'Bob Sample']);
    expect(elements.bylines.map((element) => element.textContent)).toContain('Bob Sample');
  });

  test('is no sentence and no comment', () => {
    const page = (inner: string) => ({ body: `<article><h1>Bridge opens</h1>${text}${inner}</article>` });
    expect(peopleOf(page('<p>By Saturday the band had left the new bridge</p>')).names).toEqual([]);
    expect(
      peopleOf(page('<div class="comments"><span class="author">Carl Commenter</span></div>')).names,
    ).toEqual([]);
    expect(peopleOf(page('<aside><p class="byline">By Other Writer</p></aside>')).names).toEqual([]);
  });
});

describe('authors for machines', () => {
  test('are people with their addresses', () => {
    const { values, provenance } = readPage({
      head: jsonLd({
        author: [
          { '@type': 'Person', name: 'Anna Example', url: 'https://news.example/anna' },
          { '@type': 'Person', name: 'Bob Sample' },
        ],
      }),
    });
    expect(values.authors).toEqual([
      { name: 'Anna Example', role: 'author', url: 'https://news.example/anna' },
      { name: 'Bob Sample', role: 'author', url: null },
    ]);
    expect(provenance.authors).toBe('json-ld');
  });

  test('may stand in one text, or as a login', () => {
    expect(
      peopleOf({ head: jsonLd({ author: 'Anna Example, Bob Sample and Cleo Specimen' }) }).names,
    ).toEqual(['Anna Example', 'Bob Sample', 'Cleo Specimen']);
    expect(peopleOf({ head: jsonLd({ author: { name: 'anna.example' } }) }).names).toEqual(['Anna Example']);
    expect(peopleOf({ head: jsonLd({ author: { name: 'De Vries' } }) }).names).toEqual(['De Vries']);
  });

  test('give way to a printed name where they name the site', () => {
    const { values, rivals } = readPage({
      head: `${jsonLd({ author: { '@type': 'Organization', name: 'The Example' } })}<meta property="og:site_name" content="The Example">`,
      ...byline('By Anna Example'),
    });
    expect(values.authors.map(({ name }) => name)).toEqual(['Anna Example']);
    expect(rivals.authors).toMatchObject([{ source: 'json-ld', value: [{ name: 'The Example' }] }]);
  });

  test('stand before a byline of another article further down', () => {
    const body = `<h1>Bridge opens</h1>${text}${'<p>More about it.</p>'.repeat(200)}<p class="byline">By Other Writer</p>`;
    expect(peopleOf({ head: jsonLd({ author: { name: 'Anna' } }), body }).names).toEqual(['Anna']);
  });

  test('are taken from the source that names all', () => {
    const head = `${jsonLd({ author: { name: 'Anna Example' } })}<meta name="author" content="Anna Example, Bob Sample">`;
    expect(peopleOf({ head }).names).toEqual(['Anna Example', 'Bob Sample']);
  });

  test.each(['admin', 'https://social.example/theexample', 'Author', ''])('are nobody: %j', (content) => {
    expect(peopleOf({ head: `<meta name="author" content="${content}">` }).names).toEqual([]);
  });
});

describe('the dateline', () => {
  test.each([
    [
      'BERLIN (dpa) – Die neue Brücke über den Fluss ist am Samstag eröffnet worden, zwei Jahre später als geplant.',
      'BERLIN',
      ['dpa'],
    ],
    [
      'Paris, 4 mai (AFP) - Le nouveau pont sur la rivière a été inauguré samedi, avec deux ans de retard sur le calendrier.',
      'Paris',
      ['AFP'],
    ],
    [
      'RIVER TOWN — The new bridge was opened on Saturday, two years later than the council had planned it at first.',
      'RIVER TOWN',
      [],
    ],
    [
      'The new bridge over the river (the third) – was opened on Saturday, two years later than the council had planned.',
      null,
      [],
    ],
  ])('%s', (paragraph, place, wire) => {
    const { values } = readPage({ body: `<h1>Bridge opens</h1><p>${paragraph}</p>${text}` });
    expect([values.dateline, values.wire]).toEqual([place, wire]);
  });
});

test('lines about the author are no byline', () => {
  const page = {
    head: '<meta name="author" content="Anna Example">',
    body: `<article><h1>Bridge opens</h1>${text}<div class="author-box"><p>She writes about ships and ports, and has lived at the sea for twenty years.</p></div></article>`,
  };
  expect(peopleOf(page).names).toEqual(['Anna Example']);
});

test('whom a label for pictures stands before is no author', () => {
  const page = {
    head: '<meta name="author" content="Anna Example">',
    body: `<article><h1>Bridge opens</h1><div class="credit"><strong>Foto:</strong> <p class="autor">Bert Bild</p></div>${text}</article>`,
  };
  expect(peopleOf(page).names).toEqual(['Anna Example']);
});
