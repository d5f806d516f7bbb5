import { Button, UnstyledButton } from '@mantine/core';
import { IconCheck, IconHash, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { type ChannelProfile, countHashtags, profileOf } from '@/utils/channels';
import { openStudio } from '@/utils/messaging';
import type { ChannelId } from '@/utils/model';
import { Disclosure } from '../Disclosure';
import classes from '../tools.module.css';
import { KeepSet } from './KeepSet';
import { asTag, planTags, roomFor } from './tag-text';

interface Props {
  text: string;
  channel: ChannelId;
  /** With the user's own limits; the built-in one where it is not there yet. */
  profile?: ChannelProfile | null | undefined;
  /** Hashtags that came with the product's description. */
  supplied?: readonly string[] | undefined;
  onChange: (text: string) => void;
}

/** A button that opens the shop's sets of hashtags: one press puts a set in the text or takes it out. */
export function HashtagSets(props: Props) {
  const { t } = useTranslation();
  return (
    <Disclosure label={t('tools.tags')} icon={<IconHash size={20} aria-hidden />}>
      <Sets {...props} />
    </Disclosure>
  );
}

function Sets({ text, channel, profile, supplied = [], onChange }: Props) {
  const { t } = useTranslation();
  const { shop } = useSession();
  const limits = profile ?? profileOf(channel);
  const sets = [
    { id: 'usual', name: t('tools.usualSet'), tags: shop.hashtags },
    ...(shop.hashtagSets ?? []).map(({ name, tags }, index) => ({
      id: String(index),
      name: name.trim() || t('tools.unnamedSet'),
      tags,
    })),
    { id: 'supplied', name: t('tools.supplierSet'), tags: supplied },
  ].filter(({ tags }) => tags.some((tag) => asTag(tag) !== ''));
  return (
    <div className={classes.stack}>
      <Room text={text} limits={limits} />
      {sets.length === 0 && <p className={classes.hint}>{t('tools.noSets')}</p>}
      <ul className={classes.sets}>
        {sets.map(({ id, name, tags }) => (
          <li key={id}>
            <SetButton name={name} tags={tags} text={text} limits={limits} onChange={onChange} />
          </li>
        ))}
      </ul>
      <KeepSet text={text} sets={sets.map(({ tags }) => tags)} />
      <Button
        size="sm"
        mih={44}
        variant="subtle"
        color="gray"
        className={classes.manage}
        onClick={() => void openStudio('toko')}
      >
        {t('tools.manageSets')}
      </Button>
    </div>
  );
}

/** How many more the channel takes. */
function Room({ text, limits }: { text: string; limits: ChannelProfile }) {
  const { t } = useTranslation();
  const { max } = limits.hashtags;
  const count = countHashtags(text);
  const over = max === null ? 0 : count - max;
  const room = roomFor(text, limits);
  return (
    <p className={classes.room} data-over={over > 0}>
      {max === null
        ? t('tools.tagsIn', { count })
        : over > 0
          ? t('tools.tagsOver', { count: over })
          : room === 0
            ? t('tools.tagsFull', { max })
            : t('tools.tagsRoom', { count: room })}
    </p>
  );
}

interface SetProps {
  name: string;
  tags: readonly string[];
  text: string;
  limits: ChannelProfile;
  onChange: (text: string) => void;
}

function SetButton({ name, tags, text, limits, onChange }: SetProps) {
  const { t } = useTranslation();
  const { isIn, next, adds, left } = planTags(text, tags, limits);
  const note =
    next === null
      ? t(left > 0 ? 'tools.setNoRoom' : 'tools.setInText')
      : left > 0 && adds > 0
        ? t('tools.setAdds', { count: adds, all: adds + left })
        : null;
  return (
    <UnstyledButton
      className={classes.set}
      aria-pressed={isIn}
      // Not `disabled`: the keyboard must not lose its place when a press leaves nothing to do.
      aria-disabled={next === null}
      onClick={() => next !== null && onChange(next)}
    >
      {isIn ? <IconCheck size={18} aria-hidden /> : <IconPlus size={18} aria-hidden />}
      <span className={classes.setText}>
        <span className={classes.setName}>{name}</span>
        <span className={classes.setTags}>{tags.map(asTag).filter(Boolean).join(' ')}</span>
      </span>
      {note && <span className={classes.setNote}>{note}</span>}
    </UnstyledButton>
  );
}
