import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fail } from '@/utils/core/result';

type Sent = { file: Blob; worker: FakeWorker };

/** Stands in for the browser's worker: the test answers in its place. */
class FakeWorker {
  static made: FakeWorker[] = [];
  static sent: Sent[] = [];
  onmessage: (event: { data: unknown }) => void = () => undefined;
  onerror: (event: Event) => void = () => undefined;
  ended = false;
  constructor() {
    FakeWorker.made.push(this);
  }
  postMessage(file: Blob) {
    FakeWorker.sent.push({ file, worker: this });
  }
  terminate() {
    this.ended = true;
  }
  answer(data: unknown) {
    this.onmessage({ data });
  }
}

const file = (name: string) => new File(['x'], name);
const broken = { result: fail('broken') };
const sentNames = () => FakeWorker.sent.map((sent) => (sent.file as File).name);

let importPhoto: typeof import('@/utils/canvas').importPhoto;

beforeEach(async () => {
  vi.useFakeTimers();
  vi.stubGlobal('Worker', FakeWorker);
  FakeWorker.made = [];
  FakeWorker.sent = [];
  vi.resetModules();
  ({ importPhoto } = await import('@/utils/canvas/import-photo'));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Lets promises that are due go on. */
const settle = () => vi.advanceTimersByTimeAsync(0);

describe('importPhoto', () => {
  it('hands the file itself to one worker, one photo after the other', async () => {
    const [first, second] = [importPhoto(file('a')), importPhoto(file('b'))];
    await settle();
    expect(sentNames()).toEqual(['a']);
    FakeWorker.made[0]?.answer({ result: { ok: true, data: 'one' } });
    expect(await first).toEqual({ ok: true, data: 'one' });
    await settle();
    expect(sentNames()).toEqual(['a', 'b']);
    FakeWorker.made[0]?.answer(broken);
    expect(await second).toEqual({ ok: false, reason: 'broken' });
    expect(FakeWorker.made).toHaveLength(1);
  });

  it('ends the worker when nothing came for ten seconds, and not before', async () => {
    const first = importPhoto(file('a'));
    await settle();
    FakeWorker.made[0]?.answer(broken);
    await first;
    await vi.advanceTimersByTimeAsync(9_000);
    const second = importPhoto(file('b'));
    await settle();
    await vi.advanceTimersByTimeAsync(9_000);
    expect(FakeWorker.made[0]?.ended).toBe(false);
    FakeWorker.made[0]?.answer(broken);
    await second;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(FakeWorker.made[0]?.ended).toBe(true);
    void importPhoto(file('c'));
    await settle();
    expect(FakeWorker.made).toHaveLength(2);
  });

  it('tells whoever asked when the worker dies, and takes the next photo in a new one', async () => {
    const first = importPhoto(file('a'));
    const told = first.catch(String);
    const second = importPhoto(file('b'));
    await settle();
    FakeWorker.made[0]?.onerror(new Event('error'));
    expect(await told).toContain('import worker');
    await settle();
    expect(FakeWorker.made[0]?.ended).toBe(true);
    FakeWorker.made[1]?.answer(broken);
    expect(await second).toEqual({ ok: false, reason: 'broken' });
  });

  it('throws what the worker could not foresee, and keeps it for the next', async () => {
    const first = importPhoto(file('a'));
    const told = first.catch(String);
    await settle();
    FakeWorker.made[0]?.answer({ error: 'no canvas' });
    expect(await told).toContain('no canvas');
    void importPhoto(file('b'));
    await settle();
    expect(FakeWorker.made).toHaveLength(1);
    expect(sentNames()).toEqual(['a', 'b']);
  });

  it('gives up after two minutes on a photo that never comes to an end', async () => {
    const first = importPhoto(file('a'));
    await settle();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(await first).toEqual({ ok: false, reason: 'broken' });
    expect(FakeWorker.made[0]?.ended).toBe(true);
  });
});
