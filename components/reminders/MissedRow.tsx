import { Button, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { ZONE_FACTS } from '@/utils/calendar';
import { formatDay, formatTime } from '@/utils/i18n';
import type { Post } from '@/utils/model';
import type { Dated, NewTime } from '@/utils/reminders';
import classes from './reminders.module.css';

interface Props {
  post: Dated<Post>;
  name: string;
  /** The time that is proposed; null when there is none. */
  time: NewTime | null;
  onMove: () => void;
  onSkip: () => void;
  onOpen: () => void;
}

/** One missed post: when it was to go out, and when it could. */
export function MissedRow({ post, name, time, onMove, onSkip, onOpen }: Props) {
  const { t } = useTranslation();
  const { language } = useSession();
  const zone = ZONE_FACTS[post.zone].name;
  const short = ({ day, time: clock }: NewTime) =>
    `${formatDay(day, language, 'short')}, ${formatTime(clock, language)} ${zone}`;
  const was = short(post);
  const when = time && short(time);
  return (
    <article className={classes.row} aria-label={`${name}, ${was}`}>
      <UnstyledButton className={classes.head} aria-label={t('reminders.open', { name })} onClick={onOpen}>
        <span className={classes.what}>
          <strong>{name}</strong>
          <span className={classes.where}>{t('reminders.was', { when: was })}</span>
        </span>
      </UnstyledButton>
      <span className={classes.proposal}>
        {when ? t('reminders.proposed', { when }) : t('reminders.noTime')}
      </span>
      <div className={classes.acts}>
        {when && (
          <Button
            size="sm"
            mih={44}
            px="sm"
            variant="default"
            aria-label={t('reminders.moveNamed', { name, when })}
            onClick={onMove}
          >
            {t('reminders.move')}
          </Button>
        )}
        <Button
          size="sm"
          mih={44}
          px="sm"
          variant="subtle"
          color="gray"
          aria-label={t('reminders.skipNamed', { name })}
          onClick={onSkip}
        >
          {t('reminders.skip')}
        </Button>
      </div>
    </article>
  );
}
