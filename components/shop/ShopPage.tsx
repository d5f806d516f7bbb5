import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { SlotsCard } from '@/components/slots';
import { Page, PageHeading } from '@/components/ui';
import { AboutCard } from './AboutCard';
import { ColorsCard } from './ColorsCard';
import { FontsCard } from './FontsCard';
import { HashtagSetsCard } from './HashtagSetsCard';
import { LogoField } from './LogoField';
import { MarkCard } from './MarkCard';
import { PagesCard } from './PagesCard';
import { TrashShop } from './TrashShop';
import { VoiceCard } from './VoiceCard';

/** The shop's name, looks, habits and pages. */
export function ShopPage() {
  const { t } = useTranslation();
  return (
    <Page width="text">
      <PageHeading title={t('studio.toko')} lead={t('shop.lead')} />
      <AboutCard />
      <LogoField />
      <ColorsCard />
      <FontsCard />
      <MarkCard />
      <VoiceCard />
      <HashtagSetsCard />
      <Suspense>
        <SlotsCard />
      </Suspense>
      <PagesCard />
      <TrashShop />
    </Page>
  );
}
