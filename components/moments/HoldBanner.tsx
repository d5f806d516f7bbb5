import './words';
import { Button, CloseButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { Note, Reason, useAction, useLive } from '@/components/ui';
import { holdOn, localTime } from '@/utils/calendar';
import { moments } from '@/utils/db/moments';
import { formatDate } from '@/utils/i18n';
import type { OwnMoment } from '@/utils/model';
import classes from './moments.module.css';

/** Stands wherever the shop is worked on while nothing of it goes out, and lets it go on; that can be taken back. */
export function HoldBanner() {
  const { shop } = useSession();
  return <Banner key={shop.id} shopId={shop.id} today={localTime(shop.zone, Date.now()).day} />;
}

function Banner({ shopId, today }: { shopId: string; today: string }) {
  const { t } = useTranslation();
  const { language } = useSession();
  const own = useLive(() => moments.ofShop(shopId), [shopId]);
  const [released, setReleased] = useState<OwnMoment | null>(null);
  const acting = useAction();
  const hold = own && holdOn(today, own);

  const release = (row: OwnMoment) =>
    void acting.run(async () => setReleased(await moments.release(row.id, today)));
  const holdAgain = (row: OwnMoment) =>
    void acting.run(() => moments.holdAgain(row)).then((done) => done && setReleased(null));

  if (!hold && !released && acting.reason === null) return null;
  return (
    <div className={classes.banner}>
      <Reason reason={acting.reason} />
      {hold ? (
        <Note
          tone="info"
          action={
            <Button size="sm" mih={44} loading={acting.busy} onClick={() => release(hold)}>
              {t('moments.hold.release')}
            </Button>
          }
        >
          {hold.to === undefined
            ? t('moments.hold.since', { day: formatDate(hold.from, language, today) })
            : t('moments.hold.until', {
                name: hold.name || t('moments.hold.untitled'),
                day: formatDate(hold.to, language, today),
              })}
        </Note>
      ) : (
        released && (
          <Note
            tone="good"
            action={
              <>
                <Button size="sm" mih={44} variant="default" onClick={() => holdAgain(released)}>
                  {t('undo')}
                </Button>
                <CloseButton size={44} aria-label={t('close')} onClick={() => setReleased(null)} />
              </>
            }
          >
            {t('moments.hold.released')}
          </Note>
        )
      )}
    </div>
  );
}
