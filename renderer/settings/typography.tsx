import type { Settings } from '../../shared/settings.ts';
import { useChangeSettings, useSettings } from '../bridge/use-settings.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { SegmentedChoice } from '../ui/segmented-choice.tsx';
import { Switch } from '../ui/switch.tsx';
import { canHyphenate } from './can-hyphenate.ts';
import { TextSize } from './text-size.tsx';
import { ThemeChoice } from './theme-choice.tsx';
import { Typefaces } from './typefaces.tsx';

const leadings: Settings['leading'][] = ['close', 'normal', 'open'];
const widths: Settings['width'][] = ['narrow', 'normal', 'wide'];
const aligns: Settings['align'][] = ['start', 'justify'];

/** The look of the window, and how a text is set to be read: each change is seen at once. */
export function TypographyChoices() {
  return (
    <>
      <ThemeChoice />
      <TextChoices />
    </>
  );
}

/** How a text is set to be read. */
export function TextChoices() {
  const { t } = useI18n();
  const settings = useSettings();
  const change = useChangeSettings();
  return (
    <>
      <TextSize value={settings.textSize} onChange={(textSize) => change({ textSize })} />
      <Typefaces chosen={settings.textFont} onChoose={(textFont) => change({ textFont })} />
      <SegmentedChoice
        label={t('type.leading')}
        choices={leadings.map((id) => ({ id, label: t(`type.leading.${id}`) }))}
        chosen={settings.leading}
        onChoose={(leading) => change({ leading })}
      />
      <SegmentedChoice
        label={t('type.width')}
        choices={widths.map((id) => ({ id, label: t(`type.width.${id}`) }))}
        chosen={settings.width}
        onChoose={(width) => change({ width })}
      />
      <SegmentedChoice
        label={t('type.align')}
        choices={aligns.map((id) => ({ id, label: t(`type.align.${id}`) }))}
        chosen={settings.align}
        onChoose={(align) => change({ align })}
      />
      {canHyphenate() && (
        <Switch isOn={settings.hyphens} onChange={(hyphens) => change({ hyphens })}>
          {t('type.hyphens')}
        </Switch>
      )}
    </>
  );
}
