import { ChevronDown, ChevronUp, CornerUpLeft } from 'lucide-react';
import { useI18n } from '../../i18n/use-i18n.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import styles from './original-pane.module.css';
import type { LeftOut } from './use-left-out.ts';

/** What was left out, one after the other, and the way to bring it back. */
export function LeftOutBar({ leftOut, onBring }: { leftOut: LeftOut; onBring: () => void }) {
  const { t } = useI18n();
  const { blocks, at, choose } = leftOut;
  const block = blocks[at];
  const step = (by: number) => choose(Math.min(Math.max(at + by, 0), blocks.length - 1));
  return (
    <div className={styles.leftOut}>
      <output className={styles.chosen} dir="auto">
        {block === undefined
          ? t('original.left-out.none')
          : t('blocks.chosen', {
              at: at + 1,
              count: blocks.length,
              text: block.textContent.trim().replace(/\s+/g, ' ').slice(0, 120),
            })}
      </output>
      <IconButton
        label={t('blocks.previous')}
        icon={<ChevronUp size={16} />}
        isDisabled={at <= 0}
        onPress={() => step(-1)}
      />
      <IconButton
        label={t('blocks.next')}
        icon={<ChevronDown size={16} />}
        isDisabled={at >= blocks.length - 1}
        onPress={() => step(1)}
      />
      <Button
        small
        icon={<CornerUpLeft size={14} aria-hidden="true" />}
        isDisabled={block === undefined}
        onPress={onBring}
      >
        {t('original.bring')}
      </Button>
    </div>
  );
}
