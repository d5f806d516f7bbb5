import { Button } from '@mantine/core';
import { IconWand } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HoldButton, Tick, type WorkDesk, WorkDialog, WorkReason } from '@/components/photo-work';
import { Reason, useAction } from '@/components/ui';
import { assets } from '@/utils/db';
import { BetterStage } from './BetterStage';
import classes from './better.module.css';
import { FocusPart } from './FocusPart';
import { type Bettered, keepBetter } from './keep-better';
import { Sliders } from './Sliders';
import { TurnBar } from './TurnBar';
import { useBench, useMended } from './use-bench';
import { useChanges } from './use-changes';
import { WarningNotes } from './WarningNotes';

interface Props extends WorkDesk<Bettered> {
  /** Products in which the new photo may take the old one's place. */
  productIds: readonly string[];
  /** Puts it there without asking: the dialog was opened from the product itself. */
  always: boolean;
}

/** For a button that its own press puts out of use: it keeps the keyboard's place, and a press more does no harm. */
const outOfUse = (out: boolean) => (out ? { 'aria-disabled': true, 'data-disabled': true } : {});

/** One photo made better: by itself as soon as it is opened, then by hand. */
export function BetterDialog({ photo, productIds, always, onClose, onKept }: Props) {
  const { t } = useTranslation();
  const { work, reason } = useBench(photo);
  const changes = useChanges(work, photo.focus);
  const { settings, turn, focus } = changes;
  const mended = useMended(work, settings);
  const [held, setHeld] = useState(false);
  const [marking, setMarking] = useState(false);
  const [level, setLevel] = useState(false);
  const [replace, setReplace] = useState(true);
  const saving = useAction();

  const reopened = work !== null && work.source.id !== photo.id;
  const focusMoved = focus?.x !== photo.focus?.x || focus?.y !== photo.focus?.y;
  const focusOnly = !changes.changed && !reopened;
  const save = () =>
    void saving.run(async () => {
      if (!work) return;
      const point = focus ?? undefined;
      if (focusOnly) {
        await assets.change(photo.id, { focus: point });
        return onKept({ made: null });
      }
      const made = changes.changed ? await work.bench.make(settings, turn) : null;
      if (made && !made.ok) return saving.setReason(made.reason);
      const name = work.source.name.replace(/\.\w{3,4}$/, '') || t('photos.unnamed');
      const stored = await keepBetter({
        shown: photo,
        source: work.source,
        photo: made?.data ?? null,
        name: t('better.name', { name }),
        changes: { settings, turn },
        focus: point,
        productIds: always || replace ? productIds : [],
      });
      onKept({ made: stored });
    });

  return (
    <WorkDialog
      title={t('better.title')}
      onClose={onClose}
      foot={
        <>
          <Reason reason={saving.reason} />
          {!always && !focusOnly && productIds.length > 0 && (
            <Tick checked={replace} onChange={setReplace}>
              {t('better.inProducts', { count: productIds.length })}
            </Tick>
          )}
          <Button
            fullWidth
            loading={saving.busy}
            disabled={!work || (focusOnly && !focusMoved)}
            onClick={save}
          >
            {t(focusOnly && focusMoved ? 'better.saveFocus' : 'better.save')}
          </Button>
        </>
      }
    >
      <WorkReason reason={reason} />
      <div className={classes.body}>
        {work ? (
          <BetterStage
            picture={held ? work.original : (mended ?? work.original)}
            turn={turn}
            before={held}
            grid={level}
            onHold={setHeld}
            focus={focus}
            marking={marking}
            onFocus={changes.setFocus}
          />
        ) : (
          <div className={classes.room} />
        )}
        <div className={classes.side}>
          <p className={classes.state} role="status" aria-busy={!work && !reason}>
            {work
              ? t(held ? 'better.before' : `better.${changes.origin}`)
              : reason
                ? ''
                : t('better.looking')}
          </p>
          {work && (
            <>
              <div className={classes.acts}>
                <HoldButton onHold={setHeld}>{t('better.hold')}</HoldButton>
                <Button
                  variant="default"
                  leftSection={<IconWand size={18} aria-hidden />}
                  {...outOfUse(changes.origin === 'mended' || changes.origin === 'good')}
                  onClick={changes.mend}
                >
                  {t('better.auto')}
                </Button>
                <Button variant="default" {...outOfUse(!changes.changed)} onClick={changes.clear}>
                  {t('better.none')}
                </Button>
              </div>
              <WarningNotes warnings={work.warnings} side={Math.min(work.width, work.height)} />
              <Sliders settings={settings} onChange={changes.change} />
              <TurnBar turn={turn} onChange={changes.setTurn} onLevel={setLevel} />
              <FocusPart
                marked={focus !== null}
                marking={marking}
                onMark={(on) => {
                  setMarking(on);
                  if (on && !focus) changes.setFocus({ x: 0.5, y: 0.5 });
                }}
                onClear={() => {
                  changes.setFocus(null);
                  setMarking(false);
                }}
              />
            </>
          )}
        </div>
      </div>
    </WorkDialog>
  );
}
