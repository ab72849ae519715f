import { Search } from 'lucide-react';
import { useState } from 'react';
import { Autocomplete, Input, ListBox, ListBoxItem, TextField, useFilter } from 'react-aria-components';
import type { TagCount } from '../../shared/api.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { classes } from '../ui/classes.ts';
import menuStyles from '../ui/menu.module.css';
import { TagDot } from '../ui/tag-dot.tsx';
import styles from './tag-picker.module.css';

/** With more tags than this, one types to find the others. */
const offered = 100;

/** One tag of many, found by typing. */
export function TagPicker({ tags, onPick }: { tags: readonly TagCount[]; onPick: (slug: string) => void }) {
  const { t, locale } = useI18n();
  const [typed, setTyped] = useState('');
  const { contains } = useFilter({ sensitivity: 'base' });
  const shown = tags.filter(({ name }) => contains(name, typed.trim())).slice(0, offered);
  return (
    <div className={styles.picker}>
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <TextField aria-label={t('tags.find')} autoFocus className={classes(styles.field)}>
          <Search size={14} aria-hidden="true" />
          <Input
            className={classes(styles.input)}
            placeholder={t('tags.find')}
            onKeyDown={(event) => {
              const isOnOption = event.currentTarget.getAttribute('aria-activedescendant') !== null;
              const [first] = shown;
              if (event.key === 'Enter' && !isOnOption && first) onPick(first.slug);
            }}
          />
        </TextField>
        <ListBox
          className={classes(styles.options)}
          aria-label={t('sidebar.tags')}
          items={shown.map((tag) => ({ ...tag, id: tag.slug }))}
          renderEmptyState={() => <p className={styles.none}>{t('tags.none-found')}</p>}
          onAction={(slug) => onPick(String(slug))}
        >
          {({ slug, name, colour, total }) => (
            <ListBoxItem id={slug} textValue={name} className={classes(menuStyles.item)}>
              <TagDot slug={slug} colour={colour} />
              <span className={styles.name}>{name}</span>
              <span className={styles.count}>{total.toLocaleString(locale)}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
    </div>
  );
}
