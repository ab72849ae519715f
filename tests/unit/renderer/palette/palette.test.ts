import { describe, expect, it } from 'vitest';
import { soughtIn } from '../../../../renderer/palette/matching.ts';
import { ranked } from '../../../../renderer/palette/ranking.ts';
import { recentlyChosen, rememberChosen } from '../../../../renderer/palette/recent.ts';

const offers = ['Go to all articles', 'Star, or take the star off', 'Archive', 'Élections', 'User guide'].map(
  (label) => ({ id: label, label, kind: '', keys: [], sought: soughtIn(label), run: () => undefined }),
);

const found = (typed: string, recent: string[] = []) =>
  ranked(offers, typed, recent).map(({ label }) => label);

describe('the palette', () => {
  it('finds by the beginning of words, whatever their order, case and accents', () => {
    expect(found('art all')).toEqual(['Go to all articles']);
    expect(found('elec')).toEqual(['Élections']);
    expect(found('ÉLEC')).toEqual(['Élections']);
  });

  it('finds by letters in their order, behind what has the word itself', () => {
    expect(found('gide')).toEqual(['User guide']);
    expect(found('ar')[0]).toBe('Archive');
    expect(found('ar')).toContain('Star, or take the star off');
  });

  it('offers everything while nothing is typed, what was chosen last first', () => {
    expect(found('')).toHaveLength(offers.length);
    expect(found('', ['User guide', 'Archive']).slice(0, 2)).toEqual(['User guide', 'Archive']);
  });

  it('finds nothing for what nothing is called', () => {
    expect(found('zzz')).toEqual([]);
    expect(found('star zzz')).toEqual([]);
  });
});

describe('what was chosen last', () => {
  const storage = () => {
    const held = new Map<string, string>();
    return {
      held,
      getItem: (key: string) => held.get(key) ?? null,
      setItem: (key: string, value: string) => void held.set(key, value),
    };
  };

  it('is remembered once, the newest first, and not without end', () => {
    const place = storage();
    for (const id of ['a', 'b', 'a']) rememberChosen(place, id);
    expect(recentlyChosen(place)).toEqual(['a', 'b']);
    for (let at = 0; at < 50; at += 1) rememberChosen(place, `n${at}`);
    expect(recentlyChosen(place)).toHaveLength(20);
  });

  it('is nothing where what is stored cannot be read', () => {
    const place = storage();
    for (const broken of ['{', '{"a":1}', '[1,2]']) {
      place.setItem('palette.recent', broken);
      expect(recentlyChosen(place)).toEqual([]);
    }
  });
});
