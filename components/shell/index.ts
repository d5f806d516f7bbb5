export { openApp } from './open-app';
export { PanelHeader } from './PanelHeader';
export { PerShop } from './PerShop';
export { ShopBadge } from './ShopBadge';
export { type Place, StudioFrame, usePlace } from './StudioFrame';
export { type Session, SessionProvider, setCurrentPost, setLanguage, useSession } from './session';
export { useShopBin } from './shop-bin';
export { type PageState, usePage } from './use-page';
