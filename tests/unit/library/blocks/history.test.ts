import { describe, expect, test } from 'vitest';
import {
  mergeStates,
  putBackEdit,
  setBlockEdit,
  setEdit,
  setPhotoEdit,
  stepBackEdit,
  takeBackEdit,
  withdrawEdit,
} from '../../../../main/library/index.ts';
import { emptyState, type Stamp } from '../../../../shared/state.ts';
import { samplePhoto } from '../samples.ts';

const at = (second: number, by = 'desk'): Stamp => ({
  at: `2024-05-06T12:00:${String(second).padStart(2, '0')}.000Z`,
  by,
});

describe('the history of edits', () => {
  test('begins when an edit is changed or taken back, and holds every earlier value', () => {
    const once = setEdit(emptyState(), 'title', 'One', at(1));
    expect(once.history).toBeUndefined();
    const twice = setEdit(once, 'title', 'Two', at(2, 'phone'));
    const gone = withdrawEdit(twice, 'title', at(3));
    const again = setEdit(gone, 'title', 'Three', at(4));
    expect(again.history).toEqual([
      { slot: 'title', ...at(1), value: 'One' },
      { slot: 'title', ...at(2, 'phone'), value: 'Two' },
      { slot: 'title', ...at(3), withdrawn: true },
    ]);
  });

  test('holds what lost against a later edit on another device', () => {
    const desk = setEdit(emptyState(), 'title', 'Desk', at(1));
    const phone = setEdit(emptyState(), 'title', 'Phone', at(2, 'phone'));
    for (const merged of [mergeStates(desk, phone), mergeStates(phone, desk)]) {
      expect(merged.edits.title?.value).toBe('Phone');
      expect(merged.history).toEqual([{ slot: 'title', ...at(1), value: 'Desk' }]);
    }
    expect(mergeStates(mergeStates(desk, phone), desk)).toEqual(mergeStates(desk, phone));
  });

  test('puts an earlier value back in force, as a new edit', () => {
    const state = setEdit(setEdit(emptyState(), 'title', 'One', at(1)), 'title', 'Two', at(2));
    const back = putBackEdit(state, 'title', at(1), at(3));
    expect(back.edits.title).toEqual({ value: 'One', ...at(3) });
    expect(back.history?.map(({ value }) => value)).toEqual(['One', 'Two']);
    expect(() => putBackEdit(state, 'title', at(7), at(8))).toThrow(/no earlier value/);
  });

  test('takes any edit back by its slot, and steps back over that', () => {
    const photo = samplePhoto();
    const state = setPhotoEdit(emptyState(), photo, { caption: 'Mine' }, at(1));
    const [key] = Object.keys(state.edits.photos ?? {});
    const slot = `photos[${key}].caption`;
    const taken = takeBackEdit(state, slot, at(2));
    expect(taken.edits.photos).toBeUndefined();
    expect(takeBackEdit(taken, slot, at(3))).toBe(taken);
    expect(stepBackEdit(taken, slot, at(3)).edits.photos).toEqual({
      [String(key)]: { caption: { value: 'Mine', ...at(3) } },
    });
    expect(stepBackEdit(state, slot, at(2)).edits.photos).toBeUndefined();
  });

  test('covers blocks', () => {
    const quote = { exact: 'Advert', prefix: 'a', suffix: 'b' };
    const { state, slot } = setBlockEdit(emptyState(), { kind: 'remove', quote }, at(1));
    const taken = takeBackEdit(state, slot, at(2));
    expect(taken.edits.blocks).toBeUndefined();
    expect(stepBackEdit(taken, slot, at(3)).edits).toEqual({
      blocks: { [slot.slice(7, -1)]: { value: { kind: 'remove', quote }, ...at(3) } },
    });
  });
});
