import type { ErrorReport } from '../../shared/errors.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { Button } from './button.tsx';
import { ErrorNotice } from './error-notice.tsx';

/** Stands where something could not be fetched: why, and the way to try again. */
export function RetryNotice({
  title,
  report,
  onRetry,
}: {
  title: string;
  report: ErrorReport;
  onRetry: () => void;
}) {
  const { t } = useI18n();
  return (
    <ErrorNotice title={title} report={report}>
      <Button small onPress={onRetry}>
        {t('error.retry')}
      </Button>
    </ErrorNotice>
  );
}
