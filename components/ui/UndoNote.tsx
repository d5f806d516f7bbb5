import { Button, CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Note } from './Note';
import classes from './ui.module.css';

interface Props {
  children: ReactNode;
  onUndo: () => void;
  onDismiss: () => void;
}

/** Says what was just done and takes it back on a press; stays in sight at the bottom of the page. */
export function UndoNote({ children, onUndo, onDismiss }: Props) {
  const { t } = useTranslation();
  return (
    <div className={classes.undo}>
      <Note
        tone="info"
        action={
          <>
            <Button size="sm" mih={44} variant="default" onClick={onUndo}>
              {t('undo')}
            </Button>
            <CloseButton size={44} aria-label={t('close')} onClick={onDismiss} />
          </>
        }
      >
        {children}
      </Note>
    </div>
  );
}
