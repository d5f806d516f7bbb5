import '../shared/base.css';
import './style.css';
import { describeFiles } from '../shared/demo-window';
import { avatar, el, ICONS, icon } from '../shared/dom';
import { createComposer } from './composer';
import { post, SAMPLE } from './feed';

const column = el('div', { class: 'f-posts', role: 'feed' });
const composer = createComposer({
  onShared: ({ text, files, pictures }) => {
    window.__shared.push({ text, files: describeFiles(files) });
    column.prepend(post({ name: 'Sari Qkiz', hue: 88, age: 'Baru saja', text, picture: pictures[0] }));
  },
});
window.__shared = [];
window.__demo = { read: composer.read };

column.append(...SAMPLE.map(post));
const opener = el(
  'div',
  { class: 'f-card f-opener', role: 'region', 'aria-label': 'Buat postingan' },
  el(
    'div',
    {},
    avatar('Sari Qkiz', 40, 88),
    el(
      'div',
      { class: 'f-pill', role: 'button', tabindex: '0', onclick: () => composer.open() },
      el('span', {}, 'Apa yang Anda pikirkan, Sari?'),
    ),
  ),
  el(
    'div',
    { class: 'f-three' },
    el('span', {}, icon(ICONS.film, 22), 'Video langsung'),
    el(
      'div',
      { role: 'button', tabindex: '0', onclick: () => composer.open({ photos: true }) },
      icon(ICONS.photo, 22),
      'Foto/video',
    ),
    el('span', {}, icon(ICONS.smile, 22), 'Perasaan/aktivitas'),
  ),
);
const top = el(
  'header',
  { class: 'f-top', role: 'banner' },
  el(
    'div',
    {},
    el('b', { class: 'f-mark' }, 'Facebook', el('small', {}, 'demo')),
    el(
      'label',
      {},
      icon(ICONS.search, 17),
      el('input', { placeholder: 'Cari di Facebook', 'aria-label': 'Cari di Facebook' }),
    ),
  ),
  el(
    'nav',
    {},
    ...[ICONS.home, ICONS.film, ICONS.cart, ICONS.users].map((i, k) =>
      el('span', { class: k ? 'f-tab' : 'f-tab f-on' }, icon(i, 26)),
    ),
  ),
  el(
    'div',
    { class: 'f-me' },
    ...[ICONS.chat, ICONS.bell].map((i) => el('i', {}, icon(i, 20))),
    avatar('Sari Qkiz', 40, 88),
  ),
);
const left = el(
  'nav',
  { class: 'f-left' },
  ...[
    ['Sari Qkiz', 88],
    ['Teman', 210],
    ['Grup', 190],
    ['Marketplace', 205],
    ['Kenangan', 220],
    ['Tersimpan', 280],
    ['Halaman', 25],
  ].map(([name, hue]) => el('span', {}, avatar(String(name), 34, Number(hue)), String(name))),
);
const right = el(
  'aside',
  { class: 'f-left f-right' },
  el('h2', {}, 'Kontak'),
  ...['Rini Dapur', 'Sekar Griya', 'Melati Kriya', 'Bang Udin', 'Ulfa Tenun'].map((n, i) =>
    el('span', {}, avatar(n, 34, i * 67), n),
  ),
);
document
  .querySelector('#mount')
  ?.append(top, el('div', { class: 'f-page' }, left, el('main', { role: 'main' }, opener, column), right));
