import { Skeleton, Stack } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ProductScreen } from '@/components/product';
import { PanelHeader } from '@/components/shell';
import type { PageTab } from '@/utils/messaging';
import { PageNote } from './PageNote';
import classes from './panel.module.css';
import { StepsScreen } from './StepsScreen';
import { useDesk } from './use-desk';

/** The side panel: what is being sold, then Foto → Kata → Hari. */
export function Panel({ firstTab }: { firstTab: PageTab | null }) {
  const { t } = useTranslation();
  const desk = useDesk(firstTab);
  const { screen } = desk;

  // The moment from which the panel can be used, for `npm run bench`.
  useEffect(() => {
    if (screen !== 'looking') performance.mark('ready');
  }, [screen]);

  return (
    <div className={classes.panel}>
      <PanelHeader />
      {screen === 'looking' && (
        <Stack gap="sm" aria-label={t('panel.reading')} role="status">
          <Skeleton height={84} radius="md" />
          <Skeleton height={44} radius="md" />
          <Skeleton height={44} radius="md" />
        </Stack>
      )}
      {screen === 'product' && (
        <>
          <PageNote page={desk.page} kept={desk.kept?.product ?? null} onOpen={desk.openPage} />
          <ProductScreen
            key={desk.key}
            reading={desk.reading}
            kept={desk.kept}
            onDone={() => desk.show('steps')}
          />
        </>
      )}
      {screen === 'steps' && desk.kept && (
        <StepsScreen
          key={desk.kept.post.id}
          post={desk.kept.post}
          product={desk.kept.product}
          page={desk.page}
          onOpenPage={desk.openPage}
          onEditProduct={() => desk.show('product')}
        />
      )}
    </div>
  );
}
