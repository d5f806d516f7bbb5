import { avatar, el, ICONS, icon } from '../shared/dom';
import { lexicalBox } from '../shared/lexical-box';

interface FeedPost {
  name: string;
  hue: number;
  age: string;
  text: string;
  picture?: string;
}

export const SAMPLE: FeedPost[] = [
  {
    name: 'Dapur Bu Rini',
    hue: 12,
    age: '3 jam',
    text: 'Alhamdulillah, sambal bawang matang 40 botol hari ini.\nSiap antar sekitar Kampung Bukit Makmur sore nanti.',
    picture: '/__demo/photo/sambal-bawang.jpg',
  },
  {
    name: 'Griya Kain Sekar',
    hue: 220,
    age: '8 jam',
    text: 'Kawung sogan datang lagi, meteran. Tanya-tanya dulu boleh.',
    picture: '/__demo/photo/batik-lipat.jpg',
  },
];

/** One post; the comment box below it has the very attributes of the composer's editor. */
export function post(p: FeedPost): HTMLElement {
  const comment = lexicalBox({ kind: 'rich', label: 'Tulis komentar…', placeholder: 'Tulis komentar…' });
  return el(
    'div',
    { class: 'f-card f-post', role: 'article' },
    el(
      'div',
      { class: 'f-who' },
      avatar(p.name, 40, p.hue),
      el('p', {}, el('b', {}, p.name), el('small', {}, `${p.age} · `, icon(ICONS.globe, 12))),
      icon(ICONS.dots, 22),
    ),
    el('p', { class: 'f-text' }, p.text),
    p.picture ? el('img', { src: p.picture, alt: '' }) : null,
    el(
      'div',
      { class: 'f-acts' },
      ...(
        [
          [ICONS.thumb, 'Suka'],
          [ICONS.comment, 'Komentari'],
          [ICONS.send, 'Bagikan'],
        ] as const
      ).map(([glyph, word]) => el('span', {}, icon(glyph, 20), word)),
    ),
    el('div', { class: 'f-comment' }, avatar('Sari Qkiz', 32, 88), comment.host),
  );
}
