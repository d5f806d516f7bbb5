import { useTranslation } from 'react-i18next';

/** Every product of the current shop. */
export function ProductsPage({ detail: _detail }: { detail: string | null }) {
  const { t } = useTranslation();
  return <h1>{t('studio.produk')}</h1>;
}
