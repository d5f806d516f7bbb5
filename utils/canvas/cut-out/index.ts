export { type CutDesk, type CutReason, openCutDesk } from './desk';
export type { CutPhoto } from './picture-files';
