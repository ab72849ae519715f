import { expect, it } from 'vitest';
import fr from '../../../../renderer/i18n/fr.json';
import { createTranslator } from '../../../../renderer/i18n/translator.ts';
import { findSections } from '../../../../renderer/settings/find-sections.ts';
import { sections } from '../../../../renderer/settings/sections.ts';
import { english } from '../english.ts';

const names = (typed: string, t = english.t) => findSections(sections, typed, t).map(({ name }) => name);

it('shows all settings while nothing is typed', () => {
  expect(names('')).toHaveLength(sections.length);
});

it('finds a setting by its name, its explanation and its choices, in the language of the window', () => {
  expect(names('sepia')).toEqual(['look']);
  expect(names('hyphen')).toEqual(['text']);
  expect(names('sync')).toEqual(['library']);
  expect(names('theme zeppelin')).toEqual([]);
  expect(names('POLICE', createTranslator(fr, 'fr'))).toEqual(['text']);
  expect(names('contraste', createTranslator(fr, 'fr'))).toEqual(['look']);
});
