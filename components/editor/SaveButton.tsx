import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { download, fileName, Reason, useAction } from '@/components/ui';
import { exportPicture } from '@/utils/canvas';
import classes from './editor.module.css';
import { useEditor } from './editor-context';
import { loadPhoto } from './load-photo';

/** Saves the picture that is looked at as a file, after what was changed is kept. */
export function SaveButton({ name }: { name: string }) {
  const { t } = useTranslation();
  const { shop } = useSession();
  const { doc } = useEditor();
  const saving = useAction();
  const { scene, slide } = doc;
  const save = () =>
    saving.run(async () => {
      await doc.saveNow();
      const number = slide > 0 ? `-${slide + 1}` : '';
      const file = `${fileName(name)}-${scene.width}x${scene.height}${number}.jpg`;
      download(await exportPicture(scene, { brand: shop, photos: loadPhoto }), file);
    });
  return (
    <>
      <Button
        size="sm"
        mih={44}
        variant="default"
        loading={saving.busy}
        leftSection={<IconDownload size={18} aria-hidden />}
        onClick={() => void save()}
      >
        {t('editor.saveFile')}
      </Button>
      {saving.reason !== null && (
        <div className={classes.refused}>
          <Reason reason={saving.reason} />
        </div>
      )}
    </>
  );
}
