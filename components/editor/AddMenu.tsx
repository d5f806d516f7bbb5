import { Button, Menu } from '@mantine/core';
import {
  IconBuildingStore,
  IconHeading,
  IconLetterT,
  IconPhoto,
  IconPlus,
  IconQrcode,
  IconRosette,
  IconShape,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { createMeasure } from '@/utils/canvas';
import {
  makeCode,
  makeLogo,
  makePhoto,
  makeShape,
  makeSticker,
  makeText,
  SHAPE_IDS,
  STICKER_IDS,
  type StickerFacts,
  type StickerId,
  stickerName,
  stickerNeeds,
} from '@/utils/scene/edit';
import { added } from './added';
import { useEditor } from './editor-context';
import { PhotoPicker } from './PhotoPicker';
import { StickerAsk } from './StickerAsk';
import { factsIn } from './sticker-facts';

/** What can be put into a picture. */
export function AddMenu() {
  const { t } = useTranslation();
  const { shop, language } = useSession();
  const { doc, refit, say } = useEditor();
  const [picking, setPicking] = useState(false);
  const [asking, setAsking] = useState<StickerId | null>(null);
  const put = (make: Parameters<typeof added>[0]) => {
    doc.change(added(make));
    say(t('editor.did.added'));
  };
  const add = (id: StickerId, facts: StickerFacts) =>
    put((place) => {
      const lettering = { ...shop.fonts, measure: createMeasure() };
      return makeSticker(id, facts, { ...place, lettering, language });
    });
  /** A sticker that claims something is made once the user has said what it rests on. */
  const sticker = (id: StickerId) => {
    const facts = factsIn(doc.scene, shop.whatsapp);
    const needed = stickerNeeds(id);
    if (needed !== null && !facts[needed]) setAsking(id);
    else add(id, facts);
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
            onClick={() => put((place) => makeText(t('editor.add.titleText'), 'title', { ...place, refit }))}
          >
            {t('editor.add.heading')}
          </Menu.Item>
          <Menu.Item
            mih={44}
            leftSection={<IconLetterT size={18} aria-hidden />}
            onClick={() => put((place) => makeText(t('editor.add.lineText'), 'line', { ...place, refit }))}
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
              onClick={() => put((place) => makeLogo(logoId, place))}
            >
              {t('editor.kind.logo')}
            </Menu.Item>
          )}
          <Menu.Item
            mih={44}
            leftSection={<IconQrcode size={18} aria-hidden />}
            onClick={() => put((place) => makeCode(link, place))}
          >
            {t('editor.kind.qr')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Label>{t('editor.add.stickers')}</Menu.Label>
          {STICKER_IDS.map((id) => (
            <Menu.Item
              key={id}
              mih={44}
              leftSection={<IconRosette size={18} aria-hidden />}
              onClick={() => sticker(id)}
            >
              {stickerName(id)[language]}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Label>{t('editor.add.shapes')}</Menu.Label>
          {SHAPE_IDS.map((shape) => (
            <Menu.Item
              key={shape}
              mih={44}
              leftSection={<IconShape size={18} aria-hidden />}
              onClick={() => put((place) => makeShape(shape, place))}
            >
              {t(`editor.shape.${shape}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <StickerAsk
        key={asking}
        sticker={asking}
        onClose={() => setAsking(null)}
        onSaid={(id, facts) => add(id, { ...factsIn(doc.scene, shop.whatsapp), ...facts })}
      />
      <PhotoPicker
        opened={picking}
        onClose={() => setPicking(false)}
        onPick={(photo) => put((place) => makePhoto(photo, place))}
      />
    </>
  );
}
