import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './library.module.css';

export function PhotoSearch({ words, onChange }: { words: string; onChange: (words: string) => void }) {
  const { t } = useTranslation();
  return (
    <TextInput
      type="search"
      className={classes.search}
      aria-label={t('photos.search')}
      placeholder={t('photos.searchHint')}
      leftSection={<IconSearch size={18} aria-hidden />}
      rightSection={
        words !== '' && <CloseButton aria-label={t('photos.clear')} onClick={() => onChange('')} />
      }
      value={words}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
