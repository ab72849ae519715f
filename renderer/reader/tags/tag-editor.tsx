import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { Autocomplete, Input, ListBox, ListBoxItem, TextField, useFilter } from 'react-aria-components';
import { useTags } from '../../bridge/use-overview.ts';
import { useI18n } from '../../i18n/use-i18n.tsx';
import type { Chosen } from '../../library/selection.ts';
import { useChosenFacts } from '../../library/use-chosen-facts.ts';
import { classes } from '../../ui/classes.ts';
import menuStyles from '../../ui/menu.module.css';
import { TagDot } from '../../ui/tag-dot.tsx';
import styles from './tag-editor.module.css';
import { TagSuggestions } from './tag-suggestions.tsx';
import { useTagging } from './use-tagging.ts';

/** With more tags than this, one types to find the others. */
const offered = 50;

/** The tags of an article (those that several articles share), and a field to add one. */
export function TagEditor({ ids }: { ids: Chosen }) {
  const { t } = useI18n();
  const tags = useTags();
  const { tags: shared, someTags } = useChosenFacts(ids);
  const present = [...shared, ...someTags];
  const { add, remove } = useTagging(ids);
  const [typed, setTyped] = useState('');
  const { contains } = useFilter({ sensitivity: 'base' });
  const addTyped = (name: string) => {
    if (name.trim() === '') return;
    setTyped('');
    void add(name.trim());
  };
  const others = [...tags.values()]
    .filter(({ slug, name }) => !shared.includes(slug) && contains(name, typed.trim()))
    .slice(0, offered);
  return (
    <>
      <ul className={styles.present} aria-label={t('tags.title')}>
        {present.map((slug) => {
          const name = tags.get(slug)?.name ?? slug;
          return (
            <li key={slug} className={classes(styles.tag, someTags.includes(slug) && styles.some)}>
              <TagDot slug={slug} colour={tags.get(slug)?.colour ?? null} />
              <span className={styles.name}>{name}</span>
              <button
                type="button"
                className={styles.remove}
                aria-label={t('tags.remove', { name })}
                onClick={() => void remove(slug)}
              >
                <X size={12} aria-hidden="true" />
              </button>
            </li>
          );
        })}
      </ul>
      <TagSuggestions ids={ids} present={present} onAdd={addTyped} />
      <Autocomplete inputValue={typed} onInputChange={setTyped} disableAutoFocusFirst>
        <TextField aria-label={t('tags.add')} autoFocus className={classes(styles.field)}>
          <Plus className={styles.plus} size={14} aria-hidden="true" />
          <Input
            className={classes(styles.input)}
            placeholder={t('tags.placeholder')}
            onKeyDown={(event) => {
              const isOnOption = event.currentTarget.getAttribute('aria-activedescendant') !== null;
              if (event.key === 'Enter' && !isOnOption) addTyped(typed);
            }}
          />
        </TextField>
        <ListBox
          className={classes(styles.options)}
          aria-label={t('tags.all')}
          items={others.map((tag) => ({ ...tag, id: tag.slug }))}
          renderEmptyState={() => <p className={styles.hint}>{t('tags.hint')}</p>}
        >
          {({ slug, name, colour, count }) => (
            <ListBoxItem
              id={slug}
              textValue={name}
              className={classes(menuStyles.item)}
              onAction={() => addTyped(name)}
            >
              <TagDot slug={slug} colour={colour} />
              <span className={styles.name}>{name}</span>
              <span className={styles.count}>{count}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
    </>
  );
}
