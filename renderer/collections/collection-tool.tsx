import { Library } from 'lucide-react';
import { useState } from 'react';
import { useCommand } from '../actions/use-commands.tsx';
import { useKeyTip } from '../actions/use-key-tip.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import type { Chosen } from '../library/selection.ts';
import { ToolPopover } from '../reader/tool-popover.tsx';
import { CollectionEditor } from './collection-editor.tsx';

/** The button for collections, and what it opens. */
export function CollectionTool({ ids, compact }: { ids: Chosen; compact: boolean }) {
  const { t } = useI18n();
  const tip = useKeyTip();
  const [isOpen, setOpen] = useState(false);
  useCommand('collections', () => setOpen(true));
  return (
    <ToolPopover
      label={t('collections.tool')}
      tip={tip(t('collections.tool'), 'collections')}
      icon={<Library size={16} aria-hidden="true" />}
      title={t('collections.tool')}
      compact={compact}
      isOpen={isOpen}
      onOpenChange={setOpen}
    >
      <CollectionEditor chosen={ids} />
    </ToolPopover>
  );
}
