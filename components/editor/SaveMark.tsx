import { Button } from '@mantine/core';
import { IconCheck, IconCloudOff, IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSentence } from '@/components/ui';
import classes from './editor.module.css';
import { useEditor } from './editor-context';

/** Whether everything is kept: said quietly, and loudly only when it is not. */
export function SaveMark() {
  const { t } = useTranslation();
  const { doc } = useEditor();
  const sentence = useSentence();
  const { state, reason } = doc.save;
  if (state === 'failed')
    return (
      <div className={classes.unsaved} role="alert">
        <IconCloudOff size={16} aria-hidden /> {sentence(reason ?? 'unknown')}
        <Button size="sm" mih={44} variant="default" onClick={() => void doc.saveNow()}>
          {t('editor.save.again')}
        </Button>
      </div>
    );
  return (
    <span className={classes.saved} role="status">
      {state === 'saved' ? <IconCheck size={15} aria-hidden /> : <IconDots size={15} aria-hidden />}
      {t(state === 'saved' ? 'editor.save.done' : 'editor.save.waiting')}
    </span>
  );
}
