import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { Reason } from '@/components/ui';
import { createMeasure } from '@/utils/canvas';
import type { Stage, Viewport } from '@/utils/canvas/editor';
import { refitFor } from '@/utils/scene/edit';
import { AddMenu } from './AddMenu';
import { EditorBar } from './EditorBar';
import classes from './editor.module.css';
import { type Editor, EditorContext, type Mode } from './editor-context';
import { KeySheet } from './KeySheet';
import { Inspector } from './looks/Inspector';
import type { ReadDocument } from './open-document';
import { PartList } from './PartList';
import { SaveButton } from './SaveButton';
import { StageView } from './StageView';
import { useClipboard } from './use-clipboard';
import { useDocument } from './use-document';
import { useFaint } from './use-faint';
import { useEditorKeys } from './use-keys';
import { ZoomBar } from './ZoomBar';

// Each comes with its own press: the picture stands there before them.
const Strip = lazy(() => import('./strip/Strip'));
const SizeMenu = lazy(() => import('./SizeMenu'));
const VersionsDrawer = lazy(() => import('./VersionsDrawer'));

const LIVE_PARTS = 'editor-live';
/** Below this width the list and the looks are drawers. */
const WIDE = '(min-width: 1100px)';

/** All that the parts of the editor share. */
function useEditorState(read: ReadDocument): Editor & { live: string } {
  const { shop } = useSession();
  const doc = useDocument(read);
  const [mode, setMode] = useState<Mode>({ does: 'choose' });
  const [live, setLive] = useState('');
  const [view, setView] = useState<Viewport | null>(null);
  const [missing, setMissing] = useState<ReadonlySet<string>>(new Set());
  const [safeShown, setSafeShown] = useState(false);
  const stage = useRef<Stage | null>(null);
  const faint = useFaint(stage, doc.scene, missing);
  const refit = useMemo(() => refitFor(shop.fonts, createMeasure()), [shop.fonts]);
  return {
    doc,
    refit,
    mode,
    setMode,
    say: setLive,
    live,
    view,
    setView,
    stage,
    missing,
    faint,
    setMissing,
    safeShown,
    setSafeShown,
  };
}

/** The editor: its bar, the list of parts, the picture, and the looks of what is chosen. */
export function EditorFrame({ read }: { read: ReadDocument }) {
  const editor = useEditorState(read);
  return (
    <EditorContext value={editor}>
      <Inner name={read.name} />
      <div id={LIVE_PARTS} className={classes.live} aria-live="polite">
        {editor.live}
      </div>
      {Object.values(editor.doc.refused).length > 0 && (
        <div className={classes.refused}>
          <Reason
            reason={
              Object.values(editor.doc.refused).includes('newer') ? 'design-newer' : 'design-unreadable'
            }
          />
        </div>
      )}
    </EditorContext>
  );
}

function Inner({ name }: { name: string }) {
  const { t } = useTranslation();
  const { sheet, setSheet } = useEditorKeys();
  useClipboard();
  const wide = useMediaQuery(WIDE, true, { getInitialValueInEffect: false });
  const [drawer, setDrawer] = useState<'parts' | 'looks' | null>(null);
  const close = () => setDrawer(null);
  return (
    <div className={classes.editor}>
      <EditorBar name={name} onKeys={() => setSheet(true)}>
        <AddMenu />
        <SaveButton name={name} />
        <Suspense>
          <SizeMenu />
          <VersionsDrawer />
        </Suspense>
      </EditorBar>
      <div className={classes.desk} data-wide={wide || undefined}>
        {wide && (
          <section className={classes.side} aria-label={t('editor.list.title')}>
            <h2>{t('editor.list.title')}</h2>
            <PartList />
          </section>
        )}
        <div className={classes.middle}>
          <StageView />
          <Suspense>
            <Strip />
          </Suspense>
          <ZoomBar {...(!wide && { onParts: () => setDrawer('parts'), onLooks: () => setDrawer('looks') })} />
        </div>
        {wide && (
          <section className={classes.side} data-side="right" aria-label={t('editor.looks.title')}>
            <Inspector />
          </section>
        )}
      </div>
      {!wide && (
        <>
          <Drawer
            opened={drawer === 'parts'}
            onClose={close}
            title={t('editor.list.title')}
            position="bottom"
            size="60%"
            closeButtonProps={{ 'aria-label': t('close'), size: 44 }}
          >
            <PartList />
          </Drawer>
          <Drawer
            opened={drawer === 'looks'}
            onClose={close}
            title={t('editor.looks.title')}
            position="bottom"
            size="60%"
            overlayProps={{ backgroundOpacity: 0.1 }}
            closeButtonProps={{ 'aria-label': t('close'), size: 44 }}
          >
            <Inspector />
          </Drawer>
        </>
      )}
      <KeySheet opened={sheet} onClose={() => setSheet(false)} />
    </div>
  );
}
