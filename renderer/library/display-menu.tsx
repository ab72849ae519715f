import { LayoutList } from 'lucide-react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { type RowPart, rowPartSchema } from '../../shared/settings.ts';
import { useChangeSettings, useSettings } from '../bridge/use-settings.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { IconButton } from '../ui/button.tsx';
import { classes } from '../ui/classes.ts';
import panel from '../ui/popover-panel.module.css';
import { SegmentedChoice } from '../ui/segmented-choice.tsx';
import { Switch } from '../ui/switch.tsx';
import styles from './display-menu.module.css';

const densities = ['cards', 'rows', 'headlines'] as const;
const groupings = ['day', 'publisher', 'none'] as const;

/** How the list looks: how much room a row takes, under which headings the rows stand, and what each shows. */
export function DisplayMenu() {
  const { t } = useI18n();
  return (
    <DialogTrigger>
      <IconButton label={t('display.label')} icon={<LayoutList size={15} />} />
      <Popover className={classes(panel.popover)} placement="bottom end" offset={4}>
        <Dialog className={classes(panel.dialog)} aria-label={t('display.label')}>
          <Choices />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function Choices() {
  const { t } = useI18n();
  const { density, grouping, rowParts } = useSettings();
  const change = useChangeSettings();
  const toggled = (part: RowPart) =>
    rowParts.includes(part) ? rowParts.filter((other) => other !== part) : [...rowParts, part];
  return (
    <>
      <SegmentedChoice
        label={t('display.density')}
        choices={densities.map((id) => ({ id, label: t(`display.${id}`) }))}
        chosen={density}
        onChoose={(id) => change({ density: id })}
      />
      <SegmentedChoice
        label={t('display.grouping')}
        choices={groupings.map((id) => ({ id, label: t(`display.by-${id}`) }))}
        chosen={grouping}
        onChoose={(id) => change({ grouping: id })}
      />
      <div className={styles.parts}>
        <h3 className={styles.title}>{t('display.parts')}</h3>
        {rowPartSchema.options.map((part) => (
          <Switch
            key={part}
            isOn={rowParts.includes(part)}
            onChange={() => change({ rowParts: toggled(part) })}
          >
            {t(`display.part.${part}`)}
          </Switch>
        ))}
      </div>
    </>
  );
}
