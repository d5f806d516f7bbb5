import { Button, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Thumb } from '@/components/photo';
import { useSession } from '@/components/shell';
import { localTime } from '@/utils/calendar';
import { formatTime } from '@/utils/i18n';
import type { ChannelId, Post } from '@/utils/model';
import type { TodayItem } from '@/utils/reminders';
import classes from './reminders.module.css';

interface Props {
  item: TodayItem<Post>;
  /** Whether it is the one to begin with. */
  first: boolean;
  name: string;
  photoId: string | undefined;
  onOpen: () => void;
  onWrite: (channel: ChannelId) => void;
  onLater: () => void;
  onPosted: () => void;
}

/** One post of today: its time, where it is still to go, and what to do about it. */
export function DueRow({ item, first, name, photoId, onOpen, onWrite, onLater, onPosted }: Props) {
  const { t } = useTranslation();
  const { language } = useSession();
  const { post, state, at } = item;
  const open = post.channels.filter((channel) => post.postedAt[channel] === undefined);
  const [next] = open;
  const channel = next ? t(`channel.${next}`) : '';
  const when =
    state === 'later'
      ? t('reminders.putOff', { time: formatTime(localTime(post.zone, at).time, language) })
      : t(`reminders.${state}`);
  return (
    <article
      className={classes.row}
      data-state={state}
      aria-label={`${formatTime(post.time, language)}, ${name}`}
    >
      <UnstyledButton className={classes.head} aria-label={t('reminders.open', { name })} onClick={onOpen}>
        <Thumb assetId={photoId} size={48} alt="" />
        <span className={classes.what}>
          <strong>{name}</strong>
          <span className={classes.where}>{open.map((wanted) => t(`channel.${wanted}`)).join(', ')}</span>
        </span>
        <span className={classes.when}>
          <strong>{formatTime(post.time, language)}</strong>
          <span className={classes.state}>{when}</span>
        </span>
      </UnstyledButton>
      <div className={classes.acts}>
        {next && (
          <Button
            size="sm"
            mih={44}
            px="sm"
            variant={first ? 'filled' : 'default'}
            aria-label={t('reminders.writeNamed', { name, channel })}
            onClick={() => onWrite(next)}
          >
            {t('reminders.write', { channel })}
          </Button>
        )}
        <Button
          size="sm"
          mih={44}
          px="sm"
          variant="default"
          aria-label={t('reminders.postedNamed', { name })}
          onClick={onPosted}
        >
          {t('reminders.posted')}
        </Button>
        {state === 'now' && (
          <Button
            size="sm"
            mih={44}
            px="sm"
            variant="subtle"
            color="gray"
            aria-label={t('reminders.laterNamed', { name })}
            onClick={onLater}
          >
            {t('reminders.later')}
          </Button>
        )}
      </div>
    </article>
  );
}
