// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { headingText, mainHeading } from '../../../../../utils/platforms/candidates/heading';
import { page } from './page';

const heading = (html: string) => {
  const found = mainHeading(page(html));
  return found && headingText(found).trim();
};

describe('mainHeading', () => {
  it.each([
    [
      'an h1 of the title',
      '<title>Kue Lapis Legit - Toko Rini</title><h1>Kue Lapis Legit</h1>',
      'Kue Lapis Legit',
    ],
    [
      'the longest of several',
      '<title>Kue Lapis Legit Keju - Toko Rini</title><h1>Toko Rini</h1><h1>Kue Lapis Legit Keju</h1>',
      'Kue Lapis Legit Keju',
    ],
    [
      'another element, where the h1 is a link home',
      '<title>Kue Lapis Legit - Toko Rini</title><h1><a href="/">Toko Rini</a></h1><div class="judul">Kue Lapis Legit</div>',
      'Kue Lapis Legit',
    ],
    [
      'another element, where the h1 is only the category',
      '<title>Kue Lapis Legit Prunes Ukuran Besar - Toko</title><h1>Kue</h1><p>Kue Lapis Legit Prunes Ukuran Besar</p>',
      'Kue Lapis Legit Prunes Ukuran Besar',
    ],
    [
      'a lesser heading with a price beside it, where the title is the shop’s',
      '<title>Rajutan Biru</title><div><h3>Boneka Gajah Rajut</h3><p>Rp 140.000</p></div>',
      'Boneka Gajah Rajut',
    ],
    [
      'not what only screen readers say',
      '<title>Jam Kuningan Tua</title><h1><span class="g-hdn">Details about </span>Jam Kuningan Tua</h1>',
      'Jam Kuningan Tua',
    ],
  ])('takes %s', (_what, html, name) => {
    expect(heading(html)).toBe(name);
  });

  it('finds none where nothing names a product', () => {
    expect(heading('<title>Toko Rini</title><p>Selamat datang</p>')).toBeNull();
  });
});
