import { Button, TextInput } from '@mantine/core';
import { IconDownload, IconTrash } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { LivePreview } from '@/components/previews';
import { useSession } from '@/components/shell';
import { download, fileName, Reason, textKey, useAction, useKeptText } from '@/components/ui';
import { designs } from '@/utils/db';
import type { Design, PictureSize, Pictures } from '@/utils/model';
import { ALL_SIZES, renderPictures } from './compose';
import classes from './designs.module.css';
import { readScenes } from './read-scenes';

interface Props {
  design: Design;
  /** The size to look at; where it has none, another one is shown. */
  size: PictureSize;
  /** Null while no post is being worked on. */
  onUse: ((pictures: Pictures) => void) | null;
  onTrash: () => void;
}

/** A kept design: its picture, its name, and what can be done with it. */
export function DesignCard({ design, size, onUse, onTrash }: Props) {
  const { t } = useTranslation();
  const { shop } = useSession();
  const { pictures, reason } = useMemo(() => readScenes(design), [design]);
  const acting = useAction();
  const name = useKeptText({
    id: textKey(design.id, 'name'),
    stored: design.name,
    store: (typed) => designs.change(design.id, { name: typed }),
    run: acting.run,
  });
  const called = name.text || t('picture.design.unnamed');
  const { scenes } = pictures;
  const present = ALL_SIZES.filter((one) => scenes[one]);
  const shown = scenes[size] ?? (present[0] && scenes[present[0]]);
  const save = (one: PictureSize) =>
    void acting.run(async () => {
      for (const picture of await renderPictures(pictures, shop, [one]))
        download(picture.blob, `${fileName(name.text)}-${picture.name}`);
    });

  return (
    <article className={classes.card} aria-label={called}>
      {shown && <LivePreview scene={shown} alt={called} />}
      {reason !== null && <Reason reason={reason === 'newer' ? 'design-newer' : 'design-unreadable'} />}
      <TextInput
        aria-label={t('picture.design.name')}
        placeholder={t('picture.design.unnamed')}
        value={name.text}
        maxLength={120}
        {...name.box}
        onChange={(event) => name.change(event.currentTarget.value)}
      />
      <div className={classes.downloads}>
        {present.map((one) => (
          <Button
            key={one}
            px={6}
            size="sm"
            mih={44}
            variant="subtle"
            color="gray"
            leftSection={<IconDownload size={16} aria-hidden />}
            aria-label={t('picture.design.download', { size: t(`picture.size.${one}`), name: called })}
            onClick={() => save(one)}
          >
            {t(`picture.design.ratio.${one}`)}
          </Button>
        ))}
      </div>
      <Reason reason={acting.reason} />
      <div className={classes.acts}>
        <Button
          component="a"
          px="sm"
          href={`#desain/${design.id}`}
          aria-label={t('picture.design.editNamed', { name: called })}
        >
          {t('picture.design.edit')}
        </Button>
        {onUse && present.length > 0 && (
          <Button px="sm" variant="default" className={classes.use} onClick={() => onUse(pictures)}>
            {t('picture.design.use')}
          </Button>
        )}
        <Button
          px="sm"
          variant="subtle"
          color="gray"
          className={classes.trash}
          aria-label={t('picture.design.trash', { name: called })}
          onClick={onTrash}
        >
          <IconTrash size={20} aria-hidden />
        </Button>
      </div>
    </article>
  );
}
