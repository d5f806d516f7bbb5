import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AboutCard } from './AboutCard';
import { ColorsCard } from './ColorsCard';
import { FontsCard } from './FontsCard';
import { LogoField } from './LogoField';
import { PagesCard } from './PagesCard';
import classes from './shop.module.css';
import { TrashShop } from './TrashShop';
import { VoiceCard } from './VoiceCard';

/** The shop's name, looks, habits and pages. */
export function ShopPage() {
  const { t } = useTranslation();
  return (
    <div className={classes.page}>
      <h1>{t('studio.toko')}</h1>
      <p className={classes.lead}>{t('shop.lead')}</p>
      <Stack gap="lg">
        <AboutCard />
        <LogoField />
        <ColorsCard />
        <FontsCard />
        <VoiceCard />
        <PagesCard />
        <TrashShop />
      </Stack>
    </div>
  );
}
