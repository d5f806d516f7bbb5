import { describe, expect, it } from 'vitest';
import { detailLines } from '@/utils/captions/details';

it('takes the lines that look like facts, in their order', () => {
  const text =
    'Cookies lembut dengan isian cokelat.\n\nBerat : 250 gram\n✅ Isi 12 keping\n- Rasa=Matcha\nSpesifikasi:';
  expect(detailLines(text, 'Cookies')).toEqual(['Berat: 250 gram', 'Isi 12 keping', 'Rasa: Matcha']);
});

it('takes the first two sentences where there are no such lines', () => {
  const text =
    'Sambal dari cabai rawit. Pedasnya pelan tetapi lama! Cocok untuk nasi hangat. Isi satu botol.';
  expect(detailLines(text, 'Sambal')).toEqual(['Sambal dari cabai rawit.', 'Pedasnya pelan tetapi lama!']);
});

describe('leaves out', () => {
  it.each([
    ['a phone number', 'Info: 0812-3456-7890'],
    ['a link', 'Katalog: toko.com/katalog'],
    ['WhatsApp', 'Tanya: lewat WA'],
    ['another account', 'Lihat: IG @qkiz'],
    ['hashtags', 'Cookies enak #cookies #batam sekali'],
    ['a price', 'Harga: 45rb'],
    ['an offer', 'Promo: gratis ongkir'],
    ['halal without a number', '- Halal MUI'],
    ['a superlative', '- Terenak se-Batam'],
    ['a promise', '- Dijamin suka'],
    ['another word of address', '- Cocok buat Bunda'],
    ['how to order', 'Cara order: isi format'],
    ['stock of some day', 'Stok: 12'],
    ['unfilled Liquid', 'Bahan: {{ bahan }}'],
    ['one endless word', 'a'.repeat(500)],
    ['the name again', 'Nastar Keju'],
    ['signs only', '=== *** ==='],
  ])('%s', (_, line) => {
    const text = `${line}\nBerat: 250 gram\nIsi: 12 keping`;
    expect(detailLines(text, 'Nastar Keju')).toEqual(['Berat: 250 gram', 'Isi: 12 keping']);
  });
});

it('keeps what buyers must know', () => {
  expect(detailLines('- Tidak halal\n- Mengandung kacang', 'Bakso')).toEqual([
    'Tidak halal',
    'Mengandung kacang',
  ]);
});

it('takes a few short lines of a very long text, fast', () => {
  const start = performance.now();
  for (const text of [
    'Rasa manis dan lembut. ',
    'Ukuran: besar\n',
    '<script ',
    '@.',
    'a.',
    '0 8 ',
    '- ',
    '{{ ',
  ]) {
    const lines = detailLines(text.repeat(20_000 / text.length), 'x');
    expect(lines.length).toBeLessThanOrEqual(12);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(110);
  }
  expect(performance.now() - start).toBeLessThan(1500);
});
