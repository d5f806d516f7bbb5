/** Runs inside a page of the extension: its own repositories, for setting a scene and for looking afterwards. */
export * from '../../utils/db';
export { results } from '../../utils/db/results';
export { digests, fill } from './big-shop';
