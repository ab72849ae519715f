import type { Target, WholeResult } from '../../shared/bulk.ts';
import type { Place } from '../../shared/rows.ts';

/** Which articles are meant by the next action, and which one is open. */
export interface Selection {
  /** The article that is open and that the arrow keys start from. */
  cursor: string | null;
  /** Where the cursor stood in the list when it was set; a hint, since lists change. -1: not known. */
  index: number;
  /** The row a Shift range begins at. */
  anchor: number;
  /** All selected articles; the cursor is one of them unless it was toggled off. Empty where a whole result is. */
  ids: ReadonlySet<string>;
  /** Everything that a list holds is selected, save what was toggled off; the window does not know the ids. */
  whole: WholeSelection | null;
}

/** A whole result that is selected. */
export interface WholeSelection {
  place: Place;
  query: string;
  /** How many articles the result had when it was selected. */
  total: number;
  except: ReadonlySet<string>;
}

/** Nothing open, nothing selected. */
export const emptySelection: Selection = { cursor: null, index: -1, anchor: -1, ids: new Set(), whole: null };

/** One article alone, and open. */
export function selectOne(id: string, index: number): Selection {
  return { cursor: id, index, anchor: index, ids: new Set([id]), whole: null };
}

/** One article more, or less, as Ctrl with a click does it. */
export function selectionToggled(selection: Selection, id: string, index: number): Selection {
  const { whole } = selection;
  const toggled = new Set(whole?.except ?? selection.ids);
  if (!toggled.delete(id)) toggled.add(id);
  const at = { cursor: id, index, anchor: index };
  if (whole === null) return { ...at, ids: toggled, whole };
  return { ...at, ids: new Set(), whole: { ...whole, except: toggled } };
}

/** The range from the anchor to a row, as Shift does it; `ids` are those of the range. */
export function selectionExtended(
  selection: Selection,
  id: string,
  index: number,
  ids: readonly string[],
): Selection {
  return { ...selection, cursor: id, index, ids: new Set(ids), whole: null };
}

/** All that a list holds; the open article stays open. */
export function selectionOfAll(
  selection: Selection,
  { place, query, total }: Pick<WholeSelection, 'place' | 'query' | 'total'>,
): Selection {
  return { ...selection, anchor: 0, ids: new Set(), whole: { place, query, total, except: new Set() } };
}

/** Whether an article is one of the selected. */
export function isSelected({ ids, whole }: Selection, id: string): boolean {
  return whole === null ? ids.has(id) : !whole.except.has(id);
}

/** How many articles are selected. */
export function selectedCount({ ids, whole }: Selection): number {
  return whole === null ? ids.size : Math.max(whole.total - whole.except.size, 0);
}

/** Whether more than the open article is meant. */
export function isSeveral(selection: Selection): boolean {
  return selection.whole !== null || selection.ids.size > 1;
}

/** The open article alone. */
export function collapsed(selection: Selection): Selection {
  return selection.cursor === null ? emptySelection : selectOne(selection.cursor, selection.index);
}

/** Named articles, or a whole result: what an action is done to. */
export type Chosen = readonly string[] | WholeResult;

/** Whether the window knows the ids. */
export function isNamed(chosen: Chosen): chosen is readonly string[] {
  return Array.isArray(chosen);
}

/** What an action is meant for: the selected articles, else the open one. */
export function chosenOf(selection: Selection): Chosen {
  const { whole } = selection;
  if (whole === null) return chosenIds(selection);
  return { place: whole.place, query: whole.query, except: [...whole.except] };
}

/** The articles that an action is meant for, as far as the window knows them by name. */
export function chosenIds(selection: Selection): string[] {
  if (selection.ids.size > 0) return [...selection.ids];
  return selection.cursor === null ? [] : [selection.cursor];
}

/** What is chosen, as the main process takes it. */
export function targetOf(chosen: Chosen): Target {
  return isNamed(chosen) ? { ids: [...chosen] } : chosen;
}
