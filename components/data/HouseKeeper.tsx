import './words';
import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { Note, Reason, useAction, useLive } from '@/components/ui';
import { addDays, localTime } from '@/utils/calendar';
import { EARLY_WARNING, measureSpace, prefs } from '@/utils/db';
import { openStudio } from '@/utils/messaging';
import { isBackupDue } from './backup-due';
import classes from './data.module.css';
import { backupState, keepHouse } from './house-keeping';

/** Looks after the stored data, and reminds of a backup that is due or a disk that is filling up. */
export function HouseKeeper() {
  const { t } = useTranslation();
  const { shop } = useSession();
  const { run, reason } = useAction();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each opening and shop, not for each of its changes.
  useEffect(() => void run(() => keepHouse(shop)), [run, shop.id]);

  const today = localTime(shop.zone, Date.now()).day;
  const reminder = useLive(async () => {
    const putOff = (await prefs.get('backupPutOff')) ?? '';
    const state = await backupState();
    const { used, quota } = await measureSpace();
    return {
      backup: putOff <= today && isBackupDue(state, Date.now()),
      everBefore: state.lastBackup > 0,
      full: quota - used < EARLY_WARNING,
    };
  }, [today]);

  return (
    <div className={classes.reminder}>
      {/* A full disk is told by the screen whose work it stops. */}
      <Reason reason={reason === 'disk-full' ? null : reason} />
      {reminder?.full && (
        <Note
          tone="bad"
          action={
            <Button size="sm" onClick={() => void openStudio('data')}>
              {t('data.see')}
            </Button>
          }
        >
          {t('data.fillingUp')}
        </Note>
      )}
      {reminder?.backup && (
        <Note
          tone="info"
          action={
            <>
              <Button size="sm" onClick={() => void openStudio('data')}>
                {t('data.make')}
              </Button>
              <Button
                size="sm"
                variant="default"
                onClick={() => void run(() => prefs.set('backupPutOff', addDays(today, 1)))}
              >
                {t('data.later')}
              </Button>
            </>
          }
        >
          {t(reminder.everBefore ? 'data.due' : 'data.dueFirst')}
        </Note>
      )}
    </div>
  );
}
