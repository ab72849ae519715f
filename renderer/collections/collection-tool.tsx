import { Library } from 'lucide-react';
import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Popover, TooltipTrigger } from 'react-aria-components';
import { useCommand } from '../actions/use-commands.tsx';
import { useI18n } from '../i18n/use-i18n.tsx';
import type { Chosen } from '../library/selection.ts';
import popoverStyles from '../reader/tags/tag-tool.module.css';
import toolStyles from '../reader/tool-button.module.css';
import { Tip } from '../ui/button.tsx';
import { classes } from '../ui/classes.ts';
import { shortcutText } from '../ui/platform.ts';
import { CollectionEditor } from './collection-editor.tsx';

/** The button for collections, and what it opens. */
export function CollectionTool({ ids, compact }: { ids: Chosen; compact: boolean }) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  useCommand('collections', () => setOpen(true));
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <TooltipTrigger delay={600} isDisabled={isOpen}>
        <Button
          className={classes(toolStyles.tool, compact && toolStyles.compact)}
          aria-label={t('collections.tool')}
        >
          <Library size={16} aria-hidden="true" />
          <span className={toolStyles.label}>{t('collections.tool')}</span>
        </Button>
        <Tip>{`${t('collections.tool')} (${shortcutText('l')})`}</Tip>
      </TooltipTrigger>
      <Popover className={classes(popoverStyles.popover)} placement="bottom end" offset={6}>
        <Dialog className={classes(popoverStyles.dialog)} aria-label={t('collections.tool')}>
          <CollectionEditor chosen={ids} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
