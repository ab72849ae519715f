/** Licences (SPDX names) under which we take what we build, test or ship with. */
export const accepted = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
  'Zlib',
]);

/** Licences that are right for what is no code, package by package: fonts and tables of data. */
export const acceptedFor = new Map([
  ['@fontsource/atkinson-hyperlegible', 'OFL-1.1'],
  ['@fontsource/opendyslexic', 'OFL-1.1'],
  ['@fontsource-variable/inter', 'OFL-1.1'],
  ['@fontsource-variable/source-serif-4', 'OFL-1.1'],
  ['caniuse-lite', 'CC-BY-4.0'],
]);
