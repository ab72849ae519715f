import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../../../main/extract/plain-text/index.ts';

const context = { url: null, at: '2024-05-10T08:00:00.000Z' };
const read = (text: string) => readPlainText(text, context);

const french = `Des pêcheurs réparent leurs filets sur le quai du port de Sauveterre, le 3 mai 2024. / JEANNE MODÈLE,HANDOUT / AFP

Le port de Sauveterre retrouve ses pêcheurs

Après trois ans de travaux, la criée a rouvert lundi. Les équipages espèrent une saison meilleure que la précédente.

Par Luc d’Exemple

Publié le 4 mai 2024 à 10h12

SAUVETERRE (AFP) - Les premiers chalutiers sont rentrés avant l’aube, les cales pleines de maquereaux et de « lieus jaunes ». Sur le quai, une trentaine d’habitants attendaient.

« On n’y croyait plus », raconte une mareyeuse, les mains dans la glace. Les travaux, commencés en 2021, devaient durer un an.

Une criée neuve

Le bâtiment compte deux salles de vente et un atelier de réparation. La commune a payé la moitié de la somme, la région le reste.

Les pêcheurs demandent maintenant que le chenal soit creusé avant l’hiver, car les plus gros bateaux touchent le fond à marée basse.`;

describe('an article pasted in French, its caption first', () => {
  const article = read(french);

  it('finds the headline, the standfirst, the byline and the date', () => {
    expect(article.title).toBe('Le port de Sauveterre retrouve ses pêcheurs');
    expect(article.standfirst).toMatch(/^Après trois ans de travaux/);
    expect(article.authors.map(({ name }) => name)).toEqual(['Luc d’Exemple']);
    expect(article.publishedAt).toBe('2024-05-04T10:12');
    expect(article.provenance).toMatchObject({ title: 'text', standfirst: 'text', publishedAt: 'text' });
  });

  it('keeps the caption as a photo without an image', () => {
    expect(article.photos).toHaveLength(1);
    expect(article.photos[0]).toMatchObject({
      src: null,
      role: 'caption-only',
      candidates: [],
      caption: 'Des pêcheurs réparent leurs filets sur le quai du port de Sauveterre, le 3 mai 2024.',
      credit: {
        raw: 'JEANNE MODÈLE,HANDOUT / AFP',
        creators: [{ name: 'Jeanne Modèle' }],
        agencies: [{ id: 'afp', name: 'AFP' }],
        handout: true,
        source: 'text',
      },
    });
  });

  it('reads the dateline and its agency', () => {
    expect(article.dateline).toBe('SAUVETERRE');
    expect(article.wire).toEqual(['AFP']);
  });

  it('prints the body alone, with its subhead and its typography', () => {
    expect(article.language).toBe('fr');
    expect(article.html).toContain('<h2>Une criée neuve</h2><p>Le bâtiment compte');
    expect(article.html.match(/<p>/g)).toHaveLength(4);
    expect(article.text).toContain('« lieus jaunes »');
    expect(article.text).not.toContain('JEANNE');
    expect(article.text.split('\n\n')).toHaveLength(5);
    expect(article.health).toEqual([]);
  });
});

describe('articles pasted in other languages', () => {
  it('reads German text with single line breaks', () => {
    const article = read(
      [
        'Die alte Brücke wird gesperrt',
        'Von Erika Muster',
        '3. Mai 2024, 14:05 Uhr',
        'Musterstadt (dpa) - Die Brücke über die Muster bleibt bis Oktober gesperrt, wie die Stadtverwaltung am Freitag mitteilte. Fußgänger dürfen sie weiter benutzen.',
        'Umleitung über den Norden',
        'Autofahrer müssen einen Umweg von zwölf Kilometern nehmen. Die Buslinien fahren nach einem neuen Plan, der an den Haltestellen hängt.',
        'Die Arbeiten kosten nach ersten Schätzungen drei Millionen Euro & dauern länger als geplant.',
        'Arbeiter auf der Brücke. Foto: Erika Muster/dpa',
      ].join('\n'),
    );
    expect(article.title).toBe('Die alte Brücke wird gesperrt');
    expect(article.authors.map(({ name }) => name)).toEqual(['Erika Muster']);
    expect(article.publishedAt).toBe('2024-05-03T14:05');
    expect(article.wire).toEqual(['dpa']);
    expect(article.language).toBe('de');
    expect(article.html).toContain('<h2>Umleitung über den Norden</h2>');
    expect(article.html).toContain('drei Millionen Euro &amp; dauern');
    expect(article.photos.map(({ caption }) => caption)).toEqual(['Arbeiter auf der Brücke.']);
  });

  it('reads English text wrapped by a database', () => {
    const article = read(
      `Harbour to reopen after three winters

May 3, 2024

The harbour at Sampleton will reopen next week after three winters of
repairs, the council said on Friday, ending a dispute that had divided
the town and emptied its quays.

Boats may return from Monday. The new quay is two metres higher than the
old one, and the lights along it burn all night.

Fishing crews said they would believe it when they saw it. "We have heard
this before," said a skipper who has been mooring in a neigh-
bouring port since 2021.`,
    );
    expect(article.title).toBe('Harbour to reopen after three winters');
    expect(article.publishedAt).toBe('2024-05-03');
    expect(article.text.split('\n\n')).toHaveLength(3);
    expect(article.text).toContain('three winters of repairs, the council');
    expect(article.text).toContain('in a neighbouring port since');
  });

  it('reads Russian, Arabic and Japanese', () => {
    const russian = read(
      'Порт снова открыт\n\nПорт в Примерске открылся в понедельник после трёх лет ремонта, сообщила городская администрация.\n\nПервые суда вошли в гавань ещё до рассвета. Жители собрались на набережной, чтобы увидеть, как рыбаки выгружают улов, которого здесь не видели с позапрошлого года. Это был самый тёплый день этой весны.\n\nРыбаки чинят сети. Фото: Иван Примеров / ТАСС',
    );
    expect(russian).toMatchObject({ title: 'Порт снова открыт', language: 'ru', direction: 'ltr' });
    expect(russian.photos[0]?.credit?.creators).toMatchObject([{ name: 'Иван Примеров' }]);
    const arabic = read(
      'الميناء يفتح من جديد\n\nفتح الميناء أبوابه يوم الاثنين بعد ثلاث سنوات من الأشغال، بحسب ما أعلنته البلدية في بيان لها.\n\nدخلت السفن الأولى قبل الفجر، وكان السكان ينتظرونها على الرصيف منذ ساعات.',
    );
    expect(arabic).toMatchObject({ title: 'الميناء يفتح من جديد', language: 'ar', direction: 'rtl' });
    const japanese = read(
      '見本港が再開\n\n見本市の港が月曜日、三年にわたる工事を終えて再開した。市が金曜日に発表した。\n\n最初の船は夜明け前に入港し、住民が岸壁で出迎えた。',
    );
    expect(japanese).toMatchObject({ title: '見本港が再開', language: 'ja' });
  });
});
