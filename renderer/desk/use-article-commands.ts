import { useChanges } from '../actions/use-changes.ts';
import { useCommand } from '../actions/use-commands.tsx';
import { chosenOf, selectedCount } from '../library/selection.ts';
import { useChosenFacts } from '../library/use-chosen-facts.ts';
import { useSelection } from '../library/use-selection.tsx';
import { useView } from '../library/view.tsx';
import { useOpenOriginal } from '../reader/use-open-original.ts';

/** Carries out the commands that are meant for the chosen articles; in the trash they wait to be restored. */
export function useArticleCommands(): void {
  const { selection } = useSelection();
  const { view } = useView();
  const changes = useChanges();
  const openOriginal = useOpenOriginal();
  const ids = chosenOf(selection);
  const facts = useChosenFacts(ids);
  const isAny = selectedCount(selection) > 0 || selection.cursor !== null;
  const isChangeable = isAny && view.mode === 'articles' && !facts.trashed && view.place !== 'trash';

  useCommand('star', () => void changes.star(ids, !facts.starred), isChangeable);
  useCommand('archive', () => void changes.archive(ids, !facts.archived), isChangeable);
  useCommand('delete', () => void changes.remove(ids), isChangeable);
  useCommand('unread', () => void changes.markRead(ids, facts.unread), isChangeable);
  useCommand(
    'open-original',
    () => {
      if (selection.cursor !== null) openOriginal(selection.cursor);
    },
    selection.cursor !== null,
  );
}
