import { Dropzone } from '@mantine/dropzone';
import '@mantine/dropzone/styles.layer.css';
import { IconPhotoPlus } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './photo.module.css';

export interface PhotoDropProps {
  busy: boolean;
  onFiles: (files: File[]) => void;
}

/** Where photos come in by hand: drop, paste anywhere on the page, or pick. Any file is let through to the
 * import, whose sentence tells more than a refused drop. */
export function PhotoDrop({ busy, onFiles }: PhotoDropProps) {
  const { t } = useTranslation();
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      onFiles(files);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [onFiles]);
  return (
    <Dropzone
      className={classes.drop}
      onDrop={onFiles}
      loading={busy}
      inputProps={{ 'aria-label': t('photo.add') }}
    >
      <IconPhotoPlus size={22} aria-hidden />
      <span>{t('photo.drop')}</span>
    </Dropzone>
  );
}
