import { HouseKeeper } from '@/components/data';
import { HoldBanner } from '@/components/moments';
import { PlanKeeper } from '@/components/reminders';

/** What the panel has to say above the work; it comes after the screen it stands on. */
export function Notices() {
  return (
    <>
      <HoldBanner />
      <HouseKeeper />
      <PlanKeeper />
    </>
  );
}
