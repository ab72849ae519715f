import { useNotices } from '../actions/use-notices.tsx';
import { CallError, call } from '../bridge/call.ts';
import { useJobProgress } from '../bridge/use-jobs.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { selectOne } from '../library/selection.ts';
import { useSelection } from '../library/use-selection.tsx';

/** Tells how each save ended. What was saved opens by itself where nothing else is being read. */
export function useSavedNotices(): void {
  const { t } = useI18n();
  const { tell, complain } = useNotices();
  const { selection, setSelection } = useSelection();
  useJobProgress(({ id, title, source, status, error }) => {
    if (error !== null) {
      complain(t('saved.failed', { source }), new CallError(error));
      tellSystem(t('saved.failed', { source }), error.message);
      return;
    }
    if (id === null) return;
    const show = () => setSelection(selectOne(id, -1));
    const done = t('saved.done', { title: title ?? source, status: status ?? 'new' });
    tellSystem(done, source);
    if (selection.cursor === null) {
      show();
      tell(done);
    } else tell(done, { label: t('saved.open'), run: show });
  });
}

/** A system that tells nothing misses nothing: the window tells it too. */
function tellSystem(title: string, text: string): void {
  call('app.ended', { title: title.slice(0, 300), text: text.slice(0, 2_000) }).catch(() => undefined);
}
