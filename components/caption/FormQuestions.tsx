import { NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import type { CaptionTemplate } from '@/utils/captions';
import type { Post } from '@/utils/model';

interface Props {
  template: CaptionTemplate;
  answers: Post['form'];
  onChange: (answers: Post['form']) => void;
}

/** What only the user knows: the template's own few questions. What stays empty drops out of the caption. */
export function FormQuestions({ template, answers, onChange }: Props) {
  if (template.form.length === 0) return null;
  return <Questions key={template.id} template={template} answers={answers} onChange={onChange} />;
}

function Questions({ template, answers, onChange }: Props) {
  const { t } = useTranslation();
  const { language } = useSession();
  const [typed, setTyped] = useState(answers);
  const answer = (key: string, value: string) => {
    const next = { ...typed, [key]: value.slice(0, 500) };
    setTyped(next);
    onChange(next);
  };
  return (
    <Stack gap="sm">
      <strong>{t('caption.questions')}</strong>
      {template.form.map(({ key, type, label, default: preset, example, options }) =>
        type === 'choice' ? (
          <NativeSelect
            key={key}
            label={label[language]}
            value={typed[key] ?? preset}
            data={(options ?? []).map((option) => ({ value: option.value, label: option.label[language] }))}
            onChange={(event) => answer(key, event.currentTarget.value)}
          />
        ) : (
          <TextInput
            key={key}
            type={type}
            label={label[language]}
            placeholder={example}
            value={typed[key] ?? preset}
            onChange={(event) => answer(key, event.currentTarget.value)}
          />
        ),
      )}
    </Stack>
  );
}
