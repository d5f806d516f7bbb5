export { HoldButton } from './HoldButton';
