/** What a key does to the selection, in the words of `Selection.modify`. */
interface CaretMove {
  alter: 'move' | 'extend';
  direction: 'forward' | 'backward' | 'left' | 'right';
  granularity: 'character' | 'word' | 'line' | 'paragraph' | 'lineboundary' | 'sentence';
}

/** A key as it was pressed. */
export type CaretKey = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** The move of a key while a caret stands in the text; null for a key that moves nothing. */
export function moveOfKey({ key, shiftKey, ctrlKey, metaKey, altKey }: CaretKey): CaretMove | null {
  const alter = shiftKey ? 'extend' : 'move';
  const isFar = ctrlKey || metaKey;
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      return {
        alter,
        direction: key === 'ArrowLeft' ? 'left' : 'right',
        granularity: isFar || altKey ? 'word' : 'character',
      };
    case 'ArrowUp':
    case 'ArrowDown':
      return {
        alter,
        direction: key === 'ArrowUp' ? 'backward' : 'forward',
        granularity: altKey ? 'sentence' : isFar ? 'paragraph' : 'line',
      };
    case 'Home':
    case 'End':
      return { alter, direction: key === 'Home' ? 'backward' : 'forward', granularity: 'lineboundary' };
    default:
      return null;
  }
}

/** As much of a selection as is moved. */
type MovedSelection = Pick<Selection, 'isCollapsed' | 'collapseToEnd' | 'collapseToStart' | 'modify'>;

/** Carries out a move. A sentence that is moved to is selected whole: it is what one marks. */
export function moveCaret(selection: MovedSelection, move: CaretMove): void {
  const { alter, direction, granularity } = move;
  if (granularity === 'sentence' && alter === 'move') selectSentence(selection, direction === 'forward');
  else selection.modify(alter, direction, granularity);
}

function selectSentence(selection: MovedSelection, isNext: boolean): void {
  const wasCollapsed = selection.isCollapsed;
  if (isNext) selection.collapseToEnd();
  else selection.collapseToStart();
  if (!isNext) selection.modify('move', 'backward', 'sentence');
  else if (wasCollapsed) selection.modify('move', 'backward', 'sentenceboundary');
  selection.modify('extend', 'forward', 'sentence');
}
