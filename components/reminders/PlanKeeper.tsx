import { useEffect } from 'react';
import { useLive } from '@/components/ui';
import { reminders } from '@/utils/db/reminders';
import { tellPlansChanged } from '@/utils/messaging';

/** Tells the background whenever something has changed that its next alarm depends on, whoever changed it. */
export function PlanKeeper() {
  const mark = useLive(() => reminders.mark(Date.now()), []);
  useEffect(() => {
    if (mark !== undefined) void tellPlansChanged();
  }, [mark]);
  return null;
}
