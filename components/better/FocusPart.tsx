import { Button } from '@mantine/core';
import { IconFocusCentered } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './better.module.css';

interface Props {
  marked: boolean;
  marking: boolean;
  onMark: (marking: boolean) => void;
  onClear: () => void;
}

/** What must stay in sight wherever the photo is cut. */
export function FocusPart({ marked, marking, onMark, onClear }: Props) {
  const { t } = useTranslation();
  return (
    <section className={classes.part} aria-label={t('better.focus')}>
      <h3>{t('better.focus')}</h3>
      <p className={classes.lead} role="status">
        {t(marking ? 'better.focusPicking' : 'better.focusLead')}
      </p>
      <div className={classes.acts}>
        <Button
          variant={marking ? 'filled' : 'default'}
          leftSection={<IconFocusCentered size={18} aria-hidden />}
          aria-pressed={marking}
          onClick={() => onMark(!marking)}
        >
          {t(marking ? 'better.focusDone' : 'better.focusPick')}
        </Button>
        {marked && (
          <Button variant="default" onClick={onClear}>
            {t('better.focusClear')}
          </Button>
        )}
      </div>
    </section>
  );
}
