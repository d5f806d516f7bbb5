import { IconPhoto } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PictureSize } from '@/utils/model';
import classes from './preview.module.css';

/** The post's picture in the shape the channel shows, or its place. */
export function Picture({ url, shape }: { url: string | null; shape: PictureSize }) {
  const { t } = useTranslation();
  return (
    <div className={classes.picture} data-shape={shape}>
      {url ? <img src={url} alt={t('tools.previewPicture')} /> : <IconPhoto size={40} aria-hidden />}
    </div>
  );
}
