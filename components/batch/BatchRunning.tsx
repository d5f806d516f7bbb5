import { Button, Progress } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card, Reason, useAction } from '@/components/ui';
import type { Batch } from '@/utils/db';
import { batches, countBehind } from '@/utils/db/batches';
import { BatchFailure } from './BatchFailure';
import classes from './batch.module.css';
import { LeftOut } from './LeftOut';
import { forgive, useFailure } from './runner';
import { secondsLeft } from './time-left';

/** The words on the time that is left are renewed so often (ms); the count itself whenever it changes. */
const TICK = 5000;

/** A batch on its way: how far it is, how long it takes yet, and how to stop it. */
export function BatchRunning({ batch }: { batch: Batch }) {
  const { t } = useTranslation();
  const failure = useFailure(batch.id);
  const acting = useAction();
  const behind = countBehind(batch);
  const total = batch.productIds.length;
  return (
    <Card title={t('batch.running')} lead={t('batch.runningNote')}>
      <div className={classes.progress}>
        <div className={classes.progressText}>
          <strong>{t('batch.behind', { count: behind, total })}</strong>
          {failure === null && <TimeLeft batch={batch} />}
        </div>
        <Progress value={(behind / total) * 100} size="lg" radius="xl" aria-label={t('batch.running')} />
      </div>
      <BatchFailure
        reason={failure}
        action={
          <Button size="sm" mih={44} onClick={() => forgive(batch.id)}>
            {t('batch.goOn')}
          </Button>
        }
      />
      <Reason reason={acting.reason} />
      <div className={classes.acts}>
        <Button variant="default" onClick={() => void acting.run(() => batches.stop(batch.id))}>
          {t('batch.cancel')}
        </Button>
      </div>
      <LeftOut batch={batch} />
    </Card>
  );
}

function TimeLeft({ batch }: { batch: Batch }) {
  const { t } = useTranslation();
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK);
    return () => clearInterval(timer);
  }, []);
  const { run, productIds } = batch;
  const left = run && secondsLeft(run, { behind: countBehind(batch), total: productIds.length, now });
  if (left === undefined || left === null) return null;
  const minutes = Math.round(left / 60);
  const words =
    left < 15
      ? t('batch.almost')
      : left < 60
        ? t('batch.halfMinute')
        : t('batch.minutes', { count: minutes });
  return <span role="status">{words}</span>;
}
