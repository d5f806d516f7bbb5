import { useTranslation } from 'react-i18next';
import { ScenePreview } from '@/components/previews';
import { Note } from '@/components/ui';
import type { Previews } from '@/utils/canvas';
import type { PictureSize, Post } from '@/utils/model';
import classes from './quick.module.css';

/** Widest that the picture is shown, in CSS pixels. */
const WIDTH = 220;

/** The picture that the user has changed: it stays until another one is chosen. */
export function CurrentPicture({
  post,
  size,
  previews,
}: {
  post: Post;
  size: PictureSize;
  previews: Previews;
}) {
  const { t } = useTranslation();
  const scene = post.scenes[size] ?? Object.values(post.scenes)[0];
  return (
    <section className={classes.current} aria-label={t('picture.current')}>
      {scene && <ScenePreview previews={previews} scene={scene} width={WIDTH} alt={t('picture.current')} />}
      <Note tone="info">{t('picture.currentLead')}</Note>
    </section>
  );
}
