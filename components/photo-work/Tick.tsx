import type { ReactNode } from 'react';
import classes from './work-dialog.module.css';

interface Props {
  checked: boolean;
  children: ReactNode;
  onChange: (checked: boolean) => void;
}

/** A yes or no beside the button that stores the work. */
export function Tick({ checked, children, onChange }: Props) {
  return (
    <label className={classes.tick}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      {children}
    </label>
  );
}
