import '@mantine/core/styles/Combobox.layer.css';
import '@mantine/core/styles/Pill.layer.css';
import '@mantine/core/styles/PillsInput.layer.css';
import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/ScrollArea.layer.css';
import { Button, Skeleton, Stack } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSparkles } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChecksHint, useOpenErrors, useRuleBook } from '@/components/checks';
import { useSession } from '@/components/shell';
import { ChipGroup, forgetText, keepAgain, Note, textKey, useAction, useLive } from '@/components/ui';
import { localTime } from '@/utils/calendar';
import { isOpenTo, measure, profileOf } from '@/utils/channels';
import { captions, posts, templates } from '@/utils/db';
import type { ChannelId, OwnTemplate, Post, Product } from '@/utils/model';
import { FormQuestions } from '../FormQuestions';
import { StepReason } from '../StepReason';
import { TemplatePicker } from '../templates';
import { type Choice, templateOf, writeCaptions } from '../write-captions';
import { ChannelBox } from './ChannelBox';
import { ChannelChoice } from './ChannelChoice';
import classes from './desk.module.css';
import { OtherProducts } from './OtherProducts';
import { useDrafts, useFollow } from './use-drafts';

interface Props {
  post: Post;
  product: Product;
  /** All channels beside each other instead of one at a time. */
  wide?: boolean;
  /** Whose text is open first, where they are shown one at a time. */
  first?: ChannelId | null;
}

/** How long (ms) nobody has typed before the other channels are looked at. */
const QUIET = 400;
const NONE: readonly ChannelId[] = [];

/** The caption desk: goods and the kind of caption give a text for each channel, each open to change. */
export function CaptionDesk(props: Props) {
  const { shop } = useSession();
  const own = useLive(() => templates.ofShop(shop.id), [shop.id]);
  return own ? <Desk {...props} own={own} /> : <Skeleton height={240} radius="md" />;
}

function Desk({ post, product, wide = false, first = null, own }: Props & { own: readonly OwnTemplate[] }) {
  const { t } = useTranslation();
  const { shop } = useSession();
  const writing = useAction();
  const { run } = writing;
  const [editions, setEditions] = useState<Partial<Record<ChannelId, number>>>({});
  const template = templateOf(post, product, shop, own);
  const found = useDrafts(post, product, shop, template);
  const write = (choice: Choice) => void run(() => writeCaptions(post, product, shop, choice));
  const open = post.channels.filter((id) => isOpenTo(profileOf(id), shop.kind));
  const [picked, setPicked] = useState<ChannelId | null>(first);
  const channel = open.find((id) => id === picked) ?? open[0];

  const book = useRuleBook();
  // Only the chips tell of other channels, and not at every stroke.
  const [settled] = useDebouncedValue(post, QUIET);
  const held = useOpenErrors({
    post: settled,
    product,
    channels: wide ? NONE : open,
    date: post.day ?? localTime(post.zone, Date.now()).day,
  });

  const lacking = open.some((id) => post.texts[id] === undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once whenever a text is lacking.
  useEffect(() => {
    if (lacking) write({});
  }, [lacking]);
  // A template that was thrown away may come back: until then the texts stay as it wrote them.
  const gone = post.templateId !== undefined && post.templateId !== template.id;
  useFollow(gone ? null : found, post, () => write({}));
  // What could not be stored when this was left is tried again when it is opened.
  useEffect(() => void run(() => keepAgain(post.id)), [run, post.id]);

  const rewrite = (id: ChannelId) =>
    void run(async () => {
      await captions.dropText(post.id, id);
      forgetText(textKey(post.id, id));
      await writeCaptions(post, product, shop, {});
      setEditions((before) => ({ ...before, [id]: (before[id] ?? 0) + 1 }));
    });

  const boxOf = (id: ChannelId) => {
    const caption = post.texts[id];
    if (!caption || !found) return <Skeleton key={id} height={300} radius="md" />;
    return (
      <ChannelBox
        key={`${id} ${editions[id] ?? 0}`}
        post={post}
        product={product}
        others={found.others}
        channel={id}
        caption={caption}
        titled={wide}
        draft={found.drafts[id].text}
        offer={found.offerOf(id)}
        onRewrite={() => rewrite(id)}
        run={run}
      />
    );
  };

  return (
    <div className={classes.desk} data-wide={wide}>
      <Stack gap="md" className={classes.choosing}>
        <TemplatePicker
          own={own}
          kind={shop.kind}
          product={product}
          value={template.id}
          onChange={(templateId) => write({ templateId, form: {} })}
        />
        <OtherProducts
          mainId={product.id}
          shopId={shop.id}
          chosen={found?.others ?? []}
          onChange={(ids) => void run(() => posts.setOthers(post.id, ids))}
        />
        <StepReason
          reason={writing.reason}
          templateId={template.id}
          onAgain={() => void run(() => keepAgain(post.id))}
        />
      </Stack>
      <Stack gap="sm" className={classes.texts}>
        <div className={classes.bar}>
          {wide || !channel ? (
            <h2 className={classes.title}>{t('desk.texts')}</h2>
          ) : (
            <ChipGroup
              label={t('plan.channels')}
              chips={open.map((id) => {
                const { over } = measure(post.texts[id]?.text ?? '', book?.profile(id) ?? id);
                const marked = over || held?.[id] !== undefined;
                return { value: id, label: `${t(`channel.${id}`)}${marked ? ' !' : ''}`, marked };
              })}
              value={channel}
              onChange={setPicked}
            />
          )}
          <ChannelChoice
            kind={shop.kind}
            chosen={post.channels}
            onChange={(id, on) => void run(() => posts.setChannel(post.id, id, on))}
          />
        </div>
        {!channel && <Note tone="info">{t('desk.noChannel')}</Note>}
        <div className={classes.boxes}>{wide ? open.map(boxOf) : channel && boxOf(channel)}</div>
        {channel && <ChecksHint />}
        {channel && (
          <Button
            variant="subtle"
            size="sm"
            mih={44}
            className={classes.reword}
            leftSection={<IconSparkles size={16} aria-hidden />}
            onClick={() => write({ seed: post.seed + 1 })}
          >
            {t('desk.reword')}
          </Button>
        )}
      </Stack>
      <div className={classes.questions}>
        <FormQuestions template={template} answers={post.form} onChange={(form) => write({ form })} />
      </div>
    </div>
  );
}
