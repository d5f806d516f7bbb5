import { type KeyboardEvent, useRef } from 'react';

/** How far each key moves; the ends are reached by Home and End. */
const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

/**
 * Makes a row of buttons one choice, as the keyboard knows it from radio buttons: Tab comes to the chosen one
 * and goes on from there, the arrows move the choice around, Home and End to its ends. The element that takes
 * `group` is the `radiogroup`.
 */
export function useRadioGroup<T extends string>(
  values: readonly T[],
  value: T | undefined,
  onChange: (value: T) => void,
) {
  const group = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const radios = [...(group.current?.querySelectorAll<HTMLElement>('[role="radio"]') ?? [])];
    const at = radios.indexOf(document.activeElement as HTMLElement);
    const step = STEPS[event.key];
    let to: number;
    if (at >= 0 && step !== undefined) to = (at + step + radios.length) % radios.length;
    else if (event.key === 'Home') to = 0;
    else if (event.key === 'End') to = radios.length - 1;
    else return;
    event.preventDefault();
    radios[to]?.focus();
    const chosen = values[to];
    if (chosen !== undefined) onChange(chosen);
  };
  // With nothing chosen the first one is where Tab comes to.
  const reached = value !== undefined && values.includes(value) ? value : values[0];
  return {
    group: { ref: group, onKeyDown },
    radio: (one: T) =>
      ({
        role: 'radio',
        'aria-checked': one === value,
        tabIndex: one === reached ? 0 : -1,
        onClick: () => onChange(one),
      }) as const,
  };
}
