// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FillMode } from '../../../../../utils/platforms/insert/editor';
import { editorOf, insertText } from '../../../../../utils/platforms/insert/insert-text';

/** jsdom has no clipboard and no editing commands; the editors below only need these. */
class FakeTransfer {
  data = new Map<string, string>();
  setData(type: string, value: string) {
    this.data.set(type, value);
  }
  getData(type: string) {
    return this.data.get(type) ?? '';
  }
}
class FakePaste extends Event {
  clipboardData: FakeTransfer;
  constructor(type: string, init: EventInit & { clipboardData: FakeTransfer }) {
    super(type, init);
    this.clipboardData = init.clipboardData;
  }
}

const TEXT = 'Kue Lapis 👩‍👩‍👧\nRp55.000\n\nPesan ya';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('DataTransfer', FakeTransfer);
  vi.stubGlobal('ClipboardEvent', FakePaste);
  document.execCommand = vi.fn(() => false);
  document.body.innerHTML = '';
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function run(find: () => HTMLElement | null, text: string, mode?: FillMode) {
  const result = insertText(find, text, mode);
  await vi.runAllTimersAsync();
  return await result;
}

const paragraphs = (text: string) =>
  text.split('\n').map((line) => {
    const p = document.createElement('p');
    p.append(line === '' ? document.createElement('br') : line);
    return p;
  });

/** An editor with a model: it redraws itself from what `onPaste` makes of its text and the pasted one. */
function model(attribute: string, start: string, onPaste: (now: string, pasted: string) => string) {
  const field = document.createElement('div');
  field.contentEditable = 'true';
  field.setAttribute('contenteditable', 'true');
  field.setAttribute(attribute, 'true');
  document.body.append(field);
  const history: string[] = [];
  let text = start;
  const draw = () => field.replaceChildren(...paragraphs(text));
  draw();
  field.addEventListener('paste', (event) => {
    history.push(text);
    text = onPaste(text, (event as unknown as FakePaste).clipboardData.getData('text/plain'));
    draw();
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'z') return;
    text = history.pop() ?? text;
    draw();
  });
  return { field, text: () => text, pastes: () => history.length };
}

describe('insertText', () => {
  it('knows each family by its mark', () => {
    const family = (html: string) => {
      document.body.innerHTML = html;
      return editorOf(document.body.firstElementChild as HTMLElement)?.family;
    };
    expect(family('<textarea></textarea>')).toBe('field');
    expect(family('<input>')).toBe('field');
    expect(family('<div contenteditable data-lexical-editor="true"></div>')).toBe('lexical');
    expect(family('<div contenteditable class="public-DraftEditor-content"></div>')).toBe('draft');
    expect(family('<div contenteditable data-slate-editor="true"></div>')).toBe('slate');
    expect(family('<div contenteditable class="ql-editor"></div>')).toBe('quill');
    expect(family('<div contenteditable class="ProseMirror"></div>')).toBe('prosemirror');
    expect(family('<div contenteditable class="ck-editor__editable"></div>')).toBe('ckeditor');
    expect(family('<div contenteditable></div>')).toBe('plain');
    expect(family('<p></p>')).toBeUndefined();
  });

  it('pastes into Lexical and reads the text back', async () => {
    const editor = model('data-lexical-editor', '', (_now, pasted) => pasted);
    expect(await run(() => editor.field, TEXT)).toEqual({
      ok: true,
      data: { family: 'lexical', way: 'paste', readBack: TEXT },
    });
    expect(document.execCommand).not.toHaveBeenCalled();
  });

  it('touches nothing where a text stands and nobody said what to do with it', async () => {
    const editor = model('data-lexical-editor', 'Punya kakak', (_now, pasted) => pasted);
    expect(await run(() => editor.field, TEXT)).toEqual({ ok: false, reason: 'has-text' });
    expect(editor.pastes()).toBe(0);
  });

  it('appends below a blank line', async () => {
    const editor = model('data-lexical-editor', 'Promo!', (now, pasted) => now + pasted);
    const result = await run(() => editor.field, 'Besok', 'append');
    expect(result).toMatchObject({ ok: true, data: { readBack: 'Promo!\n\nBesok' } });
  });

  it('writes nothing twice', async () => {
    const editor = model('data-lexical-editor', '', (_now, pasted) => pasted);
    await run(() => editor.field, TEXT);
    expect(await run(() => editor.field, TEXT, 'append')).toMatchObject({
      ok: true,
      data: { way: 'already-there' },
    });
    expect(editor.pastes()).toBe(1);
    expect(editor.text()).toBe(TEXT);
  });

  it('undoes what an editor made wrong and says that it refused', async () => {
    const editor = model('data-lexical-editor', 'Lama', (_now, pasted) => pasted.replaceAll('\n', ''));
    expect(await run(() => editor.field, TEXT, 'replace')).toEqual({ ok: false, reason: 'refused' });
    expect(editor.text()).toBe('Lama');
    // Taken back by the editor's own undo, not written over.
    expect(editor.pastes()).toBe(0);
  });

  it('says that it refused when an editor ignores everything', async () => {
    const editor = model('data-lexical-editor', '', (now) => now);
    expect(await run(() => editor.field, TEXT)).toEqual({ ok: false, reason: 'refused' });
  });

  it('reads from the node that took the place of the first', async () => {
    let field = document.createElement('div');
    field.setAttribute('contenteditable', 'true');
    field.setAttribute('data-lexical-editor', 'true');
    document.body.append(field);
    field.addEventListener('paste', (event) => {
      const next = field.cloneNode() as HTMLDivElement;
      next.append(...paragraphs((event as unknown as FakePaste).clipboardData.getData('text/plain')));
      field.replaceWith(next);
      field = next;
    });
    expect(await run(() => document.querySelector('[data-lexical-editor]'), TEXT)).toMatchObject({
      ok: true,
    });
  });

  it('does not believe one reading: text that goes away again was not taken', async () => {
    const editor = model('data-lexical-editor', '', (_now, pasted) => pasted);
    editor.field.addEventListener('paste', () => {
      setTimeout(() => editor.field.replaceChildren(...paragraphs('')), 250);
    });
    expect(await run(() => editor.field, TEXT)).toEqual({ ok: false, reason: 'refused' });
  });

  it('says that there is no composer when the field is gone', async () => {
    expect(await run(() => null, TEXT)).toEqual({ ok: false, reason: 'no-composer' });
    const editor = model('data-lexical-editor', '', (_now, pasted) => pasted);
    editor.field.addEventListener('paste', () => editor.field.remove());
    expect(await run(() => document.querySelector('[data-lexical-editor]'), TEXT)).toEqual({
      ok: false,
      reason: 'no-composer',
    });
  });

  it('falls back on the value of a textarea whose commands do nothing, and tells the page of it', async () => {
    document.body.innerHTML = '<textarea>Promo!</textarea>';
    const area = document.querySelector('textarea') as HTMLTextAreaElement;
    const heard: string[] = [];
    for (const type of ['input', 'change'])
      area.addEventListener(type, () => heard.push(`${type}:${area.value}`));
    expect(await run(() => area, 'Besok', 'append')).toMatchObject({
      ok: true,
      data: { family: 'field', way: 'value' },
    });
    expect(area.value).toBe('Promo!\n\nBesok');
    expect(heard).toContain('input:Promo!\n\nBesok');
    expect(heard).toContain('change:Promo!\n\nBesok');
  });

  it('writes through a value that a framework has covered', async () => {
    document.body.innerHTML = '<input>';
    const input = document.querySelector('input') as HTMLInputElement;
    const real = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
    const covered = vi.fn();
    Object.defineProperty(input, 'value', {
      get: () => real?.get?.call(input),
      set: covered,
      configurable: true,
    });
    expect(await run(() => input, 'Kue Lapis')).toMatchObject({ ok: true });
    expect(covered).not.toHaveBeenCalled();
  });
});
