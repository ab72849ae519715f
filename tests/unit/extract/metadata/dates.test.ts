import { describe, expect, test } from 'vitest';
import { partialDateSchema } from '../../../../shared/values.ts';
import { jsonLd, readPage, type TestPage, text } from './read.ts';

const publishedIn = (page: TestPage) => readPage(page).values.publishedAt;
const printed = (line: string, lang = 'en', url = 'https://news.example/a') =>
  publishedIn({ lang, url, body: `<h1>Bridge over the river opens</h1><p class="date">${line}</p>${text}` });

describe('printed dates, in the languages of the world', () => {
  test.each([
    ['en', '23 April 2019', '2019-04-23'],
    ['en', 'April 23rd, 2019 at 9:12 p.m.', '2019-04-23T21:12'],
    ['en', 'Published Tue 23 Apr 2019 09.12 BST', '2019-04-23T09:12+01:00'],
    ['en', '12:30am, April 23, 2019', '2019-04-23T00:30'],
    ['de', 'Dienstag, 23. April 2019, 09:12 Uhr', '2019-04-23T09:12'],
    ['de', '23.04.2019 um 9.12 Uhr', '2019-04-23T09:12'],
    ['de', '5. Jänner 2019', '2019-01-05'],
    ['fr', 'Publié le 23 août 2019 à 09h12', '2019-08-23T09:12'],
    ['fr', '1er février 2019', '2019-02-01'],
    ['es', '23 de abril de 2019, 09:12 h', '2019-04-23T09:12'],
    ['pt', '23 de março de 2019 às 9h12', '2019-03-23T09:12'],
    ['it', 'martedì 23 aprile 2019', '2019-04-23'],
    ['nl', '23 mei 2019 09:12', '2019-05-23T09:12'],
    ['sv', '23 maj 2019 kl. 09.12', '2019-05-23T09:12'],
    ['da', '23. oktober 2019 kl. 9.12', '2019-10-23T09:12'],
    ['nb', '23. desember 2019', '2019-12-23'],
    ['fi', '23. huhtikuuta 2019 klo 9.12', '2019-04-23T09:12'],
    ['is', '23. apríl 2019', '2019-04-23'],
    ['pl', '23 października 2019, 9:12', '2019-10-23T09:12'],
    ['cs', '23. listopadu 2019', '2019-11-23'],
    ['hr', '23. listopada 2019.', '2019-10-23'],
    ['sk', '23. augusta 2019', '2019-08-23'],
    ['hu', '2019. április 23. 9:12', '2019-04-23T09:12'],
    ['ro', '23 aprilie 2019', '2019-04-23'],
    ['sl', '23. april 2019 ob 9.12', '2019-04-23T09:12'],
    ['sr', '23. априла 2019.', null],
    ['bg', '23 април 2019 г., 09:12', '2019-04-23T09:12'],
    ['ru', '23 апреля 2019, 09:12 МСК', '2019-04-23T09:12+03:00'],
    ['uk', '23 квітня 2019 року', '2019-04-23'],
    ['el', '23 Απριλίου 2019', '2019-04-23'],
    ['tr', '23 Ağustos 2019', '2019-08-23'],
    ['lt', '2019 m. balandžio 23 d.', '2019-04-23'],
    ['lv', '2019. gada 23. aprīlis', null],
    ['et', '23. aprill 2019', '2019-04-23'],
    ['ar', '٢٣ أبريل ٢٠١٩', '2019-04-23'],
    ['ar', '23 نيسان 2019', '2019-04-23'],
    ['fa', '23 آوریل 2019', '2019-04-23'],
    ['he', '23 באפריל 2019', '2019-04-23'],
    ['hi', '23 अप्रैल 2019', '2019-04-23'],
    ['bn', '২৩ এপ্রিল ২০১৯', '2019-04-23'],
    ['th', '23 เมษายน 2562', '2019-04-23'],
    ['vi', '23 tháng 4, 2019', '2019-04-23'],
    ['id', '23 Agustus 2019', '2019-08-23'],
    ['zh', '2019年4月23日 09:12', '2019-04-23T09:12'],
    ['zh', '2019年4月23日下午3点12分', '2019-04-23T15:12'],
    ['ja', '2019年4月23日 9時12分', '2019-04-23T09:12'],
    ['ko', '2019년 4월 23일 오후 3:12', '2019-04-23T15:12'],
  ])('%s: %s', (lang, line, date) => {
    if (date !== null) expect(printed(line, lang)).toBe(date);
    else expect(printed(line, lang)).toMatch(/^2019-04-23$/);
  });

  test('put the day or the month first as the country does', () => {
    expect(printed('4/5/2019', 'en')).toBe('2019-04-05');
    expect(printed('4/5/2019', 'en-GB')).toBe('2019-05-04');
    expect(printed('4/5/2019', 'en', 'https://news.example.co.uk/a')).toBe('2019-05-04');
    expect(printed('4/5/2019', 'fr')).toBe('2019-05-04');
    expect(printed('4/25/2019', 'de')).toBe('2019-04-25');
    expect(printed('4.5.19', 'de')).toBe('2019-05-04');
  });

  test.each([
    ['en', '3 days ago', '2024-05-03'],
    ['en', '2 hours ago', '2024-05-06'],
    ['en', 'an hour ago', '2024-05-06'],
    ['en', 'Yesterday, 09:12', '2024-05-05'],
    ['de', 'vor 3 Tagen', '2024-05-03'],
    ['de', 'Gestern', '2024-05-05'],
    ['fr', 'il y a 2 semaines', '2024-04-22'],
    ['es', 'hace 3 días', '2024-05-03'],
    ['pt', 'há 3 dias', '2024-05-03'],
    ['it', '3 giorni fa', '2024-05-03'],
    ['nl', '3 dagen geleden', '2024-05-03'],
    ['sv', '3 dagar sedan', '2024-05-03'],
    ['pl', '3 dni temu', '2024-05-03'],
    ['ru', '3 дня назад', '2024-05-03'],
    ['tr', '3 gün önce', '2024-05-03'],
    ['ja', '3日前', '2024-05-03'],
    ['zh', '3天前', '2024-05-03'],
    ['ko', '3일 전', '2024-05-03'],
  ])('count from the capture: %s: %s', (lang, line, date) => {
    expect(printed(line, lang)).toBe(date);
  });

  test.each([
    '23 April',
    'April',
    '45 April 2019',
    '30.02.2019',
    '2019',
    '23 April 2099',
    'Room 2019, 23rd floor',
    'may 1 be first',
  ])('invents nothing: %s', (line) => {
    expect(printed(line)).toBeNull();
  });
});

describe('dates for machines', () => {
  test.each([
    ['2019-04-23T09:12:00+0200', '2019-04-23T09:12:00+02:00'],
    ['2019-04-23T09:12:00.000Z', '2019-04-23T09:12:00Z'],
    ['2019-04-23 09:12:00', '2019-04-23T09:12:00'],
    ['2019-04-23T09:12', '2019-04-23T09:12'],
    ['2019-04-23', '2019-04-23'],
    ['20190423', '2019-04-23'],
    ['2019/04/23', '2019-04-23'],
    ['Tue, 23 Apr 2019 09:12:00 GMT', '2019-04-23T09:12:00Z'],
    ['Tue Apr 23 2019 09:12:00 GMT+0200 (CEST)', '2019-04-23T09:12:00+02:00'],
    ['1556010720', '2019-04-23T09:12:00Z'],
    ['1556010720000', '2019-04-23T09:12:00Z'],
    ['2019-04', '2019-04'],
  ])('%s', (stated, date) => {
    const found = publishedIn({ head: `<meta property="article:published_time" content="${stated}">` });
    expect(found).toBe(date);
    expect(partialDateSchema.safeParse(found).success).toBe(true);
  });

  test.each(['0000-00-00', '2019-13-45', 'soon', '99999999999999', '2099-01-01'])(
    'are none: %s',
    (stated) => {
      expect(
        publishedIn({ head: `<meta property="article:published_time" content="${stated}">` }),
      ).toBeNull();
    },
  );

  test.each([
    ['citation_publication_date', '2019/04/23'],
    ['DC.date.issued', '2019-04-23'],
    ['parsely-pub-date', '2019-04-23'],
    ['sailthru.date', '2019-04-23'],
    ['pubdate', '20190423'],
  ])('stand in meta[%s]', (name, content) => {
    const { values, provenance } = readPage({ head: `<meta name="${name}" content="${content}">` });
    expect(values.publishedAt).toBe('2019-04-23');
    expect(provenance.publishedAt).toBe(`meta[${name.toLowerCase()}]`);
  });

  test('stand in structured data, with the time of the last change', () => {
    const { values } = readPage({
      head: jsonLd({ datePublished: '2019-04-23T09:12:00+02:00', dateModified: '2019-04-24' }),
    });
    expect(values).toMatchObject({ publishedAt: '2019-04-23T09:12:00+02:00', modifiedAt: '2019-04-24' });
  });

  test('stand in time elements and addresses', () => {
    expect(
      publishedIn({ body: `<h1>Bridge opens</h1><time datetime="2019-04-23T09:12Z">Tuesday</time>${text}` }),
    ).toBe('2019-04-23T09:12Z');
    expect(publishedIn({ url: 'https://news.example/2019/04/23/bridge' })).toBe('2019-04-23');
    expect(publishedIn({ url: 'https://news.example/2019/04/bridge' })).toBe('2019-04');
    expect(publishedIn({ url: 'https://news.example/item-29-10-2021' })).toBe('2021-10-29');
  });
});

describe('where sources disagree', () => {
  const line = '<p class="published">23 April 2019</p>';

  test('the day that the page prints decides between those for machines', () => {
    const { values, rivals } = readPage({
      head: `${jsonLd({ datePublished: '2015-01-16T14:53:35+01:00' })}<meta property="article:published_time" content="2019-04-23T12:01:11+01:00">`,
      body: `<h1>Bridge opens</h1>${line}${text}`,
    });
    expect(values.publishedAt).toBe('2019-04-23T12:01:11+01:00');
    expect(rivals.publishedAt).toContainEqual({ value: '2015-01-16T14:53:35+01:00', source: 'json-ld' });
  });

  test('a printed day far from them may be of anything', () => {
    const head = jsonLd({ datePublished: '2024-05-04T12:00:00Z' });
    expect(publishedIn({ head, body: `<h1>Bridge opens</h1>${line}${text}` })).toBe('2024-05-04T12:00:00Z');
  });

  test('the readers’ own day counts, not that of another zone', () => {
    const head = jsonLd({ datePublished: '2019-04-22T23:00Z' });
    expect(publishedIn({ head, body: `<h1>Bridge opens</h1>${line}${text}` })).toBe('2019-04-23');
  });

  test('a date that repeats the last change gives way to an earlier one', () => {
    const head = `${jsonLd({ datePublished: '2020-02-19', dateModified: '2020-02-19' })}<meta property="article:published_time" content="2017-04-12">`;
    expect(publishedIn({ head })).toBe('2017-04-12');
  });

  test('a printed change is no publication, unless nothing else is said', () => {
    const body = (lines: string) => `<h1>Bridge opens</h1>${lines}${text}`;
    const both = readPage({
      lang: 'de',
      body: body('<p class="meta">Veröffentlicht am 23.04.2019, aktualisiert am 24.04.2019</p>'),
    });
    expect(both.values).toMatchObject({ publishedAt: '2019-04-23', modifiedAt: '2019-04-24' });
    const alone = readPage({ lang: 'fr', body: body('<p class="meta">Mis à jour le 24 avril 2019</p>') });
    expect(alone.values).toMatchObject({ publishedAt: '2019-04-24', modifiedAt: '2019-04-24' });
    expect(alone.provenance.publishedAt).toBe('modified');
  });

  test('dates of comments and other articles do not count', () => {
    const other =
      '<div class="related"><time datetime="2018-01-01">1 Jan</time></div><div class="comments"><time datetime="2018-01-02">2 Jan</time></div>';
    expect(publishedIn({ body: `<h1>Bridge opens</h1>${text}${other}` })).toBeNull();
  });
});
