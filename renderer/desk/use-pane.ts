import { useState } from 'react';
import { useSelection } from '../library/use-selection.tsx';
import { useView } from '../library/view.tsx';

/** The panes of the desk. A narrow window shows one of them, a wide one all. */
export type Pane = 'places' | 'list' | 'reader';

/**
 * Which pane a narrow window shows: the list when the view changed or nothing is open, the reader when an article
 * was opened from elsewhere than the list.
 */
export function usePane(): { pane: Pane; setPane: (pane: Pane) => void } {
  const { view } = useView();
  const { selection } = useSelection();
  const [pane, setPane] = useState<Pane>('list');
  const [seen, setSeen] = useState({ view, selection });
  if (seen.view !== view || seen.selection !== selection) {
    setSeen({ view, selection });
    const isOpenedElsewhere = selection.cursor !== null && selection.index < 0;
    if (seen.selection !== selection && isOpenedElsewhere) setPane('reader');
    else if (seen.view !== view || (pane === 'reader' && selection.cursor === null)) setPane('list');
  }
  return { pane, setPane };
}
