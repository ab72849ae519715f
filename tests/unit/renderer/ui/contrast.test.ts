import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { tagColours } from '../../../../renderer/ui/tag-colours.ts';

const tokens = readFileSync(new URL('../../../../renderer/ui/tokens.css', import.meta.url), 'utf8');

type Theme = 'day' | 'night' | 'sepia' | 'contrast by day' | 'contrast by night';

/** The declarations of one theme; what a theme does not name it takes from `:root`. */
function blockOf(selector: string): string {
  const start = tokens.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`There is no theme ${selector}.`);
  return tokens.slice(start, tokens.indexOf('}', start));
}

const blocks: Record<Theme, string> = {
  day: blockOf('[data-theme]'),
  night: blockOf('[data-theme]'),
  sepia: blockOf('[data-theme="sepia"]'),
  'contrast by day': blockOf('[data-theme="contrast"]'),
  'contrast by night': blockOf('[data-theme="contrast"]'),
};

/** The colour of a token, as its pair in the style sheet says; a theme of one time of day names one colour. */
function colourOf(name: string, theme: Theme): string {
  const pair = new RegExp(`--${name}: (?:light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)|(#[0-9a-f]{6}));`);
  const found = pair.exec(blocks[theme]);
  if (!found) throw new Error(`There is no colour --${name} in ${theme}.`);
  const [, day, night, alone] = found;
  return String(alone ?? (theme.endsWith('night') ? night : day));
}

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const channels = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  const [red = 0, green = 0, blue = 0] = channels;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** What is read, and the grounds it stands on: 4.5:1 or better. */
const read: [ink: string, grounds: string[]][] = [
  ['ink', ['ground', 'paper', 'raised', 'hover', 'select', 'accent-soft', 'warn-soft']],
  ['ink-2', ['ground', 'paper', 'raised', 'hover', 'select', 'accent-soft']],
  ['ink-3', ['ground', 'paper', 'raised', 'hover', 'select']],
  ['accent', ['ground', 'paper', 'raised', 'hover', 'select', 'accent-soft']],
  ['on-accent', ['accent', 'accent-strong']],
  ['mark-ink', ['mark', 'mark-green', 'mark-blue', 'mark-pink']],
  ['ok', ['ground', 'paper', 'raised']],
  ['warn', ['ground', 'paper', 'raised', 'warn-soft']],
  ['paper', ['ink']],
];

/** What must be seen to be found: 3:1 or better. */
const seen: [mark: string, grounds: string[]][] = [
  ['focus', ['ground', 'paper', 'raised', 'hover', 'select']],
  ['edge', ['ground', 'paper', 'raised']],
  ['series-5', ['paper']],
  ['warn', ['select']],
  ['ok', ['select']],
  ['accent', ['ground', 'paper', 'select']],
];

const themes: Theme[] = ['day', 'night', 'sepia', 'contrast by day', 'contrast by night'];

describe.each(themes)('the colours of %s', (theme) => {
  it.each(read)('let --%s be read', (ink, grounds) => {
    for (const ground of grounds) {
      expect(contrast(colourOf(ink, theme), colourOf(ground, theme)), ground).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(seen)('let --%s be seen', (mark, grounds) => {
    for (const ground of grounds) {
      expect(contrast(colourOf(mark, theme), colourOf(ground, theme)), ground).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(tagColours)('let the tag colour %s be seen', (colour) => {
    for (const ground of ['ground', 'paper'] as const) {
      expect(contrast(colour, colourOf(ground, theme)), ground).toBeGreaterThanOrEqual(3);
    }
  });
});

describe.each<Theme>(['contrast by day', 'contrast by night'])('the strongest inks: %s', (theme) => {
  it.each(['ink', 'ink-2', 'ink-3', 'accent', 'ok', 'warn'])('let --%s be read at 7:1', (ink) => {
    for (const ground of ['ground', 'paper', 'raised']) {
      expect(contrast(colourOf(ink, theme), colourOf(ground, theme)), ground).toBeGreaterThanOrEqual(7);
    }
  });
});

const renderer = fileURLToPath(new URL('../../../../renderer/', import.meta.url));

/** Every rule of the window's style sheets that gives both its ink and its ground. */
function pairsInUse(): { ink: string; ground: string; where: string }[] {
  const sheets = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.css'),
  );
  return sheets.flatMap((name) => {
    const rules = readFileSync(join(renderer, name), 'utf8').matchAll(/([^{}]*)\{([^{}]*)\}/g);
    return [...rules].flatMap(([, selector = '', body = '']) => {
      const ink = /(?:^|[\s;])color: var\(--([\w-]+)\)/.exec(body)?.[1];
      const ground = /background(?:-color)?: var\(--([\w-]+)\)/.exec(body)?.[1];
      return ink && ground ? [{ ink, ground, where: `${name} ${selector.trim()}` }] : [];
    });
  });
}

describe('the pairs of ink and ground that the style sheets use', () => {
  const pairs = pairsInUse();

  it('are all compared above', () => {
    expect(pairs.length).toBeGreaterThan(20);
    const compared = new Set(
      read.flatMap(([ink, grounds]) => grounds.map((ground) => `${ink} on ${ground}`)),
    );
    expect(pairs.filter(({ ink, ground }) => !compared.has(`${ink} on ${ground}`))).toEqual([]);
  });

  it('have inks that are all compared on what they may stand on', () => {
    const inks = new Set(read.map(([ink]) => ink));
    expect(pairs.filter(({ ink }) => !inks.has(ink))).toEqual([]);
  });
});
