import { useTranslation } from 'react-i18next';
import type { Severity } from '@/utils/checks';
import classes from './checks.module.css';

/** How grave something is, by a sign of its own shape and in words; colour only helps. */
export function SeverityTag({ severity }: { severity: Severity }) {
  const { t } = useTranslation();
  return (
    <span className={classes.severity} data-severity={severity}>
      <span className={classes.sign} aria-hidden>
        {severity === 'info' ? 'i' : '!'}
      </span>
      {t(`checks.severity.${severity}`)}
    </span>
  );
}
