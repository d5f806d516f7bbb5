import { UnstyledButton } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import classes from './tools.module.css';

interface Props {
  label: string;
  icon: ReactNode;
  /** The icon says it all; the label is read aloud. */
  iconOnly?: boolean;
  children: ReactNode;
}

/**
 * A button of the tool row and what it opens: in the flow, below the row, so that the text stays in sight. Escape
 * closes it and leads back to the button.
 */
export function Disclosure({ label, icon, iconOnly = false, children }: Props) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    if (open) sheet.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    // An Escape that closes this must not close a dialog around it too.
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <UnstyledButton
        ref={button}
        className={classes.tool}
        aria-label={label}
        title={label}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {icon}
        {!iconOnly && <span className={classes.toolName}>{label}</span>}
      </UnstyledButton>
      {open && (
        // biome-ignore lint/a11y/noStaticElementInteractions: Escape is for all that lies within.
        <div ref={sheet} id={id} className={classes.sheet} onKeyDown={onKeyDown}>
          {children}
        </div>
      )}
    </>
  );
}
