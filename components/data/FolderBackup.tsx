import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { isCancel, Note, Reason, useAction, useLive } from '@/components/ui';
import { folders } from '@/utils/db/folders';
import { backUpInto, canUseFolder, chooseFolder, mayWrite } from './backup-folder';
import classes from './data.module.css';

/** Backups that make themselves, into a folder that the user chose once; where the browser allows it. */
export function FolderBackup() {
  const { t } = useTranslation();
  const { shop } = useSession();
  const [written, setWritten] = useState<string | null>(null);
  const work = useAction();
  const folder = useLive(async () => (await folders.backup()) ?? null, []);
  const allowed = useLive(async () => folder != null && (await mayWrite(folder, false)), [folder, written]);
  if (!canUseFolder()) return null;

  const choose = () =>
    void work.run(async () => {
      try {
        await chooseFolder();
      } catch (error) {
        if (!isCancel(error)) throw error;
      }
    });
  const now = (handle: FileSystemDirectoryHandle) =>
    void work.run(async () => {
      if (await mayWrite(handle, true)) setWritten(await backUpInto(handle, shop.zone));
    });

  return (
    <div className={classes.folder}>
      <h3>{t('data.folder')}</h3>
      <p className={classes.hint}>
        {folder ? t('data.folderChosen', { folder: folder.name }) : t('data.folderLead')}
      </p>
      {folder && allowed === false && <Note tone="info">{t('data.folderAsk')}</Note>}
      {written !== null && <Note tone="good">{t('data.saved', { name: written })}</Note>}
      <Reason reason={work.reason} />
      <div className={classes.buttons}>
        {folder && (
          <Button variant="default" loading={work.busy} onClick={() => now(folder)}>
            {t('data.folderNow')}
          </Button>
        )}
        <Button variant="default" onClick={choose}>
          {t(folder ? 'data.folderOther' : 'data.folderChoose')}
        </Button>
        {folder && (
          <Button variant="subtle" color="gray" onClick={() => void work.run(() => folders.clearBackup())}>
            {t('data.folderStop')}
          </Button>
        )}
      </div>
    </div>
  );
}
