import { Archive, CheckCheck, Inbox, Library, Star, Tag, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Place } from '../../shared/rows.ts';
import { useRunCommand } from '../actions/use-commands.tsx';
import { useOverview } from '../bridge/use-overview.ts';
import type { MessageKey } from '../i18n/catalogue.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { NoHits } from '../search/no-hits.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { isSearching } from './request.ts';
import { useView } from './view.tsx';

const empties: Record<Place, { icon: ReactNode; title: MessageKey; text: MessageKey }> = {
  all: { icon: <Inbox />, title: 'empty.all', text: 'empty.all.text' },
  unread: { icon: <CheckCheck />, title: 'empty.unread', text: 'empty.unread.text' },
  starred: { icon: <Star />, title: 'empty.starred', text: 'empty.starred.text' },
  archived: { icon: <Archive />, title: 'empty.archived', text: 'empty.archived.text' },
  trash: { icon: <Trash2 />, title: 'empty.trash', text: 'empty.trash.text' },
};

/** What the list shows when there is nothing in it: why, and what to do. */
export function EmptyList() {
  const { t } = useI18n();
  const run = useRunCommand();
  const archived = useOverview()?.archived ?? 0;
  const { view } = useView();
  if (isSearching(view)) return <NoHits />;
  if (view.collection !== null) {
    return (
      <EmptyState icon={<Library />} title={t('collections.empty')}>
        {t('collections.empty.text')}
      </EmptyState>
    );
  }
  if (view.tag !== null) {
    return (
      <EmptyState icon={<Tag />} title={t('empty.tag')}>
        {t('empty.tag.text')}
      </EmptyState>
    );
  }
  if (view.place === 'all' && archived > 0) {
    return (
      <EmptyState icon={<Archive />} title={t('empty.all-archived')}>
        {t('empty.all-archived.text')}
      </EmptyState>
    );
  }
  const { icon, title, text } = empties[view.place];
  const actions = view.place === 'all' && (
    <Button look="primary" onPress={() => run('save')}>
      {t('empty.all.action')}
    </Button>
  );
  return (
    <EmptyState icon={icon} title={t(title)} actions={actions}>
      {t(text)}
    </EmptyState>
  );
}
