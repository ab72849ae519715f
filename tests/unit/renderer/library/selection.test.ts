import { describe, expect, it } from 'vitest';
import {
  chosenIds,
  emptySelection,
  selectionExtended,
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
