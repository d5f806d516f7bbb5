import { Button, Group, NativeSelect, Stack } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { BottomBar, Reason, useAction } from '@/components/ui';
import { templates } from '@/utils/captions';
import { posts } from '@/utils/db';
import { CHANNEL_IDS, type ChannelId, type Post, type Product } from '@/utils/model';
import { CaptionEditor } from './CaptionEditor';
import { ChannelPicker } from './ChannelPicker';
import { FormQuestions } from './FormQuestions';
import { type Choice, templateOf, writeCaptions } from './write-captions';

interface Props {
  post: Post;
  product: Product;
  onDone: () => void;
}

/** The words: one kind of caption, a text for each channel, each open to change. */
export function CaptionStep({ post, product, onDone }: Props) {
  const { t } = useTranslation();
  const { shop, language } = useSession();
  const [channel, setChannel] = useState<ChannelId>('instagram');
  const writing = useAction();
  const { run } = writing;
  const template = templateOf(post, product, shop);
  const write = (choice: Choice) => void run(() => writeCaptions(post, product, shop, choice));

  const empty = CHANNEL_IDS.every((id) => post.texts[id] === undefined);
  useEffect(() => {
    if (empty) void run(() => writeCaptions(post, product, shop, {}));
  }, [empty, run, post, product, shop]);

  const caption = post.texts[channel];
  const rewrite = () =>
    void run(async () => {
      await posts.setCaption(post.id, channel, { text: '', edited: false });
      await writeCaptions(post, product, shop, {});
    });

  return (
    <>
      <Stack gap="md">
        <NativeSelect
          label={t('caption.template')}
          value={template.id}
          data={templates.map(({ id, name }) => ({ value: id, label: name[language] }))}
          onChange={(event) => write({ templateId: event.currentTarget.value, form: {} })}
        />
        <ChannelPicker post={post} value={channel} onChange={setChannel} />
        {caption && (
          <CaptionEditor
            key={channel}
            channel={channel}
            caption={caption}
            onChange={(text) => void run(() => posts.setCaption(post.id, channel, { text, edited: true }))}
          />
        )}
        {caption?.edited && (
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
        <Reason reason={writing.reason} />
      </Stack>
      <BottomBar>
        <Button fullWidth disabled={empty} onClick={onDone}>
          {t('caption.next')}
        </Button>
      </BottomBar>
    </>
  );
}
