import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { capturePage } from '../../../../utils/messaging';

const PAGE = { id: 7, url: 'https://toko.example.com/p/kue', title: 'Kue' };
const front = { id: 7, windowId: 3, active: true, url: PAGE.url };
const seen = {
  width: 920,
  height: 800,
  pixelRatio: 2,
  pictures: [{ x: 10.5, y: 20, width: 450, height: 450 }],
};
/** The first bytes of any PNG. */
const PNG = [0x89, 0x50, 0x4e, 0x47];
const shot = `data:image/png;base64,${btoa(String.fromCharCode(...PNG))}`;

const get = vi.fn();
const execute = vi.fn();
const capture = vi.fn();
let switched: (() => void) | null = null;

beforeEach(() => {
  get.mockReset().mockResolvedValue(front);
  execute.mockReset().mockResolvedValue([{ result: seen }]);
  capture.mockReset().mockResolvedValue(shot);
  switched = null;
  Object.assign(browser, { scripting: { executeScript: execute } });
  Object.assign(browser.tabs, {
    get,
    captureVisibleTab: capture,
    onActivated: {
      addListener: (listener: () => void) => {
        switched = listener;
      },
      removeListener: () => {
        switched = null;
      },
    },
  });
});

const reasonOf = async (page = PAGE) => {
  const result = await capturePage(page);
  return result.ok ? null : result.reason;
};

describe('capturePage', () => {
  it('gives the picture of the window, and where the pictures on the page are', async () => {
    const result = await capturePage(PAGE);
    if (!result.ok) throw new Error(result.reason);
    const { image, ...rest } = result.data;
    expect(rest).toEqual(seen);
    expect(image.type).toBe('image/png');
    expect([...new Uint8Array(await image.arrayBuffer())]).toEqual(PNG);
    expect(capture).toHaveBeenCalledWith(3, { format: 'png' });
    expect(execute).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['/pictures.js'] });
    expect(switched).toBeNull();
  });

  it.each([
    // Chromium 156, seen with the page's own host alone and with `https://*/*`.
    "Either the '<all_urls>' or 'activeTab' permission is required.",
    'Missing activeTab permission',
    'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
  ])('asks for a click on the icon: %s', async (message) => {
    capture.mockRejectedValueOnce(new Error(message));
    expect(await reasonOf()).toBe('needs-click');
  });

  it('asks for a click where it may not even look at the page', async () => {
    get.mockResolvedValue({ ...front, url: undefined });
    execute.mockRejectedValueOnce(new Error('Cannot access contents of the page.'));
    expect(await reasonOf({ ...PAGE, url: '' })).toBe('needs-click');
    expect(capture).not.toHaveBeenCalled();
  });

  it("does not try on the browser's own pages", async () => {
    get.mockResolvedValue({ ...front, url: 'chrome://settings/' });
    expect(await reasonOf()).toBe('browser-page');
    expect(execute).not.toHaveBeenCalled();
    expect(capture).not.toHaveBeenCalled();
  });

  it.each([
    ['is behind another tab', { ...front, active: false }],
    ['shows another page', { ...front, url: 'https://bank.example.com/' }],
  ])('takes no picture when the tab %s', async (_what, tab) => {
    get.mockResolvedValueOnce(tab);
    expect(await reasonOf()).toBe('capture-changed');
    expect(capture).not.toHaveBeenCalled();
  });

  it.each([
    ['is behind another tab', { ...front, active: false }],
    ['shows another page', { ...front, url: 'https://bank.example.com/' }],
  ])('throws the picture away when the tab %s afterwards', async (_what, tab) => {
    get.mockResolvedValueOnce(front).mockResolvedValueOnce(tab);
    expect(await reasonOf()).toBe('capture-changed');
  });

  it('throws it away when the user left and came back while it was taken', async () => {
    capture.mockImplementationOnce(async () => {
      switched?.();
      return shot;
    });
    expect(await reasonOf()).toBe('capture-changed');
  });

  it('takes another place on the same page, and an address that was hidden before, for the same page', async () => {
    get.mockResolvedValueOnce(front).mockResolvedValueOnce({ ...front, url: `${PAGE.url}#ulasan` });
    expect(await reasonOf()).toBeNull();
    expect(await reasonOf({ ...PAGE, url: '' })).toBeNull();
  });

  it.each([
    ['no answer of the page', () => execute.mockResolvedValueOnce([{ result: null }])],
    [
      'a place that is none',
      () =>
        execute.mockResolvedValueOnce([
          { result: { ...seen, pictures: [{ x: Number.NaN, y: 0, width: 1, height: 1 }] } },
        ]),
    ],
    [
      'too many places',
      () =>
        execute.mockResolvedValueOnce([{ result: { ...seen, pictures: Array(13).fill(seen.pictures[0]) } }]),
    ],
    ['no PNG', () => capture.mockResolvedValueOnce('data:image/jpeg;base64,AA==')],
    [
      'a browser that is asked too often',
      () => capture.mockRejectedValueOnce(new Error('MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND')),
    ],
    [
      'a page that is still loading',
      () => execute.mockRejectedValueOnce(new Error('Frame with ID 0 is showing error page')),
    ],
  ])('says that it failed for %s', async (_what, arrange) => {
    arrange();
    expect(await reasonOf()).toBe('capture-failed');
  });

  it('says that the page is gone when the tab was closed meanwhile', async () => {
    capture.mockRejectedValueOnce(new Error('No tab with id: 7.'));
    expect(await reasonOf()).toBe('capture-changed');
  });
});
