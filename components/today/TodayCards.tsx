import { Suspense } from 'react';
import { WeekList } from '@/components/calendar';
import { TodayGroups } from '@/components/groups';
import { DueCard, MissedCard } from '@/components/reminders';
import { AskResults } from '@/components/results';
import type { ChannelId } from '@/utils/model';
import { UnwrittenCard } from './UnwrittenCard';

interface Props {
  place: 'panel' | 'studio';
  /** The channel that is written on the page in front, if there is one. */
  composer?: ChannelId | null;
}

/** What waits for the user, the most pressing first; each card draws nothing while it has nothing to say. */
export function TodayCards({ place, composer = null }: Props) {
  return (
    <Suspense>
      <MissedCard />
      <DueCard place={place} composer={composer} />
      <UnwrittenCard place={place} />
      <AskResults />
      <TodayGroups />
      {place === 'panel' && <WeekList />}
    </Suspense>
  );
}
