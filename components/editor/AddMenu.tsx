import { Button, Menu } from '@mantine/core';
import {
  IconBuildingStore,
  IconHeading,
  IconLetterT,
  IconPhoto,
  IconPlus,
  IconQrcode,
  IconShape,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { addCode, addLogo, addPhoto, addShape, addText } from './add-parts';
import { useEditor } from './editor-context';
import { PhotoPicker } from './PhotoPicker';
import { SHAPES } from './shapes';
import type { Change } from './use-document';

/** What can be put into a picture. */
export function AddMenu() {
  const { t } = useTranslation();
  const { shop } = useSession();
  const { doc, refit, say } = useEditor();
  const [picking, setPicking] = useState(false);
  const put = (change: Change) => {
    doc.change(change);
    say(t('editor.did.added'));
  };
  /** Where buyers write to; the shop's chat when it has a number. */
  const link = shop.whatsapp ? `https://wa.me/${shop.whatsapp}` : 'https://wa.me/';
  const { logoId } = shop;
  return (
    <>
      <Menu shadow="md" width={250} position="bottom-end" withinPortal returnFocus>
        <Menu.Target>
          <Button size="sm" mih={44} leftSection={<IconPlus size={18} aria-hidden />}>
            {t('editor.add.title')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown mah="70vh" style={{ overflowY: 'auto' }}>
          <Menu.Item
            mih={44}
            leftSection={<IconHeading size={18} aria-hidden />}
            onClick={() => put((scene) => addText(scene, t('editor.add.titleText'), 'title', refit))}
          >
            {t('editor.add.heading')}
          </Menu.Item>
          <Menu.Item
            mih={44}
            leftSection={<IconLetterT size={18} aria-hidden />}
            onClick={() => put((scene) => addText(scene, t('editor.add.lineText'), 'line', refit))}
          >
            {t('editor.add.line')}
          </Menu.Item>
          <Menu.Item
            mih={44}
            leftSection={<IconPhoto size={18} aria-hidden />}
            onClick={() => setPicking(true)}
          >
            {t('editor.kind.photo')}
          </Menu.Item>
          {logoId !== undefined && (
            <Menu.Item
              mih={44}
              leftSection={<IconBuildingStore size={18} aria-hidden />}
              onClick={() => put((scene) => addLogo(scene, logoId))}
            >
              {t('editor.kind.logo')}
            </Menu.Item>
          )}
          <Menu.Item
            mih={44}
            leftSection={<IconQrcode size={18} aria-hidden />}
            onClick={() => put((scene) => addCode(scene, link))}
          >
            {t('editor.kind.qr')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Label>{t('editor.add.shapes')}</Menu.Label>
          {SHAPES.map((shape) => (
            <Menu.Item
              key={shape}
              mih={44}
              leftSection={<IconShape size={18} aria-hidden />}
              onClick={() => put((scene) => addShape(scene, shape))}
            >
              {t(`editor.shape.${shape}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <PhotoPicker
        opened={picking}
        onClose={() => setPicking(false)}
        onPick={(photo) => put((scene) => addPhoto(scene, photo))}
      />
    </>
  );
}
