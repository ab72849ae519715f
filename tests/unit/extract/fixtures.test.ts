import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectedSchema, readFixture } from '../../making-fixtures/fixture.ts';

const folder = new URL('../../fixtures/extract/', import.meta.url);
const names = readdirSync(folder);

/** Pages that were once misread, or are of a shape of their own: `npm run fixture` makes them. */
describe('the pages of tests/fixtures/extract', () => {
  it('are there', () => expect(names.length).toBeGreaterThan(0));

  it.each(names)('%s is read as expected', (name) => {
    const file = (called: string) => readFileSync(new URL(`${name}/${called}`, folder));
    const expected = expectedSchema.parse(JSON.parse(file('expected.json').toString('utf8')));
    expect(readFixture(file('page.html'), expected)).toEqual(expected);
  });
});
