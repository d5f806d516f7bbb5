// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { thumbsOf } from '../../../../utils/platforms/thumbs';

const PHOTO = 'https://down-id.img.susercontent.com/file/kue';

/** A picture of the page as it stands once it has loaded; jsdom loads none. */
function loaded(src: string, width: number, height: number): void {
  const image = document.createElement('img');
  image.src = src;
  for (const [name, value] of Object.entries({
    complete: true,
    naturalWidth: width,
    naturalHeight: height,
  })) {
    Object.defineProperty(image, name, { value });
  }
  document.body.append(image);
}

const drawn: { width: number; height: number; from: string }[] = [];
function canvasThat(toDataURL: () => string): void {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(function (this: HTMLCanvasElement) {
    const drawImage = (image: HTMLImageElement) =>
      drawn.push({ width: this.width, height: this.height, from: image.src });
    return { fillRect: () => undefined, drawImage } as never;
  });
  vi.spyOn(HTMLCanvasElement.prototype, 'toDataURL').mockImplementation(toDataURL);
}

const fetched = vi.fn(async () => Promise.reject(new TypeError('refused by the host')));

beforeEach(() => {
  vi.stubGlobal('fetch', fetched);
  fetched.mockClear();
  document.body.replaceChildren();
  drawn.length = 0;
});

afterEach(() => vi.unstubAllGlobals());

describe('thumbsOf', () => {
  it('draws the smallest version that is large enough, in its own shape', async () => {
    canvasThat(() => 'data:image/jpeg;base64,AAAA');
    loaded(`${PHOTO}_tn`, 82, 41);
    loaded(PHOTO, 800, 400);
    loaded(`${PHOTO}@resize_w320_nl.webp`, 320, 160);
    expect(await thumbsOf(document, [PHOTO])).toEqual(['data:image/jpeg;base64,AAAA']);
    expect(drawn).toEqual([{ width: 160, height: 80, from: `${PHOTO}@resize_w320_nl.webp` }]);
    expect(fetched).not.toHaveBeenCalled();
  });

  it('has none for a photo that is not shown, or too small to tell', async () => {
    canvasThat(() => 'data:image/jpeg;base64,AAAA');
    loaded('https://a.example/titik.jpg', 16, 16);
    expect(await thumbsOf(document, [PHOTO, 'https://a.example/titik.jpg'])).toEqual([null, null]);
  });

  it('has none where the pixels of another host may not be read', async () => {
    canvasThat(() => {
      throw new DOMException('tainted', 'SecurityError');
    });
    loaded(PHOTO, 800, 800);
    expect(await thumbsOf(document, [PHOTO])).toEqual([null]);
  });

  it('has none that is larger than a Reading holds, or of another kind', async () => {
    canvasThat(() => `data:image/jpeg;base64,${'A'.repeat(40_000)}`);
    loaded(PHOTO, 800, 800);
    expect(await thumbsOf(document, [PHOTO])).toEqual([null]);
    canvasThat(() => 'data:,');
    expect(await thumbsOf(document, [PHOTO])).toEqual([null]);
  });
});
