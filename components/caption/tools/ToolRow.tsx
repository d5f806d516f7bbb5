import { UnstyledButton } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { type ChannelProfile, profileOf } from '@/utils/channels';
import type { ChannelId, Product } from '@/utils/model';
import { EmojiPicker } from './emoji/EmojiPicker';
import { HashtagSets } from './hashtags/HashtagSets';
import classes from './tools.module.css';
import { retype, typeInto } from './typing';
import { WhatsAppMarks } from './whatsapp/WhatsAppMarks';

interface Props {
  /** The text box that the tools write into. */
  area: RefObject<HTMLTextAreaElement | null>;
  text: string;
  channel: ChannelId;
  /** With the user's own limits; the built-in one where it is not there yet. */
  profile?: ChannelProfile | null | undefined;
  product: Product;
  previewed: boolean;
  onPreview: (on: boolean) => void;
}

const takesTags = ({ hashtags }: ChannelProfile) => hashtags.max !== null || hashtags.draft > 0;

/** What helps with writing a channel's text. All of it is typed into the box, so that the browser can undo it. */
export function ToolRow({ area, text, channel, profile, product, previewed, onPreview }: Props) {
  const { t } = useTranslation();
  const limits = profile ?? profileOf(channel);
  const atCaret = (emoji: string) => {
    const box = area.current;
    if (box) typeInto(box, emoji, box.selectionStart, box.selectionEnd);
  };
  const rewrite = (next: string) => {
    if (area.current) retype(area.current, next);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons, not of form fields.
    <div className={classes.row} role="group" aria-label={t('tools.label')}>
      <EmojiPicker onPick={atCaret} />
      {limits.markup === 'whatsapp' && <WhatsAppMarks area={area} />}
      {takesTags(limits) && (
        <HashtagSets
          text={text}
          channel={channel}
          profile={limits}
          supplied={product.hashtags}
          onChange={rewrite}
        />
      )}
      <UnstyledButton
        className={classes.tool}
        aria-label={t('tools.preview')}
        title={t('tools.preview')}
        aria-pressed={previewed}
        onClick={() => onPreview(!previewed)}
      >
        <IconEye size={20} aria-hidden />
        <span className={classes.toolName}>{t('tools.preview')}</span>
      </UnstyledButton>
    </div>
  );
}
