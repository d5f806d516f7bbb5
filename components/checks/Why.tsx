import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import type { Rule } from '@/utils/checks';
import { formatDate } from '@/utils/i18n';
import classes from './checks.module.css';

/** Who says so, how sure that is, and when it was last looked up. */
export function RuleSource({ rule }: { rule: Rule }) {
  const { t } = useTranslation();
  const { language } = useSession();
  return (
    <>
      <p className={classes.small}>{t('checks.source', { source: rule.source })}</p>
      <p className={classes.small}>
        {t(`checks.certainty.${rule.certainty}`)}{' '}
        {t('checks.asOf', { day: formatDate(rule.checked, language) })}.
      </p>
    </>
  );
}

/** The reason behind a finding, for whoever wants to know. */
export function Why({ rule }: { rule: Rule }) {
  const { t } = useTranslation();
  const { language } = useSession();
  return (
    <details className={classes.why}>
      <summary>{t('checks.why')}</summary>
      <p className={classes.small}>
        <strong>{rule.name[language]}</strong>
      </p>
      <RuleSource rule={rule} />
    </details>
  );
}
