import { useId } from 'react';
import classes from './shop.module.css';
import { usePicked } from './use-picked';

interface Props {
  label: string;
  options: readonly string[];
  /** The one that is marked, if it is among them. */
  value: string;
  /** Answers false when it was refused. */
  onPick: (option: string) => Promise<boolean>;
}

/** Words to pick from. Real radio buttons underneath, so that the arrow keys move between them. */
export function Chips({ label, options, value, onPick }: Props) {
  const group = useId();
  const picked = usePicked(value, onPick);
  return (
    <fieldset className={classes.chips}>
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option} className={classes.chip}>
          <input
            type="radio"
            name={group}
            checked={option === picked.value}
            onChange={() => picked.pick(option)}
          />
          <span>{option}</span>
        </label>
      ))}
    </fieldset>
  );
}
