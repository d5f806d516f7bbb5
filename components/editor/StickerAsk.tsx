import { Button, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { type StickerFacts, type StickerId, stickerName, stickerNeeds } from '@/utils/scene/edit';
import classes from './editor.module.css';

interface Props {
  /** Null while none is asked about. */
  sticker: StickerId | null;
  onClose: () => void;
  onSaid: (sticker: StickerId, facts: StickerFacts) => void;
}

/** Asks for what a sticker rests on: nothing is called a best seller that nobody can show to be one. */
export function StickerAsk({ sticker, onClose, onSaid }: Props) {
  const { t } = useTranslation();
  const { language } = useSession();
  const [typed, setTyped] = useState('');
  const needed = sticker === null ? null : stickerNeeds(sticker);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (sticker === null || needed === null || typed.trim() === '') return;
    onSaid(sticker, { [needed]: needed === 'left' ? Number.parseInt(typed, 10) || 0 : typed.trim() });
    onClose();
  };
  return (
    <Modal
      opened={sticker !== null}
      onClose={onClose}
      title={sticker === null ? '' : stickerName(sticker)[language]}
      closeButtonProps={{ 'aria-label': t('close'), size: 44 }}
    >
      {needed !== null && (
        <form className={classes.looks} onSubmit={submit}>
          <TextInput
            data-autofocus
            label={t(`editor.sticker.${needed}`)}
            maxLength={80}
            inputMode={needed === 'left' ? 'numeric' : 'text'}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <Button type="submit">{t('editor.add.title')}</Button>
        </form>
      )}
    </Modal>
  );
}
