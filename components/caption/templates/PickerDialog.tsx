import { CloseButton } from '@mantine/core';
import { type MouseEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Note, Reason } from '@/components/ui';
import { templateById } from '@/utils/captions';
import type { BusinessKind, OwnTemplate, Product } from '@/utils/model';
import { isBroken } from '../own/broken';
import { type Example, useExample } from '../own/use-example';
import { LibraryFilters, LibrarySearch } from './LibraryFilters';
import { PickList } from './PickList';
import classes from './templates.module.css';
import { useFavorites } from './use-favorites';
import { useLibrary } from './use-library';

/** What every card of the dialog needs to know. */
export interface Picking {
  value: string;
  example: Example;
  favorites: readonly string[];
  isBroken: (id: string) => boolean;
  onPick: (id: string) => void;
  onStar: (id: string) => void;
}

interface Props {
  own: readonly OwnTemplate[];
  value: string;
  kind: BusinessKind;
  product?: Product | undefined;
  onPick: (id: string) => void;
  onClose: () => void;
}

/** The whole library beside what one was doing. Escape or a press beside it leaves everything as it was. */
export function PickerDialog({ onClose, ...props }: Props) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
  }, []);
  const beside = (event: MouseEvent) => {
    if (event.target === dialog.current) onClose();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press beside the dialog; the keyboard has Escape.
    <dialog
      ref={dialog}
      className={classes.dialog}
      aria-label={t('library.title')}
      onClose={onClose}
      onClick={beside}
    >
      <Library {...props} onClose={onClose} />
    </dialog>
  );
}

function Library({ own, value, kind, product, onPick, onClose }: Props) {
  const { t } = useTranslation();
  const example = useExample(product);
  const { favorites, toggle, reason } = useFavorites();
  const language = templateById(value)?.language ?? 'id';
  const { filters, change, found } = useLibrary({ own, kind, language, favorites });
  const picking: Picking | null = example && {
    value,
    example,
    favorites,
    isBroken: (id) => own.some((row) => row.id === id && isBroken(row)),
    onPick,
    onStar: toggle,
  };
  const question = JSON.stringify(filters);
  const isEmpty = found && Object.values(found).every((rows) => rows.length === 0);
  return (
    <div className={classes.inside}>
      <header className={classes.head}>
        <div className={classes.headRow}>
          <h2>{t('library.title')}</h2>
          <CloseButton size={44} aria-label={t('close')} onClick={onClose} />
        </div>
        <LibrarySearch filters={filters} onChange={change} />
      </header>
      <LibraryFilters filters={filters} onChange={change} kind={kind} />
      <Reason reason={reason} />
      {isEmpty && <Note tone="info">{t(emptyWords(filters.view))}</Note>}
      {found && picking && (
        <>
          <PickList title={t('own.mine')} rows={found.mine} question={question} {...picking} />
          <PickList title={t('library.view.last')} rows={found.last} question={question} {...picking} />
          <PickList
            title={t('library.view.favorites')}
            rows={found.favorites}
            question={question}
            {...picking}
          />
          <PickList
            title={t(filters.view === 'all' ? 'own.builtIn' : `library.view.${filters.view}`)}
            rows={found.rest}
            question={question}
            {...picking}
          />
        </>
      )}
    </div>
  );
}

const emptyWords = (view: string) =>
  view === 'favorites' ? 'library.noFavorites' : view === 'last' ? 'library.noLast' : 'library.nothing';
