import type { Article } from '../../shared/article.ts';
import { useNotices } from '../actions/use-notices.tsx';
import { useI18n } from '../i18n/use-i18n.tsx';
import { quotationOf } from './quotation.ts';

/** Copies a passage as a quotation with its source. */
export function useCopyQuotation(article: Article): (passage: string) => Promise<void> {
  const { t, locale } = useI18n();
  const { tell, complain } = useNotices();
  return async (passage) => {
    try {
      await navigator.clipboard.writeText(quotationOf(passage, article, locale));
      tell(t('highlight.quoted'));
    } catch (thrown) {
      complain(t('highlight.copy-failed'), thrown);
    }
  };
}
