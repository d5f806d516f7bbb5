// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { readSelection } from '@/utils/messaging';
import { selectionIn } from '@/utils/messaging/read-selection';

const URL_OK = 'https://shopee.co.id/kue-i.1.2';
const answer = { text: 'Kuenya enak', more: false, url: URL_OK, title: 'Kue' };
const execute = vi.fn<(injection: { target: { tabId: number }; args: unknown[] }) => Promise<object[]>>();
const get = vi.fn(async (): Promise<{ url?: string }> => ({ url: URL_OK }));

beforeEach(() => {
  execute.mockReset().mockResolvedValue([{ result: answer }]);
  get.mockReset().mockResolvedValue({ url: URL_OK });
  Object.assign(browser, { scripting: { executeScript: execute } });
  Object.assign(browser.tabs, { get });
  document.body.replaceChildren();
  getSelection()?.removeAllRanges();
});

describe('the selected text of a tab', () => {
  it('is handed on with where it stood', async () => {
    expect(await readSelection(7)).toEqual({
      ok: true,
      data: { text: 'Kuenya enak', cut: false, url: URL_OK, title: 'Kue' },
    });
    expect(execute.mock.calls[0]?.[0]).toMatchObject({ target: { tabId: 7 }, args: [20_000] });
  });

  it('comes without what cannot be seen, its lines kept', async () => {
    const text = ' Enak\u200b \u202ebanget  ya\r\n\r\n\r\n\r\nPesan lagi\u0007 ';
    execute.mockResolvedValue([{ result: { ...answer, text } }]);
    expect(await readSelection(7)).toMatchObject({ data: { text: 'Enak banget ya\n\nPesan lagi' } });
  });

  it('is cut to what a row holds, between two whole characters, and says so', async () => {
    execute.mockResolvedValue([{ result: { ...answer, text: `${'a'.repeat(4999)}😍 lagi` } }]);
    expect(await readSelection(7)).toMatchObject({ data: { text: 'a'.repeat(4999), cut: true } });
    execute.mockResolvedValue([{ result: { ...answer, more: true } }]);
    expect(await readSelection(7)).toMatchObject({ data: { cut: true } });
  });

  it.each(['', '  \n ', '\u200b\u202e'])(
    'is missed by its name when nothing is selected (%j)',
    async (text) => {
      execute.mockResolvedValue([{ result: { ...answer, text } }]);
      expect(await readSelection(7)).toEqual({ ok: false, reason: 'no-selection' });
    },
  );

  it.each<[string, unknown]>([
    ['too long', { ...answer, text: 'x'.repeat(20_001) }],
    ['no text', { ...answer, text: { toString: 'x' } }],
    ['without an address', { ...answer, url: undefined }],
    ['a title without end', { ...answer, title: 'x'.repeat(501) }],
    ['a word', 'Kuenya enak'],
  ])('is refused when the answer is %s', async (_, result) => {
    execute.mockResolvedValue([{ result }]);
    expect(await readSelection(7)).toEqual({ ok: false, reason: 'failed' });
  });

  it('is not looked for in pages of the browser, nor found in one that went away or is closed to us', async () => {
    get.mockResolvedValueOnce({ url: 'chrome://settings' });
    expect(await readSelection(7)).toEqual({ ok: false, reason: 'browser-page' });
    expect(execute).not.toHaveBeenCalled();
    execute.mockResolvedValueOnce([{ result: null }]);
    expect(await readSelection(7)).toEqual({ ok: false, reason: 'changed' });
    execute.mockRejectedValueOnce(new Error('Cannot access contents of the page'));
    expect(await readSelection(7)).toEqual({ ok: false, reason: 'no-access' });
  });
});

describe('inside the page', () => {
  const select = (text: string, into: Document = document) => {
    const words = into.createElement('p');
    words.textContent = text;
    into.body.append(words);
    into.getSelection()?.selectAllChildren(words);
  };

  it('takes what is selected, and says when it was more than asked for', () => {
    document.title = 'Ulasan '.repeat(100);
    select('Kuenya enak');
    expect(selectionIn(11)).toMatchObject({ text: 'Kuenya enak', more: false, url: location.href });
    expect(selectionIn(11).title).toHaveLength(500);
    expect(selectionIn(6)).toMatchObject({ text: 'Kuenya', more: true });
  });

  it('finds nothing where nothing is selected', () => {
    expect(selectionIn(100)).toMatchObject({ text: '', more: false });
  });

  it('finds it in a frame of the same site, and not behind ten of them', () => {
    const frameIn = (into: Document) => {
      const frame = into.createElement('iframe');
      into.body.append(frame);
      return frame.contentDocument as Document;
    };
    const inner = frameIn(document);
    select('Kata pembeli', inner);
    expect(selectionIn(100).text).toBe('Kata pembeli');
    let deep = frameIn(document);
    document.body.firstElementChild?.remove();
    for (let depth = 0; depth < 10; depth += 1) deep = frameIn(deep);
    select('Terlalu dalam', deep);
    expect(selectionIn(100).text).toBe('');
  });

  it('leaves alone what is selected in a field, passwords among it', () => {
    for (const kind of ['text', 'password']) {
      const field = Object.assign(document.createElement('input'), { type: kind, value: 'rahasia' });
      document.body.append(field);
      field.focus();
      // What browsers answer for text in a field; jsdom has it empty.
      select('rahasia');
      expect(selectionIn(100).text).toBe('');
      field.remove();
      select('Kata pembeli');
      expect(selectionIn(100).text).toBe('Kata pembeli');
    }
  });
});
