export { AppFrame } from './AppFrame';
export { BottomBar } from './BottomBar';
export { download, fileName } from './download';
export { Mark } from './Mark';
export { Note } from './Note';
export { Reason } from './Reason';
export { TimeSelect } from './TimeSelect';
export { reasonOf, useAction } from './use-action';
export { useLive } from './use-live';
