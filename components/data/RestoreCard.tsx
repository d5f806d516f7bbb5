import { Button, PasswordInput } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import '@mantine/dropzone/styles.layer.css';
import { IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card, Note, Reason } from '@/components/ui';
import classes from './data.module.css';
import { ImportReview } from './ImportReview';
import { ProgressBar } from './ProgressBar';
import { useRestore } from './use-restore';

/** A backup or a shop's pack comes in: read first, told in numbers, then brought in, all of it or nothing. */
export function RestoreCard() {
  const { t } = useTranslation();
  const restore = useRestore();
  const { work, file, opened, result } = restore;
  const [password, setPassword] = useState('');
  const locked = work.reason === 'needs-password' || work.reason === 'wrong-password';
  return (
    <Card title={t('data.restore')} lead={t('data.restoreLead')}>
      {!opened && !work.busy && (
        <Dropzone
          className={classes.drop}
          multiple={false}
          onDrop={([picked]) => {
            setPassword('');
            if (picked) void restore.open(picked);
          }}
          inputProps={{ 'aria-label': t('data.pickFile') }}
        >
          <IconFileImport size={22} aria-hidden />
          <span>{t('data.dropFile')}</span>
        </Dropzone>
      )}
      {work.busy && (
        <ProgressBar
          share={work.share}
          label={t('data.readingFile', { name: file?.name ?? '' })}
          onCancel={work.cancel}
        />
      )}
      {locked && file && !work.busy && (
        <form
          className={classes.unlock}
          onSubmit={(event) => {
            event.preventDefault();
            void restore.open(file, password);
          }}
        >
          <PasswordInput
            size="md"
            className={classes.grow}
            label={t('data.unlock', { name: file.name })}
            value={password}
            autoComplete="current-password"
            visibilityToggleButtonProps={{ 'aria-label': t('data.showPassword') }}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <Button type="submit" disabled={password === ''}>
            {t('data.open')}
          </Button>
        </form>
      )}
      {work.reason !== 'needs-password' && <Reason reason={work.reason} />}
      {opened && !work.busy && (
        <ImportReview
          opened={opened}
          choices={restore.choices}
          onChoose={restore.choose}
          onApply={(mode) => void restore.apply(mode)}
          onClose={restore.close}
        />
      )}
      {result && (
        <Note tone="good">
          {t('data.restored', { added: result.added, changed: result.changed, kept: result.kept })}
        </Note>
      )}
    </Card>
  );
}
