import { Button, FileButton } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Note, Reason, useAction } from '@/components/ui';
import { faultsOf, MOST_TEMPLATE_FILE, readTemplate, toCaptionTemplate } from '@/utils/captions';
import type { OwnTemplate } from '@/utils/model';
import ownClasses from './own.module.css';
import classes from './paste.module.css';
import { TemplateCard } from './TemplateCard';
import type { Example } from './use-example';

type Read = ReturnType<typeof readTemplate>;
type Values = Extract<Read, { ok: true }>['data'];

interface Props {
  own: readonly OwnTemplate[];
  example: Example;
  busy: boolean;
  onKeep: (values: Values) => void;
}

/** A template that somebody sent as a file: looked at first, then kept beside the others. */
export function ImportTemplate({ own, example, busy, onKeep }: Props) {
  const { t } = useTranslation();
  const opening = useAction();
  const [read, setRead] = useState<Read | null>(null);
  const choose = (file: File | null) =>
    void opening.run(async () => {
      if (!file) return;
      const isSmall = file.size <= MOST_TEMPLATE_FILE;
      setRead(isSmall ? readTemplate(await file.text()) : { ok: false, reason: 'not-a-template' });
    });
  return (
    <div className={classes.way}>
      <p className={ownClasses.hint}>{t('library.file.hint')}</p>
      <FileButton accept=".json,application/json" onChange={choose}>
        {(props) => (
          <Button
            {...props}
            variant="default"
            className={ownClasses.single}
            leftSection={<IconUpload size={18} aria-hidden />}
          >
            {t('library.file.choose')}
          </Button>
        )}
      </FileButton>
      <Reason reason={opening.reason} />
      {read && !read.ok && (
        <Note tone="bad">{t(`library.refused.${read.reason}`, { where: read.where ?? '' })}</Note>
      )}
      {read?.ok && (
        <Arrived
          values={read.data}
          taken={own.some(({ name }) => name === read.data.name)}
          example={example}
          busy={busy}
          onKeep={onKeep}
          onLeave={() => setRead(null)}
        />
      )}
    </div>
  );
}

interface ArrivedProps extends Pick<Props, 'example' | 'busy' | 'onKeep'> {
  values: Values;
  /** One of the shop's own has the same name. */
  taken: boolean;
  onLeave: () => void;
}

function Arrived({ values, taken, example, busy, onKeep, onLeave }: ArrivedProps) {
  const { t } = useTranslation();
  const template = useMemo(() => toCaptionTemplate({ id: 'file', ...values }), [values]);
  const faults = useMemo(() => faultsOf(template), [template]);
  const name = values.name || t('own.unnamed');
  const kept = taken ? t('own.copyName', { name }).slice(0, 120) : values.name;
  return (
    <>
      {faults.length > 0 && (
        <Note tone="bad">
          {t('library.file.faults')}
          <ul className={classes.faults}>
            {faults.map(({ part, code, what, line, column }) => (
              <li key={part}>
                {t(`own.part.${part}`)}:{' '}
                {t('own.at', { problem: t(`own.problem.${code}`, { what }), line, column })}
              </li>
            ))}
          </ul>
        </Note>
      )}
      <TemplateCard name={kept || name} template={template} example={example} broken={faults.length > 0}>
        <Button disabled={busy} onClick={() => onKeep({ ...values, name: kept })}>
          {t('library.file.keep')}
        </Button>
        <Button variant="subtle" color="gray" onClick={onLeave}>
          {t('library.file.leave')}
        </Button>
      </TemplateCard>
    </>
  );
}
