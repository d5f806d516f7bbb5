import { CloseButton } from '@mantine/core';
import { type FocusEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { BottomBar } from '@/components/ui';
import classes from './work-dialog.module.css';

interface Props {
  title: string;
  lead?: string;
  /** For a few things below each other, rather than a picture with its tools beside it. */
  narrow?: boolean;
  /** What stands at the lower edge, always in sight. */
  foot: ReactNode;
  children: ReactNode;
  onClose: () => void;
}

/**
 * Escape closes this dialog alone: a dialog of the kit that it stands in heeds the key too, unless what has the
 * focus says this.
 */
const keepEscape = (event: FocusEvent) => event.target.setAttribute('data-mantine-stop-propagation', 'true');

/** The frame of a work on one photo: as tall as the window, above all else. */
export function WorkDialog({ title, lead, narrow = false, foot, children, onClose }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={classes.dialog}
      data-narrow={narrow}
      aria-labelledby={id}
      onClose={onClose}
      onFocus={keepEscape}
    >
      <header className={classes.head}>
        <h2 id={id}>{title}</h2>
        <CloseButton size={44} aria-label={t('close')} onClick={onClose} />
      </header>
      {lead && <p className={classes.lead}>{lead}</p>}
      {children}
      <BottomBar>{foot}</BottomBar>
    </dialog>
  );
}
