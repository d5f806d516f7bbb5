import type { ReactNode } from 'react';
import classes from './fold.module.css';

interface Props {
  title: string;
  open?: boolean | undefined;
  onToggle?: (open: boolean) => void;
  children: ReactNode;
}

/** A part that is opened by its title; what lies in it stands one below the other. */
export function Fold({ title, open, onToggle, children }: Props) {
  return (
    <details
      className={classes.fold}
      open={open}
      onToggle={({ currentTarget }) => onToggle?.(currentTarget.open)}
    >
      <summary>{title}</summary>
      <div className={classes.inside}>{children}</div>
    </details>
  );
}
