export { DownloadButton } from './DownloadButton';
export { PlanStep } from './PlanStep';
export { toPlannedPost } from './planned-post';
