// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fillComposer } from '../../../../../utils/platforms/compose/fill';
import type { FillRequest } from '../../../../../utils/platforms/compose/request';
import { findComposer } from '../../../../../utils/platforms/composers';

/**
 * Shapes of 2024–2026 (language-free anchors): Instagram's and Facebook's dialogs, the Seller Centre's form.
 * Files cannot be set here; tests/e2e does that in a browser.
 */
const INSTAGRAM = 'https://www.instagram.com/';
const FACEBOOK = 'https://www.facebook.com/';
const SELLER = 'https://seller.shopee.co.id/portal/product/new';
const ACCEPT = 'image/avif,image/jpeg,image/png,image/heic,image/heif,video/mp4,video/quicktime';
const lexical = (id: string, more = '') =>
  `<div id="${id}" contenteditable="true" role="textbox" data-lexical-editor="true" ${more}><p><br></p></div>`;
const picture = (name: string) => ({ name, type: 'image/png', base64: 'iVBO' });
const form = (images: string, description = '<textarea id="d"></textarea>') =>
  `<div data-product-edit-field-unique-id="images"><input type="file" id="photos" multiple accept="image/*">${images}</div>
   <div data-product-edit-field-unique-id="name"><input id="name"></div>
   <div data-product-edit-field-unique-id="description"><input type="file" accept="image/*">${description}</div>
   <div data-product-edit-field-unique-id="promotionImages"><input type="file" accept="image/*"></div>`;

const ask = (request: Partial<FillRequest>): FillRequest => ({
  channel: 'instagram',
  text: 'Kue',
  pictures: [],
  ...request,
});

beforeEach(() => {
  vi.useFakeTimers();
  document.execCommand = vi.fn(() => false);
});
afterEach(() => vi.useRealTimers());

async function fill(html: string, url: string, request: Partial<FillRequest>) {
  document.body.innerHTML = html;
  const result = fillComposer(document, url, ask(request), new Map());
  await vi.runAllTimersAsync();
  return await result;
}
const parts = (html: string, url: string) => {
  document.body.innerHTML = html;
  const composer = findComposer(new URL(url));
  const root = composer?.root(document, new URL(url)) ?? null;
  return {
    root,
    captions: root ? composer?.captions(root).map(({ id }) => id) : [],
    input: (root && composer?.pictureInput(root)?.id) ?? null,
    room: root ? composer?.roomForPictures(root) : null,
  };
};

describe('finding the parts', () => {
  it("takes Instagram's photo input, not the cover's", () => {
    const html = `<div role="dialog"><input id="cover" type="file" accept="image/jpeg,image/png"><input id="photos" type="file" multiple accept="${ACCEPT}"></div>`;
    expect(parts(html, INSTAGRAM)).toMatchObject({ input: 'photos', captions: [], room: 10 });
    expect(
      parts(
        '<div role="dialog"><input id="cover" type="file" accept="image/jpeg, image/png"></div>',
        INSTAGRAM,
      ).input,
    ).toBeNull();
  });

  it("takes Instagram's caption, not the alternative text or a post's comments", () => {
    const html = `<div role="dialog">${lexical('caption')}<textarea id="alt" placeholder="Tulis teks alt…"></textarea></div>`;
    expect(parts(html, INSTAGRAM).captions).toEqual(['caption']);
    expect(
      parts(`<div role="dialog"><article>${lexical('comment')}</article></div>`, INSTAGRAM).root,
    ).toBeNull();
    expect(parts(lexical('search'), INSTAGRAM).root).toBeNull();
  });

  it('takes the dialog with the file input where an old one still stands', () => {
    const html = `<div role="dialog" id="a"><input type="file" id="photos" multiple accept="${ACCEPT}"></div><div role="dialog" id="b">${lexical('x')}</div>`;
    expect(parts(html, INSTAGRAM).root?.id).toBe('a');
  });

  it("takes Facebook's post, not the comments behind it", () => {
    const comment = `<div role="article"><form role="presentation">${lexical('comment')}</form></div>`;
    const html = `${comment}<div role="dialog"><form method="post">${lexical('post', 'aria-label="Apa yang Anda pikirkan?"')}</form></div>`;
    expect(parts(html, FACEBOOK).captions).toEqual(['post']);
    const shared = `<div role="dialog">${lexical('post')}${comment}</div>`;
    expect(parts(shared, FACEBOOK).captions).toEqual(['post']);
    expect(parts(`<div role="dialog">${comment}</div>`, FACEBOOK).root).toBeNull();
  });

  it("takes Business Suite's combobox and Marketplace's textarea", () => {
    const suite = '<div contenteditable="true" role="combobox" id="suite"></div>';
    expect(parts(suite, 'https://business.facebook.com/latest/composer/?asset_id=1').captions).toEqual([
      'suite',
    ]);
    expect(
      parts('<textarea id="market"></textarea>', 'https://www.facebook.com/marketplace/create/item').captions,
    ).toEqual(['market']);
  });

  it("takes the Seller Centre's own inputs, and its counter", () => {
    const quill =
      '<div class="ql-clipboard" contenteditable="true"></div><div class="ql-editor" id="q" contenteditable="true"></div>';
    expect(parts(form('<i>7/9</i>', quill), SELLER)).toMatchObject({
      captions: ['q'],
      input: 'photos',
      room: 2,
    });
    expect(parts(form('<img><img>'), SELLER)).toMatchObject({ captions: ['d'], room: 7 });
    expect(parts(form(''), 'https://seller.shopee.co.id/portal/product/list/all').root).toBeNull();
  });
});

describe('fillComposer', () => {
  it('fills name and description of a product', async () => {
    const result = await fill(form('0/9'), SELLER, {
      channel: 'shopee',
      text: 'Legit\nLembut',
      title: 'Kue Lapis',
    });
    expect(result).toEqual({
      ok: true,
      data: {
        channel: 'shopee',
        caption: 'matched',
        readBack: 'Legit\nLembut',
        title: 'matched',
        pictures: { asked: 0, seen: 0, names: [] },
        todo: null,
      },
    });
    expect((document.getElementById('name') as HTMLInputElement).value).toBe('Kue Lapis');
  });

  it('keeps a name that stands there', async () => {
    document.body.innerHTML = form('0/9');
    (document.getElementById('name') as HTMLInputElement).value = 'Nama kakak';
    const result = fillComposer(document, SELLER, ask({ channel: 'shopee', title: 'Kue' }), new Map());
    await vi.runAllTimersAsync();
    expect(await result).toMatchObject({ ok: true, data: { title: 'kept' } });
    expect((document.getElementById('name') as HTMLInputElement).value).toBe('Nama kakak');
  });

  it('refuses before it touches anything', async () => {
    const many = Array.from({ length: 3 }, (_, index) => picture(`${index}.png`));
    const full = await fill(form('7/9'), SELLER, { channel: 'shopee', pictures: many, title: 'Kue' });
    expect(full).toEqual({ ok: false, reason: 'too-many-pictures' });
    const text = '<textarea id="d">Punya kakak</textarea>';
    const held = await fill(form('0/9', text), SELLER, { channel: 'shopee', title: 'Kue' });
    expect(held).toEqual({ ok: false, reason: 'has-text' });
    for (const input of document.querySelectorAll<HTMLInputElement>('#name')) expect(input.value).toBe('');
  });

  it('asks for a click where two fields could be meant', async () => {
    const html = `<div role="dialog">${lexical('a')}${lexical('b')}</div>`;
    expect(await fill(html, INSTAGRAM, {})).toEqual({ ok: false, reason: 'several-fields' });
  });

  it('says what is still to do at a step without a field for the words', async () => {
    const html = `<div role="dialog"><input type="file" multiple accept="${ACCEPT}"></div>`;
    expect(await fill(html, INSTAGRAM, {})).toMatchObject({
      ok: true,
      data: { caption: 'absent', todo: 'caption' },
    });
  });

  it('says so where there is no composer, or that of another channel', async () => {
    expect(await fill('<p></p>', INSTAGRAM, {})).toEqual({ ok: false, reason: 'no-composer' });
    expect(await fill(form(''), SELLER, { channel: 'instagram' })).toEqual({
      ok: false,
      reason: 'no-composer',
    });
    expect(await fill(lexical('x'), 'https://example.com/', {})).toEqual({
      ok: false,
      reason: 'no-composer',
    });
    expect(await fill('<div role="dialog"><p>Masuk</p></div>', INSTAGRAM, {})).toEqual({
      ok: false,
      reason: 'no-composer',
    });
  });

  it('refuses a picture of a kind the input does not take', async () => {
    const html = `<div role="dialog"><input type="file" multiple accept="image/jpeg,video/mp4"></div>`;
    expect(await fill(html, INSTAGRAM, { pictures: [picture('a.png')] })).toEqual({
      ok: false,
      reason: 'picture-refused',
    });
  });

  it('never presses a button', async () => {
    const pressed = vi.fn();
    document.addEventListener('click', pressed, true);
    await fill(`${form('0/9')}<button>Simpan</button>`, SELLER, { channel: 'shopee', title: 'Kue' });
    document.removeEventListener('click', pressed, true);
    expect(pressed).not.toHaveBeenCalled();
  });
});
