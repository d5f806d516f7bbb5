import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './ui.module.css';
import { useRadioGroup } from './use-radio-group';

interface Chip<T extends string> {
  value: T;
  label: ReactNode;
  /** Something about it needs a look. */
  marked?: boolean;
}

interface Props<T extends string> {
  label: string;
  chips: readonly Chip<T>[];
  value: T;
  onChange: (value: T) => void;
}

/** One of a few, as chips beside each other. */
export function ChipGroup<T extends string>({ label, chips, value, onChange }: Props<T>) {
  const { group, radio } = useRadioGroup(
    chips.map((chip) => chip.value),
    value,
    onChange,
  );
  return (
    <div {...group} role="radiogroup" className={classes.chips} aria-label={label}>
      {chips.map((chip) => (
        <UnstyledButton
          key={chip.value}
          className={classes.chip}
          data-marked={chip.marked}
          {...radio(chip.value)}
        >
          {chip.label}
        </UnstyledButton>
      ))}
    </div>
  );
}
