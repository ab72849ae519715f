import { describe, expect, it } from 'vitest';
import { calls } from '../../../shared/api.ts';
import { rowPartSchema, settingsSchema } from '../../../shared/settings.ts';

describe('settings', () => {
  it('have a default for everything', () => {
    expect(settingsSchema.parse({})).toEqual({
      theme: 'system',
      language: null,
      textSize: 18,
      textFont: 'serif',
      leading: 'normal',
      width: 'normal',
      align: 'start',
      hyphens: true,
      sort: 'saved',
      density: 'rows',
      grouping: 'day',
      rowParts: rowPartSchema.options,
      shortcuts: {},
      searchHistory: [],
      notify: false,
    });
  });

  it('are changed one at a time, the others left alone', () => {
    const { input } = calls['settings.set'];
    expect(input.parse({ language: 'fr' })).toEqual({ language: 'fr' });
    expect(input.parse({})).toEqual({});
  });

  it('refuse what is not among them', () => {
    const { input } = calls['settings.set'];
    expect(input.safeParse({ theme: 'pink' }).success).toBe(false);
    expect(input.safeParse({ textSize: 4 }).success).toBe(false);
    expect(input.safeParse({ colour: 'red' }).success).toBe(false);
  });
});
