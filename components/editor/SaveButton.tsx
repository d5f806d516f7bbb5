import { Button, Modal } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ExportPictures } from '@/components/picture';
import { useSession } from '@/components/shell';
import { useEditor } from './editor-context';
import { ALL_SIZES } from './open-document';

/** Saves the pictures as files: the one that is looked at first, then the other sizes. */
export function SaveButton({ name }: { name: string }) {
  const { t } = useTranslation();
  const { shop } = useSession();
  const { doc } = useEditor();
  const [opened, setOpened] = useState(false);
  const { slides, size } = doc;
  const pictures = useMemo(
    () =>
      [size, ...ALL_SIZES.filter((other) => other !== size)].flatMap((one) =>
        (slides[one] ?? []).map((scene, index) => ({ scene, size: one, slide: index + 1 })),
      ),
    [slides, size],
  );
  return (
    <>
      <Button
        size="sm"
        mih={44}
        variant="default"
        leftSection={<IconDownload size={18} aria-hidden />}
        onClick={() => {
          void doc.saveNow();
          setOpened(true);
        }}
      >
        {t('editor.saveFile')}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('editor.saveFile')}
        size="lg"
        closeButtonProps={{ 'aria-label': t('close'), size: 44 }}
      >
        <Suspense>
          <ExportPictures pictures={pictures} name={name} brand={shop} />
        </Suspense>
      </Modal>
    </>
  );
}
