import { useQuery } from '@tanstack/react-query';
import { Redo2, RotateCcw } from 'lucide-react';
import type { Article } from '../../../shared/article.ts';
import { call } from '../../bridge/call.ts';
import { keys } from '../../bridge/keys.ts';
import { formatMoment } from '../../i18n/dates.ts';
import { useI18n } from '../../i18n/use-i18n.tsx';
import { IconButton } from '../../ui/button.tsx';
import { type BlockEdits, useBlockEdits } from '../blocks/use-block-edits.ts';
import styles from './details.module.css';
import { editedName, editedText } from './edit-words.ts';
import { blockIn, editsOf, type ListedEdit } from './edits-of.ts';

/** Every edit of the article with when and on which device, the newest first; each can be taken back or used again. */
export function EditHistory({ article }: { article: Article }) {
  const { t } = useI18n();
  const edits = editsOf(article.state);
  const doing = useBlockEdits(article.id);
  const { data: facts } = useQuery({
    queryKey: keys.editFacts(article.id, article.rev),
    queryFn: () => call('articles.editFacts', { id: article.id }),
    enabled: edits.length > 0,
  });
  if (edits.length === 0) return null;
  const lost = new Set(facts?.lost);
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{t('edits.title', { count: edits.length })}</h3>
      <ol className={styles.edits}>
        {edits.map((edit) => (
          <Edit
            key={`${edit.slot} ${edit.at} ${edit.by} ${edit.status}`}
            edit={edit}
            isOurs={facts === undefined || edit.by === facts.device}
            isLost={edit.of.kind === 'block' && edit.status === 'in-force' && lost.has(edit.of.key)}
            article={article}
            doing={doing}
          />
        ))}
      </ol>
    </section>
  );
}

function Edit({
  edit,
  isOurs,
  isLost,
  article,
  doing,
}: {
  edit: ListedEdit;
  isOurs: boolean;
  isLost: boolean;
  article: Article;
  doing: BlockEdits;
}) {
  const i18n = useI18n();
  const { t, locale } = i18n;
  const name = editedName(edit, article, i18n);
  const when = formatMoment(edit.at, locale);
  return (
    <li className={styles.edit} data-status={edit.status}>
      <div className={styles.editWords}>
        <span className={styles.label}>{name}</span>
        {edit.status !== 'withdrawn' && (
          <span className={styles.editValue} dir="auto">
            {editedText(edit, i18n)}
          </span>
        )}
        <span className={styles.faint}>
          {t(`edits.${edit.status}`)} · {when} ·{' '}
          {isOurs ? t('edits.this-device') : t('edits.other-device', { device: edit.by.slice(-6) })}
        </span>
        {isLost && <span className={styles.wrong}>{t('edits.lost')}</span>}
      </div>
      {edit.status === 'in-force' && (
        <IconButton
          label={t('edits.take-back', { what: name })}
          icon={<RotateCcw size={13} />}
          onPress={() => void doing.takeBack(edit.slot)}
        />
      )}
      {edit.status === 'earlier' && isUsable(edit) && (
        <IconButton
          label={t('edits.use-again', { what: name })}
          icon={<Redo2 size={13} />}
          onPress={() => void doing.putBack(edit.slot, { at: edit.at, by: edit.by })}
        />
      )}
    </li>
  );
}

/** A block that a newer version of the app edited in another way is shown, and left to it. */
function isUsable(edit: ListedEdit): boolean {
  return edit.of.kind !== 'block' || blockIn(edit.value) !== null;
}
