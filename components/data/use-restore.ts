import { useCallback, useState } from 'react';
import { StoreError } from '@/utils/db';
import {
  type Choice,
  changeKey,
  type ImportPlan,
  type Incoming,
  mayKeepBoth,
  mergeIn,
  planImport,
  type RecordChange,
  replaceAll,
} from '@/utils/db/exchange';
import type { Shop } from '@/utils/model';
import { setLastImport, useLastImport } from './last-import';
import { useProgress } from './use-progress';

/** A file that has been read to the end and found whole, beside what is stored. */
export interface Opened {
  incoming: Incoming;
  plan: ImportPlan;
  madeAt: number;
  /** The shops in the file. */
  shops: Shop[];
}

/**
 * What happens to a record unless the user says otherwise. Changed on both sides: a pack keeps both versions,
 * so that nobody's work is lost; a backup, which is one's own, gives way to whichever is newer.
 */
export function usualChoice({ table, fate, mine, theirs }: RecordChange, isPack: boolean): Choice {
  if (fate === 'mine' || fate === 'theirs') return fate;
  if (isPack && mayKeepBoth(table)) return 'both';
  return (mine?.updatedAt ?? 0) >= theirs.updatedAt ? 'mine' : 'theirs';
}

export function useRestore() {
  const work = useProgress();
  const { start, setReason } = work;
  const [file, setFile] = useState<File | null>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  const result = useLastImport();

  const look = useCallback(async (incoming: Incoming, madeAt: number) => {
    const plan = await planImport(incoming);
    const isPack = incoming.shopId !== null;
    setChoices((before) => {
      const next = plan.changes.filter(({ fate }) => fate !== 'added');
      return new Map(
        next.map((change) => [
          changeKey(change),
          before.get(changeKey(change)) ?? usualChoice(change, isPack),
        ]),
      );
    });
    setOpened({ incoming, plan, madeAt, shops: incoming.rows.shops });
  }, []);

  /** Reads a file to its end and compares it; nothing is changed yet. */
  const open = useCallback(
    async (picked: File, password?: string) => {
      setFile(picked);
      setOpened(null);
      setLastImport(null);
      await start(async (long) => {
        const { readBackup } = await import('@/utils/backup');
        const { manifest, rows, photos } = await readBackup(picked, {
          ...(password && { password }),
          ...long,
        });
        const shopId = manifest.kind === 'shop' ? (manifest.shop?.id ?? null) : null;
        await look({ shopId, rows, photos }, manifest.madeAt);
      });
    },
    [start, look],
  );

  /** Brings the file in; when something changed here since the look, it is looked at again instead. */
  const apply = useCallback(
    async (mode: 'merge' | 'replace') => {
      if (!opened) return;
      await start(async () => {
        const { incoming, madeAt } = opened;
        try {
          setLastImport(mode === 'replace' ? await replaceAll(incoming) : await mergeIn(incoming, choices));
          setOpened(null);
          setFile(null);
        } catch (error) {
          if (error instanceof StoreError && error.reason === 'changed-meanwhile')
            await look(incoming, madeAt);
          throw error;
        }
      });
    },
    [opened, choices, start, look],
  );

  const choose = useCallback((keys: readonly string[], choice: Choice) => {
    setChoices((before) => new Map([...before, ...keys.map((key) => [key, choice] as const)]));
  }, []);

  const close = useCallback(() => {
    setFile(null);
    setOpened(null);
    setReason(null);
  }, [setReason]);

  return { work, file, opened, choices, result, open, apply, choose, close };
}
