import type { ReactNode } from 'react';
import classes from './page.module.css';

interface PageProps {
  /** `text` for what is read line by line, `wide` for boards and grids. */
  width: 'text' | 'wide';
  children: ReactNode;
}

/** One place of the studio: its margins and the space between its parts. */
export function Page({ width, children }: PageProps) {
  return (
    <div className={classes.page} data-width={width}>
      {children}
    </div>
  );
}

interface HeadingProps {
  title: string;
  lead?: ReactNode;
  /** What stands beside the title: a search, a button. */
  children?: ReactNode;
}

/** The name of a place, and one sentence on what it is for. */
export function PageHeading({ title, lead, children }: HeadingProps) {
  return (
    <header className={classes.heading}>
      <div>
        <h1>{title}</h1>
        {lead !== undefined && <p>{lead}</p>}
      </div>
      {children}
    </header>
  );
}

/** A group of things that belong together, under their name. */
export function Card({ title, lead, children }: HeadingProps) {
  return (
    <section className={classes.card} aria-label={title}>
      <h2>{title}</h2>
      {lead !== undefined && <p className={classes.lead}>{lead}</p>}
      {children}
    </section>
  );
}
