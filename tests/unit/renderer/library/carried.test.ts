import { describe, expect, it } from 'vitest';
import { carried, carriedType, carry } from '../../../../renderer/library/carried.ts';
import type { Chosen } from '../../../../renderer/library/selection.ts';

/** What a drag holds, as far as it is asked for here. */
class Held {
  readonly #texts = new Map<string, string>();

  constructor(text = '') {
    this.#texts.set(carriedType, text);
  }

  setData(type: string, text: string): void {
    this.#texts.set(type, text);
  }

  getData(type: string): string {
    return this.#texts.get(type) ?? '';
  }
}

describe('what a drag carries', () => {
  it.each<Chosen>([['a', 'b'], { place: 'all', query: 'port', except: ['c'] }])(
    'comes out as it went in: %j',
    (chosen) => {
      const drag = new Held();
      carry(drag, chosen);
      expect(carried(drag)).toEqual(chosen);
    },
  );

  it.each(['', '[1, null]', '{}', '{"place": "nowhere", "query": "", "except": []}', 'null'])(
    'is nothing where it is none of ours: %s',
    (text) => {
      expect(carried(new Held(text))).toEqual([]);
    },
  );
});
