/**
 * The one door to zip.js. Its `custom` build brings neither WebAssembly nor a worker's text: the browser's own
 * CompressionStream does the work, and nothing meets an extension's content security policy.
 */
import { configure } from '@zip.js/zip.js/lib/zip-core-custom.js';

configure({ useWebWorkers: false, useCompressionStream: true });

export {
  BlobReader,
  type FileEntry,
  Reader,
  Uint8ArrayReader,
  ZipReader,
  ZipWriter,
} from '@zip.js/zip.js/lib/zip-core-custom.js';
