import { Progress } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { Card, Note, Reason, useAction } from '@/components/ui';
import { EARLY_WARNING, keepForGood, measureSpace, type Space } from '@/utils/db';
import { formatBytes } from '@/utils/i18n';
import classes from './data.module.css';

/** Room that Pajang takes on this computer and room that is left. */
export function SpaceCard() {
  const { t } = useTranslation();
  const { language } = useSession();
  const [space, setSpace] = useState<Space | null>(null);
  const { run, reason } = useAction();
  useEffect(() => {
    void run(async () => {
      // Asked on every look: a browser that refused once may grant it to one who comes back.
      await keepForGood();
      setSpace(await measureSpace());
    });
  }, [run]);
  const bytes = (count: number) => formatBytes(count, language);
  const free = space ? Math.max(0, space.quota - space.used) : 0;
  return (
    <Card title={t('data.space')}>
      <Reason reason={reason} />
      {space && (
        <>
          <p>{t('data.spaceUsed', { used: bytes(space.used), free: bytes(free) })}</p>
          <Progress
            value={(100 * space.used) / Math.max(space.quota, 1)}
            size="lg"
            radius="xl"
            aria-label={t('data.space')}
          />
          {free < EARLY_WARNING && <Note tone="bad">{t('data.spaceLow', { free: bytes(free) })}</Note>}
          <p className={classes.hint}>{t(space.persisted ? 'data.persisted' : 'data.notPersisted')}</p>
        </>
      )}
    </Card>
  );
}
