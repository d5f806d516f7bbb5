import { avatar, el, ICONS, icon } from '../shared/dom';
import { type LexicalBox, lexicalBox } from '../shared/lexical-box';

/** The measure the real counter shows. */
const LIMIT = 2200;

interface CaptionPanel {
  host: HTMLElement;
  caption?: LexicalBox;
  alt?: LexicalBox;
  /** Gives the caption its label, which the real page does some moments after the field is there. */
  nameFields: () => void;
}

/** Right side of the caption step. Not hydrated: the same picture without any editor in it. */
export function captionPanel(options: { hydrated: boolean; pictures: string[] }): CaptionPanel {
  const who = el('div', { class: 'x-who' }, avatar('qkiz.batam', 28, 88), el('b', {}, 'qkiz.batam'));
  const counter = el('span', {}, `0/${LIMIT.toLocaleString('id-ID')}`);
  const bar = el('div', { class: 'x-count' }, icon(ICONS.smile, 20), counter);
  const rows = [
    [ICONS.pin, 'Tambahkan lokasi'],
    [ICONS.users, 'Tambahkan kolaborator'],
  ].map(([glyph, word]) => el('div', { class: 'x-row' }, el('span', {}, word ?? ''), icon(glyph ?? '', 18)));
  if (!options.hydrated) {
    const ghost = el('div', { class: 'x-ghost' });
    return { host: el('div', { class: 'x-panel' }, who, ghost, bar, ...rows), nameFields: () => {} };
  }
  const caption = lexicalBox({
    kind: 'plain',
    placeholder: 'Tulis keterangan...',
    className: 'x-caption-field',
  });
  const alt = lexicalBox({
    kind: 'plain',
    label: 'Tulis teks alternatif...',
    placeholder: 'Tulis teks alternatif...',
    className: 'x-alt-field',
  });
  let replaced = false;
  caption.onChange(() => {
    const length = [...caption.text()].length;
    counter.textContent = `${length.toLocaleString('id-ID')}/${LIMIT.toLocaleString('id-ID')}`;
    counter.classList.toggle('x-over', length > LIMIT);
    if (length === 0 || replaced) return;
    replaced = true;
    // The first input makes the page render the field anew.
    setTimeout(() => caption.replaceNode(), 0);
  });
  const access = el(
    'details',
    { class: 'x-access', open: true },
    el('summary', {}, 'Aksesibilitas'),
    el(
      'p',
      { class: 'x-mute' },
      'Teks alternatif mendeskripsikan foto untuk orang dengan gangguan penglihatan.',
    ),
    el('div', { class: 'x-alt' }, el('img', { src: options.pictures[0], alt: '' }), alt.host),
  );
  return {
    host: el('div', { class: 'x-panel' }, who, caption.host, bar, ...rows, access),
    caption,
    alt,
    nameFields: () => caption.field().setAttribute('aria-label', 'Tulis keterangan...'),
  };
}
