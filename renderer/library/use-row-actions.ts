import { useQueryClient } from '@tanstack/react-query';
import type { CommandName } from '../actions/commands.ts';
import { useBulk } from '../actions/use-bulk.ts';
import { useChanges } from '../actions/use-changes.ts';
import { useEnabledCommands, useRunCommand } from '../actions/use-commands.tsx';
import { cachedFacts } from '../bridge/cached-rows.ts';
import { useTwinsOf } from '../bridge/use-also-in.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { exportFormats } from './export-formats.ts';
import { chosenOf, isSeveral, selectedCount, selectOne } from './selection.ts';
import { useChosenFacts } from './use-chosen-facts.ts';
import { useSelection } from './use-selection.tsx';
import { useView } from './view.tsx';

/** Something that can be done with what is chosen. */
export interface RowAction {
  id: string;
  label: string;
  /** The command that does the same, whose keys are shown. */
  command?: CommandName;
  run: () => void;
}

/** What can be done with what is chosen, in groups, and what that is. */
export function useRowActions(): { title: string; groups: RowAction[][] } {
  const { t, locale } = useI18n();
  const client = useQueryClient();
  const { selection, setSelection } = useSelection();
  const { view } = useView();
  const twins = useTwinsOf(isSeveral(selection) ? null : selection.cursor);
  const chosen = chosenOf(selection);
  const facts = useChosenFacts(chosen);
  const several = isSeveral(selection);
  const own = useOwnActions();
  const { exportTo } = useBulk();
  const changes = useChanges();
  const exporting = exportFormats.map((format) => ({
    id: `export-${format}`,
    label: t('row-menu.export', { format: t(`export.${format}`) }),
    run: () => void exportTo(chosen, format),
  }));
  const title = several
    ? t('bulk.count', { count: selectedCount(selection).toLocaleString(locale) })
    : (cachedFacts(client, selection.cursor ?? '')?.title ?? '');
  if (view.place === 'trash' || facts.trashed) {
    const restore = { id: 'restore', label: t('trash.restore'), run: () => void changes.restore(chosen) };
    return { title, groups: [[restore], exporting] };
  }
  // Of one article it is known how it is; of several, both ways are offered.
  const offers = (isSo: boolean) => (several ? [true, false] : [!isSo]);
  const marking: RowAction[] = [
    ...offers(facts.starred).map((value) => ({
      id: `star-${value}`,
      label: t(value ? 'row-menu.star' : 'row-menu.unstar'),
      ...(!several && { command: 'star' as const }),
      run: () => void changes.star(chosen, value),
    })),
    ...offers(!facts.unread).map((value) => ({
      id: `read-${value}`,
      label: t(value ? 'row-menu.read' : 'row-menu.unread'),
      ...(!several && { command: 'unread' as const }),
      run: () => void changes.markRead(chosen, value),
    })),
  ];
  const moving: RowAction[] = [
    ...offers(facts.archived).map((value) => ({
      id: `archive-${value}`,
      label: t(value ? 'row-menu.archive' : 'row-menu.unarchive'),
      ...(!several && { command: 'archive' as const }),
      run: () => void changes.archive(chosen, value),
    })),
    { id: 'delete', label: t('tool.delete'), command: 'delete', run: () => void changes.remove(chosen) },
  ];
  const elsewhere = twins.map(({ id, title: headline, publisher }) => ({
    id: `also-${id}`,
    label: t('row-menu.also', { paper: publisher ?? headline }),
    run: () => setSelection(selectOne(id, -1)),
  }));
  return { title, groups: [own, elsewhere, marking, exporting, moving].filter(({ length }) => length > 0) };
}

/** What is done by a command of the window, where it can be given now. */
function useOwnActions(): RowAction[] {
  const { t } = useI18n();
  const run = useRunCommand();
  const enabled = useEnabledCommands();
  const { selection } = useSelection();
  const offered: { command: CommandName; label: string; isForSeveral: boolean }[] = [
    { command: 'open-original', label: t('command.open-original'), isForSeveral: false },
    { command: 'tag', label: t('row-menu.tag'), isForSeveral: true },
    { command: 'collections', label: t('row-menu.collect'), isForSeveral: true },
  ];
  return offered
    .filter(({ command, isForSeveral }) => enabled.has(command) && (isForSeveral || !isSeveral(selection)))
    .map(({ command, label }) => ({ id: command, label, command, run: () => void run(command) }));
}
