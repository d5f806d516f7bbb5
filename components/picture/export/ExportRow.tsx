import { ActionIcon } from '@mantine/core';
import { IconCopy, IconDownload } from '@tabler/icons-react';
import type { DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { download, useSentence } from '@/components/ui';
import { formatBytes } from '@/utils/i18n';
import classes from './export.module.css';
import { type ExportChoices, type ExportPicture, howFor, isOtherSize } from './how';
import type { Made } from './use-export';

interface Props {
  picture: ExportPicture;
  /** What it is called: its size, and its place in a series. */
  name: string;
  made: Made | null;
  choices: ExportChoices;
  onCopy: () => void;
}

/**
 * What a drag out of the panel carries: the picture that the browser adds by itself, which a page's drop gets as a
 * file, and an address under which folders and desktops save it by our name (Chromium; see decision 027).
 */
function carry(event: DragEvent<HTMLImageElement>, { file, url }: { file: File; url: string }): void {
  event.dataTransfer.effectAllowed = 'copy';
  event.dataTransfer.setData('DownloadURL', `${file.type}:${file.name}:${url}`);
}

/** One picture: small and to be dragged, how large its file is, and what can be done with it. */
export function ExportRow({ picture, name, made, choices, onCopy }: Props) {
  const { t } = useTranslation();
  const { language } = useSession();
  const sentence = useSentence();
  const { channel, type } = choices;
  const { width, height, maxBytes = 0 } = howFor(picture, choices);
  const file = made && 'file' in made ? made : null;
  const most = formatBytes(maxBytes, language);
  const about = () => {
    if (!made) return t('saving.making');
    if ('reason' in made) return sentence(made.reason);
    return t('saving.about', { width, height, bytes: formatBytes(made.picture.bytes, language) });
  };
  const tooLarge = () => {
    if (type === 'image/png') return t('saving.tooLargePng', { bytes: most });
    return choices.saver ? t('saving.smallest', { bytes: most }) : t('saving.tooLarge', { bytes: most });
  };
  return (
    <li className={classes.row}>
      <div className={classes.thumb} style={{ aspectRatio: `${width} / ${height}` }}>
        {file && <img src={file.url} alt={name} draggable onDragStart={(event) => carry(event, file)} />}
      </div>
      <div className={classes.about}>
        <span className={classes.name}>{name}</span>
        <span className={classes.bytes} data-bad={(made && 'reason' in made) || undefined}>
          {about()}
        </span>
        {file && !file.picture.fits && (
          <span className={classes.bytes} data-bad>
            {tooLarge()}
          </span>
        )}
        {channel && isOtherSize(picture, channel) && (
          <span className={classes.bytes}>{t('saving.otherSize', { channel: t(`channel.${channel}`) })}</span>
        )}
      </div>
      <div className={classes.acts}>
        <ActionIcon
          size={44}
          variant="subtle"
          color="gray"
          aria-label={t('saving.copy', { name })}
          disabled={!file}
          onClick={onCopy}
        >
          <IconCopy size={20} aria-hidden />
        </ActionIcon>
        <ActionIcon
          size={44}
          variant="subtle"
          color="gray"
          aria-label={t('saving.save', { name })}
          disabled={!file}
          onClick={() => file && download(file.file, file.file.name)}
        >
          <IconDownload size={20} aria-hidden />
        </ActionIcon>
      </div>
    </li>
  );
}
