import { SegmentedControl, Stack, useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { setLanguage, useSession } from '@/components/shell';
import { Reason, useAction } from '@/components/ui';
import { isLanguage } from '@/utils/i18n';
import { LogoField } from './LogoField';
import { ShopFields } from './ShopFields';
import classes from './shop.module.css';

/** The shop's name, looks and habits, and how Pajang itself should speak and look. */
export function ShopPage() {
  const { t, i18n } = useTranslation();
  const { shop, language } = useSession();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const saving = useAction();
  return (
    <div className={classes.page}>
      <h1>{t('studio.toko')}</h1>
      <p className={classes.lead}>{t('shop.lead')}</p>
      <Stack gap="lg">
        <LogoField />
        <ShopFields key={shop.id} />
        <section className={classes.card} aria-label={t('shop.app')}>
          <h2>{t('shop.app')}</h2>
          <Stack gap="sm">
            <SegmentedControl
              aria-label={t('shop.language')}
              value={language}
              data={[
                { value: 'id', label: 'Bahasa Indonesia' },
                { value: 'en', label: 'English' },
              ]}
              onChange={(value) => {
                if (isLanguage(value))
                  void saving.run(() => setLanguage(value, (to) => i18n.changeLanguage(to)));
              }}
            />
            <SegmentedControl
              aria-label={t('shop.scheme')}
              value={colorScheme}
              data={(['auto', 'light', 'dark'] as const).map((value) => ({
                value,
                label: t(`shop.schemes.${value}`),
              }))}
              onChange={(value) => setColorScheme(value as typeof colorScheme)}
            />
            <Reason reason={saving.reason} />
          </Stack>
        </section>
      </Stack>
    </div>
  );
}
