import type { Result } from '../core/result';
import { applySettings, type Pixels, type Settings, type Turn } from '../photo';
import { type BetterReason, type Examined, examine, makeBetter } from './better-pixels';
import type { ImportedPhoto } from './take-photo';

export type BetterAsk =
  | { do: 'examine'; photo: Blob }
  | { do: 'preview'; settings: Settings }
  | { do: 'make'; photo: Blob; settings: Settings; turn: Turn };

/** What is answered to each. */
export interface BetterAnswers {
  examine: Result<Examined, BetterReason>;
  preview: Result<ImageBitmap, BetterReason>;
  make: Result<ImportedPhoto, BetterReason>;
}
export type BetterMessage =
  | { id: number; answer: BetterAnswers[keyof BetterAnswers] }
  | { id: number; error: string };

/** The part of a worker's global scope that is used here: the types at hand are those of a page. */
const scope = globalThis as unknown as {
  onmessage: (event: MessageEvent<{ id: number; ask: BetterAsk }>) => void;
  postMessage(message: BetterMessage, transfer?: Transferable[]): void;
};

/** The small copy of the photo that was examined last, and how small it is. */
let shown: { pixels: Pixels; scale: number } | null = null;

async function answer(ask: BetterAsk): Promise<BetterAnswers[keyof BetterAnswers]> {
  if (ask.do === 'make') return makeBetter(ask.photo, ask.settings, ask.turn);
  if (ask.do === 'examine') {
    const found = await examine(ask.photo);
    if (!found.ok) return found;
    const { preview, ...data } = found.data;
    shown = { pixels: preview, scale: preview.width / data.width };
    return { ok: true, data };
  }
  if (shown === null) return { ok: false, reason: 'broken' };
  const { width, height, data } = applySettings(shown.pixels, ask.settings, shown.scale);
  return {
    ok: true,
    data: await createImageBitmap(new ImageData(new Uint8ClampedArray(data), width, height)),
  };
}

scope.onmessage = ({ data: { id, ask } }) => {
  answer(ask).then(
    (made) => {
      const picture = made.ok && made.data instanceof ImageBitmap ? [made.data] : [];
      scope.postMessage({ id, answer: made }, picture);
    },
    (error: unknown) => scope.postMessage({ id, error: String(error) }),
  );
};
