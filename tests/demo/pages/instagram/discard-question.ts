import { el } from '../shared/dom';

/** "Discard post?", a second dialog over the first. */
export function discardQuestion(onDiscard: () => void): HTMLElement {
  const box = el('div', { class: 'x-ask', role: 'dialog', 'aria-label': 'Buang postingan?' });
  const discard = () => {
    box.remove();
    onDiscard();
  };
  box.append(
    el('h3', {}, 'Buang postingan?'),
    el('p', {}, 'Jika Anda keluar, hasil edit tidak akan disimpan.'),
    el('button', { class: 'x-danger', onclick: discard }, 'Buang'),
    el('button', { onclick: () => box.remove() }, 'Batal'),
  );
  return box;
}
