import { Button, Progress } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { Card, fileName, Note, Reason, saveStream, useAction } from '@/components/ui';
import { localTime } from '@/utils/calendar';
import type { Batch } from '@/utils/db';
import { batches, stillToMake } from '@/utils/db/batches';
import { formatBytes } from '@/utils/i18n';
import { BatchFailure } from './BatchFailure';
import type { Done } from './BatchPage';
import classes from './batch.module.css';
import { LeftOut } from './LeftOut';
import { forgive, useFailure } from './runner';
import { namedFiles, putInDrafts, takeFromDrafts } from './take-out';

interface Props {
  batch: Batch;
  onThrowAway: () => void;
  onDone: (done: Done) => void;
}

/** What came of a batch: fetch it, put it into drafts, go on with it, or throw it away. */
export function BatchResult({ batch, onThrowAway, onDone }: Props) {
  const { t } = useTranslation();
  const { shop, language } = useSession();
  const failure = useFailure(batch.id);
  const acting = useAction();
  const [working, setWorking] = useState<{ says: string; share: number } | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const made = batch.done.length;
  const remaining = stillToMake(batch).length;
  const failed = batch.failed?.length ?? 0;

  const work = async (says: string, action: (share: (part: number) => void) => Promise<void>) => {
    await acting.run(() => action((share) => setWorking({ says, share })));
    setWorking(null);
  };
  const zip = () =>
    work(t('batch.zipping'), async (share) => {
      const name = `pajang-${fileName(shop.name)}-${localTime(shop.zone, batch.createdAt).day}.zip`;
      const sink = await saveStream(name);
      if (sink === null) return;
      // The zip code is only needed here.
      const { zipInto } = await import('@/utils/backup');
      const total = made * batch.sizes.length;
      let count = 0;
      async function* counted() {
        for await (const file of namedFiles(batch, shop)) {
          yield file;
          count += 1;
          share(count / total);
        }
      }
      await zipInto(sink, counted(), batch.createdAt);
      setSaved(name);
    });
  const drafts = () =>
    work(t('batch.drafting'), async (share) => {
      const put = await putInDrafts(batch, shop, share);
      onDone({ says: t('batch.drafted', { count: put.length }), undo: () => takeFromDrafts(put) });
    });
  const goOn = (again = false) => {
    forgive(batch.id);
    void acting.run(() => batches.goOn(batch.id, again));
  };

  return (
    <Card
      title={t(batch.state === 'done' ? 'batch.done' : 'batch.stopped')}
      lead={
        made === 0
          ? t('batch.nothingMade')
          : t('batch.result', {
              pictures: made * batch.sizes.length,
              products: made,
              size: formatBytes(batch.bytes ?? 0, language),
            })
      }
    >
      {made > 0 && <Examples batch={batch} />}
      <Reason reason={acting.reason} />
      <BatchFailure reason={failure} />
      {remaining > 0 && (
        <Note
          tone="info"
          action={
            <Button size="sm" mih={44} onClick={() => goOn()}>
              {t('batch.goOn')}
            </Button>
          }
        >
          {t('batch.remaining', { count: remaining })}
        </Note>
      )}
      {working && (
        <div className={classes.progress}>
          <span>{working.says}</span>
          <Progress value={working.share * 100} size="lg" radius="xl" aria-label={working.says} />
        </div>
      )}
      <div className={classes.acts}>
        {made > 0 && (
          <>
            <Button disabled={acting.busy} onClick={() => void zip()}>
              {t('batch.zip')}
            </Button>
            <Button variant="default" disabled={acting.busy} onClick={() => void drafts()}>
              {t('batch.drafts')}
            </Button>
          </>
        )}
        <Button variant="subtle" color="gray" disabled={acting.busy} onClick={onThrowAway}>
          {t('batch.away')}
        </Button>
      </div>
      {made > 0 && <p className={classes.hint}>{t('batch.draftsHint')}</p>}
      {saved !== null && <Note tone="good">{t('batch.saved', { name: saved })}</Note>}
      <LeftOut batch={batch}>
        {failed > 0 && (
          <Button variant="default" onClick={() => goOn(true)}>
            {t('batch.again')}
          </Button>
        )}
      </LeftOut>
    </Card>
  );
}

/** Pictures of so many products are shown. */
const EXAMPLES = 6;

/** The first finished pictures, small. */
function Examples({ batch }: { batch: Batch }) {
  const { t } = useTranslation();
  const [urls, setUrls] = useState<string[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first ones stay the first ones.
  useEffect(() => {
    let made: string[] = [];
    let stale = false;
    const read = async () => {
      for await (const [file] of batches.files(batch)) {
        if (stale || made.length === EXAMPLES) break;
        if (file) made.push(URL.createObjectURL(file.blob));
      }
      if (!stale) setUrls(made);
    };
    read().catch(console.error);
    return () => {
      stale = true;
      for (const url of made) URL.revokeObjectURL(url);
      made = [];
    };
  }, [batch.id]);
  return (
    <ul className={classes.examples} aria-label={t('batch.examples')}>
      {urls.map((url) => (
        <li key={url}>
          <img src={url} alt="" decoding="async" />
        </li>
      ))}
    </ul>
  );
}
