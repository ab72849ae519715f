import { BookmarkPlus } from 'lucide-react';
import { useState } from 'react';
import { useCommand } from '../actions/use-commands.tsx';
import { useI18n } from '../i18n/use-i18n.tsx';
import { useView } from '../library/view.tsx';
import { IconButton } from '../ui/button.tsx';
import { queryToSave } from './query-to-save.ts';
import { type NamedQuery, SearchDialog } from './search-dialog.tsx';
import { useSearches } from './use-searches.ts';

/** Keeps what is searched under a name. Not there where nothing is searched, or where it is kept already. */
export function SaveSearch() {
  const { t } = useI18n();
  const { view } = useView();
  const { searches, save, change } = useSearches();
  const [asked, setAsked] = useState<NamedQuery | null>(null);
  const query = queryToSave(view);
  const open = searches.find(({ id }) => id === view.saved);
  const isKept = open !== undefined && open.query === view.text.trim();
  const ask = () => query !== null && !isKept && setAsked({ name: query.slice(0, 200), query });
  useCommand('save-search', ask);
  return (
    <>
      {query !== null && !isKept && (
        <IconButton label={t('searches.save')} icon={<BookmarkPlus size={15} />} onPress={ask} />
      )}
      {asked && (
        <SearchDialog
          title={t('searches.save')}
          search={asked}
          onClose={() => setAsked(null)}
          onSave={(search) => void save(search)}
          other={
            open && {
              label: t('searches.update', { name: open.name }),
              run: ({ query: changed }) => void change(open, { name: open.name, query: changed }),
            }
          }
        />
      )}
    </>
  );
}
