import { Archive, RotateCcw, Star, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useChanges } from '../actions/use-changes.ts';
import { useKeyTip } from '../actions/use-key-tip.ts';
import { CollectionTool } from '../collections/collection-tool.tsx';
import { useI18n } from '../i18n/use-i18n.tsx';
import { type Chosen, isNamed, selectedCount } from '../library/selection.ts';
import { useChosenFacts } from '../library/use-chosen-facts.ts';
import { useSelection } from '../library/use-selection.tsx';
import { useView } from '../library/view.tsx';
import { Confirm } from '../ui/confirm.tsx';
import { TagTool } from './tags/tag-tool.tsx';
import { ToolButton, ToolToggle } from './tool-button.tsx';

/** What can be done to one article or to several: the buttons of the reader and of a selection. */
export function ArticleTools({ ids, compact = false }: { ids: Chosen; compact?: boolean }) {
  const { view } = useView();
  const { trashed } = useChosenFacts(ids);
  return trashed || view.place === 'trash' ? (
    <TrashTools ids={ids} compact={compact} />
  ) : (
    <LibraryTools ids={ids} compact={compact} />
  );
}

function LibraryTools({ ids, compact }: { ids: Chosen; compact: boolean }) {
  const { t } = useI18n();
  const changes = useChanges();
  const { starred, archived } = useChosenFacts(ids);
  const tip = useKeyTip();
  return (
    <>
      <ToolToggle
        label={t('tool.star')}
        tip={tip(t('tool.star'), 'star')}
        icon={<Star size={16} aria-hidden="true" data-fills />}
        compact={compact}
        isOn={starred}
        onChange={(value) => void changes.star(ids, value)}
      />
      <TagTool ids={ids} compact={compact} />
      <CollectionTool ids={ids} compact={compact} />
      <ToolToggle
        label={t('tool.archive')}
        tip={tip(t('tool.archive'), 'archive')}
        icon={<Archive size={16} aria-hidden="true" />}
        compact={compact}
        isOn={archived}
        onChange={(value) => void changes.archive(ids, value)}
      />
      <ToolButton
        label={t('tool.delete')}
        tip={tip(t('tool.delete'), 'delete')}
        icon={<Trash2 size={16} aria-hidden="true" />}
        compact={compact}
        onPress={() => void changes.remove(ids)}
      />
    </>
  );
}

function TrashTools({ ids, compact }: { ids: Chosen; compact: boolean }) {
  const { t } = useI18n();
  const changes = useChanges();
  const { selection } = useSelection();
  const [isAsking, setAsking] = useState(false);
  const count = isNamed(ids) ? ids.length : selectedCount(selection);
  return (
    <>
      <ToolButton
        label={t('trash.restore')}
        tip={t('trash.restore')}
        icon={<RotateCcw size={16} aria-hidden="true" />}
        compact={compact}
        onPress={() => void changes.restore(ids)}
      />
      <ToolButton
        label={t('trash.purge')}
        tip={t('trash.purge')}
        icon={<Trash2 size={16} aria-hidden="true" />}
        compact={compact}
        onPress={() => setAsking(true)}
      />
      <Confirm
        title={t('trash.purge.title', { count })}
        text={t('trash.empty.text', { count })}
        action={t('trash.purge')}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() => void changes.purge(ids)}
      />
    </>
  );
}
