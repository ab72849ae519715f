import type { CommandState } from '../../../shared/commands.ts';
import type { Undoable } from './undoable.ts';

/** What a window tells the menu: what Undo is about, or how its commands stand. */
export type MenuNews = Undoable | { commands: readonly CommandState[] };
