import { useState } from 'react';
import { useOverview } from '../bridge/use-overview.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { Button } from '../ui/button.tsx';
import { TagDot } from '../ui/tag-dot.tsx';
import styles from './sidebar.module.css';
import { SidebarItem } from './sidebar-item.tsx';
import { useView } from './view.tsx';

/** With more tags than this, those used least wait behind a button. */
const shownAtFirst = 24;

/** The tags, the most used first. */
export function SidebarTags() {
  const { t } = useI18n();
  const tags = useOverview()?.tags ?? [];
  const { view, change } = useView();
  const [all, setAll] = useState(false);
  if (tags.length === 0) return null;
  const sorted = tags.toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name));
  const shown = all ? sorted : sorted.filter(({ slug }, index) => index < shownAtFirst || slug === view.tag);
  return (
    <section className={styles.section}>
      <h2 className={styles.heading} id="sidebar-tags">
        {t('sidebar.tags')}
      </h2>
      <ul aria-labelledby="sidebar-tags">
        {shown.map(({ slug, name, colour, count }) => (
          <SidebarItem
            key={slug}
            icon={<TagDot slug={slug} colour={colour} />}
            label={name}
            address={`tag/${slug}`}
            count={count}
            isCurrent={view.tag === slug}
            onOpen={() => change({ type: 'tag', slug })}
          />
        ))}
      </ul>
      {tags.length > shownAtFirst && (
        <div className={styles.more}>
          <Button look="quiet" small onPress={() => setAll(!all)}>
            {all ? t('sidebar.fewer-tags') : t('sidebar.all-tags', { count: tags.length })}
          </Button>
        </div>
      )}
    </section>
  );
}
