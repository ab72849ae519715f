import { useNotices } from '../actions/use-notices.tsx';
import { call } from '../bridge/call.ts';
import { useI18n } from '../i18n/use-i18n.tsx';

/** Opens an article's address in the system's browser. */
export function useOpenOriginal(): (id: string) => void {
  const { t } = useI18n();
  const { complain } = useNotices();
  return (id) => {
    call('open.article', { id }).catch((thrown) => complain(t('open.failed'), thrown));
  };
}
