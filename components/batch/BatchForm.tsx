import { Button, Switch } from '@mantine/core';
import { Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProductTicks } from '@/components/product';
import { useSession } from '@/components/shell';
import { Card, Note, Reason, useAction, useLive } from '@/components/ui';
import { profileOf } from '@/utils/channels';
import { products } from '@/utils/db';
import { batches, MOST_PRODUCTS } from '@/utils/db/batches';
import { type PictureSize, type Product, type Shop, USUAL_CHANNELS, USUAL_SIZES } from '@/utils/model';
import { findLayout } from '@/utils/scene';
import classes from './batch.module.css';
import { ChooseLayout } from './ChooseLayout';
import { SizeChips } from './SizeChips';
import { suiting } from './suits';

/** Width of pictures that save data, in pixels (domain facts §2.1: "hemat kuota"). */
const SMALL = 720;

/** Whether every channel that the shop posts to lets a picture name a contact. */
const mayName = (shop: Shop) => (shop.channels ?? USUAL_CHANNELS).every((id) => profileOf(id).contacts);

/** What is to be made: which products, in which layout, in which sizes. */
export function BatchForm() {
  const { t } = useTranslation();
  const { shop } = useSession();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [layoutId, setLayoutId] = useState<string | null>(null);
  const [sizes, setSizes] = useState<readonly PictureSize[]>(USUAL_SIZES);
  const [small, setSmall] = useState(false);
  const [contacts, setContacts] = useState(() => mayName(shop));
  const acting = useAction();

  const rows = useLive(async () => products.many([...chosen]), [chosen]);
  const goods = useMemo(() => inOrder(rows ?? [], chosen), [rows, chosen]);
  const layout = layoutId === null ? undefined : findLayout(layoutId);
  const fit = layout ? suiting(layout, goods, shop, contacts).length : 0;
  const hasContacts = shop.whatsapp !== '' || shop.area !== '';

  const start = () =>
    void acting.run(() =>
      batches.begin({
        shopId: shop.id,
        layoutId: layout?.id ?? '',
        sizes: [...sizes],
        productIds: [...chosen],
        contacts,
        ...(small && { width: SMALL }),
      }),
    );

  return (
    <div className={classes.form}>
      <Card title={t('batch.products')} lead={t('batch.productsLead', { most: MOST_PRODUCTS })}>
        <Suspense>
          <ProductTicks
            chosen={chosen}
            onChange={setChosen}
            most={MOST_PRODUCTS}
            note={({ photoIds }) => (photoIds.length === 0 ? t('batch.noPhoto') : null)}
          >
            {chosen.size >= MOST_PRODUCTS && (
              <Note tone="info">{t('batch.cut', { most: MOST_PRODUCTS })}</Note>
            )}
          </ProductTicks>
        </Suspense>
      </Card>
      <Card title={t('batch.layout')} {...(goods.length > 0 && { lead: t('batch.layoutLead') })}>
        {goods.length === 0 ? (
          <p className={classes.first}>{t('batch.layoutFirst')}</p>
        ) : (
          <ChooseLayout goods={goods} contacts={contacts} chosen={layoutId} onChoose={setLayoutId} />
        )}
        {layout && fit < goods.length && (
          <Note tone="info">{t('batch.skipped', { count: goods.length - fit })}</Note>
        )}
      </Card>
      <Card title={t('batch.files')}>
        <SizeChips sizes={sizes} onChange={setSizes} />
        <Switch
          size="md"
          label={t('batch.small')}
          description={t('batch.smallHint')}
          checked={small}
          onChange={({ currentTarget }) => setSmall(currentTarget.checked)}
        />
        {hasContacts && (
          <Switch
            size="md"
            label={t('batch.contacts')}
            description={t('batch.contactsHint')}
            checked={contacts}
            onChange={({ currentTarget }) => setContacts(currentTarget.checked)}
          />
        )}
      </Card>
      <div className={classes.go}>
        <Reason reason={acting.reason} />
        <span role="status">
          {fit > 0 && t('batch.sum', { products: fit, sizes: sizes.length, pictures: fit * sizes.length })}
        </span>
        <Button size="md" loading={acting.busy} disabled={fit === 0} onClick={start}>
          {t('batch.start')}
        </Button>
      </div>
    </div>
  );
}

/** The rows in the order in which they were ticked. */
function inOrder(rows: readonly Product[], chosen: ReadonlySet<string>): Product[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return [...chosen].flatMap((id) => byId.get(id) ?? []);
}
