import { Button } from '@mantine/core';
import { IconCrop, IconPhotoEdit } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Note } from '@/components/ui';
import type { LogoLayer, PhotoLayer } from '@/utils/scene';
import { setPhoto } from '@/utils/scene/edit';
import { useEditor } from '../editor-context';
import { PhotoPicker } from '../PhotoPicker';
import { useEdit } from '../use-edit';
import { RangeField, Section } from './fields';
import { LineAndShadow } from './LineAndShadow';
import { useLook } from './use-look';

/** Which photo (or logo) is shown, what part of it, and its corners. */
export function PhotoLooks({ layer }: { layer: PhotoLayer | LogoLayer }) {
  const { t } = useTranslation();
  const { doc, missing } = useEditor();
  const look = useLook();
  const edit = useEdit();
  const [picking, setPicking] = useState(false);
  const gone = missing.has(layer.assetId);
  return (
    <>
      <Section title={t(`editor.kind.${layer.type}`)}>
        {gone && <Note tone="bad">{t('editor.photo.gone')}</Note>}
        <Button
          size="sm"
          mih={44}
          variant={gone ? 'filled' : 'default'}
          leftSection={<IconPhotoEdit size={18} aria-hidden />}
          onClick={() => setPicking(true)}
        >
          {t('editor.photo.replace')}
        </Button>
        {layer.type === 'photo' && !gone && (
          <Button
            size="sm"
            mih={44}
            variant="default"
            leftSection={<IconCrop size={18} aria-hidden />}
            onClick={() => edit(layer.id)}
          >
            {t('editor.photo.crop')}
          </Button>
        )}
        {layer.type === 'photo' && (
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
      <LineAndShadow layer={layer} width={10} color="white" />
      <PhotoPicker
        opened={picking}
        onClose={() => setPicking(false)}
        onPick={({ id, focus }) => doc.change((scene) => setPhoto(scene, layer.id, id, focus))}
      />
    </>
  );
}
