import { fail, ok, type Result } from '../../core/result';
import { cutOut, onGround, type Pixels, type Prepared, prepare, type Stroke } from '../../photo/cut-out';
import { hadNoRoom } from '../picture-error';
import type { CutReason, WorkerAnswer, WorkerAsk } from './desk';
import { decoded, drawn, encoded } from './picture-files';

/** The part of a worker's global scope that is used here: the types at hand are those of a page. */
const scope = globalThis as unknown as {
  onmessage: (event: MessageEvent<WorkerAsk>) => void;
  postMessage(answer: WorkerAnswer, transfer?: Transferable[]): void;
};

let prepared: Prepared | null = null;
/** The last cut, and the strokes it was made with: changing the ground does not cut anew. */
let last: { strokes: string; cut: Result<Pixels, 'nothing-found'> } | null = null;

function cutWith(strokes: readonly Stroke[], id: number): Result<Pixels, 'nothing-found'> {
  if (!prepared) throw new Error('no photo has been opened');
  const key = JSON.stringify(strokes);
  if (last?.strokes !== key)
    last = { strokes: key, cut: cutOut(prepared, strokes, (share) => scope.postMessage({ id, share })) };
  return last.cut;
}

async function answer(ask: WorkerAsk): Promise<Result<unknown, CutReason>> {
  if (ask.kind === 'open') {
    prepared = null;
    last = null;
    const photo = await decoded(ask.photo);
    scope.postMessage({ id: ask.id, share: 0.2 });
    prepared = prepare(photo);
    return ok({ width: photo.width, height: photo.height });
  }
  const cut = cutWith(ask.strokes, ask.id);
  if (!cut.ok) return fail('cut-nothing-found');
  const picture = onGround(cut.data, ask.ground);
  if (ask.kind === 'show') return ok(drawn(picture));
  return ok(await encoded(picture, ask.ground.kind === 'clear'));
}

/** What a failure means to the user. */
function reasonOf(error: unknown): CutReason | null {
  if (hadNoRoom(error)) return 'cut-no-room';
  return error instanceof DOMException ? 'broken' : null;
}

let queue: Promise<void> = Promise.resolve();
scope.onmessage = ({ data: ask }) => {
  queue = queue.then(async () => {
    try {
      const result = await answer(ask);
      const bitmap = result.ok && result.data instanceof ImageBitmap ? [result.data] : [];
      scope.postMessage({ id: ask.id, result }, bitmap);
    } catch (error) {
      const reason = reasonOf(error);
      scope.postMessage(reason ? { id: ask.id, result: fail(reason) } : { id: ask.id, error: String(error) });
    }
  });
};
