import { useTranslation } from 'react-i18next';
import classes from './editor.module.css';

export function Inspector() {
  const { t } = useTranslation();
  return (
    <div className={classes.looks}>
      <h2>{t('editor.looks.title')}</h2>
    </div>
  );
}
