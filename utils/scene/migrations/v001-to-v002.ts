import type { SceneMigration } from '../load-scene';

/**
 * Version 2 only adds: turning, hiding, locking, gradients, outlines, curved text, codes, what a layout made
 * the scene from. A scene of version 1 is one of version 2 that uses none of it.
 *
 * Before: `{ version: 1, width, height, background, layers }`. After: the same with `version: 2`.
 */
const step: SceneMigration = { from: 1, up: (document) => document };

export default step;
