import { Button, Textarea } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import '@mantine/dropzone/styles.layer.css';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { type ClipboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './sheet.module.css';
import type { SheetDesk } from './use-sheet';

/** Where a table comes from: a file dropped or picked, or cells pasted. */
export function PickStep({ desk }: { desk: SheetDesk }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const paste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text/plain');
    // A whole table is read at once; single words are left to be typed and pasted together.
    if (text !== '' || !/[\t\n]/.test(pasted.trim())) return;
    event.preventDefault();
    desk.read(pasted);
  };
  return (
    <>
      <Dropzone
        className={classes.drop}
        multiple={false}
        loading={desk.busy.reading}
        onDrop={([file]) => file && desk.read(file)}
        inputProps={{ 'aria-label': t('sheet.pick') }}
      >
        <IconFileSpreadsheet size={26} aria-hidden />
        <span>{t('sheet.drop')}</span>
      </Dropzone>
      <Textarea
        label={t('sheet.paste')}
        description={t('sheet.pasteHint')}
        value={text}
        rows={5}
        spellCheck={false}
        onPaste={paste}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button
        variant="default"
        className={classes.alone}
        loading={desk.busy.reading}
        disabled={text.trim() === ''}
        onClick={() => desk.read(text)}
      >
        {t('sheet.read')}
      </Button>
    </>
  );
}
