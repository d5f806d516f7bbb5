import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UndoNote } from '@/components/ui';
import { formOf } from '@/utils/captions';
import { templates } from '@/utils/db';
import type { FormField, OwnTemplate } from '@/utils/model';
import classes from './own.module.css';
import { QuestionCard } from './QuestionCard';

/** As many questions as a template's row holds. */
const MOST = 20;

interface Props {
  row: OwnTemplate;
  /** Questions that some part of the caption uses. */
  asked: readonly FormField[];
  run: (action: () => Promise<unknown>) => Promise<boolean>;
}

/** A key that no question has, and that no caption is likely to hold as a word. */
function freshKey(form: readonly FormField[]): string {
  let number = form.length + 1;
  while (form.some(({ key }) => key === `tanya${number}`)) number += 1;
  return `tanya${number}`;
}

/** What the template asks whoever makes a post with it. */
export function QuestionList({ row, asked, run }: Props) {
  const { t } = useTranslation();
  const [removed, setRemoved] = useState<{ field: FormField; index: number } | null>(null);
  const form = formOf(row);
  const edit = (change: (form: readonly FormField[]) => FormField[]) =>
    templates.edit(row.id, (now) => ({ form: change(formOf(now)) }));
  const add = () =>
    void run(() =>
      edit((before) => {
        const label = t('library.ask.fresh', { number: before.length + 1 });
        return [
          ...before,
          { key: freshKey(before), type: 'text', label: { id: label, en: label }, default: '' },
        ];
      }),
    );
  const remove = async (field: FormField, index: number) => {
    if (await run(() => edit((before) => before.filter(({ key }) => key !== field.key))))
      setRemoved({ field, index });
  };
  const restore = async ({ field, index }: { field: FormField; index: number }) => {
    const back = (before: readonly FormField[]) =>
      before.some(({ key }) => key === field.key) ? [...before] : before.toSpliced(index, 0, field);
    if (await run(() => edit(back))) setRemoved(null);
  };
  return (
    <section className={classes.group} aria-label={t('library.ask.title')}>
      <h2>{t('library.ask.title')}</h2>
      <p className={classes.hint}>{t('library.ask.lead')}</p>
      {form.map((field, index) => (
        <QuestionCard
          key={field.key}
          rowId={row.id}
          field={field}
          asked={asked.some(({ key }) => key === field.key)}
          edit={(change) =>
            edit((before) => before.map((one) => (one.key === field.key ? change(one) : one)))
          }
          onRemove={() => void remove(field, index)}
          run={run}
        />
      ))}
      {form.length < MOST && (
        <Button
          variant="default"
          className={classes.single}
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={add}
        >
          {t('library.ask.add')}
        </Button>
      )}
      {removed && (
        <UndoNote onUndo={() => void restore(removed)} onDismiss={() => setRemoved(null)}>
          {t('library.ask.removed')}
        </UndoNote>
      )}
    </section>
  );
}
