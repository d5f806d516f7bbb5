import { useEffect, useMemo, useRef, useState } from 'react';
import { reasonOf, useLive } from '@/components/ui';
import { pictureKey, pictures, type SizeToSave } from '@/utils/db/pictures';
import type { Design, PictureSize, Post } from '@/utils/model';
import { ALL_SIZES, type ReadDocument, readSize, type Slides } from './open-document';
import { createSaver, type SaveState } from './saver';

/** How the pictures stand against what lies in the database. */
export interface Save {
  state: SaveState;
  reason: string | null;
}

interface Telling {
  /** More of the same step may follow, as while a word is typed. */
  goesOn: boolean;
  /** Another window wrote these. */
  onElsewhere: (slides: Slides) => void;
}

/** Keeps the row in the database as the pictures are, and tells of other windows' changes to it. */
export function useSaving(read: ReadDocument, slides: Slides, { goesOn, onElsewhere }: Telling) {
  const [save, setSave] = useState<Save>({ state: 'saved', reason: null });
  const known = useRef(read.known);
  /** The slides of each size as they were read or written last. */
  const written = useRef(read.slides);
  const idle = useRef(true);
  const { owner } = read;

  const saver = useMemo(
    () =>
      createSaver<Slides>(
        async (next) => {
          const sizes: Partial<Record<PictureSize, SizeToSave>> = {};
          for (const size of ALL_SIZES) {
            const own = next[size];
            if (own && own !== written.current[size])
              sizes[size] = { slides: own, known: known.current[size] };
          }
          const row = await pictures.save(owner, sizes);
          for (const size of ALL_SIZES) if (sizes[size]) known.current[size] = pictureKey(row, size);
          written.current = next;
        },
        (state, error) => {
          idle.current = state === 'saved';
          const reason = error === undefined ? null : reasonOf(error);
          if (reason === 'unknown') console.error(error);
          setSave({ state, reason });
        },
      ),
    [owner],
  );
  useEffect(() => {
    if (slides !== written.current) saver.put(slides, goesOn);
  }, [saver, slides, goesOn]);
  useEffect(() => {
    const now = () => void saver.flush();
    const hidden = () => {
      if (document.visibilityState === 'hidden') now();
    };
    document.addEventListener('visibilitychange', hidden);
    window.addEventListener('pagehide', now);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      window.removeEventListener('pagehide', now);
      now();
    };
  }, [saver]);

  const row: Design | Post | undefined = useLive(() => pictures.row(owner), [owner.kind, owner.id]);
  useEffect(() => {
    // What waits to be written will win; what it replaces is kept as a version.
    if (!row || !idle.current) return;
    const changed: Slides = {};
    for (const size of ALL_SIZES) {
      const key = pictureKey(row, size);
      if (key === known.current[size]) continue;
      known.current[size] = key;
      const found = readSize(row, size);
      if (found && typeof found !== 'string') changed[size] = found;
    }
    if (Object.keys(changed).length === 0) return;
    written.current = { ...written.current, ...changed };
    onElsewhere(changed);
  }, [row, onElsewhere]);
  return { save, saveNow: saver.flush };
}
