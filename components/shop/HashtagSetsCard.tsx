import '@mantine/core/styles/Combobox.layer.css';
import '@mantine/core/styles/Pill.layer.css';
import '@mantine/core/styles/PillsInput.layer.css';
import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/ScrollArea.layer.css';
import { ActionIcon, Button, TagsInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card, Reason, UndoNote, useAction } from '@/components/ui';
import { shops } from '@/utils/db';
import { addWords } from '@/utils/i18n';
import { tools } from '@/utils/i18n/locales/id/tools';
import { type HashtagSet, keptTags, MOST_SETS, MOST_TAGS, withChange, withSet } from './hashtag-sets';
import classes from './shop.module.css';
import { TypedField } from './TypedField';
import { asTyped, type Typing } from './typed-values';
import { useShopWriter } from './use-shop-writer';
import { useTyped } from './use-typed';

addWords({ tools });

const shownTag = (tag: string) => `#${tag.replace(/^#+/, '')}`;

/** The chips as one line, as which they are held while somebody types faster than they are stored. */
const chipTyping: Typing<string[]> = {
  show: (tags) => tags.map(shownTag).join(' '),
  parse: (typed) => keptTags([typed]),
};

/** Groups of hashtags under a name, which the caption desk puts into a text with one press. */
export function HashtagSetsCard() {
  const { t } = useTranslation();
  const { shop } = useShopWriter();
  const { run, reason } = useAction();
  const [trashed, setTrashed] = useState<{ index: number; set: HashtagSet } | null>(null);
  const sets = shop.hashtagSets ?? [];
  // The sets are read inside the write, so that two windows do not undo each other's.
  const edit = (change: (sets: HashtagSet[]) => HashtagSet[]) =>
    run(() => shops.edit(shop.id, ({ hashtagSets = [] }) => ({ hashtagSets: change(hashtagSets) })));
  const trash = async (index: number, set: HashtagSet) => {
    if (await edit((now) => now.filter((_, at) => at !== index))) setTrashed({ index, set });
  };
  const undo = async () => {
    if (trashed && (await edit((now) => withSet(now, trashed.index, trashed.set)))) setTrashed(null);
  };
  return (
    <Card title={t('tools.sets')} lead={t('tools.setsLead')}>
      {sets.map((set, index) => (
        <SetFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a set has no other name than its place.
          key={index}
          set={set}
          onChange={(changes) => void edit((now) => withChange(now, index, changes))}
          onTrash={() => void trash(index, set)}
        />
      ))}
      <Button
        variant="default"
        className={classes.add}
        leftSection={<IconPlus size={18} aria-hidden />}
        disabled={sets.length >= MOST_SETS}
        onClick={() => void edit((now) => withSet(now, now.length, { name: '', tags: [] }))}
      >
        {t('tools.newSet')}
      </Button>
      <Reason reason={reason} />
      {trashed && (
        <UndoNote onUndo={() => void undo()} onDismiss={() => setTrashed(null)}>
          {t('tools.trashedSet', { name: trashed.set.name.trim() || t('tools.unnamedSet') })}
        </UndoNote>
      )}
    </Card>
  );
}

interface SetProps {
  set: HashtagSet;
  onChange: (changes: Partial<HashtagSet>) => void;
  onTrash: () => void;
}

function SetFields({ set, onChange, onTrash }: SetProps) {
  const { t } = useTranslation();
  const name = set.name.trim() || t('tools.unnamedSet');
  const { value, change, onFocus, onBlur } = useTyped(set.tags, chipTyping, (tags) => onChange({ tags }));
  return (
    <fieldset className={classes.set} aria-label={name}>
      <div className={classes.setHead}>
        <TypedField
          label={t('tools.setName')}
          placeholder={t('tools.setNameExample')}
          maxLength={60}
          stored={set.name}
          typing={asTyped}
          onWrite={(typed) => onChange({ name: typed })}
        />
        <ActionIcon
          variant="subtle"
          color="gray"
          size={44}
          aria-label={t('tools.trashSet', { name })}
          onClick={onTrash}
        >
          <IconTrash size={20} aria-hidden />
        </ActionIcon>
      </div>
      <TagsInput
        size="md"
        label={t('tools.setTags')}
        description={t('tools.setTagsHint')}
        placeholder={set.tags.length === 0 ? t('tools.setTagsExample') : ''}
        splitChars={[' ', ',', '#', '\n']}
        maxTags={MOST_TAGS}
        value={value.split(' ').filter(Boolean)}
        onChange={(tags) => change(chipTyping.show(keptTags(tags)))}
        onFocus={onFocus}
        onBlur={onBlur}
      />
    </fieldset>
  );
}
