/** Which articles are meant by the next action, and which one is open. */
export interface Selection {
  /** The article that is open and that the arrow keys start from. */
  cursor: string | null;
  /** Where the cursor stood in the list when it was set; a hint, since lists change. -1: not known. */
  index: number;
  /** The row a Shift range begins at. */
  anchor: number;
  /** All selected articles; the cursor is one of them unless it was toggled off. */
  ids: ReadonlySet<string>;
}

/** Nothing open, nothing selected. */
export const emptySelection: Selection = { cursor: null, index: -1, anchor: -1, ids: new Set() };

/** One article alone, and open. */
export function selectOne(id: string, index: number): Selection {
  return { cursor: id, index, anchor: index, ids: new Set([id]) };
}

/** One article more, or less, as Ctrl with a click does it. */
export function selectionToggled(selection: Selection, id: string, index: number): Selection {
  const ids = new Set(selection.ids);
  if (!ids.delete(id)) ids.add(id);
  return { cursor: id, index, anchor: index, ids };
}

/** The range from the anchor to a row, as Shift does it; `ids` are those of the range. */
export function selectionExtended(
  selection: Selection,
  id: string,
  index: number,
  ids: readonly string[],
): Selection {
  return { ...selection, cursor: id, index, ids: new Set(ids) };
}

/** The articles that an action is meant for: the selected ones, else the open one. */
export function chosenIds(selection: Selection): string[] {
  if (selection.ids.size > 0) return [...selection.ids];
  return selection.cursor === null ? [] : [selection.cursor];
}
