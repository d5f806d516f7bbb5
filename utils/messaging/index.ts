export type { FillFailure, FillReport } from '../platforms/compose/request';
export type { AccessFailure } from './access';
export { fetchPhoto, MAX_PHOTO_BYTES, type PhotoFailure, requestPhotoHost } from './fetch-photo';
export { type ComposerFill, fillComposer } from './fill-composer';
export { type ReadFailure, readPage } from './read-page';
export { onPanelAsked, openStudio } from './surfaces';
export { activeTab, type PageTab, watchActiveTab } from './tab';
