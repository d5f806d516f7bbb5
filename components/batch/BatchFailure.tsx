import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Note, useSentence } from '@/components/ui';

/** Why a batch could not go on, and what can be done about it. */
export function BatchFailure({ reason, action }: { reason: string | null; action?: ReactNode }) {
  const { t } = useTranslation();
  const sentence = useSentence();
  if (reason === null) return null;
  return (
    <Note tone="bad" action={action}>
      {reason === 'layout-gone' ? t('batch.why.layout-gone') : sentence(reason)}
    </Note>
  );
}
