import { describe, expect, it } from 'vitest';
import { isAddress, readArguments } from '../../../main/app/start/arguments.ts';

const packaged = { isDefaultApp: false, folder: '/home/reader' };
const fromProject = { isDefaultApp: true, folder: '/home/reader' };

describe('the arguments of the app', () => {
  it('are sources where they are no switches, with files made absolute', () => {
    const given = readArguments(['coupure', 'page.html', 'https://news.example/a', '/tmp/b.txt'], packaged);
    expect(given.sources).toEqual(['/home/reader/page.html', 'https://news.example/a', '/tmp/b.txt']);
  });

  it('begin with the folder of the project where Electron is started on it', () => {
    const given = readArguments(['electron', '--no-sandbox', '/project', 'page.html'], fromProject);
    expect(given.sources).toEqual(['/home/reader/page.html']);
  });

  it('take everything after -- as a source, whatever it looks like', () => {
    const given = readArguments(
      ['electron', '/project', '--report', '--', '--report', '-a.html'],
      fromProject,
    );
    expect(given.sources).toEqual(['/home/reader/--report', '/home/reader/-a.html']);
    expect(given.report).toBe(true);
  });

  it('name the library and the language, the last of each', () => {
    const argv = ['coupure', '--library=/a', '--lang=en', '--library=/b', '--lang=fr-CA'];
    expect(readArguments(argv, packaged)).toMatchObject({ library: '/b', language: 'fr-CA' });
  });

  it('name nothing where a switch is empty or absent, and pass over switches of Chromium', () => {
    const given = readArguments(['coupure', '--library=', '--remote-debugging-port=0', ''], packaged);
    expect(given).toEqual({ sources: [], library: null, language: null, report: false, development: false });
  });

  it('turn addresses of files into files', () => {
    const given = readArguments(['coupure', 'file:///tmp/two%20words.html'], packaged);
    expect(given.sources).toEqual(['/tmp/two words.html']);
  });

  it('keep an address of a file on another computer, so that saving can refuse it by name', () => {
    expect(readArguments(['coupure', 'file://elsewhere/a.html'], packaged).sources).toEqual([
      'file://elsewhere/a.html',
    ]);
  });
});

describe('an address', () => {
  it.each(['https://news.example', 'HTTP://news.example', 'ftp://news.example'])('is %s', (source) => {
    expect(isAddress(source)).toBe(true);
  });

  it.each(['page.html', 'C:\\pages\\a.html', 'c://pages/a.html', 'news.example/a'])('is not %s', (source) => {
    expect(isAddress(source)).toBe(false);
  });
});
