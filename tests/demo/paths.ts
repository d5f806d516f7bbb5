import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** tests/demo */
export const DEMO_DIR = dirname(fileURLToPath(import.meta.url));
/** Git-ignored; everything in it can be made again. */
export const CACHE_DIR = join(DEMO_DIR, '..', '..', '.cache');
