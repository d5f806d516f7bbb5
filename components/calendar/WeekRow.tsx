import { ActionIcon, Checkbox, UnstyledButton } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Thumb } from '@/components/photo';
import { ChannelMarks } from './ChannelMarks';
import type { Entry } from './entries';
import { useEntryWords } from './use-entry-words';
import classes from './week.module.css';

interface Props {
  entry: Entry;
  onOpen: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onMove: (by: number) => void;
  onDone: (on: boolean) => void;
}

/** One post or task of the panel's week, with its way to the days beside. */
export function WeekRow({ entry, onOpen, onKeyDown, onMove, onDone }: Props) {
  const { t } = useTranslation();
  const { clock, title, label } = useEntryWords();
  const name = title(entry);
  return (
    <div className={classes.row}>
      {entry.kind === 'post' ? (
        <UnstyledButton
          className={classes.post}
          data-event-id={entry.id}
          aria-label={label(entry)}
          onClick={onOpen}
          onKeyDown={onKeyDown}
        >
          <Thumb assetId={entry.photoId} size={44} alt="" />
          <span className={classes.words}>
            <span>
              <b>{clock(entry)}</b>
              <small data-state={entry.state} data-held={entry.held}>
                {t(entry.held ? 'calendar.held' : `calendar.state.${entry.state}`)}
              </small>
            </span>
            <span className={classes.title}>{name}</span>
            <ChannelMarks channels={entry.channels} />
          </span>
        </UnstyledButton>
      ) : (
        <Checkbox
          className={classes.task}
          color="leaf.6"
          radius="xl"
          data-event-id={entry.id}
          label={[clock(entry), name].filter(Boolean).join(' ')}
          checked={entry.done}
          onChange={(event) => onDone(event.currentTarget.checked)}
          onKeyDown={onKeyDown}
        />
      )}
      <ActionIcon
        size={44}
        variant="subtle"
        color="gray"
        aria-label={t('calendar.week.earlier', { name })}
        onClick={() => onMove(-1)}
      >
        <IconChevronLeft size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon
        size={44}
        variant="subtle"
        color="gray"
        aria-label={t('calendar.week.later', { name })}
        onClick={() => onMove(1)}
      >
        <IconChevronRight size={18} aria-hidden />
      </ActionIcon>
    </div>
  );
}
