import { Box } from '@mantine/core';
import type { ScheduleEventData } from '@mantine/schedule';
import type { HTMLAttributes } from 'react';
import classes from './calendar.module.css';
import type { DayMark } from './day-marks';
import { EntryCard } from './EntryCard';

type Root = HTMLAttributes<HTMLElement> & Record<string, unknown>;

/** Draws what the schedule places: an entry, or the words of a day behind them. */
export function drawEvent(event: ScheduleEventData, root: Root) {
  if (event.display !== 'background') return <EntryCard event={event} root={root} />;
  const { kind, text } = event.payload as DayMark;
  const { children: _theirs, ...rest } = root;
  // The day itself has these words in its name.
  return (
    <Box {...rest} data-mark={kind} title={text} aria-hidden>
      <span className={classes.groundText}>{text}</span>
    </Box>
  );
}
