import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../../renderer/photos/csv.ts';
import { wallPhoto } from './wall.ts';

describe('a table of photos', () => {
  it('quotes what holds commas, quotes and new lines, and says that it is UTF-8', () => {
    const [head, row] = csvOf([
      wallPhoto(['Ann Sample'], ['AFP'], '2024-05-06', 'Quay, “north”\n"again"'),
    ]).split('\r\n');
    expect(head?.startsWith('\ufeffcaption,photographer,agency')).toBe(true);
    expect(row).toBe('"Quay, “north”\n""again""",Ann Sample,AFP,Ann Sample/AFP,,Quays,,2024-05-06,,');
  });

  it('gives a spreadsheet no formula to run', () => {
    expect(csvOf([wallPhoto([], [], null, '=HYPERLINK("http://x.example")')]).split('\r\n')[1]).toMatch(
      /^"'=HYPERLINK/,
    );
  });
});
