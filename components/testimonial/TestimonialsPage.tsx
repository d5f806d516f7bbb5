import './words';
import { Button } from '@mantine/core';
import { IconQuote } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { Note, Page, PageHeading, Reason, UndoNote, useAction, useLive } from '@/components/ui';
import { products, testimonials } from '@/utils/db';
import { TestimonialCard } from './TestimonialCard';
import classes from './testimonial.module.css';

/** Shown at once; each press on "more" shows as many again. */
const PAGE = 30;

/** What buyers said, the newest first: to be put right, copied, or thrown away. */
export function TestimonialsPage() {
  const { t } = useTranslation();
  const { shop } = useSession();
  const kept = useLive(() => testimonials.ofShop(shop.id), [shop.id]);
  const named = [...new Set(kept?.flatMap(({ productId }) => productId ?? []))];
  const goods = useLive(async () => {
    const all = await products.ofShop(shop.id);
    // What a testimonial is about is told by its name though it lies in the trash.
    const others = (await products.many(named)).filter(({ deletedAt }) => deletedAt !== undefined);
    return [...all, ...others];
  }, [shop.id, named.join(' ')]);
  const [shown, setShown] = useState(PAGE);
  const [trashed, setTrashed] = useState<string | null>(null);
  const acting = useAction();

  const trash = async (id: string) => {
    if (await acting.run(() => testimonials.trash(id))) setTrashed(id);
  };
  const restore = async (id: string) => {
    if (await acting.run(() => testimonials.restore(id))) setTrashed(null);
  };

  if (!kept || !goods) return null;
  return (
    <Page width="text">
      <PageHeading title={t('studio.testimoni')} lead={t('testimonial.lead')} />
      <Reason reason={acting.reason} />
      {kept.length === 0 ? (
        <div className={classes.nothing}>
          <IconQuote size={40} stroke={1.4} aria-hidden />
          <strong>{t('testimonial.empty')}</strong>
          <p>{t('testimonial.emptyHow')}</p>
        </div>
      ) : (
        <>
          <Note tone="info">{t('testimonial.consent')}</Note>
          <ul className={classes.list} aria-label={t('testimonial.list')}>
            {kept
              .toReversed()
              .slice(0, shown)
              .map((row) => (
                <li key={row.id}>
                  <TestimonialCard row={row} products={goods} onTrash={() => void trash(row.id)} />
                </li>
              ))}
          </ul>
        </>
      )}
      {kept.length > shown && (
        <Button variant="subtle" color="gray" onClick={() => setShown(shown + PAGE)}>
          {t('data.more', { count: kept.length - shown })}
        </Button>
      )}
      {trashed !== null && (
        <UndoNote onUndo={() => void restore(trashed)} onDismiss={() => setTrashed(null)}>
          {t('testimonial.trashed')}
        </UndoNote>
      )}
    </Page>
  );
}
