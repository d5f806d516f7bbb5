import { NativeSelect, TextInput } from '@mantine/core';
import { IconSearch, IconStarFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ChipGroup } from '@/components/ui';
import { AIM_GROUP_IDS, type CaptionLanguage } from '@/utils/captions';
import { BUSINESS_KINDS, type BusinessKind } from '@/utils/model';
import classes from './templates.module.css';
import type { Filters, View } from './use-library';

interface Props {
  filters: Filters;
  onChange: (changes: Partial<Filters>) => void;
  /** The shop's own kind, which is offered first. */
  kind: BusinessKind;
}

/** The search over the library; it takes the keyboard as soon as the library is opened. */
export function LibrarySearch({ filters, onChange }: Omit<Props, 'kind'>) {
  const { t } = useTranslation();
  return (
    <TextInput
      type="search"
      data-autofocus
      aria-label={t('library.search')}
      placeholder={t('library.searchExample')}
      leftSection={<IconSearch size={18} aria-hidden />}
      maxLength={200}
      value={filters.words}
      onChange={(event) => onChange({ words: event.currentTarget.value })}
    />
  );
}

/** What the caption is for, for which business and in which language. */
export function LibraryFilters({ filters, onChange, kind }: Props) {
  const { t } = useTranslation();
  const { view } = filters;
  const views: View[] = ['all', 'favorites', 'last', ...AIM_GROUP_IDS];
  const label = (one: View) =>
    one === 'favorites' ? (
      <span className={classes.starred}>
        <IconStarFilled size={14} aria-hidden /> {t('library.view.favorites')}
      </span>
    ) : (
      t(`library.view.${one}`)
    );
  const kinds = [kind, ...BUSINESS_KINDS.filter((one) => one !== kind)];
  const languages: CaptionLanguage[] = ['id', 'en'];
  return (
    <div className={classes.filters}>
      <ChipGroup
        label={t('library.aim')}
        chips={views.map((value) => ({ value, label: label(value) }))}
        value={view}
        onChange={(next) => onChange({ view: next })}
      />
      <div className={classes.selects}>
        <NativeSelect
          label={t('shop.kind')}
          value={filters.kind ?? ''}
          data={[
            { value: '', label: t('library.anyKind') },
            ...kinds.map((value) => ({ value, label: t(`shop.kinds.${value}`) })),
          ]}
          onChange={(event) =>
            onChange({ kind: BUSINESS_KINDS.find((one) => one === event.currentTarget.value) ?? null })
          }
        />
        <NativeSelect
          label={t('library.language')}
          value={filters.language}
          data={languages.map((value) => ({ value, label: t(`library.in.${value}`) }))}
          onChange={(event) => onChange({ language: event.currentTarget.value === 'en' ? 'en' : 'id' })}
        />
      </div>
    </div>
  );
}
