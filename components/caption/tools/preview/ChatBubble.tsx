import type { LookProps } from './ChannelPreview';
import { ChannelText } from './ChannelText';
import { Picture } from './Picture';
import classes from './preview.module.css';

/** A message of one's own in a group: the picture with the text as its caption. */
export function ChatBubble({ text, channel, profile, pictureUrl }: LookProps) {
  return (
    <div className={classes.bubble}>
      <Picture url={pictureUrl} shape={profile.picture} />
      <ChannelText text={text} channel={channel} profile={profile} />
      <span className={classes.stamp} aria-hidden>
        09.00
      </span>
    </div>
  );
}
