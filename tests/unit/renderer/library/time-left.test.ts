import { describe, expect, it } from 'vitest';
import { secondsLeft } from '../../../../renderer/library/use-time-left.ts';

describe('the time that work has left', () => {
  it('follows from how fast it went', () => {
    expect(secondsLeft(2_500, 10_000, 5_000)).toBe(15);
    expect(secondsLeft(10_000, 10_000, 20_000)).toBe(0);
  });

  it('is not guessed from a first moment, nor from nothing', () => {
    expect(secondsLeft(40, 10_000, 300)).toBeNull();
    expect(secondsLeft(0, 10_000, 9_000)).toBeNull();
  });
});
