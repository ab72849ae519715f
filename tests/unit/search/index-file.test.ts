import {
  copyFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SearchIndex } from '../../../main/search/index.ts';
import { entry, openSample, tempFolder, titles } from './samples.ts';

let index: SearchIndex;
let file: string;
let temp: ReturnType<typeof tempFolder>;

beforeEach(() => {
  temp = tempFolder();
  file = join(temp.folder, 'deep', 'index.sqlite');
  index = openSample(file);
});

afterEach(() => {
  index.close();
  temp.remove();
});

describe('the file', () => {
  it('is there again when it is opened again', () => {
    index.put([entry({ content: { title: 'Kept' } })]);
    index.close();
    index = openSample(file);
    expect(titles(index, 'kept')).toEqual(['Kept']);
  });

  it('is begun anew where it is no database, cut short, of another version or a folder', () => {
    const spoil: [string, () => void][] = [
      [
        'no database',
        () => writeFileSync(file, 'This is no database, and long enough to be taken for one.'.repeat(100)),
      ],
      ['cut short', () => truncateSync(file, 5_000)],
      ['empty', () => writeFileSync(file, '')],
      ['another version', () => setVersion(file, 99)],
    ];
    for (const [how, damage] of spoil) {
      index.put([entry({ content: { title: 'Kept' } })]);
      index.close();
      // Into a file of its own: what is closed may hold the old one open until it is collected.
      copyFileSync(file, `${file}.copy`);
      renameSync(`${file}.copy`, file);
      damage();
      index = openSample(file);
      expect(titles(index, 'kept'), how).toEqual([]);
      index.put([entry({ content: { title: 'Again' } })]);
      expect(titles(index, 'again'), how).toEqual(['Again']);
      index.clear();
    }
  });

  it('is begun anew where damage shows only when it is read', () => {
    index.put(
      Array.from({ length: 300 }, (_, number) =>
        entry({ content: { title: `Port ${number}`, text: `word${number} `.repeat(50) } }),
      ),
    );
    index.close();
    const bytes = readFileSync(file);
    rmSync(file);
    writeFileSync(file, bytes.fill(0xab, 8_192, bytes.length));
    index = openSample(file);
    expect(() => titles(index, 'port')).not.toThrow();
    index.put([entry({ content: { title: 'Again' } })]);
    expect(titles(index, 'again')).toEqual(['Again']);
  });

  it('tells what is wrong where it cannot be written', () => {
    const taken = join(temp.folder, 'taken');
    writeFileSync(taken, '');
    expect(() => openSample(join(taken, 'index.sqlite'))).toThrow(
      expect.objectContaining({ code: 'disk-failed' }),
    );
    mkdirSync(join(temp.folder, 'folder.sqlite', 'inside'), { recursive: true });
    expect(() => openSample(join(temp.folder, 'folder.sqlite'))).toThrow(
      expect.objectContaining({ code: 'disk-failed' }),
    );
  });

  it('may be open twice, and each sees what the other writes', () => {
    const other = openSample(file);
    try {
      index.put([entry({ content: { title: 'Port one' } })]);
      expect(titles(other, 'port')).toEqual(['Port one']);
      other.put([entry({ content: { title: 'Port two' } })]);
      expect(titles(index, 'port')).toEqual(['Port one', 'Port two']);
      expect(index.overview().all).toBe(2);
    } finally {
      other.close();
    }
  });
});

function setVersion(path: string, version: number): void {
  const database = new Libsql(path);
  database.exec(`PRAGMA user_version = ${version}`);
  database.close();
}
