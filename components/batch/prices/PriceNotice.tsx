import '../words';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Note } from '@/components/ui';
import { useStale } from './use-stale';

/** Says that pictures still show an old price, and where they are made anew; nothing while there are none. */
export default function PriceNotice() {
  const { t } = useTranslation();
  const stale = useStale();
  if (!stale || stale.length === 0) return null;
  return (
    <Note
      tone="info"
      action={
        <Button component="a" href="#massal" size="sm" mih={44} pt={10} variant="default">
          {t('batch.price.see')}
        </Button>
      }
    >
      {t('batch.price.notice', { count: stale.length })}
    </Note>
  );
}
