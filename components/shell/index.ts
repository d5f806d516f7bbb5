export { openApp } from './open-app';
export { PanelHeader } from './PanelHeader';
export { type Place, StudioFrame, usePlace } from './StudioFrame';
export { type Session, SessionProvider, setCurrentPost, setLanguage, useSession } from './session';
export { type PageState, usePage } from './use-page';
