import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AppSettings } from './AppSettings';
import { BackupCard } from './BackupCard';
import classes from './data.module.css';
import { RestoreCard } from './RestoreCard';
import { SpaceCard } from './SpaceCard';
import { TablesCard } from './TablesCard';
import { TrashCard } from './TrashCard';

/** Backup, restore, shop packs, tables, room, trash, and how Pajang itself speaks and looks. */
export function DataPage() {
  const { t } = useTranslation();
  return (
    <div className={classes.page}>
      <h1>{t('studio.data')}</h1>
      <p className={classes.lead}>{t('data.lead')}</p>
      <Stack gap="lg" mt="lg">
        <BackupCard />
        <RestoreCard />
        <TablesCard />
        <SpaceCard />
        <TrashCard />
        <AppSettings />
      </Stack>
    </div>
  );
}
