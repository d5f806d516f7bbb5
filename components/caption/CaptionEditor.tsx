import { Button, Textarea } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { Note, textKey, useKeptText } from '@/components/ui';
import { measure } from '@/utils/channels';
import { captions, posts } from '@/utils/db';
import { formatNumber } from '@/utils/i18n';
import type { Caption, ChannelId } from '@/utils/model';
import classes from './caption.module.css';
import { useCopy } from './use-copy';

interface Props {
  postId: string;
  channel: ChannelId;
  caption: Caption;
  run: (action: () => Promise<unknown>) => Promise<boolean>;
}

/** One channel's text with its live counter. What is typed stands here at once and is written through. */
export function CaptionEditor({ postId, channel, caption, run }: Props) {
  const { t } = useTranslation();
  const { language } = useSession();
  const { text, box, change } = useKeptText({
    id: textKey(postId, channel),
    stored: caption.text,
    store: (typed) => captions.setText(postId, channel, typed),
    run,
  });
  const copy = useCopy();
  const size = measure(text, channel);
  const name = t(`channel.${channel}`);
  const tooManyTags = size.hashtagLimit !== null && size.hashtags > size.hashtagLimit;
  return (
    <div>
      <Textarea
        aria-label={t('caption.text', { channel: name })}
        value={text}
        autosize={false}
        rows={11}
        classNames={{ input: classes.text }}
        {...box}
        onChange={(event) => change(event.currentTarget.value)}
      />
      <div className={classes.foot}>
        <span className={classes.counter} data-over={size.length > size.limit} role="status">
          {t('caption.counter', {
            length: formatNumber(size.length, language),
            limit: formatNumber(size.limit, language),
          })}
        </span>
        <Button
          size="sm"
          variant="default"
          leftSection={copy.copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
          onClick={() => copy.copy(text)}
        >
          {t(copy.copied ? 'caption.copied' : 'caption.copy')}
        </Button>
      </div>
      {size.length > size.limit && (
        <Note tone="bad">{t('caption.over', { count: size.length - size.limit, channel: name })}</Note>
      )}
      {tooManyTags && (
        <Note tone="bad">
          {t('caption.hashtags', { count: size.hashtags, limit: size.hashtagLimit ?? 0 })}
        </Note>
      )}
      {copy.refused && <Note tone="bad">{t('reasons.no-clipboard')}</Note>}
      {caption.edited && <p className={classes.hint}>{t('caption.edited')}</p>}
    </div>
  );
}
