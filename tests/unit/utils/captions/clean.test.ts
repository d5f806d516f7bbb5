import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lines, oneLine, tidy, withoutMarkup, withoutWhatsAppMarks } from '@/utils/captions/clean';

it('takes out what cannot be seen and keeps what emoji need', () => {
  expect(oneLine('\u202eKue\u202c\u200b  Lapis\u00a0\ufeff\n"Legit" \ud83d \udc4d')).toBe(
    'Kue Lapis "Legit"',
  );
  expect(oneLine('👨‍👩‍👧 ❤️')).toBe('👨‍👩‍👧 ❤️');
  expect(oneLine(`a${'\u0301'.repeat(50)}`)).toBe(`a${'\u0301'.repeat(4)}`);
  expect(lines(' satu \r\n\r\n dua  tiga\u2028empat\n')).toBe('satu\ndua tiga\nempat');
});

it('reads the text of HTML', () => {
  expect(withoutMarkup('<p>Pedas &amp; <b>gurih</b></p><ul><li>A<li>B</ul><script>x()</script> 3 < 4')).toBe(
    '\nPedas & gurih\n\n\nA\nB\n  3 < 4',
  );
});

describe('withoutWhatsAppMarks', () => {
  it.each([
    ['*PROMO* Kue', 'PROMO Kue'],
    ['Ukuran 40*60', 'Ukuran 40×60'],
    ['Harga*', 'Harga∗'],
    ['2~3 hari', '2–3 hari'],
    ['_miring_ a_b', 'miring a_b'],
    ['```kode```', "'kode'"],
  ])('%s', (text, clean) => {
    expect(withoutWhatsAppMarks(text)).toBe(clean);
  });
  it('leaves no mark that could start or end a format', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '1', ' ', '*', '_', '~', '`', '\n') }), (text) => {
        expect(withoutWhatsAppMarks(text)).not.toMatch(/[*~`]|(?<![a1])_|_(?![a1_])/);
      }),
    );
  });
});

describe('tidy', () => {
  it('closes the gaps that missing fields leave', () => {
    expect(tidy('  Halo , Kak .\n\n \n  Apa   kabar \n')).toBe('Halo, Kak.\nApa kabar');
    expect(tidy(' \n ')).toBe('');
  });
  it('is stable', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', ',', '.', '\n', '\t', '!') }), (text) => {
        expect(tidy(tidy(text))).toBe(tidy(text));
        expect(tidy(text)).not.toMatch(/\n\n| {2}| \n|\n | $/);
      }),
    );
  });
});
