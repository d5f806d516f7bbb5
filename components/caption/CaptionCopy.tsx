import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Note } from '@/components/ui';
import { CHANNEL_IDS, type Post } from '@/utils/model';
import classes from './caption.module.css';
import { useCopy } from './use-copy';

function CopyOne({ name, text }: { name: string; text: string }) {
  const { t } = useTranslation();
  const { copy, copied, refused } = useCopy();
  return (
    <div className={classes.fold}>
      <details>
        <summary>{name}</summary>
        <p className={classes.whole}>{text}</p>
        {refused && <Note tone="bad">{t('reasons.no-clipboard')}</Note>}
      </details>
      <Button size="xs" variant="default" onClick={() => copy(text)}>
        {t(copied ? 'caption.copied' : 'caption.copy')}
      </Button>
    </div>
  );
}

/** A post's texts to be copied, each folded away until it is wanted. */
export function CaptionCopy({ post }: { post: Post }) {
  const { t } = useTranslation();
  return (
    <div className={classes.folds}>
      {CHANNEL_IDS.map((channel) => {
        const caption = post.texts[channel];
        return caption && <CopyOne key={channel} name={t(`channel.${channel}`)} text={caption.text} />;
      })}
    </div>
  );
}
