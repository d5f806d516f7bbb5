// What the works on a single photo share; only they import it, so that it comes with them.

export { HoldButton } from './HoldButton';
export { type MadePhoto, putInPlace, takeBack } from './put-in-place';
export { Tick } from './Tick';
export { WorkButton, type WorkDesk } from './WorkButton';
export { WorkDialog } from './WorkDialog';
export { PHOTO_LOST, WorkReason } from './WorkReason';
