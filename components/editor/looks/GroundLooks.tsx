import { Button } from '@mantine/core';
import { IconPhoto } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '@/utils/core/id';
import { setBackground, setBackgroundPhoto } from '@/utils/scene/edit';
import { useEditor } from '../editor-context';
import { PhotoPicker } from '../PhotoPicker';
import { FillField, Section } from './fields';

/** What lies behind everything: shown while no part is chosen. */
export function GroundLooks() {
  const { t } = useTranslation();
  const { doc } = useEditor();
  const [picking, setPicking] = useState(false);
  return (
    <Section title={t('editor.ground.title')}>
      <FillField
        label={t('editor.looks.color')}
        value={doc.scene.background}
        onChange={(fill) => doc.change((scene) => setBackground(scene, fill), 'ground')}
      />
      <Button
        size="sm"
        mih={44}
        variant="default"
        leftSection={<IconPhoto size={18} aria-hidden />}
        onClick={() => setPicking(true)}
      >
        {t('editor.ground.photo')}
      </Button>
      <PhotoPicker
        opened={picking}
        onClose={() => setPicking(false)}
        onPick={({ id, focus }) => doc.change((scene) => setBackgroundPhoto(scene, id, newId, focus))}
      />
    </Section>
  );
}
