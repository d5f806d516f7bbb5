import { useTranslation } from 'react-i18next';

/** Every photo of the current shop. */
export function PhotosPage() {
  const { t } = useTranslation();
  return <h1>{t('studio.foto')}</h1>;
}
