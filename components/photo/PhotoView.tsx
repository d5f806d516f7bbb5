import { Button, Modal, TextInput } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconDownload, IconTrash } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BetterPhoto } from '@/components/better';
import { CutOutButton } from '@/components/cut-out';
import { useSession } from '@/components/shell';
import { download, fileName, Note, Reason, useAction } from '@/components/ui';
import { assets } from '@/utils/db';
import type { Asset, Product } from '@/utils/model';
import classes from './library.module.css';
import { usePhotoUrl } from './use-photo-url';

interface Props {
  photo: Asset | null;
  products: readonly Product[];
  onClose: () => void;
  onTrash: (id: string) => void;
}

/** One photo, large, with its name, its size and where it is used. */
export function PhotoView({ photo, products, onClose, onTrash }: Props) {
  const { t } = useTranslation();
  const small = useMediaQuery('(max-width: 720px)');
  return (
    <Modal
      opened={photo !== null}
      onClose={onClose}
      size={920}
      fullScreen={small}
      title={photo && (photo.name || t('photos.unnamed'))}
      closeButtonProps={{ 'aria-label': t('close'), size: 44 }}
      classNames={{ title: classes.viewTitle }}
    >
      {photo && <View key={photo.id} photo={photo} products={products} onTrash={onTrash} />}
    </Modal>
  );
}

function View({ photo, products, onTrash }: Omit<Props, 'onClose' | 'photo'> & { photo: Asset }) {
  const { t } = useTranslation();
  const { shop, language } = useSession();
  const { url, missing } = usePhotoUrl(photo.id, 'working');
  // Stands here while it is typed: the row comes back a moment later, and the caret would jump.
  const [name, setName] = useState(photo.name);
  const saving = useAction();
  const rename = (typed: string) => {
    setName(typed);
    void saving.run(() => assets.change(photo.id, { name: typed }));
  };
  const save = () =>
    void saving.run(async () => {
      const { working } = await assets.bytes(photo.id);
      const ending = working.type === 'image/webp' ? 'webp' : 'jpg';
      download(working, `${fileName(photo.name.replace(/\.\w{3,4}$/, ''))}.${ending}`);
    });
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: shop.zone }).format(
    photo.createdAt,
  );
  return (
    <div className={classes.view}>
      <div className={classes.stage} style={{ aspectRatio: `${photo.width} / ${photo.height}` }}>
        {url && <img src={url} alt={photo.name || t('photos.unnamed')} />}
      </div>
      <div className={classes.facts}>
        {missing && <Note tone="bad">{t('photos.gone')}</Note>}
        <TextInput
          label={t('photos.name')}
          value={name}
          maxLength={300}
          onChange={(event) => rename(event.currentTarget.value)}
        />
        <p className={classes.hint}>
          {t('photos.size', {
            width: photo.width,
            height: photo.height,
            day,
          })}
        </p>
        <UsedIn products={products} />
        <Reason reason={saving.reason} />
        <div className={classes.acts}>
          <Button leftSection={<IconDownload size={18} aria-hidden />} disabled={missing} onClick={save}>
            {t('photos.download')}
          </Button>
          <Suspense>
            <CutOutButton
              photoIds={[photo.id]}
              productIds={products.map(({ id }) => id)}
              disabled={missing}
            />
            <BetterPhoto photoIds={[photo.id]} productIds={products.map(({ id }) => id)} disabled={missing} />
          </Suspense>
          <Button
            variant="default"
            className={classes.bad}
            leftSection={<IconTrash size={18} aria-hidden />}
            onClick={() => onTrash(photo.id)}
          >
            {t('photos.trash')}
          </Button>
        </div>
      </div>
    </div>
  );
}

/** The products that show the photo, each a way to it. */
function UsedIn({ products }: { products: readonly Product[] }) {
  const { t } = useTranslation();
  if (products.length === 0) return <p className={classes.hint}>{t('photos.unused')}</p>;
  return (
    <section className={classes.used}>
      <h3>{t('photos.used', { count: products.length })}</h3>
      <ul>
        {products.map(({ id, name }) => (
          <li key={id}>
            <a href={`#produk/${id}`}>{name || t('product.unnamed')}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
