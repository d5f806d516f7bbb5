export { openApp } from './open-app';
export { PanelHeader } from './PanelHeader';
export { SessionProvider, type Session, setCurrentPost, setLanguage, useSession } from './session';
export { StudioFrame, usePlace } from './StudioFrame';
export { type PageState, usePage } from './use-page';
