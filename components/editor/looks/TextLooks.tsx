import { NativeSelect, SegmentedControl, Switch, Textarea } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { loadFont } from '@/utils/canvas';
import { FONT_IDS } from '@/utils/model';
import {
  contrast,
  resolveColor,
  resolveFont,
  type SceneFont,
  type TextLayer,
  type TextWeight,
  TYPEFACES,
} from '@/utils/scene';
import { setText } from '@/utils/scene/edit';
import { useEditor } from '../editor-context';
import { ColorField, RangeField, Section } from './fields';
import { LineAndShadow } from './LineAndShadow';
import { useLook } from './use-look';

/** Share of the letters' size that a line round them takes. */
const LINE = 0.07;

/** What a text says and how its letters look. */
export function TextLooks({ layer }: { layer: TextLayer }) {
  const { t } = useTranslation();
  const { shop } = useSession();
  const { doc, refit } = useEditor();
  const look = useLook();
  const row = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const full = layer.fit?.full ?? layer.text;
  const font = resolveFont(layer.font, shop.fonts);
  const ink = resolveColor(layer.color, shop.colors);
  const edge = contrast(ink, '#ffffff') > contrast(ink, '#000000') ? 'white' : 'shade';
  const width = Math.max(2, Math.round(layer.size * LINE));
  const readable = layer.outline !== undefined && layer.shadow === true;
  const setFont = (next: SceneFont) =>
    // Lines break by the new letters' widths, so the typeface must be there first.
    void loadFont(full, [resolveFont(next, shop.fonts)]).then(
      () => look({ font: next }),
      (error: unknown) => console.error(error),
    );
  return (
    <>
      <Section title={t('editor.text.title')}>
        <Textarea
          size="sm"
          autosize
          minRows={2}
          maxRows={6}
          aria-label={t('editor.text.words')}
          maxLength={2000}
          value={typed ?? full}
          onFocus={() => setTyped(full)}
          onBlur={() => setTyped(null)}
          onChange={(event) => {
            const text = event.currentTarget.value;
            setTyped(text);
            doc.change((scene) => setText(scene, layer.id, text, refit), row);
          }}
        />
        <NativeSelect
          size="sm"
          label={t('editor.text.font')}
          value={layer.font ?? 'plus-jakarta-sans'}
          data={[
            { value: 'sign', label: t('editor.text.sign') },
            { value: 'body', label: t('editor.text.body') },
            ...FONT_IDS.map((id) => ({ value: id, label: TYPEFACES[id].name })),
          ]}
          onChange={(event) => setFont(event.currentTarget.value as SceneFont)}
        />
        <NativeSelect
          size="sm"
          label={t('editor.text.weight')}
          value={String(layer.weight)}
          data={TYPEFACES[font].weights.map((weight) => ({
            value: String(weight),
            label: t(`editor.weight.${`w${weight}` as const}`),
          }))}
          onChange={(event) => look({ weight: Number(event.currentTarget.value) as TextWeight })}
        />
        <SegmentedControl
          size="sm"
          fullWidth
          aria-label={t('editor.text.align')}
          data={(['left', 'center', 'right'] as const).map((value) => ({
            value,
            label: t(`editor.text.${value}`),
          }))}
          value={layer.align}
          onChange={(align) => look({ align: align as TextLayer['align'] })}
        />
        <RangeField
          label={t('editor.text.size')}
          value={layer.size}
          min={16}
          max={240}
          step={2}
          onChange={(size) => look({ size }, 'size')}
        />
        <ColorField
          label={t('editor.looks.color')}
          value={layer.color}
          onChange={(color) => look({ color }, 'color')}
        />
        <Switch
          label={t('editor.text.readable')}
          description={t('editor.text.readableHow')}
          checked={readable}
          onChange={(event) =>
            look(
              event.currentTarget.checked
                ? { outline: { color: edge, width }, shadow: true }
                : { outline: undefined, shadow: undefined },
            )
          }
        />
        <RangeField
          label={t('editor.text.curve')}
          value={layer.curve ?? 0}
          min={-180}
          max={180}
          step={10}
          unit="°"
          onChange={(curve) => look({ curve }, 'curve')}
        />
        <Switch
          label={t('editor.text.strike')}
          checked={layer.strike === true}
          onChange={(event) => look({ strike: event.currentTarget.checked || undefined })}
        />
      </Section>
      <LineAndShadow layer={layer} width={width} color={edge} />
    </>
  );
}
