import { useState } from 'react';
import { useChanges } from '../actions/use-changes.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { Button } from '../ui/button.tsx';
import { Confirm } from '../ui/confirm.tsx';

/** Deletes for good what is in the trash, once that was confirmed. */
export function EmptyTrash({ count }: { count: number }) {
  const { t } = useI18n();
  const { purge } = useChanges();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button look="quiet" small onPress={() => setAsking(true)}>
        {t('trash.empty')}
      </Button>
      <Confirm
        title={t('trash.empty.title', { count })}
        text={t('trash.empty.text', { count })}
        action={t('trash.purge')}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() => void purge(null)}
      />
    </>
  );
}
