import fc from 'fast-check';
import { expect, it } from 'vitest';
import { easyOf, fromEasy, toEasy } from '@/utils/captions';

const TOKENS = [
  { liquid: '{{ shop.name }}', name: '[Nama toko]' },
  { liquid: '{{ shop.name | bold }}', name: '[Nama toko, tebal]' },
  { liquid: '{{ form.a }}', name: '[Berapa (kg)?]' },
  { liquid: '{% endif %}', name: '[sampai sini]' },
  { liquid: '{{ "{" }}', name: '[{]' },
];

it('shows fields by their names and takes names back as fields', () => {
  const liquid = 'Halo {{ shop.name }}, {{ shop.name | bold }}! {{ form.a }}{{ "{" }}';
  const easy = 'Halo [Nama toko], [Nama toko, tebal]! [Berapa (kg)?][{]';
  expect(toEasy(liquid, TOKENS)).toBe(easy);
  expect(fromEasy(easy, TOKENS)).toBe(liquid);
  expect(easyOf(liquid, TOKENS)).toBe(easy);
});

it('leaves other brackets alone', () => {
  expect(fromEasy('[Nama] [nama toko] [', TOKENS)).toBe('[Nama] [nama toko] [');
  expect(easyOf('Harga [promo]', TOKENS)).toBe('Harga [promo]');
});

it('is none where code would be left, or where the user’s own words look like a field', () => {
  expect(easyOf('{% if x %}a{% endif %}', TOKENS)).toBeNull();
  expect(easyOf('{{ shop.name', TOKENS)).toBeNull();
  expect(easyOf('Tulisan [Nama toko] biasa', TOKENS)).toBeNull();
});

it('without tokens changes nothing', () => {
  expect(toEasy('{{ shop.name }}', [])).toBe('{{ shop.name }}');
});

it('comes back as it was, whatever stands there', () => {
  const piece = fc.constantFrom(
    ...TOKENS.flatMap(({ liquid, name }) => [liquid, name]),
    '{',
    '}',
    '[',
    ']',
    ' a ',
  );
  const text = fc.array(piece, { maxLength: 12 }).map((all) => all.join(''));
  fc.assert(
    fc.property(text, (liquid) => {
      const easy = easyOf(liquid, TOKENS);
      if (easy !== null) expect(fromEasy(easy, TOKENS)).toBe(liquid);
    }),
  );
});
