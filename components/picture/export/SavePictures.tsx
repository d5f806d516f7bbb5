import './words';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import type { ChannelId, Pictures } from '@/utils/model';
import { ALL_SIZES, slidesOf } from '../compose';
import { Fold } from '../Fold';
import type { ExportPicture } from './how';

const ExportPictures = lazy(() => import('./ExportPictures'));

/** All pictures of a post or a design, size by size, the slides of each in their order. */
export const picturesOf = (all: Pictures): ExportPicture[] =>
  ALL_SIZES.flatMap((size) => slidesOf(all, size).map((scene, index) => ({ scene, size, slide: index + 1 })));

interface Props {
  pictures: Pictures;
  /** Of the product or the design. */
  name: string;
  channel?: ChannelId | undefined;
}

/** A part to be opened in which the pictures are saved; nothing is made before that. Nothing without a picture. */
export default function SavePictures({ pictures, name, channel }: Props) {
  const { t } = useTranslation();
  const { shop } = useSession();
  const [open, setOpen] = useState(false);
  const all = picturesOf(pictures);
  if (all.length === 0) return null;
  return (
    <Fold title={t('saving.title')} open={open} onToggle={setOpen}>
      {open && (
        <Suspense fallback={null}>
          <ExportPictures pictures={all} name={name} brand={shop} channel={channel} />
        </Suspense>
      )}
    </Fold>
  );
}
