import { UnstyledButton } from '@mantine/core';
import type { ScheduleEventData } from '@mantine/schedule';
import { IconCheck, IconPlayerPause, IconSquare, IconSquareCheck } from '@tabler/icons-react';
import type { CSSProperties, HTMLAttributes } from 'react';
import { ChannelMarks } from './ChannelMarks';
import classes from './calendar.module.css';
import type { Entry } from './entries';

/** What an event of the schedule carries for being drawn. */
export interface Drawn {
  entry: Entry;
  /** Its colour as a bar at its side. */
  color: string;
  clock: string;
  title: string;
  label: string;
}

interface Props {
  event: ScheduleEventData;
  /** What the schedule gives an event: its place, its handlers. */
  root: HTMLAttributes<HTMLElement> & Record<string, unknown>;
}

/** One post with all its channels, or one task, on the calendar. */
export function EntryCard({ event, root }: Props) {
  const { entry, color, clock, title, label } = event.payload as Drawn;
  const { children: _theirs, style, ...rest } = root;
  const state = entry.kind === 'task' ? (entry.done ? 'posted' : 'ready') : entry.state;
  return (
    <UnstyledButton
      {...rest}
      style={{ ...style, '--mark': color } as CSSProperties}
      title={label}
      aria-label={label}
      data-kind={entry.kind}
    >
      <span
        className={classes.card}
        data-state={state}
        data-kind={entry.kind}
        data-held={entry.kind === 'post' && entry.held}
      >
        <span className={classes.cardHead}>
          {entry.kind === 'task' && (entry.done ? <IconSquareCheck size={14} /> : <IconSquare size={14} />)}
          {entry.kind === 'post' && entry.held && <IconPlayerPause size={13} />}
          {entry.kind === 'post' && entry.state === 'posted' && <IconCheck size={13} />}
          {clock && <b>{clock}</b>}
          {entry.kind === 'post' && <ChannelMarks channels={entry.channels} most={4} />}
        </span>
        <span className={classes.cardTitle}>{title}</span>
      </span>
    </UnstyledButton>
  );
}
