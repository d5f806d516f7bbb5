import { Button, Switch, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconArrowLeft } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { Note, Reason, textKey, useAction, useKeptText, useLive, useUnsaved } from '@/components/ui';
import { faultsOf, toCaptionTemplate } from '@/utils/captions';
import { PART_IDS } from '@/utils/channels';
import { templates } from '@/utils/db';
import type { OwnTemplate } from '@/utils/model';
import classes from './own.module.css';
import { PartField } from './PartField';
import { QuestionList } from './QuestionList';
import { shareTemplate } from './share';
import { TemplatePreview } from './TemplatePreview';
import { useMake } from './use-make';
import { useTokens } from './use-tokens';

interface Props {
  id: string;
  onTrash: (row: OwnTemplate) => void;
}

/** A template opened by its address. */
export function TemplateEditor({ id, onTrash }: Props) {
  const { t } = useTranslation();
  const { shop } = useSession();
  const row = useLive(async () => (await templates.get(id)) ?? null, [id]);
  return (
    <>
      <a href="#template" className={classes.back}>
        <IconArrowLeft size={20} aria-hidden /> {t('own.all')}
      </a>
      {row && row.shopId === shop.id && <Editor row={row} onTrash={() => onTrash(row)} />}
      {(row === null || (row && row.shopId !== shop.id)) && <Note tone="info">{t('own.gone')}</Note>}
    </>
  );
}

/** How long the typing must rest (ms) before it is judged: half a field is no fault yet. */
const REST = 400;

/** The template with what is typed and could not be stored yet, once the typing rests. */
function useAtRest(row: OwnTemplate): OwnTemplate {
  const unsaved = useUnsaved();
  const now = useMemo(() => {
    const parts = { ...row.parts };
    for (const part of PART_IDS) parts[part] = unsaved(textKey(row.id, part)) ?? parts[part] ?? '';
    return { ...row, parts };
  }, [row, unsaved]);
  const [settled] = useDebouncedValue(now, REST);
  return settled;
}

function Editor({ row, onTrash }: { row: OwnTemplate; onTrash: () => void }) {
  const { t } = useTranslation();
  const writing = useAction();
  const making = useMake();
  const [code, setCode] = useState(false);
  const tokens = useTokens(row);
  const name = useKeptText({
    id: textKey(row.id, 'name'),
    stored: row.name,
    store: (typed) => templates.change(row.id, { name: typed }),
    run: writing.run,
  });
  const settled = useAtRest(row);
  const template = useMemo(() => toCaptionTemplate(settled), [settled]);
  const faults = useMemo(() => faultsOf(template), [template]);
  const called = name.text || t('own.unnamed');
  return (
    <div className={classes.editor}>
      <h1 className={classes.called}>{called}</h1>
      <div className={classes.form}>
        <TextInput
          label={t('own.name')}
          placeholder={t('own.nameExample')}
          value={name.text}
          maxLength={120}
          {...name.box}
          onChange={(event) => name.change(event.currentTarget.value)}
        />
        <div className={classes.how}>
          <p className={classes.hint}>{t(code ? 'own.curly' : 'library.square')}</p>
          <Switch
            size="md"
            color="leaf.6"
            label={t('library.code')}
            checked={code}
            onChange={(event) => setCode(event.currentTarget.checked)}
          />
        </div>
        {PART_IDS.map((part) => (
          <PartField
            key={part}
            row={row}
            part={part}
            fault={faults.find((fault) => fault.part === part)}
            tokens={tokens}
            code={code}
            run={writing.run}
          />
        ))}
        <QuestionList row={row} asked={template.form} run={writing.run} />
        <div className={classes.acts}>
          <Button variant="default" onClick={() => making.duplicate(row)}>
            {t('own.copy')}
          </Button>
          <Button variant="default" onClick={() => shareTemplate(row, called)}>
            {t('library.share')}
          </Button>
          <Button variant="default" color="red" onClick={onTrash}>
            {t('own.trash')}
          </Button>
        </div>
      </div>
      <aside className={classes.aside}>
        <Reason reason={writing.reason ?? making.reason} />
        {faults.length > 0 && <Note tone="bad">{t('own.faults', { count: faults.length })}</Note>}
        <TemplatePreview template={template} />
      </aside>
    </div>
  );
}
