/** An ending that falls off or changes where at least `least` letters stand before it. */
export type Ending = [ending: string, instead: string, least: number];

/**
 * The endings of a language, in steps: of each step the first that fits is taken. Words are folded already, so that
 * `Städte` is `stadte` and `élections` is `elections`. Plurals, genders and the simplest endings alone: a search that
 * finds too much serves worse than one that misses a verb form.
 */
export const endings = {
  en: [
    [
      ['sses', 'ss', 2],
      ['ies', 'y', 2],
      ['ches', 'ch', 2],
      ['shes', 'sh', 2],
      ['xes', 'x', 2],
      ['ss', 'ss', 1],
      ['us', 'us', 1],
      ['is', 'is', 1],
      ['s', '', 3],
    ],
    [
      ['ing', '', 4],
      ['ied', 'y', 3],
      ['eed', 'eed', 1],
      ['ed', '', 4],
      ['e', '', 4],
    ],
  ],
  fr: [
    [
      ['eaux', 'eau', 1],
      ['aux', 'al', 3],
      ['eux', 'eu', 2],
      ['oux', 'ou', 2],
      ['ss', 'ss', 1],
      ['s', '', 3],
    ],
    [['e', '', 4]],
  ],
  de: [
    [
      ['innen', 'in', 4],
      ['ern', '', 4],
      ['em', '', 4],
      ['er', '', 4],
      ['en', '', 4],
      ['es', '', 4],
      ['e', '', 4],
      ['n', '', 4],
      ['ss', 'ss', 1],
      ['s', '', 4],
    ],
  ],
  es: [
    [
      ['ces', 'z', 2],
      ['nes', 'n', 3],
      ['res', 'r', 3],
      ['les', 'l', 3],
      ['des', 'd', 3],
      ['jes', 'j', 3],
      ['s', '', 3],
    ],
    [
      ['o', '', 4],
      ['a', '', 4],
      ['e', '', 4],
    ],
  ],
  it: [
    [
      ['che', 'c', 3],
      ['chi', 'c', 3],
      ['ghe', 'g', 3],
      ['ghi', 'g', 3],
      ['a', '', 3],
      ['e', '', 3],
      ['i', '', 3],
      ['o', '', 3],
    ],
  ],
  pt: [
    [
      ['oes', 'ao', 2],
      ['aes', 'ao', 2],
      ['ais', 'al', 2],
      ['eis', 'el', 2],
      ['ns', 'm', 2],
      ['res', 'r', 2],
      ['zes', 'z', 2],
      ['s', '', 3],
    ],
    [
      ['o', '', 4],
      ['a', '', 4],
      ['e', '', 4],
    ],
  ],
  nl: [
    [
      ['eren', '', 4],
      ['en', '', 4],
      ['es', '', 4],
      ['s', '', 4],
      ['e', '', 4],
    ],
  ],
} as const satisfies Record<string, readonly (readonly (readonly [string, string, number])[])[]>;
