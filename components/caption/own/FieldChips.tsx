import { UnstyledButton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { FIELDS, type FieldId, fieldsOf, questionsOf } from '@/utils/captions';
import type { PartId } from '@/utils/channels';
import type { OwnTemplate } from '@/utils/model';
import classes from './own.module.css';

interface Props {
  row: OwnTemplate;
  part: PartId;
  onInsert: (liquid: string) => void;
}

/** Fields to be put in at the cursor: the usual ones of the part, the others at a press. */
export function FieldChips({ row, part, onInsert }: Props) {
  const { t } = useTranslation();
  const { language } = useSession();
  const [all, setAll] = useState(false);
  const { usual, others } = fieldsOf(part);
  const name = t(`own.part.${part}`);
  const ofField = (id: FieldId) => ({ key: id, label: t(`own.field.${id}`), liquid: FIELDS[id] });
  const chips = [
    ...usual.map(ofField),
    ...(all ? others.map(ofField) : []),
    ...(all || row.form
      ? questionsOf(row).map(({ field, liquid }) => ({
          key: `form ${field.key}`,
          label: field.label[language],
          liquid,
        }))
      : []),
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would announce its legend with every chip.
    <div className={classes.fields} role="group" aria-label={t('own.insert', { part: name })}>
      {chips.map(({ key, label, liquid }) => (
        <UnstyledButton key={key} className={classes.field} onClick={() => onInsert(liquid)}>
          <IconPlus size={14} aria-hidden /> {label}
        </UnstyledButton>
      ))}
      <UnstyledButton
        className={classes.more}
        aria-expanded={all}
        aria-label={t('own.moreFor', { part: name })}
        onClick={() => setAll(!all)}
      >
        {t(all ? 'own.fewer' : 'own.more')}
      </UnstyledButton>
    </div>
  );
}
