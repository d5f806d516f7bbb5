import './strip/words';
import { Button, Menu, Text } from '@mantine/core';
import { IconAspectRatio, IconPlus, IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { Reason, useAction } from '@/components/ui';
import { PICTURE_SIZES, type PictureSize } from '@/utils/model';
import type { Scene } from '@/utils/scene';
import { anotherSize, resized } from '@/utils/scene/edit';
import classes from './editor.module.css';
import { useEditor } from './editor-context';
import { ALL_SIZES } from './open-document';
import { originInput } from './origin-input';

/** Lays the picture that is looked at, with all its slides, out in another size. */
export default function SizeMenu() {
  const { t } = useTranslation();
  const { shop, language } = useSession();
  const { doc, say } = useEditor();
  const making = useAction();
  const make = (size: PictureSize) =>
    void making.run(async () => {
      const own = doc.slides[doc.size] ?? [];
      const next: Scene[] = [];
      for (const scene of own) {
        const input = await originInput(scene, doc.owner, shop, language);
        next.push(
          input ? anotherSize(scene, PICTURE_SIZES[size], input) : resized(scene, PICTURE_SIZES[size]),
        );
      }
      const isNew = doc.slides[size] === undefined;
      doc.changeAll((deck) => ({ ...deck, [size]: next }), { size, slide: doc.slide });
      say(t(isNew ? 'slides.did.sized' : 'slides.did.again', { size: t(`picture.size.${size}`) }));
    });
  // A size that cannot be read is left as it lies there: it is not made anew over it.
  const others = ALL_SIZES.filter((size) => size !== doc.size && doc.refused[size] === undefined);
  return (
    <>
      <Menu shadow="md" width={280} position="bottom-end" withinPortal returnFocus>
        <Menu.Target>
          <Button
            size="sm"
            mih={44}
            variant="default"
            loading={making.busy}
            leftSection={<IconAspectRatio size={18} aria-hidden />}
          >
            {t('slides.sizes.title')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Text component="p" size="sm" c="dimmed" px="sm" my={4}>
            {t('slides.sizes.how')}
          </Text>
          {others.map((size) => {
            const there = doc.slides[size] !== undefined;
            const Icon = there ? IconRefresh : IconPlus;
            const names = { size: t(`picture.size.${size}`), from: t(`picture.size.${doc.size}`) };
            return (
              <Menu.Item
                key={size}
                mih={44}
                leftSection={<Icon size={18} aria-hidden />}
                onClick={() => make(size)}
              >
                {t(there ? 'slides.sizes.again' : 'slides.sizes.make', names)}
              </Menu.Item>
            );
          })}
        </Menu.Dropdown>
      </Menu>
      {making.reason !== null && (
        <div className={classes.refused}>
          <Reason reason={making.reason} />
        </div>
      )}
    </>
  );
}
