import { Button } from '@mantine/core';
import { type ReactNode, Suspense, useState } from 'react';
import { UndoNote, useAction } from '@/components/ui';
import { assets } from '@/utils/db';
import type { Asset } from '@/utils/model';
import { PhotoChoice } from './PhotoChoice';
import { PHOTO_LOST, WorkReason } from './WorkReason';

/** What the dialog of a work needs of whoever opens it; `W` is what the work leaves behind. */
export interface WorkDesk<W> {
  photo: Asset;
  onClose: () => void;
  /** The work is stored: the dialog goes, and the way back is offered. */
  onKept: (work: W) => void;
}

interface Props<W> {
  label: string;
  icon: ReactNode;
  /** Asked when there are several photos. */
  question: string;
  photoIds: readonly string[];
  disabled: boolean;
  /** The dialog, which may come lazily. */
  dialog: (desk: WorkDesk<W>) => ReactNode;
  /** Said of stored work. */
  said: (work: W) => string;
  undo: (photo: Asset, work: W) => Promise<void>;
}

/** The way to a work on one photo, and the way back from it. */
export function WorkButton<W>({ label, icon, question, photoIds, disabled, dialog, said, undo }: Props<W>) {
  const [choosing, setChoosing] = useState(false);
  const [photo, setPhoto] = useState<Asset | null>(null);
  const [kept, setKept] = useState<{ photo: Asset; work: W } | null>(null);
  const opening = useAction();
  const open = (id: string) =>
    void opening.run(async () => {
      setChoosing(false);
      setKept(null);
      const found = await assets.get(id);
      if (found) setPhoto(found);
      else opening.setReason(PHOTO_LOST);
    });
  const takeBack = () =>
    void opening.run(async () => {
      if (kept) await undo(kept.photo, kept.work);
      setKept(null);
    });
  const [first] = photoIds;
  if (first === undefined) return null;
  const several = photoIds.length > 1;
  return (
    <>
      <Button
        variant="default"
        leftSection={icon}
        disabled={disabled}
        aria-expanded={several ? choosing : undefined}
        onClick={() => (several ? setChoosing(!choosing) : open(first))}
      >
        {label}
      </Button>
      {choosing && <PhotoChoice label={question} ids={photoIds} onChoose={open} />}
      <WorkReason reason={opening.reason} />
      {kept && (
        <UndoNote onUndo={takeBack} onDismiss={() => setKept(null)}>
          {said(kept.work)}
        </UndoNote>
      )}
      {photo && (
        <Suspense>
          {dialog({
            photo,
            onClose: () => setPhoto(null),
            onKept: (work) => {
              setKept({ photo, work });
              setPhoto(null);
            },
          })}
        </Suspense>
      )}
    </>
  );
}
