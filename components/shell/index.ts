import { lazy } from 'react';

export { openApp } from './open-app';
export { PanelHeader } from './PanelHeader';
export { PerShop } from './PerShop';
export { type Place, usePlace } from './places';
export { ShopBadge } from './ShopBadge';
export { type Session, SessionProvider, setCurrentPost, setLanguage, useSession } from './session';
export { useShopBin } from './shop-bin';
export { type PageState, usePage } from './use-page';

/** With the icons of all places: the panel opens without it. */
export const StudioFrame = lazy(async () => ({ default: (await import('./StudioFrame')).StudioFrame }));
