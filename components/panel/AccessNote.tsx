import { IconPuzzle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Mark, Note } from '@/components/ui';
import classes from './panel.module.css';

/** The browser lets us onto this page only after a press on our own picture in its toolbar: shows which. */
export function AccessNote() {
  const { t } = useTranslation();
  return (
    <Note tone="info">
      <div className={classes.access}>
        <span className={classes.toolbar} aria-hidden>
          <span className={classes.toolbarMark}>
            <Mark size={26} />
          </span>
          <IconPuzzle size={22} stroke={1.6} />
        </span>
        <span className={classes.accessText}>
          <strong>{t('page.access')}</strong>
          <span>{t('page.accessHidden')}</span>
          <span>{t('page.accessType')}</span>
        </span>
      </div>
    </Note>
  );
}
