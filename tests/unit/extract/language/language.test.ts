import { describe, expect, test } from 'vitest';
import { settleLanguage } from '../../../../main/extract/language/index.ts';

const texts = {
  fr: 'Le conseil municipal a voté hier soir la construction d’une passerelle au-dessus de la rivière. Les habitants du quartier l’attendaient depuis vingt ans, et plusieurs d’entre eux étaient venus assister à la séance.',
  en: 'The town council voted last night to build a footbridge over the river. People in the neighbourhood had been waiting for it for twenty years, and several of them had come to follow the session.',
  de: 'Der Gemeinderat hat gestern Abend den Bau einer Fußgängerbrücke über den Fluss beschlossen. Die Anwohner hatten zwanzig Jahre lang darauf gewartet, und einige von ihnen waren zur Sitzung gekommen.',
  nb: 'Kommunestyret vedtok i går kveld å bygge en gangbru over elva. Folk i nabolaget hadde ventet på den i tjue år, og flere av dem hadde kommet for å følge møtet i det gamle rådhuset ved torget.',
  he: 'מועצת העיר החליטה אמש לבנות גשר להולכי רגל מעל הנחל. תושבי השכונה חיכו לו עשרים שנה, וכמה מהם באו לעקוב אחר הישיבה באולם הישן של בית העירייה שליד הכיכר המרכזית.',
  ja: '市議会は昨夜、川に歩道橋を架けることを決めた。近所の人々は二十年も待っていた。',
};

describe('the declared language', () => {
  test.each([
    ['fr_FR', 'fr'],
    ['fr-CA', 'fr'],
    ['pt_BR', 'pt-BR'],
    ['pt-PT', 'pt'],
    ['zh-TW', 'zh-Hant'],
    ['zh_CN', 'zh-Hans'],
    ['en-US, en', 'en'],
    ['deu', 'de'],
    ['jp', 'ja'],
    ['iw', 'he'],
  ])('%s is %s', (declared, language) => {
    expect(settleLanguage(declared, '').language).toBe(language);
  });

  test.each(['', 'x', 'und', 'english please', '{{lang}}'])('%j says nothing', (declared) => {
    expect(settleLanguage(declared, '').language).toBeNull();
  });
});

describe('the text', () => {
  test.each(Object.entries(texts))('is known by itself: %s', (language, text) => {
    expect(settleLanguage(null, text).language).toBe(language);
  });

  test('corrects a template that was left as it came', () => {
    expect(settleLanguage('en', texts.fr).language).toBe('fr');
    expect(settleLanguage('en-US', texts.he)).toEqual({ language: 'he', direction: 'rtl' });
    expect(settleLanguage('en', texts.ja).language).toBe('ja');
  });

  test('does not overrule the page between kin', () => {
    expect(settleLanguage('no', texts.nb).language).toBe('nb');
    expect(settleLanguage('da', texts.nb).language).toBe('da');
  });

  test('keeps the region and script that the page states', () => {
    expect(
      settleLanguage(
        'pt-BR',
        'A prefeitura anunciou ontem à noite a construção de uma passarela sobre o rio. Os moradores do bairro esperavam por ela havia vinte anos, e vários deles acompanharam a sessão.',
      ).language,
    ).toBe('pt-BR');
  });

  test('is not asked where it is too short', () => {
    expect(settleLanguage('fr', 'Yes, we can.').language).toBe('fr');
    expect(settleLanguage(null, 'Yes').language).toBeNull();
  });
});

test('the direction follows the script where the language is unknown', () => {
  expect(settleLanguage(null, 'שלום').direction).toBe('rtl');
  expect(settleLanguage(null, 'Hi').direction).toBe('ltr');
  expect(settleLanguage('ar', '').direction).toBe('rtl');
});
