import { DateInput } from '@mantine/dates';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readDay } from '../read-day';

interface Props {
  label: string;
  /** YYYY-MM-DD */
  value: string | undefined;
  today: string;
  onChange: (day: string | undefined) => void;
}

/** A day, picked or typed as people write it; what cannot be read yet stays in the field and says so. */
export function DayField({ label, value, today, onChange }: Props) {
  const { t } = useTranslation();
  const [half, setHalf] = useState(false);
  // While someone types, every day is half typed; that is worth a word only once the field is left.
  const [left, setLeft] = useState(false);
  return (
    <DateInput
      size="md"
      label={label}
      placeholder={t('products.dayExample')}
      valueFormat="D MMMM YYYY"
      clearable
      clearButtonProps={{ 'aria-label': t('products.clearDay') }}
      fixOnBlur={!half}
      dateParser={(text) => readDay(text, today)}
      value={value ?? null}
      error={half && left && t('products.dayUnread')}
      onInput={({ currentTarget: { value: text } }) => {
        setHalf(text.trim() !== '' && readDay(text, today) === null);
        setLeft(false);
      }}
      onBlur={() => setLeft(true)}
      onChange={(day) => {
        setHalf(false);
        onChange(day?.slice(0, 10));
      }}
    />
  );
}
