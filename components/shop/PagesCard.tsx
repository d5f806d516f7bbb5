import { SimpleGrid } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Card, Reason } from '@/components/ui';
import { OWN_SITES, type OwnSite } from '@/utils/model';
import { TypedField } from './TypedField';
import { pageTyping } from './typed-values';
import { useShopWriter } from './use-shop-writer';

const EXAMPLES: Record<OwnSite, string> = {
  instagram: '@dapurburini',
  facebook: 'facebook.com/dapurburini',
  shopee: 'shopee.co.id/…-i.123.456',
};

/** The pages that belong to the shop, so that Pajang can say when another shop's page is open. */
export function PagesCard() {
  const { t } = useTranslation();
  const { shop, writeInside, reason } = useShopWriter();
  const typings = useMemo(() => OWN_SITES.map((site) => ({ site, typing: pageTyping(site) })), []);
  return (
    <Card title={t('shop.pages')} lead={t('shop.pagesHint')}>
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="md">
        {typings.map(({ site, typing }) => (
          <TypedField
            key={site}
            label={t(`shop.page.${site}`)}
            placeholder={EXAMPLES[site]}
            maxLength={500}
            stored={shop.pages[site]}
            typing={typing}
            onWrite={(handle) => void writeInside('pages', { [site]: handle || undefined })}
          />
        ))}
      </SimpleGrid>
      <Reason reason={reason} />
    </Card>
  );
}
