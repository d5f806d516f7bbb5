import { CloseButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Note, useSentence } from '@/components/ui';
import type { KeptPhotos } from './keep-photos';
import classes from './library.module.css';

/** Refused files that are named; a whole folder of films is only counted beyond that. */
const LISTED = 20;

/** What became of the files that were dropped, in numbers, and why which of them were refused. */
export function IntakeSummary({ kept, onDismiss }: { kept: KeptPhotos; onDismiss: () => void }) {
  const { t } = useTranslation();
  const parts = [
    t('photos.taken', { count: kept.added }),
    ...(kept.known > 0 ? [t('photos.known', { count: kept.known })] : []),
    ...(kept.refused.length > 0 ? [t('photos.refused', { count: kept.refused.length })] : []),
    ...(kept.left > 0 ? [t('photos.left', { count: kept.left })] : []),
  ];
  const sentence = useSentence();
  const listed = kept.refused.slice(0, LISTED);
  return (
    <Note tone={kept.refused.length > 0 ? 'info' : 'good'}>
      <div className={classes.summary}>
        <strong>{parts.join(', ')}</strong>
        <CloseButton size="lg" aria-label={t('photos.dismiss')} onClick={onDismiss} />
      </div>
      {listed.length > 0 && (
        <ul className={classes.refused}>
          {listed.map(({ name, reason }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two files may bear one name, and the list stands still.
            <li key={index}>
              <b>{name}</b>: {sentence(reason)}
            </li>
          ))}
          {kept.refused.length > LISTED && (
            <li>{t('photos.more', { count: kept.refused.length - LISTED })}</li>
          )}
        </ul>
      )}
    </Note>
  );
}
