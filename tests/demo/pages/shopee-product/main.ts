import '../shared/base.css';
import './style.css';
import type { DemoProduct } from '../../products';
import { el, ICONS, icon } from '../shared/dom';
import { detail, suggestions } from './detail';
import { applyHead, type HeadData } from './head';

interface Answer {
  product: DemoProduct;
  head: HeadData;
  others: DemoProduct[];
}

const top = el(
  'header',
  { class: 'q8Lzr' },
  el(
    'div',
    {},
    el('a', { class: 'n0Vpe', href: '/' }, 'Shopee', el('small', {}, 'demo')),
    el(
      'form',
      {},
      el('input', { placeholder: 'Cari di Shopee', 'aria-label': 'Cari' }),
      el('button', { class: 'sB1go', type: 'button', 'aria-label': 'Cari' }, icon(ICONS.search, 18)),
    ),
    el('a', { href: '/keranjang', 'aria-label': 'Keranjang' }, icon(ICONS.cart, 28)),
  ),
);
const body = el('main', { class: 'wTb2a' });
document.querySelector('#main')?.append(top, body);

let turn = 0;

function skeleton(): void {
  body.replaceChildren(el('div', { class: 'kP3dd' }, el('i'), el('span', {}, el('b'), el('b'), el('b'))));
}

function cart(): void {
  body.replaceChildren(
    el(
      'section',
      { class: 'c4Rtw' },
      icon(ICONS.cart, 72),
      el('h1', {}, 'Keranjang Belanja'),
      el('p', {}, 'Keranjang belanja Anda kosong.'),
      el('button', { class: 'bU7yk' }, 'Belanja sekarang'),
    ),
  );
}

/** Draws what stands at the present address: the data comes by request, as on the real page. */
async function draw(): Promise<void> {
  turn += 1;
  const mine = turn;
  if (location.pathname === '/keranjang') return cart();
  skeleton();
  const answer = await fetch(`/__demo/api/item?path=${encodeURIComponent(location.pathname)}`);
  if (mine !== turn) return;
  if (!answer.ok) {
    body.replaceChildren(el('section', { class: 'c4Rtw' }, el('h1', {}, 'Halaman Tidak Tersedia')));
    return;
  }
  const { product, head, others } = (await answer.json()) as Answer;
  if (mine !== turn) return;
  applyHead(head);
  body.replaceChildren(detail(product), suggestions(others, go));
}

/** Another product without a reload. */
function go(path: string): void {
  history.pushState(null, '', path);
  window.scrollTo(0, 0);
  void draw();
}
window.addEventListener('popstate', () => void draw());
void draw();
