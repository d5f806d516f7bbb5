import { Button, Checkbox } from '@mantine/core';
import { IconPlayerPause } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { Card, Reason, useAction } from '@/components/ui';
import { holdOn } from '@/utils/calendar';
import { moments } from '@/utils/db/moments';
import classes from './moments.module.css';
import type { ShopMoments } from './use-moments';
import type { Undo } from './use-undo';

interface Props {
  data: ShopMoments;
  today: string;
  onDone: (undo: Undo) => void;
}

/** One press, and everything queued waits: of this shop, or of all. */
export function HoldCard({ data, today, onDone }: Props) {
  const { t } = useTranslation();
  const { shop, shops } = useSession();
  const [all, setAll] = useState(false);
  const acting = useAction();
  const held = holdOn(today, data.own) !== undefined;

  const hold = () =>
    void acting.run(async () => {
      // Of one shop the banner tells, and takes it back; of all, one undo.
      if (!all) return moments.holdAll(shop.id, today);
      const rows = await moments.holdShops(
        shops.map(({ id }) => id),
        today,
      );
      onDone({
        said:
          rows.length === 0 ? t('moments.hold.already') : t('moments.hold.heldShops', { count: rows.length }),
        undo: () => moments.dropHolds(rows.map(({ id }) => id)),
      });
    });

  return (
    <Card title={t('moments.hold.title')} lead={t('moments.hold.lead')}>
      <div className={classes.row}>
        <Button
          variant="default"
          leftSection={<IconPlayerPause size={18} aria-hidden />}
          loading={acting.busy}
          disabled={held && !all}
          onClick={hold}
        >
          {t('moments.hold.press')}
        </Button>
        {shops.length > 1 && (
          <Checkbox
            color="leaf.6"
            classNames={{ body: classes.tick }}
            label={t('moments.hold.all', { count: shops.length })}
            checked={all}
            onChange={(event) => setAll(event.currentTarget.checked)}
          />
        )}
      </div>
      <Reason reason={acting.reason} />
    </Card>
  );
}
