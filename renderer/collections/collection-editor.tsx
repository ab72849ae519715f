import { Check, Plus } from 'lucide-react';
import { useState } from 'react';
import { Autocomplete, Input, ListBox, ListBoxItem, TextField, useFilter } from 'react-aria-components';
import { useArticle } from '../bridge/use-article.ts';
import { useOrder } from '../bridge/use-order.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { type Chosen, isNamed } from '../library/selection.ts';
import { useView } from '../library/view.tsx';
import editorStyles from '../reader/tags/tag-editor.module.css';
import { classes } from '../ui/classes.ts';
import menuStyles from '../ui/menu.module.css';
import styles from './collection-editor.module.css';
import { useCollecting } from './use-collecting.ts';

/** The option that makes a collection of what was typed. */
const makeOption = ' make';

/** The collections: those the article is in are checked; one more is made by typing its name. */
export function CollectionEditor({ chosen }: { chosen: Chosen }) {
  const { t } = useI18n();
  const { collections } = useOrder();
  const collecting = useCollecting();
  const present = usePresent(chosen);
  const [typed, setTyped] = useState('');
  const { contains } = useFilter({ sensitivity: 'base' });
  const name = typed.trim();
  const shown = collections.filter((one) => contains(one.name, name));
  const isNew = /[\p{L}\p{N}]/u.test(name) && !collections.some((one) => one.name === name);
  const make = async () => {
    setTyped('');
    const slug = await collecting.make(name, isNamed(chosen) ? [...chosen] : []);
    if (slug !== null && !isNamed(chosen)) await collecting.put(chosen, slug);
  };
  const act = (slug: string) => {
    if (slug === makeOption) void make();
    else if (present.has(slug)) void collecting.take(chosen, slug);
    else void collecting.put(chosen, slug);
  };
  const options = [
    ...shown.map((one) => ({ id: one.slug, label: one.name })),
    ...(isNew ? [{ id: makeOption, label: t('collections.make', { name }) }] : []),
  ];
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      <TextField aria-label={t('collections.find')} autoFocus className={classes(editorStyles.field)}>
        <Plus className={editorStyles.plus} size={14} aria-hidden="true" />
        <Input
          className={classes(editorStyles.input)}
          placeholder={t('collections.find')}
          onKeyDown={(event) => {
            const isOnOption = event.currentTarget.getAttribute('aria-activedescendant') !== null;
            const [first] = options;
            if (event.key === 'Enter' && !isOnOption && name !== '' && first) act(first.id);
          }}
        />
      </TextField>
      <ListBox
        className={classes(editorStyles.options)}
        aria-label={t('collections.title')}
        items={options}
        dependencies={[present]}
        onAction={(id) => act(String(id))}
        renderEmptyState={() => <p className={editorStyles.hint}>{t('collections.hint')}</p>}
      >
        {({ id, label }) => (
          <ListBoxItem
            id={id}
            textValue={label}
            className={classes(menuStyles.item)}
            aria-label={present.has(id) ? `${label} ✓` : label}
          >
            <Check
              className={classes(styles.check, present.has(id) && styles.present)}
              size={14}
              aria-hidden="true"
            />
            <span className={editorStyles.name}>{label}</span>
          </ListBoxItem>
        )}
      </ListBox>
    </Autocomplete>
  );
}

/** The collections that what is chosen is in, as far as it is known. */
function usePresent(chosen: Chosen): ReadonlySet<string> {
  const { view } = useView();
  const only = isNamed(chosen) && chosen.length === 1 ? (chosen[0] ?? null) : null;
  const { data } = useArticle(only);
  const open = view.collection === null ? [] : [view.collection];
  return new Set(only === null ? open : (data?.article.state.collections ?? []));
}
