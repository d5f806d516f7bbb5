import { Button, Group, Skeleton, Stack } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { BottomBar, forgetText, keepAgain, textKey, useAction, useLive, useUnsaved } from '@/components/ui';
import { captions, posts, templates } from '@/utils/db';
import { CHANNEL_IDS, type ChannelId, type OwnTemplate, type Post, type Product } from '@/utils/model';
import { CaptionEditor } from './CaptionEditor';
import { ChannelPicker } from './ChannelPicker';
import { FormQuestions } from './FormQuestions';
import { StepReason } from './StepReason';
import { TemplateSelect } from './TemplateSelect';
import { type Choice, templateOf, writeCaptions } from './write-captions';

interface Props {
  post: Post;
  product: Product;
  onDone: () => void;
}

/** The words: one kind of caption, a text for each channel, each open to change. */
export function CaptionStep(props: Props) {
  const { shop } = useSession();
  const own = useLive(() => templates.ofShop(shop.id), [shop.id]);
  return own ? <Words {...props} own={own} /> : <Skeleton height={240} radius="md" />;
}

function Words({ post, product, onDone, own }: Props & { own: readonly OwnTemplate[] }) {
  const { t } = useTranslation();
  const { shop } = useSession();
  const [channel, setChannel] = useState<ChannelId>('instagram');
  /** Goes up when a text is written anew, so that its box begins anew too. */
  const [edition, setEdition] = useState(0);
  const writing = useAction();
  const { run } = writing;
  const unsaved = useUnsaved();
  const template = templateOf(post, product, shop, own);
  const write = (choice: Choice) => void run(() => writeCaptions(post, product, shop, choice));

  const empty = CHANNEL_IDS.every((id) => post.texts[id] === undefined);
  useEffect(() => {
    if (empty) void run(() => writeCaptions(post, product, shop, {}));
  }, [empty, run, post, product, shop]);

  const keep = () => void run(() => keepAgain(post.id));
  // What could not be stored when this step was left is tried again when it is opened.
  useEffect(() => void run(() => keepAgain(post.id)), [run, post.id]);

  const caption = post.texts[channel];
  const typed = unsaved(textKey(post.id, channel));
  const edited = caption?.edited || typed !== undefined;
  const rewrite = () =>
    void run(async () => {
      await captions.dropText(post.id, channel);
      forgetText(textKey(post.id, channel));
      await writeCaptions(post, product, shop, {});
      setEdition((before) => before + 1);
    });

  return (
    <>
      <Stack gap="md">
        <TemplateSelect
          own={own}
          value={template.id}
          onChange={(templateId) => write({ templateId, form: {} })}
        />
        <ChannelPicker
          textOf={(id) => unsaved(textKey(post.id, id)) ?? post.texts[id]?.text}
          value={channel}
          onChange={setChannel}
        />
        {caption && (
          <CaptionEditor
            key={`${channel} ${edition}`}
            postId={post.id}
            channel={channel}
            caption={caption}
            run={run}
          />
        )}
        {edited && (
          <Group justify="flex-end">
            <Button
              size="sm"
              variant="subtle"
              color="gray"
              leftSection={<IconRefresh size={16} aria-hidden />}
              onClick={rewrite}
            >
              {t('caption.rewrite')}
            </Button>
          </Group>
        )}
        <FormQuestions template={template} answers={post.form} onChange={(form) => write({ form })} />
        <StepReason reason={writing.reason} templateId={template.id} onAgain={keep} />
      </Stack>
      <BottomBar>
        <Button fullWidth disabled={empty} onClick={onDone}>
          {t('caption.next')}
        </Button>
      </BottomBar>
    </>
  );
}
