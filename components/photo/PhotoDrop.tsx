import { Button, Progress } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import '@mantine/core/styles/Progress.layer.css';
import '@mantine/dropzone/styles.layer.css';
import { IconPhotoPlus } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { stopIntake, useIntake } from './intake';
import classes from './photo.module.css';

export interface PhotoDropProps {
  busy: boolean;
  /** Room to aim at, where photos are what the screen is about. */
  large?: boolean;
  onFiles: (files: File[]) => void;
}

/** Where photos come in by hand: drop, paste anywhere on the page, or pick. Any file is let through to the
 * import, whose sentence tells more than a refused drop. Tells how far they are when there are several. */
export function PhotoDrop({ busy, large = false, onFiles }: PhotoDropProps) {
  const { t } = useTranslation();
  const intake = useIntake();
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
  if (busy && intake && intake.total > 1) return <IntakeBar {...intake} />;
  return (
    <Dropzone
      className={classes.drop}
      data-large={large || undefined}
      onDrop={onFiles}
      loading={busy}
      inputProps={{ 'aria-label': t('photo.add') }}
    >
      <IconPhotoPlus size={large ? 30 : 22} aria-hidden />
      <span>{t('photo.drop')}</span>
    </Dropzone>
  );
}

/** How far the photos are that come in, and the way to stop them. */
function IntakeBar({ done, total }: { done: number; total: number }) {
  const { t } = useTranslation();
  const label = t('photos.progress', { done, total });
  return (
    <div className={classes.intake}>
      <div className={classes.intakeBar}>
        <span role="status">{label}</span>
        <Progress value={(done / total) * 100} size="lg" radius="xl" aria-label={label} />
      </div>
      <Button variant="default" onClick={stopIntake}>
        {t('photos.stop')}
      </Button>
    </div>
  );
}
