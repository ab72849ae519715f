import { Tag } from 'lucide-react';
import { useState } from 'react';
import { useCommand } from '../../actions/use-commands.tsx';
import { useKeyTip } from '../../actions/use-key-tip.ts';
import { useI18n } from '../../i18n/use-i18n.tsx';
import type { Chosen } from '../../library/selection.ts';
import { ToolPopover } from '../tool-popover.tsx';
import { TagEditor } from './tag-editor.tsx';

/** The button for tags, and what it opens. */
export function TagTool({ ids, compact }: { ids: Chosen; compact: boolean }) {
  const { t } = useI18n();
  const tip = useKeyTip();
  const [isOpen, setOpen] = useState(false);
  useCommand('tag', () => setOpen(true));
  return (
    <ToolPopover
      label={t('tool.tag')}
      tip={tip(t('tool.tag'), 'tag')}
      icon={<Tag size={16} aria-hidden="true" />}
      title={t('tags.title')}
      compact={compact}
      isOpen={isOpen}
      onOpenChange={setOpen}
    >
      <TagEditor ids={ids} />
    </ToolPopover>
  );
}
