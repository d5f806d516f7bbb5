// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import {
  editors,
  isShown,
  narrow,
  openDialogs,
  photoInputs,
} from '../../../../../utils/platforms/compose/dom';
import { accepts, previews, toFiles, waitFor } from '../../../../../utils/platforms/compose/pictures';

const draw = (html: string): HTMLElement => {
  document.body.innerHTML = html;
  return document.body;
};
beforeEach(() => draw(''));

describe('what is on the screen', () => {
  it('leaves out what is hidden, itself or by what holds it', () => {
    const body = draw(
      '<p id="a"></p><p hidden></p><div style="display:none"><p></p></div><p style="visibility:hidden"></p>',
    );
    expect([...body.querySelectorAll('p')].map(isShown)).toEqual([true, false, false, false]);
  });

  it('gives the newest dialog first, and the inner one of two', () => {
    draw(
      '<div role="dialog" id="old"></div><div role="dialog" id="outer"><div role="dialog" id="inner"></div></div><div role="dialog" hidden></div>',
    );
    expect(openDialogs(document).map(({ id }) => id)).toEqual(['inner', 'old']);
  });

  it("leaves out Quill's clipboard and fields inside fields", () => {
    const body = draw(
      '<div class="ql-clipboard" contenteditable="true"></div><div id="e" contenteditable="true"><span contenteditable="true"></span></div>',
    );
    expect(editors(body).map(({ id }) => id)).toEqual(['e']);
  });

  it('takes inputs for photos by what they accept', () => {
    const body = draw(
      '<input type="file" accept="image/*"><input type="file" accept="video/mp4"><input type="file"><input type="file" accept=".jpg,.png"><input type="file" accept="image/png" disabled>',
    );
    expect(photoInputs(body).map(({ accept }) => accept)).toEqual(['image/*', '', '.jpg,.png']);
  });
});

describe('narrow', () => {
  const fields = (html: string) => [...draw(html).querySelectorAll('textarea')];
  const ids = (found: HTMLElement[]) => found.map(({ id }) => id);
  const pick = (html: string) => ids(narrow(fields(html), /caption|keterangan/, /\balt\b|komentar/));

  it('takes the only one, the only one that is labelled, or all', () => {
    expect(pick('<textarea id="a"></textarea>')).toEqual(['a']);
    expect(
      pick('<textarea id="a"></textarea><textarea id="b" aria-label="Tulis keterangan…"></textarea>'),
    ).toEqual(['b']);
    expect(pick('<textarea id="a"></textarea><textarea id="b"></textarea>')).toEqual(['a', 'b']);
    expect(
      pick('<textarea id="a" placeholder="Tulis komentar"></textarea><textarea id="b"></textarea>'),
    ).toEqual(['b']);
  });

  it('takes the one the user clicked into', () => {
    const found = fields('<textarea id="a"></textarea><textarea id="b"></textarea>');
    found[1]?.focus();
    expect(ids(narrow(found, /caption/, /alt/))).toEqual(['b']);
  });
});

describe('pictures', () => {
  const input = (accept: string) => {
    draw(`<input type="file" accept="${accept}">`);
    return document.querySelector('input') as HTMLInputElement;
  };
  const file = (name: string, type: string) => new File(['x'], name, { type });

  it.each([
    ['image/avif,image/jpeg', 'a.jpg', 'image/jpeg', true],
    ['image/avif,image/jpeg', 'a.png', 'image/png', false],
    ['image/*', 'a.webp', 'image/webp', true],
    ['.jpg, .PNG', 'A.png', 'image/png', true],
    ['.jpg, .png', 'a.webp', 'image/webp', false],
    ['', 'a.webp', 'image/webp', true],
  ])('an input for "%s" and %s (%s): %s', (accept, name, type, allowed) => {
    expect(accepts(input(accept), file(name, type))).toBe(allowed);
  });

  it('makes files of messages, byte for byte', async () => {
    const [made] = toFiles([{ name: 'a.png', type: 'image/png', base64: 'iVBO/w==' }]);
    expect(made).toMatchObject({ name: 'a.png', type: 'image/png' });
    expect([...new Uint8Array((await made?.arrayBuffer()) ?? new ArrayBuffer(0))]).toEqual([
      0x89, 0x50, 0x4e, 0xff,
    ]);
  });

  it('counts each picture shown once, and none of the site', () => {
    const body = draw(
      '<img src="blob:https://a/1"><img src="blob:https://a/1"><img src="https://cdn/x.jpg"><img src="data:image/svg+xml,x"><i style="background-image:url(blob:https://a/2)"></i>',
    );
    expect(previews(body)).toBe(2);
  });
});

describe('waitFor', () => {
  it('answers at the change it waits for', async () => {
    const waiting = waitFor(document, () => document.querySelector('b') !== null, 60_000);
    draw('<b></b>');
    expect(await waiting).toBe(true);
  });

  it('gives up at last', async () => {
    expect(await waitFor(document, () => false, 0)).toBe(false);
  });
});
