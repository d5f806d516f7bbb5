import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { measure } from '@/utils/captions';
import { CHANNEL_IDS, type ChannelId, type Post } from '@/utils/model';
import classes from './caption.module.css';

interface Props {
  post: Post;
  value: ChannelId;
  onChange: (channel: ChannelId) => void;
}

/** The channels as chips; one whose text does not fit carries a mark. */
export function ChannelPicker({ post, value, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <div className={classes.channels} role="radiogroup" aria-label={t('plan.channels')}>
      {CHANNEL_IDS.map((channel) => {
        const text = post.texts[channel]?.text;
        const over = text !== undefined && measure(text, channel).over;
        return (
          <UnstyledButton
            key={channel}
            className={classes.channel}
            role="radio"
            aria-checked={channel === value}
            data-over={over}
            onClick={() => onChange(channel)}
          >
            {t(`channel.${channel}`)}
            {over && ' !'}
          </UnstyledButton>
        );
      })}
    </div>
  );
}
