import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Words } from '@/utils/i18n';
import { Note } from './Note';

type KnownReason = keyof Words['reasons'];

/** The sentence for a reason that some part of the app gave; says so plainly when it has no words for it. */
export function Reason({ reason, action }: { reason: string | null; action?: ReactNode }) {
  const { t, i18n } = useTranslation();
  if (reason === null) return null;
  const known = i18n.exists(`reasons.${reason}`) ? (reason as KnownReason) : 'unknown';
  return (
    <Note tone="bad" action={action}>
      {t(`reasons.${known}`)}
    </Note>
  );
}
