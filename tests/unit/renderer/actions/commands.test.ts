import { describe, expect, it } from 'vitest';
import { commands, isCommandName } from '../../../../renderer/actions/commands.ts';
import {
  commandOfKey,
  isChanged,
  keysOf,
  withKey,
  withOwnKeysOf,
  withoutKey,
} from '../../../../renderer/actions/key-map.ts';
import { writtenKey } from '../../../../renderer/actions/pressed-key.ts';

type Held = Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>>;

const pressed = (key: string, held: Held = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

/** The command of a pressed key, with the keys that commands come with. */
function commandOf(key: string, held: Held = {}, isMac = false) {
  return commandOfKey(writtenKey(pressed(key, held), isMac), {});
}

describe('the command of a key', () => {
  it('is found for a letter, whatever Shift or Caps Lock made of it', () => {
    expect(commandOf('s')).toBe('star');
    expect(commandOf('S')).toBe('star');
    expect(commandOf('?')).toBe('shortcuts');
    expect(commandOf('Delete')).toBe('delete');
  });

  it('takes Ctrl where there is no Command, and Command on a Mac', () => {
    expect(commandOf('k', { ctrlKey: true })).toBe('search');
    expect(commandOf('k', { metaKey: true }, true)).toBe('search');
    expect(commandOf('k', { metaKey: true })).toBeNull();
    expect(commandOf('k', { ctrlKey: true }, true)).toBeNull();
  });

  it('tells keys pressed with Shift from those without, where Shift makes no other character', () => {
    expect(commandOf('F3')).toBe('find-next');
    expect(commandOf('F3', { shiftKey: true })).toBe('find-previous');
    expect(commandOf('G', { ctrlKey: true, shiftKey: true })).toBe('find-previous');
    expect(commandOf('?', { shiftKey: true })).toBe('shortcuts');
    expect(commandOf('Z', { ctrlKey: true, shiftKey: true })).toBe('redo');
    expect(commandOf('P', { ctrlKey: true, shiftKey: true })).toBe('palette');
  });

  it('is none for what the system or the keyboard layout uses', () => {
    expect(commandOf('s', { altKey: true })).toBeNull();
    expect(commandOf('s', { ctrlKey: true })).toBeNull();
    expect(commandOf('q')).toBeNull();
    expect(commandOf('constructor')).toBeNull();
    expect(commandOf('Shift', { shiftKey: true })).toBeNull();
  });
});

describe('the table of commands', () => {
  it('gives no key to two commands', () => {
    const keys = Object.values(commands).flatMap((command) => command.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('tells its own names from others', () => {
    expect(isCommandName('undo')).toBe(true);
    expect(isCommandName('toString')).toBe(false);
  });
});

describe('keys of one’s own', () => {
  it('come before those that the command comes with', () => {
    const own = withKey({}, 'star', 'x');
    expect(keysOf('star', own)).toEqual(['x', 's']);
    expect(commandOfKey('x', own)).toBe('star');
    expect(isChanged(own, 'star')).toBe(true);
    expect(isChanged(own, 'tag')).toBe(false);
  });

  it('are taken from the command that had them', () => {
    const own = withKey({}, 'star', 't');
    expect(commandOfKey('t', own)).toBe('star');
    expect(keysOf('tag', own)).toEqual([]);
  });

  it('can be taken away, all of them too', () => {
    const own = withoutKey(withoutKey({}, 'delete', '#'), 'delete', 'Delete');
    expect(keysOf('delete', own)).toEqual([]);
    expect(commandOfKey('#', own)).toBeNull();
  });

  it('are forgotten when the command has again what it comes with, and taken back from whoever has them', () => {
    const own = withOwnKeysOf(withKey({}, 'star', 't'), 'tag');
    expect(keysOf('tag', own)).toEqual(['t']);
    expect(keysOf('star', own)).toEqual(['s']);
    expect(own).toEqual({});
  });

  it('of a command that is no more harm nothing', () => {
    expect(commandOfKey('y', { gone: ['y'] })).toBeNull();
  });
});
