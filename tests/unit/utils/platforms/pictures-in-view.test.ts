// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type Box,
  chooseBoxes,
  common,
  drawnIn,
  MOST_PICTURES,
  picturesInView,
  SMALLEST,
} from '../../../../utils/platforms/pictures-in-view';

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });
const boxes = fc.array(
  fc
    .tuple(...Array.from({ length: 4 }, () => fc.integer({ min: 0, max: 1000 })))
    .map(([x = 0, y = 0, width = 0, height = 0]) => box(x, y, width, height)),
  { maxLength: 60 },
);

describe('chooseBoxes', () => {
  it('takes the large ones, the largest first, and one of two on the same place', () => {
    const photo = box(100, 100, 450, 450);
    const frame = box(98, 98, 454, 454);
    expect(chooseBoxes([box(0, 0, 119, 600), box(600, 0, 120, 120), photo, frame])).toEqual([
      frame,
      box(600, 0, 120, 120),
    ]);
  });

  it('never gives more than a dozen, nor small ones, nor two that lie on each other', () => {
    fc.assert(
      fc.property(boxes, (all) => {
        const chosen = chooseBoxes(all);
        expect(chosen.length).toBeLessThanOrEqual(MOST_PICTURES);
        for (const [index, one] of chosen.entries()) {
          expect(all).toContain(one);
          expect(Math.min(one.width, one.height)).toBeGreaterThanOrEqual(SMALLEST);
          const before = chosen[index - 1];
          if (before) expect(one.width * one.height).toBeLessThanOrEqual(before.width * before.height);
        }
      }),
    );
  });
});

describe('common', () => {
  it('is what two boxes share, nothing where they do not touch', () => {
    expect(common(box(0, 0, 100, 100), box(60, 70, 100, 100))).toEqual(box(60, 70, 40, 30));
    expect(common(box(0, 0, 100, 100), box(200, 50, 100, 100))).toMatchObject({ width: 0 });
  });
});

describe('drawnIn', () => {
  const frame = box(10, 20, 400, 400);
  const middle = { fit: 'contain', position: '50% 50%' };

  it('leaves out the stripes beside a contained picture', () => {
    // 3:4 in a square of 400: 300 wide, 50 free on either side.
    expect(drawnIn(frame, { width: 1500, height: 2000 }, middle)).toEqual(box(60, 20, 300, 400));
    expect(drawnIn(frame, { width: 100, height: 50 }, { ...middle, fit: 'scale-down' })).toEqual(
      box(160, 195, 100, 50),
    );
  });

  it('takes the whole frame where the picture fills it, or nothing is known', () => {
    expect(drawnIn(frame, { width: 1500, height: 2000 }, { ...middle, fit: 'cover' })).toEqual(frame);
    expect(drawnIn(frame, { width: 1500, height: 2000 }, { ...middle, position: '0% 0%' })).toEqual(frame);
    expect(drawnIn(frame, { width: 0, height: 0 }, middle)).toEqual(frame);
  });
});

/** jsdom lays nothing out: an element says in `data-box` where it stands, and is hit there. */
describe('picturesInView', () => {
  const placed = (element: Element): Box => {
    const [x = 0, y = 0, width = 0, height = 0] = (element.getAttribute('data-box') ?? '')
      .split(' ')
      .map(Number);
    return box(x, y, width, height);
  };
  beforeEach(() => {
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
      return placed(this) as DOMRect;
    });
    Object.assign(Element.prototype, {
      checkVisibility(this: HTMLElement) {
        return !this.hidden;
      },
    });
    Object.assign(Document.prototype, {
      elementsFromPoint(this: Document, x: number, y: number) {
        return [...document.body.querySelectorAll('*')].filter((element) => {
          const at = placed(element);
          return x >= at.x && x < at.x + at.width && y >= at.y && y < at.y + at.height;
        });
      },
    });
    Object.assign(globalThis, { innerWidth: 1000, innerHeight: 800, devicePixelRatio: 1.5 });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
  const pictures = (html: string) => {
    document.body.innerHTML = html;
    return picturesInView(document).pictures;
  };

  it('tells the size of the window, and finds images, films and backgrounds', () => {
    document.body.innerHTML = `
      <img data-box="0 0 300 300"><video data-box="400 0 200 200"></video>
      <div data-box="0 400 500 300" style="background-image: url(kue.jpg)"></div>
      <div data-box="700 0 200 200" style="background: linear-gradient(red, blue)"></div>`;
    expect(picturesInView(document)).toEqual({
      width: 1000,
      height: 800,
      pixelRatio: 1.5,
      pictures: [box(0, 400, 500, 300), box(0, 0, 300, 300), box(400, 0, 200, 200)],
    });
  });

  it('leaves out what is hidden, below the window, or the ground of the whole page', () => {
    expect(
      pictures(`
        <img data-box="0 0 300 300" hidden><img data-box="0 801 300 300">
        <div data-box="0 0 1000 700" style="background-image: url(awan.jpg)"></div>`),
    ).toEqual([]);
  });

  it('cuts off what stands outside the window or the frame around it', () => {
    expect(pictures('<img data-box="-100 600 400 400">')).toEqual([box(0, 600, 300, 200)]);
    expect(
      pictures(`
        <div data-box="100 100 400 400" style="overflow: hidden">
          <img data-box="100 100 400 400"><img data-box="500 100 400 400"><img data-box="250 100 500 300">
        </div>`),
    ).toEqual([box(100, 100, 400, 400), box(250, 100, 250, 300)]);
  });

  it('proposes nothing while the page is magnified by two fingers', () => {
    vi.stubGlobal('visualViewport', { scale: 2 });
    expect(pictures('<img data-box="0 0 300 300">')).toEqual([]);
  });
});
