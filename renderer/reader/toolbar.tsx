import { ArrowLeft, ExternalLink, FileCode, Highlighter, Info, Scissors } from 'lucide-react';
import type { Article } from '../../shared/article.ts';
import { useKeyTip } from '../actions/use-key-tip.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { IconButton } from '../ui/button.tsx';
import { AloudTool } from './aloud/aloud-tool.tsx';
import { ArticleTools } from './article-tools.tsx';
import type { Side } from './side.ts';
import { ToolButton, ToolToggle } from './tool-button.tsx';
import styles from './toolbar.module.css';
import { TypeTool } from './type-tool.tsx';
import type { OpenBar } from './use-bar.ts';
import { useOpenOriginal } from './use-open-original.ts';

/** The tools of the open article. Without one, it only keeps its place. */
export function Toolbar({
  article,
  side,
  onSide,
  bar,
  onBack,
}: {
  article: Article | null;
  side: Side;
  onSide: (side: Side) => void;
  bar: OpenBar;
  onBack: () => void;
}) {
  const { t } = useI18n();
  const tip = useKeyTip();
  const openOriginal = useOpenOriginal();
  return (
    <div className={styles.toolbar} role="toolbar" aria-label={t('tool.label')}>
      <span className={styles.back}>
        <IconButton label={t('tool.back')} icon={<ArrowLeft size={16} />} onPress={onBack} />
      </span>
      {article && (
        <>
          <ArticleTools ids={[article.id]} />
          <span className={styles.rule} />
          <TypeTool />
          <AloudTool bar={bar} />
          {article.url !== null && (
            <ToolButton
              label={t('tool.original')}
              tip={tip(t('tool.original.tip'), 'open-original')}
              icon={<ExternalLink size={16} aria-hidden="true" />}
              onPress={() => openOriginal(article.id)}
            />
          )}
          <ToolToggle
            label={t('tool.blocks')}
            tip={tip(t('tool.blocks.tip'), 'edit-blocks')}
            icon={<Scissors size={16} aria-hidden="true" />}
            isOn={bar.name === 'blocks'}
            onChange={(isOn) => (isOn ? bar.open('blocks') : bar.close())}
            compact
          />
          <ToolToggle
            label={t('tool.page')}
            tip={tip(t('tool.page.tip'), 'original')}
            icon={<FileCode size={16} aria-hidden="true" />}
            isOn={side === 'original'}
            onChange={(isOn) => onSide(isOn ? 'original' : null)}
          />
          <ToolToggle
            label={t('tool.highlights')}
            tip={tip(t('tool.highlights'), 'highlights')}
            icon={<Highlighter size={16} aria-hidden="true" />}
            isOn={side === 'highlights'}
            onChange={(isOn) => onSide(isOn ? 'highlights' : null)}
          />
          <ToolToggle
            label={t('tool.details')}
            tip={tip(t('tool.details'), 'details')}
            icon={<Info size={16} aria-hidden="true" />}
            isOn={side === 'details'}
            onChange={(isOn) => onSide(isOn ? 'details' : null)}
          />
        </>
      )}
    </div>
  );
}
