import { el, ICONS, icon } from '../shared/dom';

/** The picture at work, with arrows and one small picture for each file. */
export function pictureStage(pictures: string[], ...extra: Node[]): HTMLElement {
  let at = 0;
  const big = el('img', { class: 'x-big', alt: '' });
  const strip = pictures.map((src, i) => el('img', { src, alt: `Foto ${i + 1}`, onclick: () => show(i) }));
  const left = el(
    'button',
    { class: 'x-arrow x-l', 'aria-label': 'Sebelumnya', onclick: () => show(at - 1) },
    icon(ICONS.left, 18),
  );
  const right = el(
    'button',
    { class: 'x-arrow x-r', 'aria-label': 'Berikutnya', onclick: () => show(at + 1) },
    icon(ICONS.right, 18),
  );
  const show = (i: number) => {
    at = i;
    big.src = pictures[i] ?? '';
    left.hidden = i <= 0;
    right.hidden = i >= pictures.length - 1;
    for (const [k, small] of strip.entries()) small.classList.toggle('x-on', k === i);
  };
  show(0);
  return el(
    'div',
    { class: 'x-stage' },
    big,
    left,
    right,
    ...extra,
    el('div', { class: 'x-strip' }, ...(pictures.length > 1 ? strip : [])),
  );
}
