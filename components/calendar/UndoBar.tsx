import { CloseButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Note, UndoNote } from '@/components/ui';
import type { useUndo } from './use-undo';

/** What was last done and the way back; what was taken back is told too. */
export function UndoBar({ undoing }: { undoing: ReturnType<typeof useUndo> }) {
  const { t } = useTranslation();
  const { told, undo, dismiss } = undoing;
  if (!told) return null;
  if (!told.back) {
    return (
      <UndoNote onUndo={() => void undo()} onDismiss={dismiss}>
        {told.said}
      </UndoNote>
    );
  }
  return (
    <Note tone="info" action={<CloseButton size={44} aria-label={t('close')} onClick={dismiss} />}>
      {t('calendar.undone', { what: told.said })}
    </Note>
  );
}
