import './words';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ScenePreview, usePreviews } from '@/components/previews';
import { useSession } from '@/components/shell';
import { download, Reason, useAction } from '@/components/ui';
import type { PictureSize, Post, Product } from '@/utils/model';
import { ALL_SIZES, renderPictures } from './compose';
import SavePictures from './export/SavePictures';
import { KeepDesign } from './KeepDesign';
import classes from './picture.module.css';

/** Width of a picture in the row, in CSS pixels. */
const WIDTH = 120;

/** A post's pictures in every size, each to be saved on its own. */
export default function PictureRow({ post, product }: { post: Post; product: Product }) {
  const { t } = useTranslation();
  const { shop } = useSession();
  const previews = usePreviews();
  const saving = useAction();
  const save = (size: PictureSize) =>
    void saving.run(async () => {
      for (const { blob, name } of await renderPictures(post, shop, [size])) download(blob, name);
    });
  return (
    <>
      <div className={classes.row}>
        {ALL_SIZES.map((size) => {
          const scene = post.scenes[size];
          const name = t(`picture.size.${size}`);
          return (
            previews &&
            scene && (
              <div key={size} className={classes.rowItem}>
                <ScenePreview previews={previews} scene={scene} width={WIDTH} alt={name} />
                <Button
                  size="xs"
                  variant="subtle"
                  color="gray"
                  aria-label={t('picture.download', { size: name })}
                  onClick={() => save(size)}
                >
                  {name}
                </Button>
              </div>
            )
          );
        })}
      </div>
      <Reason reason={saving.reason} />
      <SavePictures pictures={post} name={product.name} />
      {Object.keys(post.scenes).length > 0 && (
        <KeepDesign
          key={`${post.id} ${post.layoutId}`}
          name={product.name}
          productId={product.id}
          layoutId={post.layoutId}
          pictures={() => post}
        />
      )}
    </>
  );
}
