import { SegmentedControl, Stack, useMantineColorScheme } from '@mantine/core';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { RemindSwitch } from '@/components/reminders';
import { setLanguage, useSession } from '@/components/shell';
import { Card, Reason, useAction } from '@/components/ui';
import { isLanguage } from '@/utils/i18n';

const SCHEMES = ['auto', 'light', 'dark'] as const;

/** How Pajang itself speaks and looks. */
export function AppSettings() {
  const { t } = useTranslation();
  const { language } = useSession();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const saving = useAction();
  return (
    <Card title={t('data.app')}>
      <Stack gap="sm">
        <SegmentedControl
          aria-label={t('data.language')}
          value={language}
          data={[
            { value: 'id', label: 'Bahasa Indonesia' },
            { value: 'en', label: 'English' },
          ]}
          onChange={(value) => {
            if (isLanguage(value)) void saving.run(() => setLanguage(value));
          }}
        />
        <SegmentedControl
          aria-label={t('data.scheme')}
          value={colorScheme}
          data={SCHEMES.map((value) => ({ value, label: t(`data.schemes.${value}`) }))}
          onChange={(value) => setColorScheme(value as typeof colorScheme)}
        />
        <Suspense>
          <RemindSwitch />
        </Suspense>
        <Reason reason={saving.reason} />
      </Stack>
    </Card>
  );
}
