import { Button, TextInput } from '@mantine/core';
import { IconBookmarkPlus } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { Note, Reason, useAction } from '@/components/ui';
import { shops } from '@/utils/db';
import classes from '../tools.module.css';
import { tagsOf } from './tag-text';

/** As many sets as a shop's row holds, and tags in a set. */
const MOST = 30;
const LONGEST_NAME = 60;

const keyOf = (tags: readonly string[]) =>
  tags
    .map((tag) => tag.replace(/^#+/, '').toLowerCase())
    .toSorted()
    .join(' ');

interface Props {
  text: string;
  /** Those that there are: the same hashtags are not kept twice. */
  sets: readonly (readonly string[])[];
}

/** Makes a set of the hashtags that stand in the text. */
export function KeepSet({ text, sets }: Props) {
  const { t } = useTranslation();
  const { shop } = useSession();
  const { run, reason, busy } = useAction();
  const [name, setName] = useState<string | null>(null);
  const tags = tagsOf(text)
    .slice(0, MOST)
    .map((tag) => tag.slice(1, 101));
  if (tags.length === 0 || sets.some((set) => keyOf(set) === keyOf(tags))) return null;
  if ((shop.hashtagSets ?? []).length >= MOST) return <Note tone="info">{t('tools.setsFull')}</Note>;
  if (name === null)
    return (
      <Button
        size="sm"
        mih={44}
        variant="default"
        leftSection={<IconBookmarkPlus size={18} aria-hidden />}
        onClick={() => setName('')}
      >
        {t('tools.keepSet')}
      </Button>
    );
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    const kept = await run(() =>
      shops.edit(shop.id, ({ hashtagSets = [] }) => ({
        hashtagSets: [...hashtagSets, { name: name.trim(), tags }].slice(0, MOST),
      })),
    );
    if (kept) setName(null);
  };
  return (
    <form className={classes.keep} onSubmit={(event) => void keep(event)}>
      <TextInput
        label={t('tools.setName')}
        placeholder={t('tools.setNameExample')}
        maxLength={LONGEST_NAME}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        autoFocus
      />
      <Button type="submit" loading={busy} disabled={name.trim() === ''}>
        {t('tools.keep')}
      </Button>
      <Button variant="subtle" color="gray" onClick={() => setName(null)}>
        {t('tools.cancel')}
      </Button>
      <Reason reason={reason} />
    </form>
  );
}
