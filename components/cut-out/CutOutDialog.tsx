import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HoldButton, type MadePhoto, Tick, type WorkDesk, WorkDialog } from '@/components/photo-work';
import { useSession } from '@/components/shell';
import { useAction } from '@/components/ui';
import { BrushBar, RADII } from './BrushBar';
import { CutReason } from './CutReason';
import { CutStage } from './CutStage';
import classes from './cut-out.module.css';
import { GroundPicker } from './GroundPicker';
import { type GroundKind, groundOf } from './grounds';
import { keepCut } from './keep-cut';
import type { Tool } from './use-brush';
import { useObjectUrl } from './use-object-url';
import { usePreview } from './use-preview';
import { useStrokes } from './use-strokes';

interface Props extends WorkDesk<MadePhoto> {
  /** Products in which the new photo may take the old one's place. */
  productIds: readonly string[];
  /** Puts it there without asking: the dialog was opened from the product itself. */
  always: boolean;
}

const CLEAR = { kind: 'clear' } as const;

/** A photo's product on a new ground: found by itself, mended with the brush, stored as a new photo. */
export function CutOutDialog({ photo, productIds, always, onClose, onKept }: Props) {
  const { t } = useTranslation();
  const { shop } = useSession();
  const strokes = useStrokes();
  const [tool, setTool] = useState<Tool>('look');
  const [radius, setRadius] = useState<number>(RADII.first);
  const [zoom, setZoom] = useState(1);
  const [kind, setKind] = useState<GroundKind>('white');
  const [color, setColor] = useState(shop.colors.ground);
  const [held, setHeld] = useState(false);
  const [replace, setReplace] = useState(true);
  const ground = useMemo(() => groundOf(kind, shop.colors.ground, color), [kind, shop.colors.ground, color]);
  const preview = usePreview(photo.id, strokes.strokes, tool === 'look' ? ground : CLEAR);
  const before = useObjectUrl(preview.photo);
  const saving = useAction();

  const { desk } = preview;
  const save = () =>
    void saving.run(async () => {
      if (!desk) return;
      const made = await desk.save(strokes.strokes, ground);
      if (!made.ok) return saving.setReason(made.reason);
      const name = t('cutOut.name', { name: photo.name.replace(/\.\w{3,4}$/, '') || t('photos.unnamed') });
      const settings = { ground: kind, ...(ground.kind !== 'clear' && { color: ground.colour.join(' ') }) };
      const into = always || replace ? productIds : [];
      onKept(await keepCut(photo, { ...made.data, name }, settings, into));
    });

  return (
    <WorkDialog
      title={t('cutOut.title')}
      lead={t('cutOut.lead')}
      onClose={onClose}
      foot={
        <>
          <CutReason reason={saving.reason} />
          {!always && productIds.length > 0 && (
            <Tick checked={replace} onChange={setReplace}>
              {t('cutOut.inProducts', { count: productIds.length })}
            </Tick>
          )}
          <Button fullWidth loading={saving.busy} disabled={!preview.picture || preview.busy} onClick={save}>
            {t('cutOut.save')}
          </Button>
        </>
      }
    >
      <div className={classes.body}>
        {before ? (
          <CutStage
            // As it is stored; the pixels count once they are here.
            size={preview.size ?? photo}
            before={before}
            picture={preview.picture}
            showBefore={held}
            tool={tool}
            radius={radius}
            zoom={zoom}
            onStroke={strokes.add}
          />
        ) : (
          <div className={classes.room} />
        )}
        <div className={classes.side}>
          <div className={classes.state} role="status" aria-busy={preview.busy}>
            {preview.busy ? t('cutOut.working') : preview.picture ? t('cutOut.ready') : ''}
            {preview.busy && <progress aria-label={t('cutOut.progress')} max={1} value={preview.share} />}
          </div>
          <CutReason reason={preview.failed} />
          <BrushBar
            tool={tool}
            radius={radius}
            zoom={zoom}
            strokes={strokes}
            onTool={setTool}
            onRadius={setRadius}
            onZoom={setZoom}
          />
          <HoldButton onHold={setHeld}>{t('cutOut.before')}</HoldButton>
          <GroundPicker
            kind={kind}
            color={color}
            shopColor={shop.colors.ground}
            onKind={(next) => {
              setKind(next);
              setTool('look');
            }}
            onColor={setColor}
          />
        </div>
      </div>
    </WorkDialog>
  );
}
