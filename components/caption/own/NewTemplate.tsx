import { Button } from '@mantine/core';
import { IconClipboardText, IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/ui';
import type { OwnTemplate } from '@/utils/model';
import { ImportTemplate } from './ImportTemplate';
import classes from './own.module.css';
import { PasteCaption } from './PasteCaption';
import type { Example } from './use-example';
import type { useMake } from './use-make';

interface Props {
  making: ReturnType<typeof useMake>;
  own: readonly OwnTemplate[];
  example: Example;
}

type Way = 'paste' | 'file' | null;

/** What a new template is to begin with. */
export function NewTemplate({ making, own, example }: Props) {
  const { t } = useTranslation();
  const [way, setWay] = useState<Way>(null);
  const toggle = (next: Way) => setWay(way === next ? null : next);
  return (
    <Card title={t('own.startFrom')} lead={t('own.startFromHint')}>
      <div className={classes.choices}>
        <Button
          variant={way === 'paste' ? 'light' : 'default'}
          aria-expanded={way === 'paste'}
          leftSection={<IconClipboardText size={18} aria-hidden />}
          onClick={() => toggle('paste')}
        >
          {t('library.paste.way')}
        </Button>
        <Button
          variant={way === 'file' ? 'light' : 'default'}
          aria-expanded={way === 'file'}
          leftSection={<IconFileImport size={18} aria-hidden />}
          onClick={() => toggle('file')}
        >
          {t('library.file.way')}
        </Button>
        <Button variant="subtle" disabled={making.busy} onClick={() => making.begin(null)}>
          {t('own.blank')}
        </Button>
      </div>
      {way === 'paste' && <PasteCaption busy={making.busy} onMade={making.keep} />}
      {way === 'file' && (
        <ImportTemplate own={own} example={example} busy={making.busy} onKeep={making.keep} />
      )}
    </Card>
  );
}
