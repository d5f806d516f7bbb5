import { Button, Menu } from '@mantine/core';
import { IconCopy, IconPlus, IconSquare } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { Reason, useAction } from '@/components/ui';
import { type Layout, layouts } from '@/utils/scene';
import { mayAddSlide, type SizelessInput } from '@/utils/scene/edit';
import { useEditor } from '../editor-context';
import { originInput } from '../origin-input';
import { useSlides } from './use-slides';

/** Layouts that have all they need for these products, those made for slides first. */
function suited({ content, photos }: SizelessInput): Layout[] {
  const goods = 1 + (content.others?.length ?? 0);
  const fits = layouts.filter(
    ({ photos: { min }, goods: { min: least }, needs = [] }) =>
      photos.length >= min && goods >= least && needs.every((key) => (content[key] ?? '').length > 0),
  );
  const isSlide = ({ slide, family }: Layout) => slide !== undefined || family === 'carousel';
  return [...fits.filter(isSlide), ...fits.filter((layout) => !isSlide(layout))];
}

/** Puts another slide behind the one that is looked at: empty, the same again, or laid out. */
export function AddSlide() {
  const { t } = useTranslation();
  const { shop, language } = useSession();
  const { doc } = useEditor();
  const acts = useSlides();
  const asking = useAction();
  const [input, setInput] = useState<SizelessInput | null | undefined>(undefined);
  const ask = () =>
    void asking.run(async () => setInput(await originInput(doc.scene, doc.owner, shop, language)));
  return (
    <>
      <Menu shadow="md" width={260} position="top-start" withinPortal returnFocus onOpen={ask}>
        <Menu.Target>
          <Button
            size="sm"
            mih={44}
            variant="default"
            disabled={!mayAddSlide(doc.slides)}
            leftSection={<IconPlus size={18} aria-hidden />}
          >
            {t('slides.add')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown mah="60vh" style={{ overflowY: 'auto' }}>
          <Menu.Item mih={44} leftSection={<IconSquare size={18} aria-hidden />} onClick={acts.addBlank}>
            {t('slides.blank')}
          </Menu.Item>
          <Menu.Item mih={44} leftSection={<IconCopy size={18} aria-hidden />} onClick={acts.copy}>
            {t('slides.copy')}
          </Menu.Item>
          <Menu.Label>{t(input === null ? 'slides.noProduct' : 'slides.withLook')}</Menu.Label>
          {input &&
            suited(input).map((layout) => (
              <Menu.Item key={layout.id} mih={44} onClick={() => acts.addWith(layout, input)}>
                {layout.name[language]}
              </Menu.Item>
            ))}
        </Menu.Dropdown>
      </Menu>
      <Reason reason={asking.reason} />
    </>
  );
}
