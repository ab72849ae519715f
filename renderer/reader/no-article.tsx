import { Files, Newspaper } from 'lucide-react';
import { useOverview } from '../bridge/use-overview.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { EmptyState } from '../ui/empty-state.tsx';

/** The reader with nothing to read. */
export function NothingOpen({ title, text }: { title?: string; text?: string }) {
  const { t } = useI18n();
  const overview = useOverview();
  const isLibraryEmpty = overview !== undefined && overview.all + overview.archived === 0;
  return (
    <EmptyState icon={<Newspaper />} title={title ?? t('reader.nothing')}>
      {text ?? (isLibraryEmpty ? t('reader.nothing-yet') : t('reader.nothing.text'))}
    </EmptyState>
  );
}

/** The reader while several articles are selected. */
export function SeveralSelected({ count }: { count: number }) {
  const { t } = useI18n();
  return (
    <EmptyState icon={<Files />} title={t('reader.several', { count })}>
      {t('reader.several.text')}
    </EmptyState>
  );
}
