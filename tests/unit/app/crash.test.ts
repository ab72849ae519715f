import { EventEmitter } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { restartAfterCrash } from '../../../main/app/window/restart-after-crash.ts';

function crashing() {
  const contents = Object.assign(new EventEmitter(), { reload: vi.fn(), isDestroyed: () => false });
  const told: boolean[] = [];
  let time = 0;
  restartAfterCrash(
    contents,
    (isOver) => told.push(isOver),
    () => time,
  );
  const crash = (reason: string, after = 0) => {
    time += after;
    contents.emit('render-process-gone', {}, { reason });
  };
  return { contents, told, crash };
}

describe('a window whose process ended', () => {
  it.each(['crashed', 'oom', 'killed', 'launch-failed'])(
    'is loaded again, and that is told: %s',
    (reason) => {
      const { contents, told, crash } = crashing();
      crash(reason);
      expect(contents.reload).toHaveBeenCalledTimes(1);
      expect(told).toEqual([false]);
    },
  );

  it('is left alone where it was closed', () => {
    const { contents, told, crash } = crashing();
    crash('clean-exit');
    expect([contents.reload.mock.calls, told]).toEqual([[], []]);
  });

  it('is not loaded for ever', () => {
    const { contents, told, crash } = crashing();
    for (let times = 0; times < 4; times += 1) crash('crashed', 1_000);
    expect(contents.reload).toHaveBeenCalledTimes(3);
    expect(told.at(-1)).toBe(true);
    crash('crashed', 120_000);
    expect(contents.reload).toHaveBeenCalledTimes(4);
  });
});
