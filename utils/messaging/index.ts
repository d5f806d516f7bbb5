export type { FillFailure, FillReport } from '../platforms/compose/request';
export type { AccessFailure } from './access';
export { type Capture, type CaptureFailure, capturePage } from './capture-page';
export { fetchPhoto, MAX_PHOTO_BYTES, type PhotoFailure, requestPhotoHosts } from './fetch-photo';
export { type ComposerFill, fillComposer } from './fill-composer';
export {
  allowNotices,
  type NoticeState,
  noticeState,
  stopNotices,
  watchNotices,
} from './notices';
export { openBeside } from './open-beside';
export { type PageChange, pageChanged } from './page-change';
export { tellPlansChanged } from './plans';
export { type PageIdentity, readIdentity, tellsIdentity } from './read-identity';
export { type ReadFailure, readPage } from './read-page';
export { readSelection, type Selected, type SelectionFailure } from './read-selection';
export { isWebPage, showPage } from './show-page';
export { onPanelAsked, openStudio } from './surfaces';
export { activeTab, type PageTab, watchActiveTab } from './tab';
