import {
  IconBrandFacebook,
  IconBrandInstagram,
  IconBrandShopee,
  IconBrandTiktok,
  IconBrandWhatsapp,
  IconBuildingStore,
  IconCircleDashed,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { ChannelId } from '@/utils/model';
import classes from './marks.module.css';

const ICONS = {
  instagram: IconBrandInstagram,
  facebook: IconBrandFacebook,
  'facebook-group': IconUsersGroup,
  'whatsapp-status': IconCircleDashed,
  'whatsapp-group': IconBrandWhatsapp,
  tiktok: IconBrandTiktok,
  shopee: IconBrandShopee,
  tokopedia: IconBuildingStore,
} as const satisfies Record<ChannelId, unknown>;

/** The signs of all channels, drawn once: a month shows hundreds of them by their names. */
export function ChannelSigns() {
  return (
    <svg className={classes.signs} aria-hidden>
      {Object.entries(ICONS).map(([channel, Icon]) => (
        <symbol key={channel} id={`channel-${channel}`} viewBox="0 0 24 24">
          <Icon size={24} />
        </symbol>
      ))}
    </svg>
  );
}

/** Where a post goes, as small signs for the eye; the words stand in the entry's name. Needs `ChannelSigns`. */
export function ChannelMarks({ channels, most = 8 }: { channels: readonly ChannelId[]; most?: number }) {
  const shown = channels.length > most ? channels.slice(0, most - 1) : channels;
  return (
    <span className={classes.marks} aria-hidden>
      {shown.map((channel) => (
        <svg key={channel} aria-hidden>
          <use href={`#channel-${channel}`} />
        </svg>
      ))}
      {shown.length < channels.length && <small>+{channels.length - shown.length}</small>}
    </span>
  );
}
