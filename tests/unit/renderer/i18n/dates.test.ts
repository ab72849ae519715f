import { describe, expect, it } from 'vitest';
import { languageFor, localeFor } from '../../../../renderer/i18n/catalogue.ts';
import { dayOf, formatDate, formatShortDate, localDayOf } from '../../../../renderer/i18n/dates.ts';

describe('dates', () => {
  it('are as precise as they are known', () => {
    expect(formatDate('2019', 'en-GB')).toBe('2019');
    expect(formatDate('2019-04', 'en-GB')).toBe('April 2019');
    expect(formatDate('2019-04-23', 'en-GB')).toBe('23 April 2019');
    expect(formatDate('2019-04-23', 'fr')).toBe('23 avril 2019');
  });

  it('keep the clock that the publisher stated', () => {
    expect(formatDate('2019-04-23T23:12:00+14:00', 'en-GB')).toBe('23 April 2019 at 23:12');
    expect(formatDate('2019-04-23T00:05:00-11:00', 'en-GB')).toBe('23 April 2019 at 00:05');
    expect(formatDate('2019-04-23T09:12:00+02:00', 'en-US')).toMatch(/^April 23, 2019 at 9:12\sAM$/u);
    expect(formatDate('2019-04-23T09:12:00+02:00', 'fr')).toBe('23 avril 2019 à 09:12');
  });

  it('keep years long past', () => {
    expect(formatDate('0099-01-02', 'en-GB')).toContain('2 January');
    expect(formatDate('1871-05-28', 'en-GB')).toBe('28 May 1871');
  });

  it('leave out the year of today in a row', () => {
    const now = new Date(2024, 5, 1);
    expect(formatShortDate('2024-04-23T08:00:00Z', 'en-GB', now)).toBe('23 Apr');
    expect(formatShortDate('2023-04-23', 'en-GB', now)).toBe('23 Apr 2023');
    expect(formatShortDate('2024', 'en-GB', now)).toBe('2024');
    expect(formatShortDate('2024-04', 'en-GB', now)).toBe('Apr');
  });

  it('know their day, if there is one', () => {
    expect(dayOf('2019-04-23T23:12:00+14:00')).toBe('2019-04-23');
    expect(dayOf('2019-04')).toBeNull();
    expect(localDayOf(new Date(2024, 0, 5, 23, 59))).toBe('2024-01-05');
  });
});

describe('the language', () => {
  it('is found by its primary tag, and English otherwise', () => {
    expect(languageFor('fr-CA')).toBe('fr');
    expect(languageFor('FR')).toBe('fr');
    expect(languageFor('de-CH')).toBe('de');
    expect(languageFor('nl')).toBe('en');
  });

  it('has the form of the reader’s own region', () => {
    expect(localeFor('fr', ['en-GB', 'fr-CH'])).toBe('fr-CH');
    expect(localeFor('fr', ['en-GB'])).toBe('fr');
    expect(localeFor('en', ['en'])).toBe('en-GB');
  });
});
