import { Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Card, Reason } from '@/components/ui';
import { addWords } from '@/utils/i18n';
import { mark } from '@/utils/i18n/locales/id/mark';
import { useShopWriter } from './use-shop-writer';

addWords({ mark });

/** Whether finished pictures carry a small mark of the shop. */
export function MarkCard() {
  const { t } = useTranslation();
  const { shop, write, reason } = useShopWriter();
  return (
    <Card title={t('mark.title')} lead={t('mark.lead')}>
      <Switch
        size="md"
        label={t('mark.on')}
        checked={shop.watermark === true}
        onChange={(event) => void write({ watermark: event.currentTarget.checked })}
      />
      <Reason reason={reason} />
    </Card>
  );
}
