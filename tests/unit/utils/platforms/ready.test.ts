// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { evidenceKey, LONGEST_MS, QUIET_MS, whenReady } from '../../../../utils/platforms/ready';

const URL_ = new URL('https://toko.example.com/p/kue');
const PRODUCT = '<h1>Keripik</h1><div class="price">Rp15.000</div>';

beforeEach(() => {
  vi.useFakeTimers();
  document.head.innerHTML = '';
  document.body.innerHTML = PRODUCT;
});
afterEach(() => vi.useRealTimers());

/** Changes the page for ever; returns what ends it. */
function ever(change: (count: number) => void): () => void {
  let count = 0;
  const ticking = setInterval(() => {
    count += 1;
    change(count);
  }, 20);
  return () => clearInterval(ticking);
}

/** Milliseconds until the page is called ready. */
async function waited(): Promise<number> {
  let done = false;
  const began = Date.now();
  void whenReady(document, URL_, () => true).then(() => {
    done = true;
  });
  while (!done) await vi.advanceTimersByTimeAsync(QUIET_MS);
  return Date.now() - began;
}

describe('a page that never rests', () => {
  it('is read within three seconds when its price ticks', async () => {
    const price = document.querySelector('.price') as Element;
    const stop = ever((count) => {
      price.textContent = `Rp${15 + count}.000`;
    });
    expect(await waited()).toBeLessThan(3000);
    stop();
  });

  it('is waited for as long as it may while it says nothing of a product', async () => {
    document.body.innerHTML = '<h1></h1>';
    const heading = document.querySelector('h1') as Element;
    const stop = ever((count) => {
      heading.textContent = `Memuat ${'.'.repeat(count % 7)}`;
    });
    expect(await waited()).toBeGreaterThanOrEqual(LONGEST_MS);
    stop();
  });

  it('has its changes recorded once a rest, not every one', async () => {
    const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect');
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    const stop = ever(() => document.body.append(document.createElement('i')));
    await waited();
    stop();
    expect(observe.mock.calls.length).toBeLessThan(10);
    expect(disconnect.mock.calls.length).toBeGreaterThanOrEqual(observe.mock.calls.length);
  });
});

describe('the evidence of a page', () => {
  it('changes with the title, the heading and the first prices', () => {
    const before = evidenceKey(document, URL_);
    (document.querySelector('.price') as Element).textContent = 'Rp17.500';
    expect(evidenceKey(document, URL_)).not.toBe(before);
  });

  it('leaves out the part that the page breaks', () => {
    vi.spyOn(document, 'title', 'get').mockImplementation(() => {
      throw new Error('poisoned by the page');
    });
    expect(evidenceKey(document, URL_)).toContain('Keripik');
  });
});
