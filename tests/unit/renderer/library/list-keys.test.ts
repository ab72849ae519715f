import { describe, expect, it } from 'vitest';
import { rowAfterKey } from '../../../../renderer/library/list-keys.ts';

const at = (index: number, total = 100) => ({ index, total, rowsInSight: 7 });

describe('the keys of the list', () => {
  it('move by one row, by a page, and to the ends', () => {
    expect(rowAfterKey('ArrowDown', at(4))).toBe(5);
    expect(rowAfterKey('ArrowUp', at(4))).toBe(3);
    expect(rowAfterKey('PageDown', at(4))).toBe(10);
    expect(rowAfterKey('PageUp', at(10))).toBe(4);
    expect(rowAfterKey('Home', at(4))).toBe(0);
    expect(rowAfterKey('End', at(4))).toBe(99);
  });

  it('stop at the ends', () => {
    expect(rowAfterKey('ArrowUp', at(0))).toBe(0);
    expect(rowAfterKey('ArrowDown', at(99))).toBe(99);
    expect(rowAfterKey('PageDown', at(97))).toBe(99);
  });

  it('begin at the top where no row has the cursor', () => {
    expect(rowAfterKey('ArrowDown', at(-1))).toBe(0);
    expect(rowAfterKey('ArrowUp', at(-1))).toBe(0);
  });

  it('lead nowhere for other keys and in an empty list', () => {
    expect(rowAfterKey('x', at(4))).toBeNull();
    expect(rowAfterKey('toString', at(4))).toBeNull();
    expect(rowAfterKey('ArrowDown', at(-1, 0))).toBeNull();
  });
});
