export { CaptionCopy } from './CaptionCopy';
export { CaptionStep } from './CaptionStep';
