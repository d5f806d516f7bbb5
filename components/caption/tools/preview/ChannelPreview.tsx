import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type ChannelProfile, profileOf } from '@/utils/channels';
import type { ChannelId, Shop } from '@/utils/model';
import { ChatBubble } from './ChatBubble';
import { FeedPost } from './FeedPost';
import { Listing } from './Listing';
import classes from './preview.module.css';
import { TallPost } from './TallPost';

export interface PreviewProps {
  text: string;
  channel: ChannelId;
  shop: Shop;
  /** Object URL of what is posted with the text; null shows its place. */
  pictureUrl: string | null;
  /** The product's name, which listings show above the text. */
  title?: string | undefined;
  /** With the user's own numbers; the built-in one where it is not there yet. */
  profile?: ChannelProfile | null | undefined;
}

/** As `PreviewProps`, for the looks: with the profile found. */
export type LookProps = Omit<PreviewProps, 'profile'> & { profile: ChannelProfile; name: string };

const LOOKS: Record<ChannelId, (props: LookProps) => React.ReactNode> = {
  instagram: FeedPost,
  facebook: FeedPost,
  'facebook-group': FeedPost,
  'whatsapp-status': TallPost,
  'whatsapp-group': ChatBubble,
  tiktok: TallPost,
  shopee: Listing,
  tokopedia: Listing,
};

/** How a text will look where it is posted: a likeness in the channel's own manner, in light as most see it. */
export function ChannelPreview(props: PreviewProps) {
  const { t } = useTranslation();
  const { text, channel, shop } = props;
  const Look = LOOKS[channel];
  const profile = props.profile ?? profileOf(channel);
  const figure = useRef<HTMLElement>(null);
  // It may lie below what is in sight, and a press that seems to do nothing is pressed again.
  useEffect(() => {
    figure.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <figure
      ref={figure}
      className={classes.preview}
      aria-label={t('tools.previewOf', { channel: t(`channel.${channel}`) })}
    >
      <div className={classes.screen} data-channel={channel}>
        <Look {...props} text={text} profile={profile} name={shop.name.trim() || t('shop.unnamed')} />
      </div>
      <figcaption className={classes.note}>
        {t(text.trim() === '' ? 'tools.previewEmpty' : 'tools.previewNote')}
      </figcaption>
    </figure>
  );
}
