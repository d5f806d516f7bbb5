import { Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Layer, SceneColor } from '@/utils/scene';
import { hasLook } from '@/utils/scene/edit';
import { ColorField, RangeField, Section } from './fields';
import { useLook } from './use-look';

interface Props {
  layer: Layer;
  /** Width of a new outline, in pixels of the picture. */
  width: number;
  color: SceneColor;
}

/** The line round a part, and the soft shadow below it: what lifts it off a busy photo. */
export function LineAndShadow({ layer, width, color }: Props) {
  const { t } = useTranslation();
  const look = useLook();
  const outline = 'outline' in layer ? layer.outline : undefined;
  const shadow = 'shadow' in layer && layer.shadow === true;
  return (
    <Section title={t('editor.looks.lift')}>
      {hasLook(layer, 'shadow') && (
        <Switch
          label={t('editor.looks.shadow')}
          checked={shadow}
          onChange={(event) => look({ shadow: event.currentTarget.checked || undefined })}
        />
      )}
      {hasLook(layer, 'outline') && (
        <Switch
          label={t('editor.looks.outline')}
          checked={outline !== undefined}
          onChange={(event) => look({ outline: event.currentTarget.checked ? { color, width } : undefined })}
        />
      )}
      {outline && (
        <>
          <ColorField
            label={t('editor.looks.outlineColor')}
            value={outline.color}
            onChange={(next) => look({ outline: { ...outline, color: next } }, 'outline')}
          />
          <RangeField
            label={t('editor.looks.outlineWidth')}
            value={outline.width}
            min={1}
            max={40}
            step={1}
            onChange={(next) => look({ outline: { ...outline, width: next } }, 'outline')}
          />
        </>
      )}
    </Section>
  );
}
