import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Reason, useAction } from '@/components/ui';
import { shops } from '@/utils/db';
import classes from './switcher.module.css';

/** A shop begins with its name; all else has good defaults. */
export function NewShopForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const making = useAction();
  const make = async (event: FormEvent) => {
    event.preventDefault();
    if (await making.run(() => shops.create(name.trim()))) onDone();
  };
  return (
    <form className={classes.form} onSubmit={(event) => void make(event)}>
      <TextInput
        label={t('shop.newName')}
        description={t('shop.newLead')}
        placeholder={t('shop.example.name')}
        value={name}
        maxLength={120}
        // The user has just asked for this very field.
        autoFocus
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Reason reason={making.reason} />
      <Button type="submit" loading={making.busy} disabled={name.trim() === ''}>
        {t('shop.create')}
      </Button>
    </form>
  );
}
