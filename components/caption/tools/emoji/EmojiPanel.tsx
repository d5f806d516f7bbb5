import { Skeleton, TextInput } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import {
  type EmojiPickerListCategoryHeaderProps,
  type EmojiPickerListEmojiProps,
  type EmojiPickerListRowProps,
  EmojiPicker as Picker,
} from 'frimousse';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { Reason, useAction, useLive } from '@/components/ui';
import { prefs } from '@/utils/db';
import type { TFunction } from '@/utils/i18n';
import classes from './emoji.module.css';
import type { EmojiEntry } from './emoji-data';
import { GROUPS, type ListTitles, listsFor, loadEmoji, toPickerData } from './emoji-list';
import { readRecent, withRecent } from './recent';

interface Props {
  onPick: (emoji: string) => void;
}

/** The smallest thing that a thumb hits surely. */
const CELL = 44;
const NAMES = {
  0: 'faces',
  1: 'people',
  3: 'nature',
  4: 'food',
  5: 'places',
  6: 'events',
  7: 'things',
  8: 'signs',
  9: 'flags',
} as const;

const titlesIn = (t: TFunction): ListTitles => ({
  recent: t('tools.emojiRecent'),
  usual: t('tools.emojiUsual'),
  found: t('tools.emojiFound'),
  group: Object.fromEntries(
    GROUPS.map((group) => [group, t(`tools.emojiGroup.${NAMES[group]}`)]),
  ) as ListTitles['group'],
});

/** All emoji with a search that understands Indonesian; those used lately come first. */
export function EmojiPanel(props: Props) {
  const kept = useLive(async () => ({ recent: await prefs.get('recentEmoji') }), []);
  return kept ? <Panel {...props} recent={readRecent(kept.recent)} /> : <Skeleton height={330} />;
}

function Panel({ onPick, recent }: Props & { recent: string[] }) {
  const { t } = useTranslation();
  const { language } = useSession();
  const { run, reason } = useAction();
  const { ref, width } = useElementSize();
  const [query, setQuery] = useState('');
  // The order stays while one picks: what was just pressed must not jump to the front under the hand.
  const [first] = useState(recent);
  const all = useRef<readonly EmojiEntry[]>([]);
  const lists = () => listsFor(all.current, query, first, titlesIn(t));
  const pick = (emoji: string) => {
    onPick(emoji);
    void run(() => prefs.set('recentEmoji', withRecent(recent, emoji).join(' ')));
  };
  const pickBest = () => {
    const best = query.trim() === '' ? undefined : lists()[0]?.entries[0];
    if (best) pick(best.emoji);
  };
  return (
    <div ref={ref}>
      <Picker.Root
        className={classes.picker}
        columns={Math.max(3, Math.floor((width - 16) / CELL))}
        // The library loads its data anew for another locale, and its own search finds letters anywhere in a word,
        // "api" in "therapist": so each question is a locale of its own, answered by our search.
        locale={`${language} ${query}`}
        resolveEmojiData={async () => {
          all.current = await loadEmoji();
          return toPickerData(lists(), language);
        }}
        onEmojiSelect={({ emoji }) => pick(emoji)}
      >
        <Search query={query} onChange={setQuery} onEnter={pickBest} />
        <List query={query} />
        <Picker.ActiveEmoji>
          {({ emoji }) => (
            <p className={classes.name} aria-hidden>
              {emoji ? `${emoji.emoji} ${emoji.label}` : t('tools.emojiHint')}
            </p>
          )}
        </Picker.ActiveEmoji>
      </Picker.Root>
      <Reason reason={reason} />
    </div>
  );
}

interface SearchProps {
  query: string;
  onChange: (query: string) => void;
  /** Enter while nothing is chosen with the arrows. */
  onEnter: () => void;
}

function Search({ query, onChange, onEnter }: SearchProps) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const hasChosen = useRef(false);
  useEffect(() => input.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key.startsWith('Arrow')) hasChosen.current = true;
    // Enter takes what was chosen with the arrows, which is the library's business; else the best answer, and not
    // what happens to lie under a resting mouse.
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || hasChosen.current) return;
    event.preventDefault();
    onEnter();
  };
  return (
    <TextInput
      ref={input}
      type="search"
      // The mark by which the library knows where the arrow keys begin.
      {...{ 'frimousse-search': '' }}
      leftSection={<IconSearch size={18} aria-hidden />}
      aria-label={t('tools.emojiSearch')}
      placeholder={t('tools.emojiExample')}
      autoComplete="off"
      maxLength={60}
      value={query}
      onChange={(event) => {
        hasChosen.current = false;
        onChange(event.currentTarget.value);
      }}
      onKeyDown={onKeyDown}
    />
  );
}

function List({ query }: { query: string }) {
  const { t } = useTranslation();
  const viewport = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question is answered from its beginning.
  useEffect(() => {
    if (viewport.current) viewport.current.scrollTop = 0;
  }, [query]);
  return (
    <Picker.Viewport
      ref={viewport}
      className={classes.viewport}
      // What scrolls must be reached by the keyboard.
      tabIndex={0}
      role="group"
      aria-label={t('tools.emoji')}
    >
      <Picker.Loading className={classes.hint}>{t('tools.emojiLoading')}</Picker.Loading>
      <Picker.Empty className={classes.hint} role="status">
        {t('tools.emojiNone', { word: query })}
      </Picker.Empty>
      <Picker.List aria-label={t('tools.emoji')} components={{ CategoryHeader, Row, Emoji }} />
    </Picker.Viewport>
  );
}

function CategoryHeader({ category, ...props }: EmojiPickerListCategoryHeaderProps) {
  return (
    <div {...props} className={classes.category}>
      {category.label}
    </div>
  );
}

/** The library counts from 0, screen readers from 1. */
const fromOne = (index: number | undefined) => (index === undefined ? undefined : index + 1);

function Row({ 'aria-rowindex': index, ...props }: EmojiPickerListRowProps) {
  // The library gives the role along: "row", and none to the one it only measures.
  return <div {...props} {...{ 'aria-rowindex': fromOne(index) }} className={classes.row} />;
}

function Emoji({ emoji, 'aria-colindex': index, ...props }: EmojiPickerListEmojiProps) {
  return (
    <button type="button" {...props} {...{ 'aria-colindex': fromOne(index) }} className={classes.emoji}>
      {emoji.emoji}
    </button>
  );
}
