import { describe, expect, it } from 'vitest';
import { languageFor, loadCatalogue } from '../../../renderer/i18n/catalogue.ts';
import en from '../../../renderer/i18n/en.json';
import { createTranslator } from '../../../renderer/i18n/translator.ts';

describe('the languages nobody speaks', () => {
  it('are asked for by their whole tag', () => {
    expect(languageFor('en-XA')).toBe('en-XA');
    expect(languageFor('ar-XB')).toBe('ar-XB');
    expect(languageFor('en-GB')).toBe('en');
    expect(languageFor('pt-BR')).toBe('en');
    expect(languageFor('de-AT')).toBe('de');
  });

  it('lengthen every message by two fifths, between brackets', async () => {
    const made = await loadCatalogue('en-XA');
    const wordy = Object.entries(en).filter(
      ([key, message]) => message.length > 20 && key !== 'save.placeholder',
    );
    const length = (messages: string[]) => messages.join('').replace(/\{[^{}]*\}/g, '').length;
    const longer = Object.entries(made).filter(([key]) => wordy.some(([name]) => name === key));
    expect(
      length(longer.map(([, message]) => message)) / length(wordy.map(([, message]) => message)),
    ).toBeGreaterThan(1.3);
    const bare = Object.entries(made).filter(([, message]) => !/^\[.*\]$/s.test(message));
    expect(bare.map(([key]) => key)).toEqual(['language.direction']);
  });

  it('leave placeholders and plurals whole', async () => {
    const t = createTranslator(await loadCatalogue('en-XA'), 'en-XA');
    expect(t('details.photos', { count: 1 })).toBe('[1 phóôtóô]');
    expect(t('details.photos', { count: 3 })).toBe('[3 phóôtóôš]');
    expect(t('done.starred', { count: 1, title: 'Harbour' })).toContain('“Harbour”');
  });

  it('run from right to left', async () => {
    const t = createTranslator(await loadCatalogue('ar-XB'), 'ar-XB');
    expect(t('language.direction')).toBe('rtl');
    expect(t('tool.star')).toBe('\u202eStar\u202c');
    expect(t('done.starred', { count: 1, title: 'Harbour' })).toContain('Harbour');
  });
});
