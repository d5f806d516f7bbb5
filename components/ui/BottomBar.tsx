import type { ReactNode } from 'react';
import classes from './ui.module.css';

/** The one primary action of a screen, always in sight at the bottom. */
export function BottomBar({ children }: { children: ReactNode }) {
  return <div className={classes.bottomBar}>{children}</div>;
}
