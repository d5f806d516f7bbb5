import { Skeleton, Stack } from '@mantine/core';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ForeignNote, OwnPageNote } from '@/components/owner';
import { PictureStep } from '@/components/picture';
import { type ProductForm, ProductScreen } from '@/components/product';
import { type PageState, PanelHeader, PerShop, usePage } from '@/components/shell';
import { SelectionCard } from '@/components/testimonial';
import { TodayFold } from '@/components/today';
import type { PageTab } from '@/utils/messaging';
import { ListedNote } from './ListedNote';
import { isListed } from './offers';
import { PageNote } from './PageNote';
import classes from './panel.module.css';
import { StepsScreen } from './StepsScreen';
import { useDesk } from './use-desk';

const Notices = lazy(async () => ({ default: (await import('./Notices')).Notices }));

/** The side panel. The page in front is the browser's, so it stays when the shop changes; the desk is the shop's. */
export function Panel({ firstTab }: { firstTab: PageTab | null }) {
  const page = usePage(firstTab);
  return (
    <div className={classes.panel}>
      <PanelHeader />
      <Suspense>
        <Notices />
      </Suspense>
      <PerShop>
        <Suspense>
          <TodayFold composer={page.composer} />
        </Suspense>
        <DeskScreen page={page} />
      </PerShop>
    </div>
  );
}

/** What is being sold, then Foto → Kata → Hari. */
function DeskScreen({ page }: { page: PageState }) {
  const { t } = useTranslation();
  const desk = useDesk(page);
  const { screen, foreign, kept } = desk;
  const form = useRef<ProductForm>(null);
  // Pages of the product itself go on offering what they say, however long ago it was begun.
  const ownPage = kept && page.reading?.url === kept.product.sourceUrl ? page.reading : null;
  const reading = ownPage?.kind === 'product' ? ownPage : desk.reading;

  // The moment from which the panel can be used, for `npm run bench`.
  useEffect(() => {
    if (screen === 'looking') return;
    performance.mark('ready');
    // Six pictures are to stand there at the tap: their step is fetched as soon as nothing else is to be done.
    const waiting = requestIdleCallback(PictureStep.warm);
    return () => cancelIdleCallback(waiting);
  }, [screen]);

  return (
    <>
      {foreign && <ForeignNote key={foreign.shop.id} foreign={foreign} onStay={() => desk.stay(foreign)} />}
      {!foreign && page.tab && <OwnPageNote page={{ url: page.tab.url, identity: page.identity }} />}
      {screen === 'looking' && (
        <Stack gap="sm" aria-label={t('panel.reading')} role="status">
          <Skeleton height={84} radius="md" />
          <Skeleton height={44} radius="md" />
          <Skeleton height={44} radius="md" />
        </Stack>
      )}
      <SelectionCard
        tab={foreign || screen === 'looking' ? null : page.tab}
        product={kept?.product ?? null}
        form={screen === 'looking' ? null : form}
      />
      {screen === 'product' && (
        <>
          {!foreign && (
            <PageNote
              page={page}
              kept={kept?.product ?? null}
              taken={desk.reading}
              onOpen={desk.openPage}
              onTake={desk.take}
            />
          )}
          {reading && isListed(reading) && <ListedNote url={reading.url} tabId={page.tab?.id} />}
          <ProductScreen
            key={desk.key}
            reading={reading}
            kept={kept}
            onBegin={desk.begin}
            onDone={() => desk.show('steps')}
            form={form}
          />
        </>
      )}
      {screen === 'steps' && kept && (
        <StepsScreen
          key={kept.post.id}
          post={kept.post}
          product={kept.product}
          page={foreign ? null : page}
          desk={desk}
        />
      )}
    </>
  );
}
