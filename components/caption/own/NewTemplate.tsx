import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { Card } from '@/components/ui';
import { type CaptionTemplate, templates } from '@/utils/captions';
import classes from './own.module.css';

interface Props {
  busy: boolean;
  /** Null: from nothing. */
  onPick: (base: CaptionTemplate | null) => void;
}

/** What a new template is to begin with, by what it is for. */
export function NewTemplate({ busy, onPick }: Props) {
  const { t } = useTranslation();
  const { language } = useSession();
  return (
    <Card title={t('own.startFrom')} lead={t('own.startFromHint')}>
      <div className={classes.choices}>
        {templates.map((template) => (
          <Button key={template.id} variant="default" disabled={busy} onClick={() => onPick(template)}>
            {template.name[language]}
          </Button>
        ))}
        <Button variant="subtle" disabled={busy} onClick={() => onPick(null)}>
          {t('own.blank')}
        </Button>
      </div>
    </Card>
  );
}
