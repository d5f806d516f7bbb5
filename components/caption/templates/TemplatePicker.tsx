import { UnstyledButton } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { templateById } from '@/utils/captions';
import type { BusinessKind, OwnTemplate, Product } from '@/utils/model';
import { PickerDialog } from './PickerDialog';
import classes from './templates.module.css';

interface Props {
  /** The shop's own templates. */
  own: readonly OwnTemplate[];
  /** Id of the template in use. */
  value: string;
  onChange: (templateId: string) => void;
  /** The shop's kind of business: what was written for it comes first. */
  kind: BusinessKind;
  /** What the cards are shown with; left out, the product being worked on. */
  product?: Product | undefined;
}

/** The kind of caption in use, and the library to choose another one from. */
export function TemplatePicker({ value, own, onChange, ...rest }: Props) {
  const { t } = useTranslation();
  const { language } = useSession();
  const [open, setOpen] = useState(false);
  const id = useId();
  const name = templateById(value)?.name[language] ?? own.find((row) => row.id === value)?.name;
  const pick = (templateId: string) => {
    setOpen(false);
    if (templateId !== value) onChange(templateId);
  };
  return (
    <div>
      <span id={`${id}-label`} className={classes.label}>
        {t('caption.template')}
      </span>
      <UnstyledButton
        className={classes.trigger}
        aria-haspopup="dialog"
        aria-labelledby={`${id}-label ${id}-name`}
        onClick={() => setOpen(true)}
      >
        <span id={`${id}-name`}>{name || t('own.unnamed')}</span>
        <IconChevronDown size={18} aria-hidden />
      </UnstyledButton>
      {open && (
        <PickerDialog own={own} value={value} {...rest} onPick={pick} onClose={() => setOpen(false)} />
      )}
    </div>
  );
}
