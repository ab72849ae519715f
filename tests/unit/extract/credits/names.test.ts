import { describe, expect, it } from 'vitest';
import {
  agencyIdsOf,
  isNewsAgency,
  knownAgency,
  readCaption,
  readCredit,
} from '../../../../main/extract/credits/index.ts';

const creatorsOf = (text: string) => readCaption(text, 'text').credit?.creators.map(({ name }) => name);

describe('names as one would cite them', () => {
  it.each([
    ['PIETER VAN DER STAAL', 'Pieter van der Staal'],
    ['DE LA MUESTRA', 'De la Muestra'],
    ['FIONA O’QUILL-MCDRAFT', 'Fiona O’Quill-McDraft'],
    ['YANN LE GABARIT', 'Yann Le Gabarit'],
    ['ANNE DE LA MUESTRA', 'Anne de la Muestra'],
    ['SEAN MACDONALD', 'Sean MacDonald'],
    ['LUC D’EXEMPLAIRE', 'Luc d’Exemplaire'],
    ['ANNE-MARIE GABARIT', 'Anne-Marie Gabarit'],
    ['J.P. QUILL', 'J.P. Quill'],
    ['JM QUILL', 'JM Quill'],
    ['PAUL DRAFT JR.', 'Paul Draft Jr.'],
    ['PAUL DRAFT III', 'Paul Draft III'],
    ['Élise GABARIT', 'Élise Gabarit'],
    ['IJSBRAND STAAL', 'IJsbrand Staal'],
    ['ОЛЕГ ОБРАЗЦОВ', 'Олег Образцов'],
    ['Nora de Quill', 'Nora de Quill'],
    ['José Molde y Muestra', 'José Molde y Muestra'],
  ])('%s → %s', (printed, cited) => {
    expect(creatorsOf(`The quay at dawn. Photo: ${printed}/AFP`)).toEqual([cited]);
  });

  it('keeps handles as printed and leaves ranks and posts out', () => {
    expect(creatorsOf('The quay. Photo: quill_77 / Pixabay')).toEqual(['quill_77']);
    expect(creatorsOf('The quay. Photo by Petty Officer 2nd Class Nora Quill')).toEqual(['Nora Quill']);
    expect(creatorsOf('Le quai. Photographe : Élise Gabarit')).toEqual(['Élise Gabarit']);
  });

  it('says what the creator did', () => {
    expect(
      readCaption('The plan. Illustration by Nora Quill; photos by Paul Draft/AP', 'text').credit?.creators,
    ).toEqual([
      { name: 'Nora Quill', role: 'illustrator' },
      { name: 'Paul Draft', role: 'photographer' },
    ]);
  });
});

describe('the credit as printed', () => {
  it('is never lost', () => {
    const { caption, credit } = readCaption('The quay at dawn (Photo:  NORA QUILL/AFP).', 'figcaption');
    expect(caption).toBe('The quay at dawn.');
    expect(credit?.raw).toBe('(Photo:  NORA QUILL/AFP)');
    expect(credit?.source).toBe('figcaption');
  });

  it('stands before, between and behind the caption', () => {
    expect(
      readCaption('© Nora Quill / Greenpeace The crew paints the hull before the winter.', 'text'),
    ).toMatchObject({
      caption: 'The crew paints the hull before the winter.',
      credit: { raw: '© Nora Quill / Greenpeace' },
    });
    expect(
      readCaption('Left: the quay (Photo: Nora Quill); right: the fair (Photo: Paul Draft/AP)', 'text'),
    ).toMatchObject({
      caption: 'Left: the quay; right: the fair',
      credit: { creators: [{ name: 'Nora Quill' }, { name: 'Paul Draft' }], agencies: [{ id: 'ap' }] },
    });
    expect(readCaption('The minister leaves the hearingNora Quill', 'text').credit?.raw).toBe('Nora Quill');
  });

  it('says that a picture is from an archive where the caption does', () => {
    expect(readCaption('FILE - The mayor, in 2019. (AP Photo/Nora Quill)', 'text')).toMatchObject({
      caption: 'FILE - The mayor, in 2019.',
      credit: { filePhoto: true },
    });
    expect(readCaption('Le viaduc en 1964 (photo d’archives).', 'text')).toMatchObject({
      caption: 'Le viaduc en 1964 (photo d’archives).',
      credit: { filePhoto: true, creators: [], agencies: [] },
    });
  });
});

describe('text that is known to be a credit', () => {
  it('is read without proof', () => {
    expect(readCredit('Nora Quill', 'json-ld')).toMatchObject({
      raw: 'Nora Quill',
      creators: [{ name: 'Nora Quill' }],
      source: 'json-ld',
    });
    expect(readCredit('Netflix', 'meta')?.agencies).toMatchObject([{ id: 'netflix' }]);
    expect(readCredit('Greta Beispiel, links, mit ihrem Bruder / dpa', 'iptc')).toMatchObject({
      raw: 'Greta Beispiel, links, mit ihrem Bruder / dpa',
      agencies: [{ id: 'dpa' }],
    });
  });

  it('is nothing where there is no text', () => {
    expect(readCredit(' \n', 'user')).toBeNull();
  });
});

describe('agencies', () => {
  it('are known by their spellings in all scripts', () => {
    expect(knownAgency('REUTERS')).toEqual({ id: 'reuters', name: 'Reuters' });
    expect(knownAgency('رويترز')).toEqual({ id: 'reuters', name: 'رويترز' });
    expect(knownAgency('« Le Monde »')?.name).toBe('Le Monde');
    expect(knownAgency('Nora Quill')).toBeNull();
  });

  it('are found for a search', () => {
    for (const name of ['AFP', 'agence france-presse', '法新社', 'АФП'])
      expect(agencyIdsOf(name)).toContain('afp');
    expect(agencyIdsOf('no such agency')).toEqual([]);
  });

  it('sell news, or do not', () => {
    expect(isNewsAgency('dpa')).toBe(true);
    expect(isNewsAgency('Unsplash')).toBe(false);
  });
});
