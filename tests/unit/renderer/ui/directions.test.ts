import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const renderer = fileURLToPath(new URL('../../../../renderer/', import.meta.url));

/** What names a side of the screen where the text's own beginning and end are meant. */
const physical =
  /^\s*(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)(?:-\w+)?|left|right)\s*:|^\s*(?:text-align|float|clear)\s*:\s*(?:left|right)|^\s*border-(?:top|bottom)-(?:left|right)-radius\s*:/;

/** Values of four sides that differ left and right. */
function isLopsided(line: string): boolean {
  const sides = /^\s*(?:margin|padding|inset|border-width)\s*:\s*([^;]+);/.exec(line)?.[1];
  const values =
    sides
      ?.replace(/\([^)]*\)/g, '')
      .trim()
      .split(/\s+/) ?? [];
  return values.length === 4 && values[1] !== values[3];
}

describe('the style sheets', () => {
  const sheets = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.css'),
  );

  it('say start and end, not left and right, so that the window turns round with its language', () => {
    expect(sheets.length).toBeGreaterThan(30);
    const found = sheets.flatMap((name) =>
      readFileSync(join(renderer, name), 'utf8')
        .split('\n')
        .flatMap((line, at) =>
          physical.test(line) || isLopsided(line) ? [`${name}:${at + 1}: ${line.trim()}`] : [],
        ),
    );
    expect(found).toEqual([]);
  });

  it('are caught where they do not', () => {
    expect(physical.test('  margin-left: 2px;')).toBe(true);
    expect(physical.test('  text-align: right;')).toBe(true);
    expect(physical.test('  margin-inline-start: 2px;')).toBe(false);
    expect(isLopsided('  padding: 1px 2px 1px 4px;')).toBe(true);
    expect(isLopsided('  padding: 1px 2px 3px 2px;')).toBe(false);
  });
});
