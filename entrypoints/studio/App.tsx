import { CalendarPage } from '@/components/calendar';
import { StudioFrame, usePlace } from '@/components/shell';
import { ShopPage } from '@/components/shop';

export function App() {
  const { place, detail } = usePlace();
  return <StudioFrame>{place === 'toko' ? <ShopPage /> : <CalendarPage detail={detail} />}</StudioFrame>;
}
