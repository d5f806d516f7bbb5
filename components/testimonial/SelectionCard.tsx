import { Button } from '@mantine/core';
import { IconTextPlus } from '@tabler/icons-react';
import { lazy, type RefObject, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProductForm } from '@/components/product';
import { Note, Reason, UndoNote, useAction } from '@/components/ui';
import { isWebPage, type PageTab, readSelection, type Selected } from '@/utils/messaging';
import type { Product } from '@/utils/model';
import classes from './testimonial.module.css';

const TakenText = lazy(async () => ({ default: (await import('./TakenText')).TakenText }));

/** What became of a text that was taken, and the way back. */
export interface Used {
  says: 'saved' | 'described';
  undo: () => Promise<unknown>;
}

interface Props {
  /** The page in front; null while nothing may be taken from it. */
  tab: PageTab | null;
  /** The product on the desk, null for one that is not stored yet. */
  product: Product | null;
  /** Holds the product's form while it is open; null while nobody knows which product is to be shown. */
  form: RefObject<ProductForm | null> | null;
}

/** Takes the text that is selected on the page in front: as words of a buyer, or as a product's description. */
export function SelectionCard({ tab, product, form }: Props) {
  const { t } = useTranslation();
  const [taken, setTaken] = useState<Selected | null>(null);
  const [used, setUsed] = useState<Used | null>(null);
  const reading = useAction();
  const undoing = useAction();

  const take = (from: PageTab) =>
    void reading.run(async () => {
      setUsed(null);
      const selected = await readSelection(from.id);
      if (selected.ok) setTaken(selected.data);
      else reading.setReason(selected.reason);
    });
  const undo = async ({ undo: back }: Used) => {
    if (await undoing.run(back)) setUsed(null);
  };
  const done = (what: Used | null) => {
    setTaken(null);
    setUsed(what);
  };

  // What was taken stays, wherever the user goes meanwhile.
  if (taken) {
    return (
      <Suspense>
        <TakenText taken={taken} product={product} form={form} onDone={done} />
      </Suspense>
    );
  }
  // Where the browser hides the address from us, the press tells.
  const possible = tab !== null && (tab.url === '' || isWebPage(tab.url));
  return (
    <>
      {possible && (
        <Button
          className={classes.take}
          size="sm"
          mih={44}
          variant="subtle"
          color="gray"
          loading={reading.busy}
          leftSection={<IconTextPlus size={18} aria-hidden />}
          onClick={() => take(tab)}
        >
          {t('testimonial.take')}
        </Button>
      )}
      {reading.reason === 'no-selection' ? (
        <Note tone="info">{t('reasons.no-selection')}</Note>
      ) : (
        <Reason reason={reading.reason} />
      )}
      {used && (
        // In a box of its own it scrolls away with the page.
        <div>
          <UndoNote onUndo={() => void undo(used)} onDismiss={() => setUsed(null)}>
            {t(`testimonial.used.${used.says}`)}
          </UndoNote>
        </div>
      )}
      <Reason reason={undoing.reason} />
    </>
  );
}
