import { Volume2 } from 'lucide-react';
import { useCommand } from '../../actions/use-commands.tsx';
import { useKeyTip } from '../../actions/use-key-tip.ts';
import { useI18n } from '../../i18n/use-i18n.tsx';
import { ToolToggle } from '../tool-button.tsx';
import type { OpenBar } from '../use-bar.ts';
import { useVoices } from './use-voices.ts';

/** The tool for reading aloud, where the system has a voice. */
export function AloudTool({ bar }: { bar: OpenBar }) {
  return useVoices().voices.length > 0 ? <Offered bar={bar} /> : null;
}

function Offered({ bar }: { bar: OpenBar }) {
  const { t } = useI18n();
  const tip = useKeyTip();
  const isOn = bar.name === 'aloud';
  const toggle = () => (isOn ? bar.close() : bar.open('aloud'));
  useCommand('read-aloud', toggle);
  return (
    <ToolToggle
      label={t('tool.aloud')}
      tip={tip(t('tool.aloud'), 'read-aloud')}
      icon={<Volume2 size={16} aria-hidden="true" />}
      isOn={isOn}
      onChange={toggle}
      compact
    />
  );
}
