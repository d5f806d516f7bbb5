import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { textKey, useKeptText } from '@/components/ui';
import type { FormField } from '@/utils/model';
import classes from './own.module.css';

type Change = (field: FormField) => FormField;

interface Props {
  rowId: string;
  field: FormField;
  asked: boolean;
  edit: (change: Change) => Promise<unknown>;
  onRemove: () => void;
  run: (action: () => Promise<unknown>) => Promise<boolean>;
}

const TYPES = ['text', 'choice', 'number', 'date'] as const;
/** As long as a row's label, and as many answers as a row's choice, may be. */
const LONGEST = 200;
const MOST_OPTIONS = 20;

/** Another type begins without a default: a day is no number. */
const ofType =
  (type: FormField['type']): Change =>
  ({ options, ...field }) => ({
    ...field,
    type,
    default: '',
    ...(type === 'choice' && { options: options ?? [] }),
  });

const withOptions =
  (lines: string): Change =>
  (field) => {
    const values = [...new Set(lines.split('\n').map((line) => line.trim().slice(0, LONGEST)))];
    const options = values
      .filter(Boolean)
      .slice(0, MOST_OPTIONS)
      .map((value) => ({ value, label: { id: value, en: value } }));
    const known = options.some(({ value }) => value === field.default);
    return { ...field, options, default: known ? field.default : (options[0]?.value ?? '') };
  };

/** One question: how it is asked, and what stands in the box before it is answered. */
export function QuestionCard({ rowId, field, asked, edit, onRemove, run }: Props) {
  const { t } = useTranslation();
  const { language } = useSession();
  const { key, type } = field;
  const keep = (name: string, stored: string, change: (typed: string) => Change) => ({
    id: textKey(rowId, `form ${key} ${name}`),
    stored,
    store: (typed: string) => edit(change(typed)),
    run,
  });
  const label = useKeptText(
    keep('label', field.label[language], (typed) => (one) => ({ ...one, label: { id: typed, en: typed } })),
  );
  const example = useKeptText(
    keep(
      'example',
      field.example ?? '',
      (typed) =>
        ({ example: _old, ...one }) =>
          typed === '' ? one : { ...one, example: typed },
    ),
  );
  const preset = useKeptText(
    keep('default', field.default, (typed) => (one) => ({ ...one, default: typed })),
  );
  const options = useKeptText(
    keep('options', (field.options ?? []).map(({ value }) => value).join('\n'), withOptions),
  );
  const name = label.text || t('library.ask.unnamed');
  return (
    <article className={classes.card} aria-label={name}>
      <div className={classes.pair}>
        <TextInput
          label={t('library.ask.label')}
          value={label.text}
          maxLength={LONGEST}
          {...label.box}
          onChange={(event) => label.change(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('library.ask.type')}
          value={type}
          data={TYPES.map((value) => ({ value, label: t(`library.ask.types.${value}`) }))}
          onChange={(event) => {
            const next = TYPES.find((one) => one === event.currentTarget.value);
            if (next) void run(() => edit(ofType(next)));
          }}
        />
      </div>
      {type === 'choice' ? (
        <Textarea
          label={t('library.ask.options')}
          description={t('library.ask.optionsHint')}
          value={options.text}
          autosize
          minRows={2}
          {...options.box}
          onChange={(event) => options.change(event.currentTarget.value)}
        />
      ) : (
        <div className={classes.pair}>
          {type !== 'date' && (
            <TextInput
              label={t('library.ask.example')}
              value={example.text}
              maxLength={LONGEST}
              {...example.box}
              onChange={(event) => example.change(event.currentTarget.value)}
            />
          )}
          <TextInput
            label={t('library.ask.default')}
            type={type}
            value={preset.text}
            maxLength={500}
            {...preset.box}
            onChange={(event) => preset.change(event.currentTarget.value)}
          />
        </div>
      )}
      {!asked && <p className={classes.hint}>{t('library.ask.unused')}</p>}
      <Button
        size="sm"
        mih={44}
        variant="subtle"
        color="gray"
        className={classes.single}
        aria-label={t('library.ask.removeNamed', { name })}
        onClick={onRemove}
      >
        {t('library.ask.remove')}
      </Button>
    </article>
  );
}
