import { useTranslation } from 'react-i18next';
import { ShopBadge } from '@/components/shell';
import type { LookProps } from './ChannelPreview';
import { ChannelText } from './ChannelText';
import { Picture } from './Picture';
import classes from './preview.module.css';

/** A product's page in a marketplace: picture, name, shop, then the text as its description. */
export function Listing({ text, channel, profile, shop, name, title, pictureUrl }: LookProps) {
  const { t } = useTranslation();
  return (
    <>
      <Picture url={pictureUrl} shape={profile.picture} />
      <div className={classes.body}>
        <p className={classes.listingName}>{title?.trim() || t('product.unnamed')}</p>
      </div>
      <div className={classes.head} data-lined>
        <ShopBadge shop={shop} size={36} />
        <span className={classes.account}>{name}</span>
      </div>
      <div className={classes.body}>
        <p className={classes.heading}>{t('tools.details')}</p>
        <ChannelText text={text} channel={channel} profile={profile} />
      </div>
    </>
  );
}
