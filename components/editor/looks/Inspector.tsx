import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Note } from '@/components/ui';
import { isGroup, type Layer } from '@/utils/scene';
import { findLayer } from '@/utils/scene/edit';
import classes from '../editor.module.css';
import { useEditor } from '../editor-context';
import { usePartName } from '../part-name';
import { useActs } from '../use-acts';
import { ChosenTools } from './ChosenTools';
import { GroundLooks } from './GroundLooks';
import { Hints } from './Hints';
import { PhotoLooks } from './PhotoLooks';
import { PlaceLooks } from './PlaceLooks';
import { QrLooks } from './QrLooks';
import { ShapeLooks } from './ShapeLooks';
import { TextLooks } from './TextLooks';

function Own({ layer }: { layer: Layer }) {
  switch (layer.type) {
    case 'text':
      return <TextLooks key={layer.id} layer={layer} />;
    case 'shape':
      return <ShapeLooks key={layer.id} layer={layer} />;
    case 'photo':
    case 'logo':
      return <PhotoLooks key={layer.id} layer={layer} />;
    case 'qr':
      return <QrLooks key={layer.id} layer={layer} />;
    default:
      return null;
  }
}

/** The looks of what is chosen; of the picture itself while nothing is. */
export function Inspector() {
  const { t } = useTranslation();
  const { doc } = useEditor();
  const acts = useActs();
  const name = usePartName();
  const layers = doc.chosen.flatMap((id) => findLayer(doc.scene, id) ?? []);
  const [only, ...others] = layers;
  if (!only)
    return (
      <div className={classes.looks}>
        <h2>{t('editor.looks.title')}</h2>
        <p className={classes.hint}>{t('editor.looks.none')}</p>
        <Hints />
        <GroundLooks />
      </div>
    );
  const several = others.length > 0;
  const whole = doc.scene.layers.includes(only);
  return (
    <div className={classes.looks}>
      <h2>{several ? t('editor.parts', { count: layers.length }) : name(only)}</h2>
      {!several && <Hints only={only.id} />}
      {only.locked && !several && (
        <Note
          tone="info"
          action={
            <Button size="sm" mih={44} variant="default" onClick={() => acts.lock([only.id], false)}>
              {t('editor.looks.unlock')}
            </Button>
          }
        >
          {t('editor.looks.locked')}
        </Note>
      )}
      {whole && <ChosenTools layers={layers} />}
      {several && (
        <Button size="sm" mih={44} variant="default" onClick={acts.group}>
          {t('editor.act.group')}
        </Button>
      )}
      {!several && isGroup(only) && (
        <>
          <p className={classes.hint}>{t('editor.looks.inside')}</p>
          <Button size="sm" mih={44} variant="default" onClick={acts.ungroup}>
            {t('editor.act.ungroup')}
          </Button>
        </>
      )}
      {!several && !only.locked && <Own layer={only} />}
      {!several && !only.locked && <PlaceLooks key={only.id} layer={only} whole={whole} />}
    </div>
  );
}
