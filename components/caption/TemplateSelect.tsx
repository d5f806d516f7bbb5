import { NativeSelect } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { faultsOf, templates, toCaptionTemplate } from '@/utils/captions';
import type { OwnTemplate } from '@/utils/model';

interface Props {
  own: readonly OwnTemplate[];
  value: string;
  onChange: (templateId: string) => void;
}

/** The kinds of caption: the shop's own first, then those that come with Pajang. */
export function TemplateSelect({ own, value, onChange }: Props) {
  const { t } = useTranslation();
  const { language } = useSession();
  const mine = useMemo(
    () => own.map((row) => ({ ...row, broken: faultsOf(toCaptionTemplate(row)).length > 0 })),
    [own],
  );
  const builtIn = templates.map(({ id, name }) => ({ value: id, label: name[language] }));
  const data =
    mine.length === 0
      ? builtIn
      : [
          {
            group: t('own.mine'),
            items: mine.map(({ id, name, broken }) => ({
              value: id,
              label: broken
                ? t('own.brokenName', { name: name || t('own.unnamed') })
                : name || t('own.unnamed'),
              disabled: broken,
            })),
          },
          { group: t('own.builtIn'), items: builtIn },
        ];
  return (
    <NativeSelect
      label={t('caption.template')}
      value={value}
      data={data}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
