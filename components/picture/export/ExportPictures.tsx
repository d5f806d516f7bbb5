import './words';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { download, fileName, Note, Reason, useAction } from '@/components/ui';
import type { RenderBrand } from '@/utils/canvas';
import { formatBytes } from '@/utils/i18n';
import type { ChannelId } from '@/utils/model';
import type { Scene } from '@/utils/scene';
import { copyPicture } from './copy-picture';
import { ExportChoices } from './ExportChoices';
import { ExportRow } from './ExportRow';
import classes from './export.module.css';
import { type ExportPicture, missesPlainCover, USUAL_CHOICES } from './how';
import { useExport } from './use-export';
import { useMarked } from './use-marked';

const NONE_YET: readonly ExportPicture[] = [];

interface Props {
  pictures: readonly ExportPicture[];
  /** Of the product or the design: the files are called after shop and name. */
  name: string;
  /** The shop. */
  brand: RenderBrand & { name: string };
  /** Where the pictures are to be put, to begin with; anywhere when left out. */
  channel?: ChannelId | undefined;
}

/**
 * The finished pictures as files: for which channel, of which kind, how large. Each can be saved, copied or dragged
 * into a page, and all be saved as one zip.
 */
export default function ExportPictures({ pictures: plain, name, brand, channel }: Props) {
  const { t } = useTranslation();
  const { language, shop } = useSession();
  const [choices, setChoices] = useState({ ...USUAL_CHOICES, channel: channel ?? null });
  const { marked: pictures, ready, markLost } = useMarked(plain, shop, choices.channel);
  const made = useExport(ready ? pictures : NONE_YET, choices, brand, name);
  const [copied, setCopied] = useState<'copied' | 'refused' | null>(null);
  const copying = useAction();
  const saving = useAction();

  const files = made.flatMap((one) => (one && 'file' in one ? [one] : []));
  const done = made.length > 0 && made.every((one) => one !== null);
  const bytes = formatBytes(
    files.reduce((sum, { picture }) => sum + picture.bytes, 0),
    language,
  );
  const nameOf = ({ size, slide }: ExportPicture) => {
    const label = t(`picture.size.${size}`);
    const several = pictures.some((other) => other.size === size && other.slide > 1);
    return several ? t('saving.slide', { size: label, slide }) : label;
  };
  const copy = (scene: Scene) =>
    void copying.run(async () => {
      setCopied(null);
      setCopied((await copyPicture(scene, brand)) ? 'copied' : 'refused');
    });
  const saveAll = () =>
    void saving.run(async () => {
      const [first, ...others] = files;
      if (!first) return;
      if (others.length === 0) return download(first.file, first.file.name);
      const { zipFiles } = await import('@/utils/backup');
      const zip = await zipFiles(Object.fromEntries(files.map(({ file }) => [file.name, file])), Date.now());
      download(zip, `${fileName(`${brand.name} ${name}`)}.zip`);
    });

  return (
    <section className={classes.export} aria-label={t('saving.title')}>
      <ExportChoices choices={choices} onChange={setChoices} />
      {missesPlainCover(pictures, choices.channel) && choices.channel && (
        <Note tone="info">{t('saving.plainCover', { channel: t(`channel.${choices.channel}`) })}</Note>
      )}
      {markLost && <Note tone="bad">{t('saving.markLost')}</Note>}
      <ul className={classes.rows}>
        {pictures.map((picture, index) => (
          <ExportRow
            key={`${picture.size} ${picture.slide}`}
            picture={picture}
            name={nameOf(picture)}
            made={made[index] ?? null}
            choices={choices}
            onCopy={() => copy(picture.scene)}
          />
        ))}
      </ul>
      <p className={classes.how}>{t('saving.drag')}</p>
      {copied === 'copied' && <Note tone="good">{t('saving.copied')}</Note>}
      {copied === 'refused' && <Note tone="bad">{t('saving.copyRefused')}</Note>}
      <Reason reason={copying.reason ?? saving.reason} />
      <div className={classes.foot}>
        <span role="status" className={classes.total}>
          {done ? t('saving.total', { count: files.length, bytes }) : t('saving.making')}
        </span>
        <Button loading={saving.busy} disabled={!done || files.length === 0} onClick={saveAll}>
          {pictures.length > 1 ? t('saving.saveAll') : t('saving.saveOne')}
        </Button>
      </div>
    </section>
  );
}
