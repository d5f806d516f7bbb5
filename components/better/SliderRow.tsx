import { ActionIcon } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './better.module.css';

interface Props {
  label: string;
  value: number;
  range: readonly [number, number];
  step?: number;
  /** How the value is written and read out. */
  shown: string;
  /** True when there is something to put back. */
  changed: boolean;
  onChange: (value: number) => void;
  onReset: () => void;
  /** Told while the slider is in use. */
  onUse?: (inUse: boolean) => void;
}

/** One slider with its name, its value and a way back to nothing. */
export function SliderRow({
  label,
  value,
  range,
  step = 1,
  shown,
  changed,
  onChange,
  onReset,
  onUse,
}: Props) {
  const { t } = useTranslation();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={classes.slider}>
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id} aria-hidden>
        {shown}
      </output>
      <input
        ref={input}
        id={id}
        type="range"
        min={range[0]}
        max={range[1]}
        step={step}
        value={value}
        aria-valuetext={shown}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
        onFocus={() => onUse?.(true)}
        onBlur={() => onUse?.(false)}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        size={44}
        disabled={!changed}
        aria-label={t('better.reset', { name: label })}
        onClick={() => {
          onReset();
          // The button goes out of use, and would take the keyboard's place with it.
          input.current?.focus();
        }}
      >
        <IconArrowBackUp size={20} aria-hidden />
      </ActionIcon>
    </div>
  );
}
