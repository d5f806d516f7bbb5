import { useTranslation } from 'react-i18next';

/** The shop's own caption templates. */
export function TemplatesPage({ detail: _detail }: { detail: string | null }) {
  const { t } = useTranslation();
  return <h1>{t('studio.template')}</h1>;
}
