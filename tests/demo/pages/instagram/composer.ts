import type { DemoComposerState } from '../shared/demo-window';
import { describeFiles } from '../shared/demo-window';
import { el, ICONS, icon, later } from '../shared/dom';
import type { LexicalBox } from '../shared/lexical-box';
import { captionPanel } from './caption-panel';
import { discardQuestion } from './discard-question';
import { pickStep } from './pick-step';
import { pictureStage } from './picture-stage';

/** Pages of the flow and the name each dialog carries. */
const TITLE = {
  pick: 'Buat postingan baru',
  crop: 'Pangkas',
  edit: 'Edit',
  caption: 'Buat postingan baru',
  sharing: 'Membagikan',
  shared: 'Postingan dibagikan',
} as const;
type Step = keyof typeof TITLE;

interface Shared {
  text: string;
  files: File[];
  pictures: string[];
}

/**
 * The dialog that walks pick → crop → edit → caption on the same address. Each step is a new dialog node;
 * the outgoing one stays a moment, and the caption step is replaced once more while it hydrates.
 */
export function createComposer(options: { onShared: (shared: Shared) => void }) {
  let step: Step | 'closed' = 'closed';
  let files: File[] = [];
  let pictures: string[] = [];
  let caption: LexicalBox | undefined;
  let alt: LexicalBox | undefined;
  let layer: HTMLElement | undefined;
  // Raised by every change of step, so that a late hydration of a step left behind does nothing.
  let turn = 0;

  const close = () => {
    turn += 1;
    for (const url of pictures) URL.revokeObjectURL(url);
    layer?.remove();
    layer = caption = alt = undefined;
    files = [];
    pictures = [];
    step = 'closed';
  };
  const askDiscard = () => {
    if (files.length === 0 || step === 'shared') return close();
    layer?.append(discardQuestion(close));
  };

  const dialog = (name: Step, ...content: (Node | null)[]): HTMLElement =>
    el(
      'div',
      { class: `x-dialog x-${name}`, role: 'dialog', 'aria-modal': 'true', 'aria-label': TITLE[name] },
      ...content,
    );
  const header = (name: Step, back?: () => void, next?: { word: string; press: () => void }) =>
    el(
      'div',
      { class: 'x-head' },
      back ? el('button', { 'aria-label': 'Kembali', onclick: back }, icon(ICONS.back)) : el('span', {}),
      el('h1', {}, TITLE[name]),
      next
        ? el('div', { class: 'x-next', role: 'button', tabindex: '0', onclick: next.press }, next.word)
        : el('span', {}),
    );

  const enter = (name: Step, node: HTMLElement) => {
    turn += 1;
    step = name;
    const old = layer?.querySelectorAll('.x-dialog');
    layer?.append(node);
    for (const o of old ?? []) {
      o.classList.add('x-leaving');
      void later(220).then(() => o.remove());
    }
  };

  const pick = () =>
    enter(
      'pick',
      dialog(
        'pick',
        header('pick'),
        pickStep((taken) => {
          files = taken;
          pictures = taken.map((f) => URL.createObjectURL(f));
          crop();
        }),
      ),
    );

  const crop = () => {
    const select = el('button', { class: 'x-round', 'aria-label': 'Pilih pangkasan' }, icon(ICONS.crop, 18));
    const stage = pictureStage(pictures, select);
    // The real button answers only a real pointer.
    select.addEventListener('click', (e) => e.isTrusted && stage.classList.toggle('x-square'));
    enter('crop', dialog('crop', header('crop', askDiscard, { word: 'Selanjutnya', press: edit }), stage));
  };

  const edit = () => {
    const tools = el(
      'div',
      { class: 'x-tools' },
      el('div', { class: 'x-tabs' }, el('b', {}, 'Filter'), el('span', {}, 'Penyesuaian')),
      el(
        'div',
        { class: 'x-filters' },
        ...['Asli', 'Pagi', 'Teduh', 'Senja', 'Kertas', 'Pasar'].map((name, i) => {
          const tile = el('figure', {}, el('img', { src: pictures[0], alt: '' }), el('figcaption', {}, name));
          tile.style.filter = i ? `saturate(${1.2 - i * 0.12}) sepia(${i * 0.07})` : '';
          return tile;
        }),
      ),
      // The cover of a reel: a second file input that does not want our pictures.
      el(
        'form',
        { class: 'x-cover', hidden: true },
        el('input', { type: 'file', accept: 'image/jpeg,image/png' }),
      ),
    );
    enter(
      'edit',
      dialog(
        'edit',
        header('edit', crop, { word: 'Selanjutnya', press: () => void writeCaption() }),
        el('div', { class: 'x-two' }, pictureStage(pictures), tools),
      ),
    );
  };

  const writeCaption = async () => {
    caption = alt = undefined;
    const build = (hydrated: boolean) => {
      const panel = captionPanel({ hydrated, pictures });
      const node = dialog(
        'caption',
        header('caption', edit, { word: 'Bagikan', press: () => void share() }),
        el('div', { class: 'x-two' }, pictureStage(pictures), panel.host),
      );
      return { node, panel };
    };
    const cold = build(false);
    enter('caption', cold.node);
    const mine = turn;
    await later(350);
    if (turn !== mine) return;
    const warm = build(true);
    cold.node.replaceWith(warm.node);
    ({ caption, alt } = warm.panel);
    await later(250);
    warm.panel.nameFields();
  };

  const share = async () => {
    const shared = { text: caption?.text() ?? '', files: [...files], pictures: [...pictures] };
    enter('sharing', dialog('sharing', header('sharing'), el('div', { class: 'x-ring' })));
    await later(500);
    pictures = [];
    options.onShared(shared);
    enter(
      'shared',
      dialog(
        'shared',
        header('shared'),
        el('div', { class: 'x-ring x-done' }),
        el('p', {}, 'Postingan Anda telah dibagikan.'),
      ),
    );
  };

  const open = () => {
    if (layer) return;
    layer = el(
      'div',
      { class: 'x-layer' },
      el('button', { class: 'x-close', 'aria-label': 'Tutup', onclick: askDiscard }, icon(ICONS.close)),
    );
    layer.addEventListener('mousedown', (e) => e.target === layer && askDiscard());
    document.body.append(layer);
    pick();
  };

  const read = (): DemoComposerState => ({
    text: caption?.text() ?? '',
    altText: alt?.text() ?? '',
    files: describeFiles(files),
    step,
  });
  return { open, read };
}
