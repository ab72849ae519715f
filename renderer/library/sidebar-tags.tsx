import { Settings2 } from 'lucide-react';
import { useState } from 'react';
import { useRunCommand } from '../actions/use-commands.tsx';
import { useOverview, useTags } from '../bridge/use-overview.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { TagDialog, type TagQuestion } from '../tags/tag-dialogs.tsx';
import { byUse, tagRows, tagsAbove } from '../tags/tag-rows.ts';
import { useTagChanges } from '../tags/use-tag-changes.ts';
import { Button, IconButton } from '../ui/button.tsx';
import styles from './sidebar.module.css';
import { SidebarTag } from './sidebar-tag.tsx';
import { useView } from './view.tsx';

/** With more tags than this, those used least wait behind a button. */
const shownAtFirst = 24;

/** The tags, the most used first; what stands under one is shown when it is opened. */
export function SidebarTags() {
  const { t } = useI18n();
  const run = useRunCommand();
  const tags = useOverview()?.tags ?? [];
  const bySlug = useTags();
  const { view } = useView();
  const changes = useTagChanges();
  const [all, setAll] = useState(false);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [question, setQuestion] = useState<TagQuestion | null>(null);
  if (tags.length === 0) return null;
  const toggle = (slug: string) => {
    const toggled = new Set(opened);
    if (!toggled.delete(slug)) toggled.add(slug);
    setOpened(toggled);
  };
  const aboveCurrent = view.tag === null ? [] : tagsAbove(bySlug, view.tag);
  const isOpen = (slug: string) => opened.has(slug) || aboveCurrent.includes(slug);
  const rows = tagRows(tags, byUse, isOpen);
  const shown = all ? rows : rows.filter(({ tag }, index) => index < shownAtFirst || tag.slug === view.tag);
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h2 className={styles.heading} id="sidebar-tags">
          {t('sidebar.tags')}
        </h2>
        <IconButton
          label={t('tags.manage.title')}
          icon={<Settings2 size={14} />}
          onPress={() => run('manage-tags')}
        />
      </div>
      <ul aria-labelledby="sidebar-tags">
        {shown.map((row) => (
          <SidebarTag
            key={row.tag.slug}
            row={row}
            isOpen={isOpen(row.tag.slug)}
            onToggle={() => toggle(row.tag.slug)}
            onAsk={setQuestion}
          />
        ))}
      </ul>
      {rows.length > shownAtFirst && (
        <div className={styles.more}>
          <Button look="quiet" small onPress={() => setAll(!all)}>
            {all ? t('sidebar.fewer-tags') : t('sidebar.all-tags', { count: tags.length })}
          </Button>
        </div>
      )}
      {question && <TagDialog question={question} changes={changes} onClose={() => setQuestion(null)} />}
    </section>
  );
}
