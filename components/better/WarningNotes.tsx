import { IconCamera } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Warning } from '@/utils/photo';
import classes from './better.module.css';

/** What is wrong with the photo that only taking it again mends, and how to take it. */
export function WarningNotes({ warnings, side }: { warnings: readonly Warning[]; side: number }) {
  const { t } = useTranslation();
  if (warnings.length === 0) return null;
  return (
    <section className={classes.warnings} aria-label={t('better.warnings')}>
      <h3>
        <IconCamera size={20} aria-hidden />
        {t('better.warnings')}
      </h3>
      <ul>
        {warnings.map((warning) => (
          <li key={warning}>
            <strong>{t(`better.warning.${warning}`, { side })}</strong>
            <span>{t(`better.advice.${warning}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
