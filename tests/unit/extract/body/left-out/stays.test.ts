import { expect, test } from 'vitest';
import { articleHtml, readHtml } from '../../page.ts';

test.each([
  ['en', 'The new law limits the use of cookies, and the harbour’s site has asked for consent since May.'],
  ['en', 'The office now sends a daily newsletter to the captains, which tells them when the tide turns.'],
  [
    'en',
    '“Become a member of the union,” the master told the workers, and two hundred of them did so on the spot.',
  ],
  ['en', 'The company said that its privacy policy had been changed without the knowledge of the board.'],
  ['en', 'Residents were told to leave a comment on the plan by Friday, and more than a thousand did.'],
  ['en', 'Facebook and Instagram were down for three hours on Thursday, the company said in a statement.'],
  ['en', 'Follow the coast road for two miles, past the church, and you come to the Facebook data centre.'],
  [
    'en',
    'Read more books, the minister told the children, and the <a href="/school">school</a> took her at her word for a year.',
  ],
  [
    'en',
    'Related to the storm of 1953, the flood took the lives of eleven people, says <a href="/r">the report</a> of the office.',
  ],
  [
    'en',
    'Listen to the sea long enough and you hear a <a href="/song">song</a>, the old fishermen of the island say.',
  ],
  [
    'en',
    'Tags: the children play it on the quay, <a href="/play">running</a> from one bollard to the next until the light goes.',
  ],
  ['en', 'Photo: that was the word on the last page of her notebook, and nobody knows what she meant by it.'],
  ['en', 'The advertisement on the wall said that the ferry runs every hour; it has not for a week.'],
  ['en', 'Share this burden with us, the mayor asked the neighbouring towns, but none of them answered.'],
  ['en', 'A paywall now stands before the archive of the town, and historians have protested against it.'],
  ['de', 'Wer den Newsletter der Hafenbehörde liest, weiß seit Mai, dass der Nordkai gesperrt wird.'],
  [
    'de',
    'Mehr zum Thema Hochwasser will der Rat am Freitag in einer <a href="/s">Sitzung</a> sagen, die alle besuchen können.',
  ],
  [
    'fr',
    'À lire les comptes du port, on comprend que la <a href="/d">digue</a> n’a pas été entretenue depuis vingt ans.',
  ],
  ['fr', 'La newsletter du maire a été envoyée par erreur à tous les habitants de la ville mercredi.'],
  [
    'fr',
    'Pour en savoir plus, les enquêteurs ont entendu <a href="/t">trois témoins</a> de la nuit du naufrage jeudi.',
  ],
  [
    'es',
    'El ministro pidió leer más a los niños y la <a href="/e">escuela</a> le hizo caso durante un año entero.',
  ],
  ['es', '“Hazte socio del puerto”, decía el cartel que nadie había visto hasta el jueves por la mañana.'],
  [
    'it',
    'Leggi anche severe non hanno fermato i <a href="/c">contrabbandieri</a> del porto, dice la polizia.',
  ],
  ['pt', 'Veja bem, disse o mestre do porto, a <a href="/m">muralha</a> não aguenta outra noite como esta.'],
  [
    'nl',
    'Meer over de haven wil het <a href="/c">college</a> pas vrijdag zeggen, na overleg met de schippers.',
  ],
  [
    'ru',
    'По теме паводка совет соберётся в пятницу, сообщила <a href="/m">мэрия</a> города в четверг утром.',
  ],
])('a sentence that only holds such words stays: %s, %s', (lang, sentence) => {
  const { text } = readHtml(articleHtml(`<p>${sentence}</p>`, { lang }));
  expect(text).toContain(sentence.replace(/<[^>]+>/g, ''));
});

test.each([
  [
    'newsletter',
    'The letter that the office sends to its captains is read by more people than the paper of the town.',
  ],
  [
    'ad-hoc',
    'The committee that the town has formed met for the first time on Thursday, and will meet again.',
  ],
  [
    'comment',
    'What the master says of the wall is worth a comment, wrote the paper of the island in its leader.',
  ],
])('a box named “%s” that holds most of the article stays', (name, sentence) => {
  const page = `<html lang="en"><head><title>Harbour</title></head><body><article><h1>Harbour</h1><div class="${name}">${`<p>${sentence}</p>`.repeat(1)}<p>${sentence.replace('The', 'So the')} ${sentence}</p></div></article></body></html>`;
  expect(readHtml(page).text).toContain(sentence);
});
