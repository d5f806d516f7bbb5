import type { Stock } from '@/utils/model';

/** What a buyer would be told about what can be had. */
export type StockState =
  | { is: 'ready' }
  | { is: 'left'; amount: number }
  | { is: 'soldOut' }
  | { is: 'open'; amount: number | undefined; closes: string | undefined; ready: string | undefined }
  /** The last day to order has gone by, or every order that can be made is taken. */
  | { is: 'closed'; ready: string | undefined }
  | { is: 'full'; ready: string | undefined };

/** What a product's stock means on `today` (YYYY-MM-DD); null when nobody keeps count. */
export function stockState(stock: Stock | undefined, today: string): StockState | null {
  if (!stock) return null;
  const { mode, amount, closes, ready } = stock;
  if (mode === 'ready') {
    if (amount === undefined) return { is: 'ready' };
    return amount === 0 ? { is: 'soldOut' } : { is: 'left', amount };
  }
  if (closes !== undefined && closes < today) return { is: 'closed', ready };
  if (amount === 0) return { is: 'full', ready };
  return { is: 'open', amount, closes, ready };
}

/** True for a pre-order that would still be taken after it should be done. */
export const closesTooLate = (stock: Stock | undefined): boolean =>
  stock?.mode === 'preorder' &&
  stock.closes !== undefined &&
  stock.ready !== undefined &&
  stock.closes > stock.ready;
