import type { ReactNode } from 'react';
import classes from './ui.module.css';

/** What a screen or dialog is for, the one primary action among it, always in sight at the bottom. */
export function BottomBar({ children }: { children: ReactNode }) {
  return <div className={classes.bottomBar}>{children}</div>;
}
