import { useEffect, useState } from 'react';
import { useSession } from '@/components/shell';
import { useAction } from '@/components/ui';
import { type SheetImported, sheetImport } from '@/utils/db';
import type { Matching, Sheet } from '@/utils/sheets';
import { guess, readInput } from './read-input';
import { type Job, prepare, type SheetName } from './sheet-job';

/** A table on its way in: read, matched, checked, brought in, and perhaps taken back. */
export function useSheet(name: SheetName) {
  const { shop, language } = useSession();
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const [matching, setMatching] = useState<Matching>({});
  const [job, setJob] = useState<Job | null>(null);
  const [imported, setImported] = useState<SheetImported | null>(null);
  const [undone, setUndone] = useState(false);
  const reading = useAction();
  const checking = useAction();
  const bringing = useAction();
  const check = checking.run;

  // The shop's own edits make it a new object; the table belongs to the shop that it was read for.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above.
  useEffect(() => {
    if (!sheet) return;
    let stale = false;
    setJob(null);
    void check(async () => {
      const ready = await prepare({ name, sheet, matching, shop, language });
      if (!stale) setJob(ready);
    });
    return () => {
      stale = true;
    };
  }, [name, sheet, matching, shop.id, language, check]);

  const use = (next: Sheet) => {
    setSheet(next);
    setMatching(guess(name, next));
  };

  return {
    sheet,
    matching,
    job,
    imported,
    undone,
    busy: { reading: reading.busy, checking: checking.busy, bringing: bringing.busy },
    reason: reading.reason ?? checking.reason ?? bringing.reason,
    read: (input: File | string) => void reading.run(async () => use(await readInput(name, input))),
    setHeader: (header: number | null) => sheet && use({ ...sheet, header }),
    match: (key: string, index: number | undefined) => setMatching((before) => ({ ...before, [key]: index })),
    restart: () => {
      setSheet(null);
      setJob(null);
      setImported(null);
      setUndone(false);
      bringing.setReason(null);
      checking.setReason(null);
    },
    bringIn: () =>
      void bringing.run(async () => {
        if (job) setImported(await job.bringIn());
      }),
    undo: () =>
      void bringing.run(async () => {
        if (!imported) return;
        await (await sheetImport()).undoImport(imported);
        setUndone(true);
      }),
  };
}

export type SheetDesk = ReturnType<typeof useSheet>;
