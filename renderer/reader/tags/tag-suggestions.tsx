import { useSuggestedTags } from '../../bridge/use-order.ts';
import { useTags } from '../../bridge/use-overview.ts';
import { useI18n } from '../../i18n/use-i18n.tsx';
import { type Chosen, isNamed } from '../../library/selection.ts';
import { TagDot } from '../../ui/tag-dot.tsx';
import styles from './tag-suggestions.module.css';

/** More than this is no suggestion but a list. */
const most = 6;

/** Tags that articles like this one have, each to be put on by a click. */
export function TagSuggestions({
  ids,
  present,
  onAdd,
}: {
  ids: Chosen;
  present: readonly string[];
  onAdd: (name: string) => void;
}) {
  const { t } = useI18n();
  const tags = useTags();
  const only = isNamed(ids) && ids.length === 1 ? (ids[0] ?? null) : null;
  const suggested = useSuggestedTags(only)
    .filter((slug) => !present.includes(slug))
    .slice(0, most);
  if (suggested.length === 0) return null;
  return (
    <section className={styles.suggestions} aria-label={t('tags.suggested')}>
      <h3 className={styles.heading}>{t('tags.suggested')}</h3>
      <ul className={styles.list}>
        {suggested.map((slug) => {
          const name = tags.get(slug)?.name ?? slug;
          return (
            <li key={slug}>
              <button type="button" className={styles.tag} onClick={() => onAdd(name)}>
                <TagDot slug={slug} colour={tags.get(slug)?.colour ?? null} />
                <span className={styles.name}>{name}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
