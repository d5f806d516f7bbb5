import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { addDays, localTime } from '@/utils/calendar';
import { formatDate } from '@/utils/i18n';
import type { Product } from '@/utils/model';
import { type StockState, stockState } from '../stock-state';

/** A price older than this many days is shown with its day: prices follow raw materials. */
const PRICE_DAYS = 30;

/** How a stock is doing: it can be sold, or it cannot. */
const isOpen = ({ is }: StockState) => is === 'ready' || is === 'left' || is === 'open';

/** What a list says of a product in a few words, in the language and on the day of the shop. */
export function useProductWords() {
  const { t } = useTranslation();
  const { shop, language } = useSession();
  const today = localTime(shop.zone, Date.now()).day;
  const short = (day: string) => formatDate(day, language, today);

  const ofState = (state: StockState): string => {
    if (state.is === 'left') return t('products.left', { count: state.amount });
    if (state.is !== 'open') return t(`products.is.${state.is}`);
    const parts = [
      state.closes === undefined ? t('products.is.open') : t('products.until', { day: short(state.closes) }),
      state.ready === undefined ? '' : t('products.readyOn', { day: short(state.ready) }),
      state.amount === undefined ? '' : t('products.quota', { count: state.amount }),
    ];
    return parts.filter(Boolean).join(' · ');
  };

  return {
    today,
    fullDay: (day: string) => formatDate(day, language),
    /** What can be had of it, null when nobody keeps count. */
    stock: ({ stock }: Product) => {
      const state = stockState(stock, today);
      return state && { text: ofState(state), open: isOpen(state) };
    },
    /** "harga per 12 Okt" for a price that has stood long, else null. */
    oldPrice: ({ price, priceDate }: Product) =>
      price && priceDate !== undefined && priceDate < addDays(today, -PRICE_DAYS)
        ? t('products.oldPrice', { day: short(priceDate) })
        : null,
  };
}
