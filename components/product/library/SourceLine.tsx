import { useTranslation } from 'react-i18next';
import classes from './library.module.css';

/** The page that a product was read from; an address that is none of the web's is shown but leads nowhere. */
export function SourceLine({ url }: { url: string }) {
  const { t } = useTranslation();
  const web = /^https?:\/\//i.test(url);
  return (
    <p className={classes.source}>
      {t('products.source')}{' '}
      {web ? (
        <a href={url} target="_blank" rel="noreferrer">
          {url.replace(/^https?:\/\/(www\.)?/i, '')}
        </a>
      ) : (
        url
      )}
    </p>
  );
}
