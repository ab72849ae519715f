import { Plus, Search } from 'lucide-react';
import { useState } from 'react';
import { Input, SearchField, useFilter } from 'react-aria-components';
import { useOverview } from '../bridge/use-overview.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { Button } from '../ui/button.tsx';
import { classes } from '../ui/classes.ts';
import { Dialog, DialogButtons } from '../ui/dialog.tsx';
import { NameDialog } from '../ui/name-dialog.tsx';
import styles from './manage-tags.module.css';
import { TagDialog, type TagQuestion } from './tag-dialogs.tsx';
import { TagList } from './tag-list.tsx';
import { byName, tagRows } from './tag-rows.ts';
import { useTagChanges } from './use-tag-changes.ts';

/** All tags, to be looked through and set in order; as quick with ten thousand as with ten. */
export default function ManageTags({ onClose }: { onClose: () => void }) {
  const { t } = useI18n();
  const tags = useOverview()?.tags ?? [];
  const changes = useTagChanges();
  const { contains } = useFilter({ sensitivity: 'base' });
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [question, setQuestion] = useState<TagQuestion | null>(null);
  const [isMaking, setMaking] = useState(false);
  const isWanted = (name: string) => contains(name, typed.trim());
  const rows =
    typed.trim() === ''
      ? tagRows(tags, byName, () => true)
      : tags.filter(({ name }) => isWanted(name)).map((tag) => ({ tag, depth: 0, hasChildren: false }));
  const there = tags.map(({ slug }) => slug).filter((slug) => chosen.has(slug));
  const ask = (kind: TagQuestion['kind']) => setQuestion({ kind, slugs: there });
  return (
    <Dialog title={t('tags.manage.title')} isOpen onClose={onClose} wide>
      <div className={styles.top}>
        <SearchField
          aria-label={t('tags.find')}
          className={classes(styles.field)}
          value={typed}
          onChange={setTyped}
          autoFocus
        >
          <Search size={14} aria-hidden="true" />
          <Input className={classes(styles.input)} placeholder={t('tags.find')} />
        </SearchField>
        <Button icon={<Plus size={15} aria-hidden="true" />} onPress={() => setMaking(true)}>
          {t('tags.new')}
        </Button>
      </div>
      {rows.length > 0 ? (
        <TagList rows={rows} chosen={chosen} onChoose={setChosen} onAsk={setQuestion} />
      ) : (
        <p className={styles.none}>{t('tags.none-found')}</p>
      )}
      <DialogButtons>
        <span className={styles.count} role="status">
          {there.length > 0
            ? t('tags.chosen', { count: there.length })
            : t('tags.count', { count: rows.length })}
        </span>
        {there.length > 0 && (
          <>
            <Button onPress={() => ask('move')}>{t('tags.move')}</Button>
            <Button onPress={() => ask('merge')}>{t('tags.merge')}</Button>
            <Button look="danger" onPress={() => ask('delete')}>
              {t('tags.delete')}
            </Button>
          </>
        )}
      </DialogButtons>
      {question && <TagDialog question={question} changes={changes} onClose={() => setQuestion(null)} />}
      {isMaking && (
        <NameDialog
          title={t('tags.new')}
          label={t('tags.name')}
          name=""
          onClose={() => setMaking(false)}
          onSave={(name) => void changes.make(name)}
        />
      )}
    </Dialog>
  );
}
