import { takePhoto } from './take-photo';

/** What the worker answers to a file. `error`: something that no file should bring about. */
export type WorkerAnswer = { result: Awaited<ReturnType<typeof takePhoto>> } | { error: string };

/** The part of a worker's global scope that is used here: the types at hand are those of a page. */
const scope = globalThis as unknown as {
  onmessage: (event: MessageEvent<Blob>) => void;
  postMessage(answer: WorkerAnswer): void;
};

scope.onmessage = ({ data: file }) => {
  takePhoto(file).then(
    (result) => scope.postMessage({ result }),
    (error: unknown) => scope.postMessage({ error: String(error) }),
  );
};
