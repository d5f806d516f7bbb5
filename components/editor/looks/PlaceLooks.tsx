import { useTranslation } from 'react-i18next';
import type { Layer } from '@/utils/scene';
import { type Placing, setBox } from '@/utils/scene/edit';
import classes from '../editor.module.css';
import { useEditor } from '../editor-context';
import { NumberField, RangeField, Section } from './fields';
import { useLook } from './use-look';

/** Where a part stands and how large it is, as numbers; and how much shines through it. */
export function PlaceLooks({ layer, whole }: { layer: Layer; whole: boolean }) {
  const { t } = useTranslation();
  const { doc, refit } = useEditor();
  const look = useLook();
  const { id, x, y, width, height, angle = 0, locked = false } = layer;
  const put = (to: Partial<Placing>) =>
    doc.change(
      (scene) => setBox(scene, id, { x, y, width, height, angle, ...to }, refit),
      `place ${id} ${Object.keys(to).join()}`,
    );
  return (
    <Section title={t('editor.place.title')}>
      {whole && (
        <div className={classes.numbers}>
          <NumberField
            label={t('editor.place.x')}
            value={x}
            disabled={locked}
            onChange={(to) => put({ x: to })}
          />
          <NumberField
            label={t('editor.place.y')}
            value={y}
            disabled={locked}
            onChange={(to) => put({ y: to })}
          />
          <NumberField
            label={t('editor.place.width')}
            value={width}
            min={1}
            disabled={locked}
            onChange={(to) => put({ width: to })}
          />
          <NumberField
            label={t('editor.place.height')}
            value={height}
            min={1}
            disabled={locked}
            onChange={(to) => put({ height: to })}
          />
          <NumberField
            label={t('editor.place.angle')}
            value={angle}
            min={-180}
            max={180}
            suffix="°"
            disabled={locked}
            onChange={(to) => put({ angle: to })}
          />
        </div>
      )}
      <RangeField
        label={t('editor.place.opacity')}
        value={Math.round((layer.opacity ?? 1) * 100)}
        min={5}
        max={100}
        step={5}
        unit="%"
        onChange={(to) => look({ opacity: to === 100 ? undefined : to / 100 }, 'opacity')}
      />
    </Section>
  );
}
