// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { isEmptyText, sameText, textOfEditor } from '../../../../../utils/platforms/insert/text-of';

function text(html: string, style = 'white-space: pre-wrap'): string {
  document.body.innerHTML = `<div id="e" contenteditable="true" style="${style}">${html}</div>`;
  return textOfEditor(document.getElementById('e') as HTMLElement);
}

describe('textOfEditor', () => {
  it.each([
    ['Lexical, one paragraph with breaks', '<p><span>a</span><br><br><span>b</span></p>', 'a\n\nb'],
    ['Lexical, a paragraph a line', '<p><span>a</span></p><p><br></p><p><span>b</span></p>', 'a\n\nb'],
    ['Lexical, empty', '<p><br></p>', ''],
    ['Quill', '<p>a</p><p><br></p><p>b</p>', 'a\n\nb'],
    [
      'Draft.js',
      '<div data-contents="true"><div data-block="true"><div><span><span data-text="true">a</span></span></div></div><div data-block="true"><div><span><br data-text="true"></span></div></div><div data-block="true"><div><span><span data-text="true">b</span></span></div></div></div>',
      'a\n\nb',
    ],
    ['ProseMirror', '<p>a</p><p><br class="ProseMirror-trailingBreak"></p><p>b</p>', 'a\n\nb'],
    ['CKEditor', '<p>a<br><br data-cke-filler="true"></p>', 'a\n'],
    ['a bare field', 'a<br><br>b', 'a\n\nb'],
    ['a bare field after Enter', 'a<div>b</div><div><br></div><div>c</div>', 'a\nb\n\nc'],
    ['raw breaks where they show', 'a\n\nb', 'a\n\nb'],
    ['emoji drawn as a picture', '<p>hai <img alt="👍🏽" src="x.png"></p>', 'hai 👍🏽'],
  ])('%s', (_editor, html, expected) => {
    expect(text(html)).toBe(expected);
  });

  it('leaves out the placeholder of Slate', () => {
    expect(
      text(
        '<div><span data-slate-placeholder="true" contenteditable="false">Tulis…</span><span>\ufeff<br></span></div>',
      ).replace('\ufeff', ''),
    ).toBe('');
  });

  it('does not count line breaks of the source where they do not show', () => {
    expect(text('<p>satu\ndua</p>', 'white-space: normal')).toBe('satu dua');
  });
});

describe('comparing texts', () => {
  it('forgives fillers, hard spaces and a last line break, and nothing else', () => {
    expect(sameText('a\u200b b\n', 'a\u00a0b')).toBe(true);
    expect(sameText('a\r\nb', 'a\nb')).toBe(true);
    expect(sameText('a\nb', 'a\n\nb')).toBe(false);
    expect(sameText('👩‍👩‍👧', '👩👩👧')).toBe(false);
    expect(sameText(' a', 'a')).toBe(false);
  });

  it('takes fillers for nothing', () => {
    expect(isEmptyText('\ufeff\u200b\n ')).toBe(true);
    expect(isEmptyText('\u200ba')).toBe(false);
  });
});
