import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Words } from '@/utils/i18n';
import { Note } from './Note';

type KnownReason = keyof Words['reasons'];

/** Finds the sentence for a reason that some part of the app gave; a plain one for a reason without words. */
export function useSentence(): (reason: string) => string {
  const { t, i18n } = useTranslation();
  return (reason) => t(`reasons.${i18n.exists(`reasons.${reason}`) ? (reason as KnownReason) : 'unknown'}`);
}

/** The sentence for a reason that some part of the app gave; says so plainly when it has no words for it. */
export function Reason({ reason, action }: { reason: string | null; action?: ReactNode }) {
  const sentence = useSentence();
  if (reason === null) return null;
  return (
    <Note tone="bad" action={action}>
      {sentence(reason)}
    </Note>
  );
}
