import { ALargeSmall } from 'lucide-react';
import { Button, Dialog, DialogTrigger, Popover, TooltipTrigger } from 'react-aria-components';
import { useI18n } from '../i18n/use-i18n.tsx';
import { TypographyChoices } from '../settings/typography.tsx';
import { Tip } from '../ui/button.tsx';
import { classes } from '../ui/classes.ts';
import panel from '../ui/popover-panel.module.css';
import toolStyles from './tool-button.module.css';

/** The button for how the text is set, and the choices it opens beside the text they change. */
export function TypeTool() {
  const { t } = useI18n();
  return (
    <DialogTrigger>
      <TooltipTrigger delay={600}>
        <Button className={classes(toolStyles.tool)} aria-label={t('type.title')}>
          <ALargeSmall size={17} aria-hidden="true" />
          <span className={toolStyles.label}>{t('type.tool')}</span>
        </Button>
        <Tip>{t('type.title')}</Tip>
      </TooltipTrigger>
      <Popover className={classes(panel.popover)} placement="bottom end" offset={6}>
        <Dialog className={classes(panel.dialog)} aria-label={t('type.title')}>
          <TypographyChoices />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
