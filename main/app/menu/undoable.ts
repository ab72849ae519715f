/** What Undo and Redo of the library are about: null where there is nothing, an empty name where it has none. */
export interface Undoable {
  undo: string | null;
  redo: string | null;
}

/** Nothing was done yet. */
export const nothingUndoable: Undoable = { undo: null, redo: null };

/** `Undo Archive`; the words alone where there is no name. */
export function undoLabel(verb: string, unnamed: string, name: string | null): string {
  return name === null || name === '' ? unnamed : `${verb} ${name}`;
}
