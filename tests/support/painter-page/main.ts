import '@fontsource-variable/plus-jakarta-sans';
import { make, widths } from './make';

const worker = new Worker(new URL('./painter.worker.ts', import.meta.url), { type: 'module' });
let last = 0;

/** The same work in the worker. */
const ask = <T>(what: object): Promise<T> =>
  new Promise((done, failed) => {
    const id = ++last;
    worker.onerror = (event) => failed(new Error(event.message));
    const hear = ({ data }: MessageEvent<{ id: number; answer: T; error?: string }>) => {
      if (data.id !== id) return;
      worker.removeEventListener('message', hear);
      if (data.error === undefined) done(data.answer);
      else failed(new Error(data.error));
    };
    worker.addEventListener('message', hear);
    worker.postMessage({ id, ...what });
  });

const painter = {
  make,
  widths,
  inWorker: {
    make: (...args: Parameters<typeof make>) => ask<Awaited<ReturnType<typeof make>>>({ make: args }),
    widths: (...args: Parameters<typeof widths>) => ask<Awaited<ReturnType<typeof widths>>>({ widths: args }),
  },
};
declare global {
  interface Window {
    painter: typeof painter;
  }
}
window.painter = painter;
