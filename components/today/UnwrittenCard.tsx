import './words';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Thumb } from '@/components/photo';
import { setCurrentPost, useSession } from '@/components/shell';
import { Card, Reason, useAction, useLive, useToday } from '@/components/ui';
import { addDays } from '@/utils/calendar';
import { posts, products } from '@/utils/db';
import { formatDay, formatTime } from '@/utils/i18n';
import { openStudio } from '@/utils/messaging';
import classes from './today.module.css';
import { unwritten } from './unwritten';

/** Rows shown; the calendar has them all. */
const SHOWN = 4;

async function loadUnwritten(shopId: string, day: string) {
  const open = unwritten(await posts.between(shopId, day, addDays(day, 1)), day);
  const goods = new Map(
    (await products.many(open.map((post) => post.productId))).map((row) => [row.id, row]),
  );
  return open.map((post) => ({ post, product: goods.get(post.productId) }));
}

/** What is still to be written for today and tomorrow. */
export function UnwrittenCard({ place }: { place: 'panel' | 'studio' }) {
  const { t } = useTranslation();
  const { shop, language } = useSession();
  const day = useToday(shop.zone);
  const opening = useAction();
  const found = useLive(() => loadUnwritten(shop.id, day), [shop.id, day]);
  if (!found || found.length === 0) return null;
  const write = (id: string) =>
    void opening.run(() => (place === 'panel' ? setCurrentPost(shop.id, id) : openStudio(`kata/${id}`)));
  return (
    <Card title={t('today.unwritten')} lead={t('today.unwrittenLead')}>
      <ul className={classes.list}>
        {found.slice(0, SHOWN).map(({ post, product }) => {
          const name = product?.name || t('product.unnamed');
          const when = [formatDay(post.day ?? day, language, 'short'), formatTime(post.time ?? '', language)];
          return (
            <li key={post.id} className={classes.row}>
              <Thumb assetId={product?.photoIds[0]} size={44} alt="" />
              <div>
                <b>{name}</b>
                <span>{when.filter(Boolean).join(', ')}</span>
                {post.note && <span>{post.note}</span>}
              </div>
              <Button
                size="sm"
                mih={44}
                variant="default"
                aria-label={t('today.writeNamed', { name })}
                onClick={() => write(post.id)}
              >
                {t('today.write')}
              </Button>
            </li>
          );
        })}
      </ul>
      <Reason reason={opening.reason} />
    </Card>
  );
}
