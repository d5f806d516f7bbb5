import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  value: string;
  /** Shown though there are none. */
  always: boolean;
  onChange: (value: string) => void;
}

/** Hashtags that came with a description; out of sight where there are none. */
export function HashtagField({ value, always, onChange }: Props) {
  const { t } = useTranslation();
  // A field that is being emptied stays where it is.
  const [typed, setTyped] = useState(false);
  if (!always && !typed && value === '') return null;
  return (
    <TextInput
      label={t('supplied.hashtags')}
      description={t('supplied.hashtagsHint')}
      placeholder="#kue #batam"
      value={value}
      maxLength={3000}
      onChange={(event) => {
        setTyped(true);
        onChange(event.currentTarget.value);
      }}
    />
  );
}
