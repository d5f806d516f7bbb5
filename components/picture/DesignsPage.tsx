import { useTranslation } from 'react-i18next';

/** The shop's kept designs. */
export function DesignsPage() {
  const { t } = useTranslation();
  return <h1>{t('studio.desain')}</h1>;
}
