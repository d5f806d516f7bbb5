import { NativeSelect, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Note } from '@/components/ui';
import type { Stock } from '@/utils/model';
import { unreadable } from '../product-text';
import { closesTooLate } from '../stock-state';
import type { ProductDesk } from '../use-product-desk';
import { DayField } from './DayField';

const MODES = ['none', 'ready', 'preorder'] as const;

/** What can be had: pieces at hand, or orders made by a day. */
export function StockSection({ desk, today }: { desk: ProductDesk; today: string }) {
  const { t } = useTranslation();
  const stock = desk.row?.stock;
  const mode = stock?.mode ?? 'none';
  // Switching it off and on again brings back what was counted.
  const before = useRef<Stock | undefined>(undefined);

  const setMode = (next: string) => {
    before.current = stock ?? before.current;
    const kept = before.current;
    void desk.change(({ stock: now }) => ({
      stock: next === 'ready' || next === 'preorder' ? { ...kept, ...now, mode: next } : undefined,
    }));
  };
  const setDay = (field: 'closes' | 'ready') => (day: string | undefined) =>
    void desk.change(({ stock: now }) => ({ stock: { mode: 'preorder', ...now, [field]: day } }));

  const wrong = unreadable(desk.text).includes('amount');
  return (
    <Stack gap="md">
      <NativeSelect
        label={t('products.stockMode')}
        value={mode}
        data={MODES.map((value) => ({ value, label: t(`products.mode.${value}`) }))}
        onChange={(event) => setMode(event.currentTarget.value)}
      />
      {mode !== 'none' && (
        <TextInput
          label={t(mode === 'ready' ? 'products.amountLeft' : 'products.amountQuota')}
          description={t('products.amountHint')}
          inputMode="numeric"
          maxLength={12}
          value={desk.text.amount}
          error={wrong && t('products.amountUnread')}
          onChange={(event) => desk.edit({ amount: event.currentTarget.value })}
        />
      )}
      {mode === 'preorder' && (
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
          <DayField
            label={t('products.closes')}
            value={stock?.closes}
            today={today}
            onChange={setDay('closes')}
          />
          <DayField
            label={t('products.ready')}
            value={stock?.ready}
            today={today}
            onChange={setDay('ready')}
          />
        </SimpleGrid>
      )}
      {closesTooLate(stock) && <Note tone="info">{t('products.tooLate')}</Note>}
    </Stack>
  );
}
