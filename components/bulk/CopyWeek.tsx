import './words';
import { Button, Modal } from '@mantine/core';
import { IconCopyPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './bulk.module.css';
import { CopyWeekForm } from './CopyWeekForm';
import type { BulkDone } from './done';

/** Copies the posts of the week of `day` (YYYY-MM-DD), or of another, to a later one. */
export function CopyWeek({ day, onDone }: { day: string; onDone: (done: BulkDone) => void }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button
        variant="default"
        className={classes.alone}
        leftSection={<IconCopyPlus size={18} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {t('bulk.copyWeek')}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('bulk.copyWeek')}
        closeButtonProps={{ 'aria-label': t('close'), size: 44 }}
        size={440}
        classNames={{ title: classes.title }}
      >
        <CopyWeekForm
          day={day}
          onDone={(done) => {
            setOpened(false);
            onDone(done);
          }}
        />
      </Modal>
    </>
  );
}
