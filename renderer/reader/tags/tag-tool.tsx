import { Tag } from 'lucide-react';
import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Popover, TooltipTrigger } from 'react-aria-components';
import { useCommand } from '../../actions/use-commands.tsx';
import { useI18n } from '../../i18n/use-i18n.tsx';
import type { Chosen } from '../../library/selection.ts';
import { Tip } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { shortcutText } from '../../ui/platform.ts';
import toolStyles from '../tool-button.module.css';
import { TagEditor } from './tag-editor.tsx';
import styles from './tag-tool.module.css';

/** The button for tags, and what it opens. */
export function TagTool({ ids, compact }: { ids: Chosen; compact: boolean }) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  useCommand('tag', () => setOpen(true));
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <TooltipTrigger delay={600} isDisabled={isOpen}>
        <Button
          className={classes(toolStyles.tool, compact && toolStyles.compact)}
          aria-label={t('tool.tag')}
        >
          <Tag size={16} aria-hidden="true" />
          <span className={toolStyles.label}>{t('tool.tag')}</span>
        </Button>
        <Tip>{`${t('tool.tag')} (${shortcutText('t')})`}</Tip>
      </TooltipTrigger>
      <Popover className={classes(styles.popover)} placement="bottom end" offset={6}>
        <Dialog className={classes(styles.dialog)} aria-label={t('tags.title')}>
          <TagEditor ids={ids} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
