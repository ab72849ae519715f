import { describe, expect, it } from 'vitest';
import { commandOfKey, commands, isCommandName } from '../../../../renderer/actions/commands.ts';

const key = (
  name: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {},
) => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('the command of a key', () => {
  it('is found for a letter, whatever Shift or Caps Lock made of it', () => {
    expect(commandOfKey(key('s'), false)).toBe('star');
    expect(commandOfKey(key('S'), false)).toBe('star');
    expect(commandOfKey(key('?'), false)).toBe('shortcuts');
    expect(commandOfKey(key('Delete'), false)).toBe('delete');
  });

  it('takes Ctrl where there is no Command, and Command on a Mac', () => {
    expect(commandOfKey(key('k', { ctrlKey: true }), false)).toBe('search');
    expect(commandOfKey(key('k', { metaKey: true }), true)).toBe('search');
    expect(commandOfKey(key('k', { metaKey: true }), false)).toBeNull();
    expect(commandOfKey(key('k', { ctrlKey: true }), true)).toBeNull();
  });

  it('tells keys pressed with Shift from those without, where Shift makes no other character', () => {
    expect(commandOfKey(key('F3'), false)).toBe('find-next');
    expect(commandOfKey(key('F3', { shiftKey: true }), false)).toBe('find-previous');
    expect(commandOfKey(key('G', { ctrlKey: true, shiftKey: true }), false)).toBe('find-previous');
    expect(commandOfKey(key('?', { shiftKey: true }), false)).toBe('shortcuts');
    expect(commandOfKey(key('Z', { ctrlKey: true, shiftKey: true }), false)).not.toBe('undo');
  });

  it('is none for what the system or the keyboard layout uses', () => {
    expect(commandOfKey(key('s', { altKey: true }), false)).toBeNull();
    expect(commandOfKey(key('s', { ctrlKey: true }), false)).toBeNull();
    expect(commandOfKey(key('q'), false)).toBeNull();
    expect(commandOfKey(key('constructor'), false)).toBeNull();
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
