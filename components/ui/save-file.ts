import { download } from './download';

interface SavePicker {
  showSaveFilePicker?: (options: { suggestedName: string }) => Promise<FileSystemFileHandle>;
}

/** Whether an error is the user's own "cancel" in one of the browser's pickers. */
export const isCancel = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'AbortError';

/**
 * Where a large file goes, written bit by bit: the place that the user picks, or, in browsers without that
 * picker, memory and then the downloads folder. Null when the user cancels. Call it straight from a press:
 * the picker opens for nothing else.
 */
export async function saveStream(name: string): Promise<WritableStream<Uint8Array<ArrayBuffer>> | null> {
  const { showSaveFilePicker } = window as SavePicker;
  if (showSaveFilePicker === undefined) return intoDownload(name);
  try {
    const file = await showSaveFilePicker.call(window, { suggestedName: name });
    // What stood in the file before stays until the stream is closed; an aborted one leaves it as it was.
    return await file.createWritable();
  } catch (error) {
    if (isCancel(error)) return null;
    throw error;
  }
}

function intoDownload(name: string): WritableStream<Uint8Array<ArrayBuffer>> {
  let parts: Blob[] = [];
  return new WritableStream({
    write(bytes) {
      // Each part becomes a blob of its own, which the browser may put on the disk.
      parts.push(new Blob([bytes]));
    },
    close() {
      download(new Blob(parts), name);
      parts = [];
    },
    abort() {
      parts = [];
    },
  });
}
