import { Button, CloseButton } from '@mantine/core';
import { IconWand } from '@tabler/icons-react';
import { type FocusEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HoldButton, type MadePhoto } from '@/components/photo-work';
import { Note, Reason, useAction } from '@/components/ui';
import { assets } from '@/utils/db';
import type { Asset } from '@/utils/model';
import { BetterStage } from './BetterStage';
import classes from './better.module.css';
import { FocusPart } from './FocusPart';
import { keepBetter } from './keep-better';
import { Sliders } from './Sliders';
import { TurnBar } from './TurnBar';
import { useBench, useMended } from './use-bench';
import { useChanges } from './use-changes';
import { WarningNotes } from './WarningNotes';

interface Props {
  photo: Asset;
  /** Products in which the new photo may take the old one's place. */
  productIds: readonly string[];
  /** Puts it there without asking: the dialog was opened from the product itself. */
  always: boolean;
  onClose: () => void;
  /** `focusOnly`: no new photo was made, the old one only got its point. */
  onKept: (kept: MadePhoto, focusOnly: boolean) => void;
}

/**
 * Escape closes this dialog alone: a dialog of the kit that it stands in heeds the key too, unless what has the
 * focus says this.
 */
const keepEscape = (event: FocusEvent) => event.target.setAttribute('data-mantine-stop-propagation', 'true');

/** For a button that its own press puts out of use: it keeps the keyboard's place, and a press more does no harm. */
const outOfUse = (out: boolean) => (out ? { 'aria-disabled': true, 'data-disabled': true } : {});

/** One photo made better: by itself as soon as it is opened, then by hand. */
export function BetterDialog({ photo, productIds, always, onClose, onKept }: Props) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const { work, reason } = useBench(photo);
  const changes = useChanges(work, photo.focus);
  const { settings, turn, focus } = changes;
  const mended = useMended(work, settings);
  const [held, setHeld] = useState(false);
  const [marking, setMarking] = useState(false);
  const [level, setLevel] = useState(false);
  const [replace, setReplace] = useState(true);
  const saving = useAction();
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);

  const reopened = work !== null && work.source.id !== photo.id;
  const focusMoved = focus?.x !== photo.focus?.x || focus?.y !== photo.focus?.y;
  const focusOnly = !changes.changed && !reopened;
  const save = () =>
    void saving.run(async () => {
      if (!work) return;
      const point = focus ?? undefined;
      if (focusOnly) {
        await assets.change(photo.id, { focus: point });
        return onKept({ assetId: photo.id, known: true, productIds: [] }, true);
      }
      const made = changes.changed ? await work.bench.make(settings, turn) : null;
      if (made && !made.ok) return saving.setReason(made.reason);
      const name = work.source.name.replace(/\.\w{3,4}$/, '') || t('photos.unnamed');
      const kept = await keepBetter({
        shown: photo,
        source: work.source,
        photo: made?.data ?? null,
        name: t('better.name', { name }),
        changes: { settings, turn },
        focus: point,
        productIds: always || replace ? productIds : [],
      });
      onKept(kept, false);
    });

  return (
    <dialog
      ref={dialog}
      className={classes.dialog}
      aria-labelledby="better-title"
      onClose={onClose}
      onFocus={keepEscape}
    >
      <header className={classes.head}>
        <h2 id="better-title">{t('better.title')}</h2>
        <CloseButton size={44} aria-label={t('close')} onClick={onClose} />
      </header>
      {reason === 'better-gone' ? <Note tone="bad">{t('photos.gone')}</Note> : <Reason reason={reason} />}
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
      <footer className={classes.foot}>
        <Reason reason={saving.reason} />
        {!always && !focusOnly && productIds.length > 0 && (
          <label className={classes.tick}>
            <input
              type="checkbox"
              checked={replace}
              onChange={(event) => setReplace(event.currentTarget.checked)}
            />
            {t('better.inProducts', { count: productIds.length })}
          </label>
        )}
        <Button fullWidth loading={saving.busy} disabled={!work || (focusOnly && !focusMoved)} onClick={save}>
          {t(focusOnly && focusMoved ? 'better.saveFocus' : 'better.save')}
        </Button>
      </footer>
    </dialog>
  );
}
