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

  it('remembers a hundred doings and lets older ones go', () => {
    const stack = new UndoStack();
    for (let count = 1; count <= 101; count += 1) stack.push(doing(String(count)));
    const left = [];
    for (let next = stack.pop(); next; next = stack.pop()) left.push(next.done);
    expect(left).toHaveLength(100);
    expect(left.at(-1)).toBe('2');
  });
});
