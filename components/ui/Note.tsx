import type { ReactNode } from 'react';
import classes from './ui.module.css';

interface Props {
  tone: 'info' | 'good' | 'bad';
  children: ReactNode;
  /** What the reader can do about it. */
  action?: ReactNode;
}

/** A sentence that the app says: what is so, or what went wrong and what to do next. */
export function Note({ tone, children, action }: Props) {
  return (
    <div className={classes.note} data-tone={tone} role={tone === 'bad' ? 'alert' : 'status'}>
      <div>{children}</div>
      {action && <div className={classes.noteAction}>{action}</div>}
    </div>
  );
}
