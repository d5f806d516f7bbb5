import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ShapeLayer } from '@/utils/scene';
import { SHAPE_IDS } from '@/utils/scene/edit';
import { ColorField, FillField, RangeField, Section } from './fields';
import { LineAndShadow } from './LineAndShadow';
import { useLook } from './use-look';

/** Shapes whose corners (or scallops, or notches) have a size of their own. */
const ROUNDED: readonly ShapeLayer['shape'][] = ['rect', 'awning', 'wave', 'tag', 'ribbon', 'bubble', 'line'];

/** Which shape, and what it is filled with. */
export function ShapeLooks({ layer }: { layer: ShapeLayer }) {
  const { t } = useTranslation();
  const look = useLook();
  return (
    <>
      <Section title={t('editor.looks.shape')}>
        <NativeSelect
          size="sm"
          aria-label={t('editor.looks.shape')}
          value={layer.shape}
          data={SHAPE_IDS.map((value) => ({ value, label: t(`editor.shape.${value}`) }))}
          onChange={(event) => look({ shape: event.currentTarget.value as ShapeLayer['shape'] })}
        />
        <FillField
          label={t('editor.looks.color')}
          value={layer.fill}
          onChange={(fill) => look({ fill }, 'fill')}
        />
        {layer.shape === 'awning' && (
          <ColorField
            label={t('editor.looks.stripe')}
            value={layer.stripe ?? 'white'}
            onChange={(stripe) => look({ stripe }, 'stripe')}
          />
        )}
        {ROUNDED.includes(layer.shape) && (
          <RangeField
            label={t('editor.looks.radius')}
            value={layer.radius}
            min={0}
            max={Math.round(Math.min(layer.width, layer.height) / 2)}
            step={1}
            onChange={(radius) => look({ radius }, 'radius')}
          />
        )}
      </Section>
      <LineAndShadow layer={layer} width={6} color="white" />
    </>
  );
}
