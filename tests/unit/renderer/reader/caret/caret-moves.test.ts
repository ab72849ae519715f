import { describe, expect, it } from 'vitest';
import { type CaretKey, moveCaret, moveOfKey } from '../../../../../renderer/reader/caret/caret-moves.ts';

const key = (name: string, held: Partial<CaretKey> = {}): CaretKey => ({
  key: name,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

describe('the moves of a caret', () => {
  it('go by character, word, line, paragraph and sentence; Shift extends', () => {
    expect(moveOfKey(key('ArrowRight'))).toEqual({
      alter: 'move',
      direction: 'right',
      granularity: 'character',
    });
    expect(moveOfKey(key('ArrowLeft', { ctrlKey: true, shiftKey: true }))).toEqual({
      alter: 'extend',
      direction: 'left',
      granularity: 'word',
    });
    expect(moveOfKey(key('ArrowDown'))).toMatchObject({ direction: 'forward', granularity: 'line' });
    expect(moveOfKey(key('ArrowUp', { ctrlKey: true }))).toMatchObject({ granularity: 'paragraph' });
    expect(moveOfKey(key('ArrowDown', { altKey: true }))).toMatchObject({ granularity: 'sentence' });
    expect(moveOfKey(key('End'))).toMatchObject({ direction: 'forward', granularity: 'lineboundary' });
    expect(moveOfKey(key('h'))).toBeNull();
  });

  it('select the sentence that is moved to', () => {
    const done: string[] = [];
    const selection = (isCollapsed: boolean) => ({
      isCollapsed,
      collapseToEnd: () => void done.push('to end'),
      collapseToStart: () => void done.push('to start'),
      modify: (...words: string[]) => void done.push(words.join(' ')),
    });
    const down = moveOfKey(key('ArrowDown', { altKey: true }));
    const up = moveOfKey(key('ArrowUp', { altKey: true }));
    if (down) moveCaret(selection(true), down);
    if (down) moveCaret(selection(false), down);
    if (up) moveCaret(selection(false), up);
    expect(done).toEqual([
      'to end',
      'move backward sentenceboundary',
      'extend forward sentence',
      'to end',
      'extend forward sentence',
      'to start',
      'move backward sentence',
      'extend forward sentence',
    ]);
  });
});
