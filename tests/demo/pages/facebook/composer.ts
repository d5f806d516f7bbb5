import type { DemoComposerState } from '../shared/demo-window';
import { describeFiles } from '../shared/demo-window';
import { avatar, el, ICONS, icon, later } from '../shared/dom';
import { type LexicalBox, lexicalBox } from '../shared/lexical-box';
import { photoArea } from './photo-area';

interface Shared {
  text: string;
  files: File[];
  pictures: string[];
}

const QUESTION = 'Apa yang Anda pikirkan, Sari?';

/**
 * "Buat postingan": a fixed dialog (so `offsetParent` is null although it is seen) around a rich Lexical
 * editor. There is no file input until "Foto/video" is pressed.
 */
export function createComposer(options: { onShared: (shared: Shared) => void }) {
  let dialog: HTMLElement | undefined;
  let editor: LexicalBox | undefined;
  let photos: ReturnType<typeof photoArea> | undefined;

  const close = () => {
    dialog?.parentElement?.remove();
    dialog = editor = photos = undefined;
  };

  const open = (start: { photos?: boolean } = {}) => {
    if (dialog) return;
    const send = el(
      'div',
      { class: 'f-send', role: 'button', 'aria-label': 'Posting', 'aria-disabled': 'true', tabindex: '0' },
      'Posting',
    );
    const box = lexicalBox({ kind: 'rich', label: QUESTION, placeholder: QUESTION, className: 'f-editor' });
    const slot = el('div', {});
    const area = photoArea(() => ready());
    const ready = () => {
      const can = box.text().trim() !== '' || area.files().length > 0;
      send.setAttribute('aria-disabled', String(!can));
      box.host.classList.toggle('f-small', area.files().length > 0 || box.text().length > 85);
    };
    box.onChange(ready);
    const showPhotos = async () => {
      if (slot.hasChildNodes()) return;
      await later(120);
      slot.replaceChildren(area.host);
    };
    send.addEventListener('click', () => {
      if (send.getAttribute('aria-disabled') === 'true') return;
      const shared = {
        text: box.text(),
        files: area.files(),
        pictures: area.files().map((f) => URL.createObjectURL(f)),
      };
      close();
      options.onShared(shared);
    });
    dialog = el(
      'div',
      { class: 'f-dialog', role: 'dialog', 'aria-label': 'Buat postingan', 'aria-modal': 'true' },
      el(
        'div',
        { class: 'f-head' },
        el('h2', {}, 'Buat postingan'),
        el(
          'div',
          { class: 'f-x', role: 'button', tabindex: '0', 'aria-label': 'Tutup', onclick: close },
          icon(ICONS.close, 20),
        ),
      ),
      el(
        'form',
        { method: 'POST', onsubmit: (e: Event) => e.preventDefault() },
        el(
          'div',
          { class: 'f-who' },
          avatar('Sari Qkiz', 40, 88),
          el(
            'p',
            {},
            el('b', {}, 'Sari Qkiz'),
            el('span', { class: 'f-public' }, icon(ICONS.globe, 12), 'Publik'),
          ),
        ),
        el('div', { class: 'f-scroll' }, box.host, slot),
        el(
          'div',
          { class: 'f-add' },
          el('b', {}, 'Tambahkan ke postingan Anda'),
          el(
            'div',
            {
              role: 'button',
              tabindex: '0',
              'aria-label': 'Foto/video',
              class: 'f-photo',
              onclick: () => void showPhotos(),
            },
            icon(ICONS.photo),
          ),
          el('span', { class: 'f-extra' }, icon(ICONS.users)),
          el('span', { class: 'f-extra' }, icon(ICONS.smile)),
          el('span', { class: 'f-extra' }, icon(ICONS.pin)),
        ),
        send,
      ),
    );
    editor = box;
    photos = area;
    document.body.append(el('div', { class: 'f-layer' }, dialog));
    box.field().focus();
    if (start.photos) void showPhotos();
  };

  const read = (): DemoComposerState => ({
    text: editor?.text() ?? '',
    altText: photos?.altText() ?? '',
    files: describeFiles(photos?.files() ?? []),
    step: dialog ? 'open' : 'closed',
  });
  return { open, read };
}
