import { useTranslation } from 'react-i18next';

/** Backup, restore, shop packs, space, trash and the app’s own settings. */
export function DataPage() {
  const { t } = useTranslation();
  return <h1>{t('studio.data')}</h1>;
}
