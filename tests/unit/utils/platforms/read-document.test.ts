// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readGeneral } from '../../../../utils/platforms/general';
import { readDocument } from '../../../../utils/platforms/read-document';
import { LONGEST_MS, QUIET_MS } from '../../../../utils/platforms/ready';

const SHOPEE = 'https://shopee.co.id/Keripik-i.1.2';
const GENERAL = 'https://toko.example.com/p/kue';
const PRODUCT = '<h1>Keripik</h1><div class="price">Rp15.000</div><button>Beli</button>';

beforeEach(() => {
  vi.useFakeTimers();
  document.head.innerHTML = '';
  document.body.innerHTML = '';
});
afterEach(() => vi.useRealTimers());

/** A reading, with a look at whether it has come yet. */
function start(url: string) {
  const state: { result: Awaited<ReturnType<typeof readDocument>> | null } = { result: null };
  void readDocument(document, url).then((result) => {
    state.result = result;
  });
  return state;
}

describe('readDocument', () => {
  it('reads a page that lies still after one rest', async () => {
    document.body.innerHTML = PRODUCT;
    const reading = start(GENERAL);
    await vi.advanceTimersByTimeAsync(QUIET_MS - 1);
    expect(reading.result).toBeNull();
    await vi.advanceTimersByTimeAsync(1);
    expect(reading.result).toMatchObject({ ok: true, data: { kind: 'product', platform: 'general' } });
  });

  it('waits for a product that is drawn late and in two strokes', async () => {
    document.body.innerHTML = '<div id="app"></div>';
    const reading = start(SHOPEE);
    await vi.advanceTimersByTimeAsync(1000);
    document.body.innerHTML = '<h1>Keripik</h1>';
    await vi.advanceTimersByTimeAsync(500);
    expect(reading.result).toBeNull();
    document.body.innerHTML = PRODUCT;
    await vi.advanceTimersByTimeAsync(3 * QUIET_MS);
    expect(reading.result).toMatchObject({
      ok: true,
      data: {
        platform: 'shopee',
        fields: { name: { value: 'Keripik' }, price: { value: { amount: 15_000 } } },
      },
    });
  });

  it('takes the last price when the price changes while it is being read', async () => {
    document.body.innerHTML = PRODUCT;
    const reading = start(GENERAL);
    await vi.advanceTimersByTimeAsync(QUIET_MS - 10);
    for (const price of document.querySelectorAll('.price')) price.textContent = 'Rp17.500';
    await vi.advanceTimersByTimeAsync(4 * QUIET_MS);
    expect(reading.result).toMatchObject({
      ok: true,
      data: { fields: { price: { value: { amount: 17_500 } } } },
    });
  });

  it('does not read between two strokes of a page that is still being drawn', async () => {
    document.body.innerHTML =
      '<h1>Keripik</h1><p id="loader"></p><button>Beli</button><div class="price"></div>';
    const reading = start(GENERAL);
    await vi.advanceTimersByTimeAsync(100);
    for (const loader of document.querySelectorAll('#loader')) loader.textContent = 'Memuat';
    await vi.advanceTimersByTimeAsync(150);
    for (const price of document.querySelectorAll('.price')) price.textContent = 'Rp15.000';
    await vi.advanceTimersByTimeAsync(4 * QUIET_MS);
    expect(reading.result).toMatchObject({ ok: true, data: { kind: 'product' } });
  });

  it('is not held up by a countdown that says nothing of the product', async () => {
    document.body.innerHTML = `${PRODUCT}<p id="clock"></p>`;
    const clock = document.getElementById('clock');
    const ticking = setInterval(() => {
      if (clock) clock.textContent = `${Number(clock.textContent) + 1}`;
    }, 50);
    const reading = start(GENERAL);
    await vi.advanceTimersByTimeAsync(5 * QUIET_MS);
    clearInterval(ticking);
    expect(reading.result).toMatchObject({ ok: true, data: { kind: 'product' } });
  });

  it('says that nothing came after three seconds', async () => {
    document.body.innerHTML = '<p>Memuat…</p>';
    const reading = start(SHOPEE);
    await vi.advanceTimersByTimeAsync(LONGEST_MS - 1);
    expect(reading.result).toBeNull();
    await vi.advanceTimersByTimeAsync(1);
    expect(reading.result).toEqual({ ok: false, reason: 'not-loaded' });
  });

  it('says the same of a page without anything on it', async () => {
    const reading = start(GENERAL);
    await vi.advanceTimersByTimeAsync(LONGEST_MS);
    expect(reading.result).toEqual({ ok: false, reason: 'not-loaded' });
  });

  it('notices that the page moved on to another address', async () => {
    document.body.innerHTML = PRODUCT;
    const reading = start(GENERAL);
    history.pushState(null, '', '/lain');
    await vi.advanceTimersByTimeAsync(LONGEST_MS);
    history.pushState(null, '', '/');
    expect(reading.result).toEqual({ ok: false, reason: 'changed' });
  });

  it('gives a reason, not an exception, for a page whose elements throw', async () => {
    document.body.innerHTML = PRODUCT;
    const trap = vi.spyOn(document, 'querySelectorAll').mockImplementation(() => {
      throw new Error('poisoned by the page');
    });
    const reading = start(GENERAL);
    await vi.advanceTimersByTimeAsync(LONGEST_MS);
    trap.mockRestore();
    expect(reading.result).toEqual({ ok: false, reason: 'failed' });
  });

  it('refuses what is no address', async () => {
    expect(await readDocument(document, 'nowhere')).toEqual({ ok: false, reason: 'failed' });
  });
});

describe('hostile pages', () => {
  it('lets the other sources speak when one is made to throw', () => {
    document.head.innerHTML =
      '<meta property="og:type" content="product"><meta property="og:title" content="Kue">';
    document.body.innerHTML = '<h1>Kue</h1><img src="/a.jpg">';
    for (const image of document.querySelectorAll('img')) {
      Object.defineProperty(image, 'className', {
        get() {
          throw new Error('poisoned by the page');
        },
      });
    }
    const reading = readGeneral(document, new URL(GENERAL));
    expect(reading).toMatchObject({
      ok: true,
      data: { kind: 'product', fields: { name: { value: 'Kue' } } },
    });
  });

  it('cuts texts of a million characters to what a Reading holds', () => {
    const long = 'kue '.repeat(200_000);
    document.head.innerHTML = `<script type="application/ld+json">${JSON.stringify({
      '@type': 'Product',
      name: long,
      description: long,
      image: Array.from({ length: 500 }, (_, index) => `https://a.example/k${index}k.jpg`),
      offers: { price: '9'.repeat(100_000) },
    })}</script>`;
    const reading = readGeneral(document, new URL(GENERAL));
    if (!reading.ok) throw new Error(reading.reason);
    expect(reading.data.fields.name?.value.length).toBeLessThanOrEqual(500);
    expect(reading.data.fields.description?.value.length).toBe(20_000 - 1);
    expect(reading.data.fields.price).toBeUndefined();
    expect(reading.data.images).toHaveLength(40);
  });
});
