import { Button, Group, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './checks.module.css';

/** Longest reason, as its row holds it. */
const LONGEST = 300;

/** Asks why an error may stand; the reason is kept with the text. */
export function ExcuseForm({ onKeep, onCancel }: { onKeep: (reason: string) => void; onCancel: () => void }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() !== '') onKeep(reason.trim());
  };
  return (
    <form className={classes.excuse} onSubmit={keep}>
      <TextInput
        label={t('checks.excuse.label')}
        description={t('checks.excuse.example')}
        value={reason}
        maxLength={LONGEST}
        // The user has just asked for this very field.
        autoFocus
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Group gap="xs">
        <Button type="submit" size="sm" mih={44} disabled={reason.trim() === ''}>
          {t('checks.excuse.keep')}
        </Button>
        <Button size="sm" mih={44} variant="subtle" color="gray" onClick={onCancel}>
          {t('checks.excuse.cancel')}
        </Button>
      </Group>
    </form>
  );
}
