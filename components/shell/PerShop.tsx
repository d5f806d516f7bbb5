import { Fragment, type ReactNode } from 'react';
import { useSession } from './session';

/**
 * Begins everything inside anew when the user goes to another shop: half-typed words, choices and messages stay
 * behind with the shop they were meant for. Saves under way land there too, because they go by ids.
 */
export function PerShop({ children }: { children: ReactNode }) {
  const { shop } = useSession();
  return <Fragment key={shop.id}>{children}</Fragment>;
}
