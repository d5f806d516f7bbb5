import { Button, Group } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { download, fileName, Note } from '@/components/ui';
import classes from './share.module.css';

/** Pictures of the calendar, each to be saved or copied. */
export function PicturesMade({ pictures, name }: { pictures: readonly Blob[]; name: string }) {
  const { t } = useTranslation();
  const nameOf = (index: number) => `${fileName(name)}${pictures.length > 1 ? `-${index + 1}` : ''}.png`;
  if (pictures.length === 0) return null;
  return (
    <section className={classes.pictures} aria-label={t('calendar.share.pictures')}>
      {pictures.map((picture, index) => (
        <Made key={nameOf(index)} picture={picture} file={nameOf(index)} />
      ))}
      {pictures.length > 1 && (
        <Button
          variant="default"
          onClick={() => {
            for (const [index, picture] of pictures.entries()) download(picture, nameOf(index));
          }}
        >
          {t('calendar.share.saveAll', { count: pictures.length })}
        </Button>
      )}
    </section>
  );
}

function Made({ picture, file }: { picture: Blob; file: string }) {
  const { t } = useTranslation();
  const [url, setUrl] = useState('');
  const [copied, setCopied] = useState<boolean | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(picture);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [picture]);
  const copy = () => {
    navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <figure>
      {url && <img src={url} alt={file} />}
      <Group gap="xs">
        <Button size="sm" mih={44} variant="default" onClick={() => download(picture, file)}>
          {t('calendar.share.save')}
        </Button>
        <Button size="sm" mih={44} variant="default" onClick={copy}>
          {t(copied ? 'calendar.share.copied' : 'calendar.share.copy')}
        </Button>
      </Group>
      {copied === false && <Note tone="bad">{t('calendar.share.refused')}</Note>}
    </figure>
  );
}
