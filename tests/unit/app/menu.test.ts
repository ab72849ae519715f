import type { MenuItemConstructorOptions as Item } from 'electron';
import { describe, expect, it } from 'vitest';
import { acceleratorOf } from '../../../main/app/menu/accelerator.ts';
import { menuTemplate } from '../../../main/app/menu/menu.ts';
import { nothingUndoable } from '../../../main/app/menu/undoable.ts';
import en from '../../../main/app/words/en.json';
import fr from '../../../main/app/words/fr.json';
import { wordsFor } from '../../../main/app/words/words.ts';
import { commandNames, isCommandName } from '../../../renderer/actions/commands.ts';
import type { CommandState } from '../../../shared/commands.ts';

const noStates: CommandState[] = [];

function built({
  isMac = false,
  development = false,
  language = 'en',
  undoable = nothingUndoable,
  told = noStates,
} = {}) {
  const sent: string[] = [];
  const template = menuTemplate({
    words: wordsFor(language),
    isMac,
    development,
    undoable,
    recent: [{ key: 'k', name: 'Harbour', folder: '/harbour' }],
    openRecent: (key) => sent.push(`(recent ${key})`),
    states: new Map(told.map((state) => [state.name, state])),
    command: (name) => sent.push(name),
    openLibraryFolder: () => sent.push('(folder)'),
    backUp: () => sent.push('(back-up)'),
    about: () => sent.push('(about)'),
  });
  return { template, sent, items: template.flatMap(itemsOf) };
}

function itemsOf(menu: Item): Item[] {
  return Array.isArray(menu.submenu) ? menu.submenu : [];
}

/** Presses an item as Electron would; ours look at none of what Electron gives along. */
function press(item: Item): void {
  Reflect.apply(item.click ?? (() => undefined), undefined, []);
}

describe('the menu', () => {
  it.each([true, false])('sends commands that the window knows, each from one item (Mac: %s)', (isMac) => {
    const { items, sent } = built({ isMac });
    for (const item of items) press(item);
    const named = sent.filter((name) => !name.startsWith('('));
    expect(named.filter((name) => !isCommandName(name))).toEqual([]);
    expect([...named].sort()).toEqual([...commandNames].sort());
  });

  it('shows how the commands stand, as the window told it', () => {
    const told = [
      { name: 'star', isEnabled: false, key: 's' },
      { name: 'find', isEnabled: true, key: 'mod+f' },
    ];
    const items = new Map(built({ told }).items.map((item) => [item.id, item]));
    expect(items.get('star')).toMatchObject({ enabled: false, accelerator: 'S', registerAccelerator: false });
    expect(items.get('find')).toMatchObject({ enabled: true, accelerator: 'CmdOrCtrl+F' });
    expect(items.get('delete')).toMatchObject({ enabled: true });
    expect(items.get('delete')).not.toHaveProperty('accelerator');
  });

  it('has a label of its language on every item', () => {
    const { items } = built({ language: 'fr' });
    const labels = items.filter(({ type }) => type !== 'separator').map(({ label }) => label);
    expect(labels.filter((label) => !Object.values(fr).includes(label ?? ''))).toEqual([]);
  });

  it('says what Undo and Redo are about, and offers neither where there is nothing', () => {
    const shown = (undoable: { undo: string | null; redo: string | null }) =>
      built({ undoable }).items.map(({ label, enabled }) => `${label}: ${enabled}`);
    expect(shown({ undo: 'Archive', redo: null })).toEqual(
      expect.arrayContaining(['Undo Archive: true', 'Redo the Last Change: false']),
    );
    expect(shown({ undo: '', redo: 'Tag' })).toEqual(
      expect.arrayContaining(['Undo the Last Change: true', 'Redo Tag: true']),
    );
  });

  it('offers reload and developer tools in development alone', () => {
    const roles = (development: boolean) => built({ development }).items.map(({ role }) => role);
    expect(roles(true)).toEqual(expect.arrayContaining(['reload', 'toggleDevTools']));
    expect(roles(false)).not.toContain('reload');
    expect(roles(false)).not.toContain('toggleDevTools');
  });
});

describe('a key in the menu', () => {
  it('is written as Electron takes it', () => {
    expect(acceleratorOf('mod+shift+p', false)).toEqual({ accelerator: 'CmdOrCtrl+Shift+P' });
    expect(acceleratorOf('shift+F3', true)).toEqual({ accelerator: 'Shift+F3' });
    expect(acceleratorOf('mod++', false)).toEqual({ accelerator: 'CmdOrCtrl+Plus' });
    expect(acceleratorOf('mod+,', false)).toEqual({ accelerator: 'CmdOrCtrl+,' });
  });

  it('is not taken from fields: a key alone is shown where a menu can show it, and left to the window', () => {
    expect(acceleratorOf('s', false)).toEqual({ accelerator: 'S', registerAccelerator: false });
    expect(acceleratorOf('Delete', false)).toEqual({ accelerator: 'Delete', registerAccelerator: false });
    expect(acceleratorOf('s', true)).toEqual({});
  });

  it('is left out where Electron would refuse the menu for it', () => {
    for (const key of [null, 'é', 'mod+é', 'LaunchMail', '', 'mod+'])
      expect(acceleratorOf(key, false)).toEqual({});
  });
});

describe('the words of the menu and the dialogs', () => {
  it('are there in each language, under the same names', () => {
    expect(Object.keys(fr)).toEqual(Object.keys(en));
  });

  it('are those of the language, whatever its region, and English where there are none', () => {
    expect(wordsFor('fr-CA')).toBe(fr);
    expect(wordsFor('FR')).toBe(fr);
    expect(wordsFor('en-GB')).toEqual(en);
    expect(wordsFor('nl')).toEqual(en);
    expect(wordsFor('constructor')).toEqual(en);
  });
});
