import { UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconEye } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './product.module.css';
import type { FieldOffers, RunnerUp } from './runners-up';

interface Props {
  /** The field's own label. */
  label: string;
  offers: FieldOffers;
  onPick: (value: RunnerUp) => void;
}

/**
 * Other values that the page gave for a field, one press away; what stood there is then offered back. They are
 * in sight where the reader was not sure, else behind one quiet line.
 */
export function RunnersUp({ label, offers, onPick }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [open, setOpen] = useState(offers.unsure);
  const { others } = offers;
  if (others.length === 0) return null;
  const head = t('page.others', { count: others.length });
  return (
    <div className={classes.others}>
      <UnstyledButton
        className={classes.othersHead}
        aria-expanded={open}
        aria-controls={id}
        aria-label={`${head} ${t('page.othersOf', { field: label })}`}
        onClick={() => setOpen(!open)}
      >
        {head}
        <IconChevronDown size={16} className={classes.chevron} data-open={open} aria-hidden />
      </UnstyledButton>
      <ul id={id} className={classes.otherList} hidden={!open}>
        {others.map((value) => (
          <li key={value.shown}>
            <UnstyledButton className={classes.other} onClick={() => onPick(value)}>
              <span className={classes.otherText}>{value.shown}</span>{' '}
              <span className={classes.place}>{t(`page.place.${value.place}`)}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Says under a field's label that its value is worth a second look. */
export function Unsure() {
  const { t } = useTranslation();
  return (
    <span className={classes.unsure}>
      <IconEye size={15} aria-hidden />
      {t('page.unsure')}
    </span>
  );
}
