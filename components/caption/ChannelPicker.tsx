import { useTranslation } from 'react-i18next';
import { ChipGroup } from '@/components/ui';
import { measure } from '@/utils/channels';
import { CHANNEL_IDS, type ChannelId } from '@/utils/model';

interface Props {
  /** The text of a channel, if it has one. */
  textOf: (channel: ChannelId) => string | undefined;
  value: ChannelId;
  onChange: (channel: ChannelId) => void;
}

/** The channels as chips; one whose text does not fit carries a mark. */
export function ChannelPicker({ textOf, value, onChange }: Props) {
  const { t } = useTranslation();
  const chips = CHANNEL_IDS.map((channel) => {
    const text = textOf(channel);
    const over = text !== undefined && measure(text, channel).over;
    return { value: channel, label: `${t(`channel.${channel}`)}${over ? ' !' : ''}`, marked: over };
  });
  return <ChipGroup label={t('plan.channels')} chips={chips} value={value} onChange={onChange} />;
}
