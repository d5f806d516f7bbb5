import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Note } from '@/components/ui';
import type { SheetImported } from '@/utils/db';
import classes from './sheet.module.css';
import type { SheetDesk } from './use-sheet';

interface Props {
  desk: SheetDesk;
  imported: SheetImported;
  onClose: () => void;
}

/** What was done, in numbers, and the way back. */
export function ResultStep({ desk, imported, onClose }: Props) {
  const { t } = useTranslation();
  const { added, changed, kept, newProducts } = imported;
  const parts = [
    added > 0 && t('sheet.doneAdded', { count: added }),
    changed > 0 && t('sheet.doneChanged', { count: changed }),
    kept > 0 && t('sheet.doneKept', { count: kept }),
  ].filter((part) => part !== false);
  return (
    <>
      {desk.undone ? (
        <Note tone="info">{t('sheet.undone')}</Note>
      ) : (
        <Note
          tone="good"
          action={
            added + changed > 0 && (
              <Button variant="default" loading={desk.busy.bringing} onClick={desk.undo}>
                {t('undo')}
              </Button>
            )
          }
        >
          {`${parts.join(', ')}.`} {newProducts > 0 && t('sheet.newProducts', { count: newProducts })}
        </Note>
      )}
      <div className={classes.foot}>
        <Button variant="default" onClick={desk.restart}>
          {t('sheet.other')}
        </Button>
        <Button className={classes.main} onClick={onClose}>
          {t('sheet.done')}
        </Button>
      </div>
    </>
  );
}
