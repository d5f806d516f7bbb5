import { VisuallyHidden } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { type ChannelProfile, measure } from '@/utils/channels';
import { formatNumber } from '@/utils/i18n';
import type { ChannelId } from '@/utils/model';
import classes from '../tools.module.css';
import { countOf } from './count-of';

interface Props {
  text: string;
  channel: ChannelId;
  /** With the user's own limits; the built-in one where it is not there yet. */
  profile?: ChannelProfile | null | undefined;
}

/**
 * How long the text is, as strictly as any platform counts, and how many hashtags it has. Nothing is read aloud
 * while one types, only the moment when the text gets nearly full, too long, or fits again.
 */
export function CounterLine({ text, channel, profile }: Props) {
  const { t } = useTranslation();
  const { language } = useSession();
  const { length, limit, graphemes, hashtags, hashtagLimit } = measure(text, profile ?? channel);
  const { state, tagState, said } = countOf({ length, limit, hashtags, hashtagLimit });
  const news = useRef(false);
  // A text that fitted from the beginning is no news.
  news.current ||= said !== 'fits';
  const number = (count: number) => formatNumber(count, language);
  const seen = graphemes === length ? undefined : t('tools.countWhy');
  return (
    <p className={classes.counter}>
      <span data-state={state}>{t('tools.count', { length: number(length), limit: number(limit) })}</span>
      {graphemes !== length && (
        <span title={seen}>{t('tools.countSeen', { graphemes: number(graphemes) })}</span>
      )}
      {hashtags > 0 && tagState !== 'over' && (
        <span>
          {hashtagLimit === null
            ? t('tools.countTagsFree', { count: hashtags })
            : t('tools.countTags', { count: hashtags, max: hashtagLimit })}
        </span>
      )}
      {state === 'over' && (
        <strong>{t('caption.over', { count: length - limit, channel: t(`channel.${channel}`) })}</strong>
      )}
      {tagState === 'over' && hashtagLimit !== null && (
        <strong>{t('caption.hashtags', { count: hashtags, limit: hashtagLimit })}</strong>
      )}
      <VisuallyHidden role="status">{news.current && t(SAYS[said])}</VisuallyHidden>
    </p>
  );
}

const SAYS = {
  fits: 'tools.saidFits',
  near: 'tools.saidNear',
  over: 'tools.saidOver',
  tags: 'tools.saidTags',
} as const;
