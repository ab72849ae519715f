import type { CallOutput } from '../../../shared/api.ts';
import { useI18n } from '../../i18n/use-i18n.tsx';
import { SidePane } from '../../ui/side-pane.tsx';
import { Captures } from './captures.tsx';
import styles from './details.module.css';
import { EditHistory } from './edit-history.tsx';
import { FieldRow } from './field-row.tsx';
import { fields } from './fields.ts';
import { Identity } from './identity.tsx';
import { Note } from './note.tsx';
import { PhotoCredits } from './photo-credits.tsx';
import { useEditing } from './use-editing.ts';

/** Everything that is known of the open article, where each value came from, and the way to set it right. */
export default function Details({
  read,
  onClose,
}: {
  read: NonNullable<CallOutput<'articles.read'>>;
  onClose: () => void;
}) {
  const { t } = useI18n();
  const { article } = read;
  const editing = useEditing(article);
  return (
    <SidePane
      label={t('details.panel')}
      title={t('details.heading')}
      closeLabel={t('details.close')}
      onClose={onClose}
    >
      <div className={styles.details}>
        <Note key={article.state.notes} notes={article.state.notes} onSave={editing.note} />
        <dl className={styles.list}>
          {fields.map((field) => (
            <FieldRow key={field.name} article={article} field={field} editing={editing} />
          ))}
          <Identity article={article} />
        </dl>
        <PhotoCredits photos={article.photos} />
        <EditHistory article={article} />
        <Captures captures={article.captures} />
      </div>
    </SidePane>
  );
}
