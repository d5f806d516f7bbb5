import { Suspense, useEffect } from 'react';
import { BatchKeeper, BatchPage } from '@/components/batch';
import { CalendarPage } from '@/components/calendar';
import { CaptionPage, TemplatesPage } from '@/components/caption';
import { DataPage, HouseKeeper } from '@/components/data';
import { EditorPage } from '@/components/editor';
import { GroupsPage } from '@/components/groups';
import { HoldBanner, MomentsPage } from '@/components/moments';
import { PhotosPage } from '@/components/photo';
import { DesignsPage } from '@/components/picture';
import { ProductsPage } from '@/components/product';
import { QuietPage } from '@/components/quiet';
import { PlanKeeper } from '@/components/reminders';
import { ResultsPage } from '@/components/results';
import { RulesPage } from '@/components/rules';
import { type Place, StudioFrame, usePlace } from '@/components/shell';
import { ShopPage } from '@/components/shop';
import { TestimonialsPage } from '@/components/testimonial';
import { MissedNote, TodayPage } from '@/components/today';

function page(place: Place, detail: string | null) {
  switch (place) {
    case 'hari-ini':
      return <TodayPage />;
    case 'kalender':
      return <CalendarPage detail={detail} />;
    case 'acara':
      return <MomentsPage />;
    case 'kata':
      return <CaptionPage detail={detail} />;
    case 'produk':
      return <ProductsPage detail={detail} />;
    case 'foto':
      return <PhotosPage />;
    case 'template':
      return <TemplatesPage detail={detail} />;
    case 'desain':
      return detail === null ? <DesignsPage /> : <EditorPage detail={detail} />;
    case 'massal':
      return <BatchPage />;
    case 'grup':
      return <GroupsPage />;
    case 'testimoni':
      return <TestimonialsPage />;
    case 'rencana':
      return <QuietPage />;
    case 'hasil':
      return <ResultsPage detail={detail} />;
    case 'aturan':
      return <RulesPage />;
    case 'toko':
      return <ShopPage />;
    case 'data':
      return <DataPage />;
  }
}

export function App() {
  const { place, detail } = usePlace();
  // Wherever the studio was opened, the calendar is there at the press.
  useEffect(() => CalendarPage.warm(), []);
  return (
    <Suspense>
      <StudioFrame
        notice={
          <Suspense>
            <HoldBanner />
            <HouseKeeper />
            <PlanKeeper />
            {place !== 'hari-ini' && <MissedNote />}
            <BatchKeeper place={place} />
          </Suspense>
        }
      >
        <Suspense>{page(place, detail)}</Suspense>
      </StudioFrame>
    </Suspense>
  );
}
