import { TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QrLayer } from '@/utils/scene';
import { setCode } from '../arrange';
import { useEditor } from '../editor-context';
import { ColorField, Section } from './fields';
import { useLook } from './use-look';

/** Where a square code leads, and its colours. */
export function QrLooks({ layer }: { layer: QrLayer }) {
  const { t } = useTranslation();
  const { doc } = useEditor();
  const look = useLook();
  const row = useId();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Section title={t('editor.kind.qr')}>
      <TextInput
        size="sm"
        label={t('editor.qr.data')}
        maxLength={500}
        value={typed ?? layer.data}
        onFocus={() => setTyped(layer.data)}
        onBlur={() => setTyped(null)}
        onChange={(event) => {
          const data = event.currentTarget.value;
          setTyped(data);
          doc.change((scene) => setCode(scene, layer.id, data.trim()), row);
        }}
      />
      <ColorField
        label={t('editor.qr.dark')}
        value={layer.color}
        onChange={(color) => look({ color }, 'color')}
      />
      <ColorField
        label={t('editor.qr.light')}
        value={layer.ground}
        onChange={(ground) => look({ ground }, 'ground')}
      />
    </Section>
  );
}
