import { SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PERMIT_KEYS } from '@/utils/model';
import type { ProductDesk } from '../use-product-desk';
import classes from './library.module.css';

/** Numbers of permits and certificates. */
export function PermitSection({ desk }: { desk: ProductDesk }) {
  const { t } = useTranslation();
  return (
    <Stack gap="md">
      <p className={classes.hint}>{t('products.permitsHint')}</p>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        {PERMIT_KEYS.map((key) => (
          <TextInput
            key={key}
            label={t(`products.permit.${key}`)}
            placeholder={t(`products.permitExample.${key}`)}
            value={desk.text[`permits.${key}`]}
            maxLength={60}
            onChange={(event) => desk.edit({ [`permits.${key}`]: event.currentTarget.value })}
          />
        ))}
      </SimpleGrid>
    </Stack>
  );
}
