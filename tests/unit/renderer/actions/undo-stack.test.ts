import { describe, expect, it } from 'vitest';
import { type Doing, UndoStack } from '../../../../renderer/actions/undo-stack.ts';

const doing = (done: string): Doing => ({ done, undo: async () => undefined });

describe('the undo stack', () => {
  it('gives the last doing first, and then none', () => {
    const stack = new UndoStack();
    const [first, second] = [doing('first'), doing('second')];
    stack.push(first);
    stack.push(second);
    expect(stack.pop()).toBe(second);
    expect(stack.pop()).toBe(first);
    expect(stack.pop()).toBeUndefined();
  });

  it('lets one doing be taken wherever it stands, and only once', () => {
    const stack = new UndoStack();
    const [first, second] = [doing('first'), doing('second')];
    stack.push(first);
    stack.push(second);
    expect(stack.take(first)).toBe(true);
    expect(stack.take(first)).toBe(false);
    expect(stack.pop()).toBe(second);
    expect(stack.pop()).toBeUndefined();
  });

  it('lets what was taken back be done again, until something new is done', () => {
    const stack = new UndoStack();
    const again = { ...doing('first'), name: 'Star', redo: async () => undefined };
    stack.push(again);
    expect(stack.next()).toEqual({ undo: 'Star', redo: null });
    stack.undone(stack.pop() ?? again);
    expect(stack.next()).toEqual({ undo: null, redo: 'Star' });
    expect(stack.popUndone()).toBe(again);
    stack.redone(again);
    expect(stack.next()).toEqual({ undo: 'Star', redo: null });
    stack.undone(stack.pop() ?? again);
    stack.push(doing('second'));
    expect(stack.popUndone()).toBeUndefined();
    expect(stack.next()).toEqual({ undo: '', redo: null });
  });

  it('offers nothing again that cannot be done again', () => {
    const stack = new UndoStack();
    stack.undone(doing('first'));
    expect(stack.popUndone()).toBeUndefined();
  });

  it('remembers a hundred doings and lets older ones go', () => {
    const stack = new UndoStack();
    for (let count = 1; count <= 101; count += 1) stack.push(doing(String(count)));
    const left = [];
    for (let next = stack.pop(); next; next = stack.pop()) left.push(next.done);
    expect(left).toHaveLength(100);
    expect(left.at(-1)).toBe('2');
  });
});
