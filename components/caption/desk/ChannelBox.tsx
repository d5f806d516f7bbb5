import { Button } from '@mantine/core';
import { IconCheck, IconCopy, IconRefresh } from '@tabler/icons-react';
import { type KeyboardEvent, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FindingList, MarkedTextarea, showPlace, useFindings, useRuleBook } from '@/components/checks';
import { Note, textKey, useKeptText } from '@/components/ui';
import type { CarryOver } from '@/utils/captions';
import { captions } from '@/utils/db';
import type { Caption, ChannelId, Post, Product } from '@/utils/model';
import { CounterLine, PostPreview, ToolRow } from '../tools';
import { useCopy } from '../use-copy';
import classes from './desk.module.css';
import { OfferNote } from './OfferNote';

export interface BoxProps {
  post: Post;
  product: Product;
  others: readonly Product[];
  channel: ChannelId;
  caption: Caption;
  /** Stands above the text where several are shown at once. */
  titled: boolean;
  /** What is drafted for this channel now. */
  draft: string;
  offer: CarryOver | null;
  /** Writes the text anew from the template. */
  onRewrite: () => void;
  run: (action: () => Promise<unknown>) => Promise<boolean>;
}

/** One channel's text, open to change, with what can be done with it. What is typed is written through. */
export function ChannelBox(props: BoxProps) {
  const { post, product, others, channel, caption, titled, draft, offer, onRewrite, run } = props;
  const { t } = useTranslation();
  const area = useRef<HTMLTextAreaElement>(null);
  const [left, setLeft] = useState<string | null>(null);
  const [previewed, setPreviewed] = useState(false);
  const { text, box, change } = useKeptText({
    id: textKey(post.id, channel),
    stored: caption.text,
    store: (typed) => captions.setText(post.id, channel, typed),
    run,
  });
  const copy = useCopy();
  const book = useRuleBook();
  const profile = book?.profile(channel);
  const findings = useFindings({ text, channel, post, product, others });
  const name = t(`channel.${channel}`);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    copy.copy(text);
  };
  return (
    <section className={classes.box} aria-label={name}>
      {titled && <h3 className={classes.boxName}>{name}</h3>}
      <ToolRow
        area={area}
        text={text}
        channel={channel}
        profile={profile}
        product={product}
        previewed={previewed}
        onPreview={setPreviewed}
      />
      <MarkedTextarea
        ref={area}
        findings={findings}
        excuses={caption.excuses}
        aria-label={t('caption.text', { channel: name })}
        value={text}
        autosize={false}
        rows={11}
        classNames={{ input: classes.text }}
        {...box}
        onKeyDown={onKeyDown}
        onChange={(event) => change(event.currentTarget.value)}
      />
      <div className={classes.foot}>
        <CounterLine text={text} channel={channel} profile={profile} />
        <div className={classes.acts}>
          {caption.edited && (
            <Button
              size="sm"
              mih={44}
              variant="subtle"
              color="gray"
              leftSection={<IconRefresh size={16} aria-hidden />}
              onClick={onRewrite}
            >
              {t('caption.rewrite')}
            </Button>
          )}
          <Button
            size="sm"
            mih={44}
            variant="default"
            title={t('desk.copyKey')}
            leftSection={
              copy.copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />
            }
            onClick={() => copy.copy(text)}
          >
            {t(copy.copied ? 'caption.copied' : 'caption.copy')}
          </Button>
        </div>
      </div>
      {previewed && (
        <Suspense>
          <PostPreview text={text} channel={channel} profile={profile} product={product} />
        </Suspense>
      )}
      <FindingList
        findings={findings}
        text={text}
        excuses={caption.excuses}
        onFix={change}
        onExcuse={(rule, reason) => void run(() => captions.setExcuse(post.id, channel, rule, reason))}
        onShow={(start, end) => showPlace(area.current, start, end)}
      />
      {copy.refused && <Note tone="bad">{t('reasons.no-clipboard')}</Note>}
      {offer && left !== draft && (
        <OfferNote
          offer={offer}
          onTake={() => void run(() => captions.takeOver(post.id, channel, offer.text, draft))}
          onLeave={() => setLeft(draft)}
        />
      )}
    </section>
  );
}
