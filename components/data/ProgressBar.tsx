import { Button, Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './data.module.css';

/** How far a long piece of work is (0–1), and the button that stops it. */
export function ProgressBar({
  share,
  label,
  onCancel,
}: {
  share: number;
  label: string;
  onCancel: () => void;
}) {
  const { t } = useTranslation();
  const percent = Math.round(share * 100);
  return (
    <div className={classes.progress}>
      <div className={classes.grow}>
        <div className={classes.progressLabel}>
          <span>{label}</span> <span>{percent}%</span>
        </div>
        <Progress value={percent} size="lg" radius="xl" aria-label={label} />
      </div>
      <Button variant="default" onClick={onCancel}>
        {t('data.cancel')}
      </Button>
    </div>
  );
}
