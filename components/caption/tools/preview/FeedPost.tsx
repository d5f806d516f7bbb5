import {
  IconBookmark,
  IconDots,
  IconHeart,
  IconMessageCircle,
  IconSend,
  IconShare3,
  IconThumbUp,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ShopBadge } from '@/components/shell';
import type { LookProps } from './ChannelPreview';
import { ChannelText } from './ChannelText';
import { Picture } from './Picture';
import classes from './preview.module.css';

/** A post in a feed: with the picture first, or the text first. */
export function FeedPost(props: LookProps) {
  return props.channel === 'instagram' ? <PictureFirst {...props} /> : <TextFirst {...props} />;
}

function PictureFirst({ text, channel, profile, shop, name, pictureUrl }: LookProps) {
  const { t } = useTranslation();
  const account = shop.pages.instagram ?? name;
  return (
    <>
      <div className={classes.head}>
        <ShopBadge shop={shop} size={32} />
        <span className={classes.account}>{account}</span>
        <IconDots size={20} aria-hidden />
      </div>
      <Picture url={pictureUrl} shape={profile.picture} />
      <div className={classes.icons} aria-hidden>
        <IconHeart size={24} />
        <IconMessageCircle size={24} />
        <IconSend size={24} />
        <IconBookmark size={24} />
      </div>
      <div className={classes.body}>
        <ChannelText
          text={text}
          channel={channel}
          profile={profile}
          lead={<strong className={classes.lead}>{account}</strong>}
        />
        <p className={classes.time}>{t('tools.justNow')}</p>
      </div>
    </>
  );
}

function TextFirst({ text, channel, profile, shop, name, pictureUrl }: LookProps) {
  const { t } = useTranslation();
  const inGroup = channel === 'facebook-group';
  return (
    <>
      <div className={classes.head}>
        <ShopBadge shop={shop} size={40} />
        <span className={classes.account}>
          {inGroup ? t('tools.groupName') : name}
          <span className={classes.sub}>
            {inGroup && `${name} · `}
            {t('tools.justNow')}
          </span>
        </span>
        <IconDots size={20} aria-hidden />
      </div>
      <div className={classes.body}>
        <ChannelText text={text} channel={channel} profile={profile} />
      </div>
      <Picture url={pictureUrl} shape={profile.picture} />
      <div className={classes.acts} aria-hidden>
        <span>
          <IconThumbUp size={18} /> {t('tools.like')}
        </span>
        <span>
          <IconMessageCircle size={18} /> {t('tools.comment')}
        </span>
        <span>
          <IconShare3 size={18} /> {t('tools.share')}
        </span>
      </div>
    </>
  );
}
