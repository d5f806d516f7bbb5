import { Select, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Thumb } from '@/components/photo';
import { ProductCard } from '@/components/product';
import { setCurrentPost, useSession } from '@/components/shell';
import { Card, Note, Page, PageHeading, Reason, useAction, useLive } from '@/components/ui';
import { posts, products } from '@/utils/db';
import type { Post, Product } from '@/utils/model';
import { CaptionDesk } from './desk/CaptionDesk';
import classes from './desk/desk.module.css';

/** How many drafts are offered to go on with. */
const DRAFTS = 6;
/** Names shown at once while searching among thousands. */
const SHOWN = 30;

const go = (postId: string) => {
  window.location.hash = `#kata/${postId}`;
};

/** The caption desk as a place of its own: a post by its address (`#kata/POST-ID`), else the one being worked on. */
export function CaptionPage({ detail }: { detail: string | null }) {
  const { t } = useTranslation();
  const { shop, current } = useSession();
  const found = useLive(async () => {
    if (detail === null) return null;
    const post = await posts.get(detail);
    const product = post && post.shopId === shop.id ? await products.ofPost(post) : undefined;
    return post && product ? { post, product } : 'gone';
  }, [detail, shop.id]);
  if (found === undefined) return null;
  const open = found === 'gone' ? null : (found ?? current);
  return (
    <Page width="wide">
      <PageHeading title={t('desk.title')} lead={t('desk.lead')} />
      {found === 'gone' && <Note tone="info">{t('calendar.gone')}</Note>}
      {open && <OpenDesk key={open.post.id} {...open} />}
      <Choose openId={open?.post.id ?? null} />
    </Page>
  );
}

function OpenDesk({ post, product }: { post: Post; product: Product }) {
  return (
    <>
      <div className={classes.product}>
        <ProductCard
          product={product}
          onEdit={() => {
            window.location.hash = `#produk/${product.id}`;
          }}
        />
      </div>
      <CaptionDesk post={post} product={product} wide />
    </>
  );
}

async function loadDrafts(shopId: string) {
  const drafts = await posts.lastDrafts(shopId, DRAFTS);
  const rows = new Map(
    (await products.many(drafts.map((post) => post.productId))).map((row) => [row.id, row]),
  );
  return drafts.flatMap((post) => {
    const product = rows.get(post.productId);
    return product ? [{ post, product }] : [];
  });
}

/** Another product to write about, or a draft to go on with. */
function Choose({ openId }: { openId: string | null }) {
  const { t } = useTranslation();
  const { shop } = useSession();
  const all = useLive(() => products.ofShop(shop.id), [shop.id]);
  const drafts = useLive(() => loadDrafts(shop.id), [shop.id]);
  const { run, reason } = useAction();
  const begin = (productId: string) => void run(async () => go((await posts.draftFor(shop, productId)).id));
  const goOn = (id: string) =>
    void run(async () => {
      await setCurrentPost(shop.id, id);
      go(id);
    });
  const waiting = (drafts ?? []).filter(({ post }) => post.id !== openId);
  return (
    <Card title={t('desk.pick')} lead={t('desk.pickLead')}>
      <Select
        aria-label={t('desk.pick')}
        placeholder={t('desk.othersExample')}
        data={(all ?? []).map(({ id, name }) => ({ value: id, label: name || t('product.unnamed') }))}
        value={null}
        onChange={(id) => id !== null && begin(id)}
        searchable
        limit={SHOWN}
        nothingFoundMessage={t('desk.noProduct')}
      />
      <Reason reason={reason} />
      {waiting.length > 0 && (
        <>
          <h3 className={classes.boxName}>{t('desk.drafts')}</h3>
          <div className={classes.drafts}>
            {waiting.map(({ post, product }) => (
              <UnstyledButton key={post.id} className={classes.draft} onClick={() => goOn(post.id)}>
                <Thumb assetId={product.photoIds[0]} size={40} alt="" />
                <span>{product.name || t('product.unnamed')}</span>
              </UnstyledButton>
            ))}
          </div>
        </>
      )}
    </Card>
  );
}
