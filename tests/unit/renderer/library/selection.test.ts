import { describe, expect, it } from 'vitest';
import {
  chosenIds,
  chosenOf,
  collapsed,
  emptySelection,
  isSelected,
  isSeveral,
  selectedCount,
  selectionExtended,
  selectionOfAll,
  selectionToggled,
  selectOne,
} from '../../../../renderer/library/selection.ts';

describe('the selection', () => {
  it('is one article after a click', () => {
    const selection = selectOne('b', 1);
    expect(selection).toMatchObject({ cursor: 'b', index: 1, anchor: 1 });
    expect(chosenIds(selection)).toEqual(['b']);
  });

  it('gains and loses articles one by one', () => {
    const two = selectionToggled(selectOne('a', 0), 'c', 2);
    expect(chosenIds(two)).toEqual(['a', 'c']);
    expect(two.cursor).toBe('c');
    const one = selectionToggled(two, 'a', 0);
    expect(chosenIds(one)).toEqual(['c']);
  });

  it('means the open article where the last one was toggled off', () => {
    const none = selectionToggled(selectOne('a', 0), 'a', 0);
    expect(none.ids.size).toBe(0);
    expect(chosenIds(none)).toEqual(['a']);
  });

  it('reaches from the anchor, which stays where it was', () => {
    const range = selectionExtended(selectOne('b', 1), 'd', 3, ['b', 'c', 'd']);
    expect(range).toMatchObject({ cursor: 'd', index: 3, anchor: 1 });
    expect(chosenIds(range)).toEqual(['b', 'c', 'd']);
  });

  it('leaves the selection it came from as it was', () => {
    const before = selectOne('a', 0);
    selectionToggled(before, 'b', 1);
    expect(chosenIds(before)).toEqual(['a']);
    expect(chosenIds(emptySelection)).toEqual([]);
  });
});

describe('a whole result', () => {
  const result = { place: 'all' as const, query: 'port', total: 10_000 };
  const all = selectionOfAll(selectOne('a', 4), result);

  it('is selected without its ids, and leaves the open article open', () => {
    expect(chosenOf(all)).toEqual({ place: 'all', query: 'port', except: [] });
    expect([isSelected(all, 'z'), isSeveral(all), selectedCount(all)]).toEqual([true, true, 10_000]);
    expect(all.cursor).toBe('a');
    expect(collapsed(all)).toEqual(selectOne('a', 4));
  });

  it('loses articles one by one, and gets them back', () => {
    const fewer = selectionToggled(all, 'c', 2);
    expect(chosenOf(fewer)).toEqual({ place: 'all', query: 'port', except: ['c'] });
    expect([isSelected(fewer, 'c'), isSelected(fewer, 'a'), selectedCount(fewer)]).toEqual([
      false,
      true,
      9_999,
    ]);
    expect(selectedCount(selectionToggled(fewer, 'c', 2))).toBe(10_000);
  });

  it('gives way to a range and to a click', () => {
    expect(chosenOf(selectionExtended(all, 'b', 1, ['a', 'b']))).toEqual(['a', 'b']);
    expect(isSeveral(selectOne('b', 1))).toBe(false);
  });
});
