import { ActionIcon, Checkbox, UnstyledButton } from '@mantine/core';
import { IconArrowsMove } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Thumb } from '@/components/photo';
import { useSession } from '@/components/shell';
import { formatDay } from '@/utils/i18n';
import { useBoard } from './board-context';
import { ChannelMarks } from './ChannelMarks';
import type { DayMark } from './day-marks';
import { byDay, type Entry, type PostEntry } from './entries';
import classes from './list.module.css';
import { useChosen } from './use-chosen';
import { useEntryWords } from './use-entry-words';

/** What is done with the ticked posts: the bar above the list. */
export interface Chosen {
  ids: readonly string[];
  clear: () => void;
}

interface Props {
  entries: readonly Entry[];
  marks: ReadonlyMap<string, DayMark>;
  /** The bar for the ticked posts. */
  bar?: ((chosen: Chosen) => ReactNode) | undefined;
}

/** A month day by day, as rows to tick. */
export function ListView({ entries, marks, bar }: Props) {
  const { t } = useTranslation();
  const { language } = useSession();
  const { today } = useBoard();
  const days = useMemo(() => byDay(entries), [entries]);
  const postIds = useMemo(() => entries.filter(({ kind }) => kind === 'post').map(({ id }) => id), [entries]);
  const { chosen, tick, clear } = useChosen(postIds);
  const ticked = new Set(chosen);
  if (entries.length === 0) return <p className={classes.nothing}>{t('calendar.nothing')}</p>;
  return (
    <div className={classes.list}>
      {postIds.length > 0 && (
        <div className={classes.head}>
          <Checkbox
            color="leaf.6"
            label={
              chosen.length > 0 ? t('calendar.chosen', { count: chosen.length }) : t('calendar.chooseAll')
            }
            checked={chosen.length === postIds.length}
            indeterminate={chosen.length > 0 && chosen.length < postIds.length}
            onChange={(event) => tick(postIds, event.currentTarget.checked)}
          />
          {bar?.({ ids: chosen, clear })}
        </div>
      )}
      {[...days].map(([day, rows]) => (
        <section key={day} className={classes.day} data-day={day} aria-label={formatDay(day, language)}>
          <h3 data-now={day === today || undefined}>
            {formatDay(day, language)}
            {marks.has(day) && <small data-mark={marks.get(day)?.kind}>{marks.get(day)?.text}</small>}
          </h3>
          <ul>
            {rows.map((entry) => (
              <li key={entry.id}>
                {entry.kind === 'task' ? (
                  <TaskRow entry={entry} />
                ) : (
                  <PostRow
                    entry={entry}
                    ticked={ticked.has(entry.id)}
                    onTick={(on) => tick([entry.id], on)}
                  />
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function MoveButton({ entry }: { entry: Entry }) {
  const { t } = useTranslation();
  const { askMove } = useBoard();
  const { title } = useEntryWords();
  return (
    <ActionIcon
      size={44}
      variant="subtle"
      color="gray"
      aria-label={t('calendar.moveThis', { name: title(entry) })}
      onClick={() => askMove(entry)}
    >
      <IconArrowsMove size={20} aria-hidden />
    </ActionIcon>
  );
}

interface PostRowProps {
  entry: PostEntry;
  ticked: boolean;
  onTick: (on: boolean) => void;
}

function PostRow({ entry, ticked, onTick }: PostRowProps) {
  const { t } = useTranslation();
  const { open } = useBoard();
  const { clock, title, label } = useEntryWords();
  return (
    <div className={classes.row} data-state={entry.state}>
      <Checkbox
        color="leaf.6"
        checked={ticked}
        aria-label={t('calendar.choose', { name: `${clock(entry)} ${title(entry)}` })}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <UnstyledButton
        className={classes.post}
        data-event-id={entry.id}
        aria-label={label(entry)}
        onClick={() => open(entry)}
      >
        <Thumb assetId={entry.photoId} size={44} alt="" />
        <b>{clock(entry)}</b>
        <span className={classes.title}>{title(entry)}</span>
        <ChannelMarks channels={entry.channels} />
        <span className={classes.state} data-state={entry.state}>
          {t(entry.held ? 'calendar.held' : `calendar.state.${entry.state}`)}
        </span>
      </UnstyledButton>
      <MoveButton entry={entry} />
    </div>
  );
}

function TaskRow({ entry }: { entry: Extract<Entry, { kind: 'task' }> }) {
  const { t } = useTranslation();
  const { open, setTaskDone } = useBoard();
  const { clock, label } = useEntryWords();
  return (
    <div className={classes.row} data-state={entry.done ? 'posted' : 'ready'}>
      <Checkbox
        color="leaf.6"
        radius="xl"
        checked={entry.done}
        aria-label={t('calendar.task.tick', { name: entry.title })}
        onChange={(event) => void setTaskDone(entry, event.currentTarget.checked)}
      />
      <UnstyledButton
        className={classes.post}
        data-event-id={entry.id}
        aria-label={label(entry)}
        onClick={() => open(entry)}
      >
        <b>{clock(entry)}</b>
        <span className={classes.title}>{entry.title}</span>
        <span className={classes.state}>{t('calendar.task.one')}</span>
      </UnstyledButton>
      <MoveButton entry={entry} />
    </div>
  );
}
