import { Button } from '@mantine/core';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ScenePreview, usePreviews } from '@/components/previews';
import { useSession } from '@/components/shell';
import { Card, Reason, useAction, useLive } from '@/components/ui';
import { localTime } from '@/utils/calendar';
import type { Previews } from '@/utils/canvas';
import { products } from '@/utils/db';
import { formatDate } from '@/utils/i18n';
import type { PriceChange, WrittenPrices } from '@/utils/scene';
import type { Done } from '../BatchPage';
import classes from '../batch.module.css';
import { putBack, remake, type StalePictures } from './remake';
import { useStale } from './use-stale';

/** Shown at once; a press shows all. */
const FIRST = 8;
/** Width of a picture in CSS pixels. */
const WIDTH = 72;

/** The pictures that still show an old price, and one press that makes them all anew; nothing while there are none. */
export function PriceCard({ onDone }: { onDone: (done: Done) => void }) {
  const { t } = useTranslation();
  const { shop } = useSession();
  const stale = useStale();
  const [all, setAll] = useState(false);
  const acting = useAction();
  const previews = usePreviews();
  if (!stale || stale.length === 0) return <Reason reason={acting.reason} />;
  const shown = all ? stale : stale.slice(0, FIRST);
  const again = () =>
    acting.run(async () => {
      const remade = await remake(stale, shop, () => undefined);
      onDone({ says: t('batch.price.remade', { count: remade.length }), undo: () => putBack(remade) });
    });
  return (
    <Card title={t('batch.price.title')} lead={t('batch.price.lead', { count: stale.length })}>
      <ul className={classes.stale} aria-label={t('batch.price.title')}>
        {shown.map((one) => (
          <Row key={one.owner.id} stale={one} previews={previews} />
        ))}
      </ul>
      <Reason reason={acting.reason} />
      <div className={classes.acts}>
        <Button loading={acting.busy} onClick={() => void again()}>
          {t('batch.price.again')}
        </Button>
        {shown.length < stale.length && (
          <Button variant="subtle" color="gray" onClick={() => setAll(true)}>
            {t('batch.failedMore', { count: stale.length - shown.length })}
          </Button>
        )}
      </div>
    </Card>
  );
}

function Row({ stale: { owner, changes }, previews }: { stale: StalePictures; previews: Previews | null }) {
  const { t } = useTranslation();
  const { shop, language } = useSession();
  const { row } = owner;
  const ids = changes.map(({ productId }) => productId).join(' ');
  const names = useLive(async () => {
    const rows = await products.many(changes.map(({ productId }) => productId));
    return new Map(rows.map(({ id, name }) => [id, name]));
  }, [ids]);
  const [first] = Object.values(owner.scenes);
  const called = 'name' in row ? row.name || t('picture.design.unnamed') : t('batch.price.post');
  const today = localTime(shop.zone, Date.now()).day;
  const where =
    'day' in row && row.day !== undefined
      ? t('batch.price.planned', { day: formatDate(row.day, language, today) })
      : called;
  return (
    <li>
      <span className={classes.stalePicture}>
        {previews && first && (
          <Suspense>
            <ScenePreview previews={previews} scene={first} width={WIDTH} alt={where} />
          </Suspense>
        )}
      </span>
      <span className={classes.staleText}>
        <strong>{where}</strong>
        {changes.map((change) => (
          <Change key={change.productId} change={change} name={names?.get(change.productId)} />
        ))}
      </span>
    </li>
  );
}

const written = ({ price, strikePrice }: WrittenPrices) =>
  price && strikePrice ? `${price} (${strikePrice})` : (price ?? '');

function Change({ change, name }: { change: PriceChange; name: string | undefined }) {
  const { t } = useTranslation();
  const { was, now } = change;
  return (
    <span>
      {name || t('product.unnamed')}:{' '}
      {t('batch.price.change', { was: written(was), now: written(now) || t('product.noPrice') })}
    </span>
  );
}
