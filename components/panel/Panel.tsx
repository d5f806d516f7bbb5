import { Skeleton, Stack } from '@mantine/core';
import { Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { HouseKeeper } from '@/components/data';
import { ProductScreen } from '@/components/product';
import { type PageState, PanelHeader, PerShop, usePage } from '@/components/shell';
import type { PageTab } from '@/utils/messaging';
import { ForeignNote } from './ForeignNote';
import { PageNote } from './PageNote';
import classes from './panel.module.css';
import { StepsScreen } from './StepsScreen';
import { useDesk } from './use-desk';

/** The side panel. The page in front is the browser's, so it stays when the shop changes; the desk is the shop's. */
export function Panel({ firstTab }: { firstTab: PageTab | null }) {
  const page = usePage(firstTab);
  return (
    <div className={classes.panel}>
      <PanelHeader />
      <Suspense>
        <HouseKeeper />
      </Suspense>
      <PerShop>
        <DeskScreen page={page} />
      </PerShop>
    </div>
  );
}

/** What is being sold, then Foto → Kata → Hari. */
function DeskScreen({ page }: { page: PageState }) {
  const { t } = useTranslation();
  const desk = useDesk(page);
  const { screen, foreign } = desk;

  // The moment from which the panel can be used, for `npm run bench`.
  useEffect(() => {
    if (screen !== 'looking') performance.mark('ready');
  }, [screen]);

  return (
    <>
      {foreign && <ForeignNote key={foreign.id} other={foreign} onStay={desk.stay} />}
      {screen === 'looking' && (
        <Stack gap="sm" aria-label={t('panel.reading')} role="status">
          <Skeleton height={84} radius="md" />
          <Skeleton height={44} radius="md" />
          <Skeleton height={44} radius="md" />
        </Stack>
      )}
      {screen === 'product' && (
        <>
          {!foreign && <PageNote page={page} kept={desk.kept?.product ?? null} onOpen={desk.openPage} />}
          <ProductScreen
            key={desk.key}
            reading={desk.reading}
            kept={desk.kept}
            onBegin={desk.begin}
            onDone={() => desk.show('steps')}
          />
        </>
      )}
      {screen === 'steps' && desk.kept && (
        <StepsScreen
          key={desk.kept.post.id}
          post={desk.kept.post}
          product={desk.kept.product}
          page={foreign ? null : page}
          onOpenPage={desk.openPage}
          onEditProduct={() => desk.show('product')}
        />
      )}
    </>
  );
}
