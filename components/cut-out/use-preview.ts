import { useEffect, useRef, useState } from 'react';
import { PHOTO_LOST } from '@/components/photo-work';
import { reasonOf } from '@/components/ui';
import { type CutDesk, openCutDesk } from '@/utils/canvas/cut-out';
import { assets } from '@/utils/db';
import type { Ground, Stroke } from '@/utils/photo/cut-out';

export interface Size {
  width: number;
  height: number;
}

/** The desk for one photo, from the opening of the dialog to its end. `opened` stands when the photo is taken up. */
function useDesk(assetId: string, fail: (reason: string | null) => void) {
  const [opened, setOpened] = useState<{ desk: CutDesk; size: Size } | null>(null);
  const [photo, setPhoto] = useState<Blob | null>(null);
  const [share, setShare] = useState(0);
  useEffect(() => {
    const desk = openCutDesk(setShare);
    let gone = false;
    const open = async () => {
      const bytes = (await assets.bytesOf([assetId])).get(assetId);
      if (gone) return;
      if (!bytes) return fail(PHOTO_LOST);
      setPhoto(bytes.working);
      const size = await desk.open(bytes.working);
      if (gone) return;
      if (size.ok) setOpened({ desk, size: size.data });
      else fail(size.reason);
    };
    open().catch((error: unknown) => {
      console.error(error);
      if (!gone) fail(reasonOf(error));
    });
    return () => {
      gone = true;
      desk.close();
      setOpened(null);
    };
  }, [assetId, fail]);
  return { opened, photo, share };
}

/**
 * The photo as the strokes and the ground now make it. While one picture is worked on, only the last wish is
 * remembered: nobody waits for pictures in between. `failed` is why there is none.
 */
export function usePreview(assetId: string, strokes: readonly Stroke[], ground: Ground) {
  const [failed, setFailed] = useState<string | null>(null);
  const [picture, setPicture] = useState<ImageBitmap | null>(null);
  const [busy, setBusy] = useState(false);
  const { opened, photo, share } = useDesk(assetId, setFailed);
  const wish = useRef<{ strokes: readonly Stroke[]; ground: Ground } | null>(null);
  const running = useRef(false);
  const desk = opened?.desk;
  useEffect(() => {
    if (!desk) return;
    wish.current = { strokes, ground };
    if (running.current) return;
    const work = async () => {
      running.current = true;
      setBusy(true);
      for (let next = wish.current; next; next = wish.current) {
        wish.current = null;
        const shown = await desk.show(next.strokes, next.ground);
        setFailed(shown.ok ? null : shown.reason);
        setPicture(shown.ok ? shown.data : null);
      }
      setBusy(false);
      running.current = false;
    };
    work().catch((error: unknown) => {
      console.error(error);
      running.current = false;
      setBusy(false);
      setFailed('unknown');
    });
  }, [desk, strokes, ground]);
  // Each bitmap holds as much memory as the photo: it goes as soon as the next one is here.
  useEffect(() => () => picture?.close(), [picture]);
  return { ...opened, photo, share, picture, failed, busy: busy || (!opened && !failed) };
}
