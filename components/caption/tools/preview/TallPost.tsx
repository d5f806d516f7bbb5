import { IconChevronUp, IconHeart, IconMessageCircle, IconShare3 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ShopBadge } from '@/components/shell';
import type { LookProps } from './ChannelPreview';
import { ChannelText } from './ChannelText';
import { Picture } from './Picture';
import classes from './preview.module.css';

/** A tall picture that fills the screen, with the text over its lower part. */
export function TallPost(props: LookProps) {
  return props.channel === 'tiktok' ? <Clip {...props} /> : <Status {...props} />;
}

function Clip({ text, channel, profile, name, pictureUrl }: LookProps) {
  return (
    <div className={classes.tall}>
      <Picture url={pictureUrl} shape={profile.picture} />
      <div className={classes.side} aria-hidden>
        <IconHeart size={26} />
        <IconMessageCircle size={26} />
        <IconShare3 size={26} />
      </div>
      <div className={classes.over}>
        <strong className={classes.account}>{name}</strong>
        <ChannelText text={text} channel={channel} profile={profile} />
      </div>
    </div>
  );
}

function Status({ text, channel, profile, shop, name, pictureUrl }: LookProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.tall}>
      <Picture url={pictureUrl} shape={profile.picture} />
      <div className={classes.top}>
        <span className={classes.progress} aria-hidden />
        <div className={classes.head}>
          <ShopBadge shop={shop} size={36} />
          <span className={classes.account}>
            {name}
            <span className={classes.sub}>{t('tools.justNow')}</span>
          </span>
        </div>
      </div>
      <div className={classes.over} data-centered>
        <ChannelText text={text} channel={channel} profile={profile} />
        <span className={classes.reply} aria-hidden>
          <IconChevronUp size={18} />
          {t('tools.reply')}
        </span>
      </div>
    </div>
  );
}
