import './words';
import { useTranslation } from 'react-i18next';
import { Page, PageHeading } from '@/components/ui';
import { AppSettings } from './AppSettings';
import { BackupCard } from './BackupCard';
import { RestoreCard } from './RestoreCard';
import { SpaceCard } from './SpaceCard';
import { TablesCard } from './TablesCard';
import { TrashCard } from './TrashCard';

/** Backup, restore, shop packs, tables, room, trash, and how Pajang itself speaks and looks. */
export function DataPage() {
  const { t } = useTranslation();
  return (
    <Page width="text">
      <PageHeading title={t('studio.data')} lead={t('data.lead')} />
      <BackupCard />
      <RestoreCard />
      <TablesCard />
      <SpaceCard />
      <TrashCard />
      <AppSettings />
    </Page>
  );
}
