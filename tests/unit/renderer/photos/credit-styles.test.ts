import { describe, expect, it } from 'vitest';
import { creditText } from '../../../../renderer/photos/credit-styles.ts';
import type { Credit } from '../../../../shared/credit.ts';

function credit(values: Partial<Credit>): Credit {
  return {
    raw: '',
    creators: [],
    agencies: [],
    courtesy: [],
    handout: false,
    filePhoto: false,
    pool: false,
    licence: null,
    rights: null,
    source: 'figcaption',
    ...values,
  };
}

const inEnglish = (names: string) => `Photo: ${names}`;

const whole = credit({
  raw: '(Photo by Ada Placeholder, Ben Specimen / AFP / Pool)',
  creators: [
    { name: 'Ada Placeholder', role: 'photographer' },
    { name: 'Ben Specimen', role: 'photographer' },
  ],
  agencies: [{ id: 'afp', name: 'AFP' }],
});

describe('a credit to paste', () => {
  it('is what was printed, to the letter', () => {
    expect(creditText(whole, 'printed', inEnglish)).toBe(
      '(Photo by Ada Placeholder, Ben Specimen / AFP / Pool)',
    );
  });

  it('is the names alone', () => {
    expect(creditText(whole, 'names', inEnglish)).toBe('Ada Placeholder, Ben Specimen/AFP');
  });

  it('is the names as a newspaper prints them, in the reader’s language', () => {
    expect(creditText(whole, 'photo', (names) => `Photo : ${names}`)).toBe(
      'Photo : Ada Placeholder, Ben Specimen/AFP',
    );
  });

  it('has no stroke where only one side is known', () => {
    const agency = credit({ raw: 'AFP photo', agencies: [{ id: 'afp', name: 'AFP' }] });
    expect(creditText(agency, 'names', inEnglish)).toBe('AFP');
  });

  it('is what was printed where no name was read in it', () => {
    const unread = credit({ raw: 'Our own archive' });
    expect(creditText(unread, 'names', inEnglish)).toBe('Our own archive');
    expect(creditText(unread, 'photo', inEnglish)).toBe('Our own archive');
  });
});
