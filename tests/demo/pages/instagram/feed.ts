import { avatar, el, ICONS, icon } from '../shared/dom';
import { lexicalBox } from '../shared/lexical-box';

interface FeedPost {
  name: string;
  hue: number;
  picture?: string;
  caption: string;
  likes: number;
  age: string;
}

const SAMPLE: FeedPost[] = [
  {
    name: 'dapur.burini',
    hue: 12,
    picture: '/__demo/photo/sambal-bawang.jpg',
    caption: 'Sambal bawang matang pagi ini, 20 botol saja. Yang kemarin tidak kebagian, silakan.',
    likes: 128,
    age: '2 jam',
  },
  {
    name: 'griya.sekar',
    hue: 220,
    picture: '/__demo/photo/batik-lipat.jpg',
    caption: 'Kawung sogan datang lagi.\nMeteran, katun halus.',
    likes: 74,
    age: '5 jam',
  },
];

const STORIES = [
  'kedai.senja',
  'griya.sekar',
  'dapur.burini',
  'kriya.melati',
  'roti.pagi',
  'tenun.ulfa',
  'kopi.lorong',
];

/** One post in the feed; its comment box is a Lexical editor too, as on the real page. */
export function post(p: FeedPost): HTMLElement {
  const comment = lexicalBox({
    kind: 'plain',
    label: 'Tambahkan komentar...',
    placeholder: 'Tambahkan komentar...',
  });
  return el(
    'article',
    { class: 'x-post' },
    el(
      'header',
      {},
      avatar(p.name, 34, p.hue),
      el('b', {}, p.name),
      el('span', { class: 'x-mute' }, `• ${p.age}`),
      el('span', { class: 'x-grow' }),
      icon(ICONS.dots, 20, 'Opsi lainnya'),
    ),
    p.picture ? el('img', { src: p.picture, alt: `Foto oleh ${p.name}` }) : null,
    el(
      'div',
      { class: 'x-acts' },
      icon(ICONS.heart, 25, 'Suka'),
      icon(ICONS.comment, 25, 'Komentari'),
      icon(ICONS.send, 25, 'Bagikan postingan'),
      el('span', { class: 'x-grow' }),
      icon(ICONS.bookmark, 25, 'Simpan'),
    ),
    el('b', { class: 'x-likes' }, `${p.likes} suka`),
    el('p', { class: 'x-caption' }, el('b', {}, p.name), ' ', p.caption),
    el('div', { class: 'x-comment' }, comment.host, icon(ICONS.smile, 16)),
  );
}

export function feed(): HTMLElement {
  const stories = el(
    'div',
    { class: 'x-stories' },
    ...STORIES.map((name, i) => el('div', {}, el('i', {}, avatar(name, 58, i * 51)), el('small', {}, name))),
  );
  const column = el('div', { class: 'x-posts' }, ...SAMPLE.map(post));
  const side = el(
    'aside',
    { class: 'x-side' },
    el(
      'div',
      {},
      avatar('qkiz.batam', 44, 88),
      el('p', {}, el('b', {}, 'qkiz.batam'), el('span', { class: 'x-mute' }, 'Qkiz Batam')),
    ),
    el('h2', {}, 'Disarankan untuk Anda'),
    ...STORIES.slice(3, 7).map((name, i) =>
      el(
        'div',
        {},
        avatar(name, 34, 300 - i * 47),
        el('p', {}, el('b', {}, name), el('span', { class: 'x-mute' }, 'Disarankan')),
        el('a', {}, 'Ikuti'),
      ),
    ),
  );
  const wrap = el('div', { class: 'x-feed' }, el('div', {}, stories, column), side);
  // New posts go on top of the column, not above the stories.
  wrap.prepend = (...nodes) => column.prepend(...nodes);
  return wrap;
}

/** The left rail. "Buat" opens the composer on the same address. */
export function rail(openComposer: () => void): HTMLElement {
  const entry = (glyph: string, word: string, label: string, press?: () => void) =>
    el(
      'a',
      {
        role: 'link',
        tabindex: '0',
        href: press ? '#' : undefined,
        onclick:
          press &&
          ((e: Event) => {
            e.preventDefault();
            press();
          }),
      },
      icon(glyph, 25, label),
      el('span', {}, word),
    );
  return el(
    'nav',
    { class: 'x-rail' },
    el('strong', {}, 'Instagram', el('small', {}, 'demo')),
    entry(ICONS.home, 'Beranda', 'Beranda'),
    entry(ICONS.search, 'Cari', 'Cari'),
    entry(ICONS.compass, 'Jelajahi', 'Jelajahi'),
    entry(ICONS.film, 'Reels', 'Reels'),
    entry(ICONS.chat, 'Pesan', 'Pesan'),
    entry(ICONS.heart, 'Notifikasi', 'Notifikasi'),
    entry(ICONS.plus, 'Buat', 'Postingan baru', openComposer),
    entry(ICONS.user, 'Profil', 'Profil'),
  );
}
