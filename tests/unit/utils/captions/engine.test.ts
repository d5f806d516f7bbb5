import { describe, expect, it } from 'vitest';
import { renderPart } from '@/utils/captions/engine';
import { profileOf } from '@/utils/channels';

const context = {
  channel: profileOf('instagram'),
  seed: 1,
  today: '2026-11-20',
  part: 'details',
  greeting: 'Kak',
  tone: 'warm',
  language: 'id',
} as const;
const render = (source: string, scope: object = {}) => renderPart(source, scope, context);
const problem = (source: string, scope: object = {}) => {
  const { text, diagnostics } = render(source, scope);
  expect(text).toBe('');
  expect(diagnostics).toHaveLength(1);
  return diagnostics[0];
};

it('treats values as data, however much they look like Liquid', () => {
  const product = { name: '{{ product.secret }}{% for i in (1..9) %}x{% endfor %}', secret: 'rahasia' };
  expect(render('{{ product.name }}', { product }).text).toBe(product.name);
});

describe('says in plain words what is wrong, and where', () => {
  it.each([
    ['a\n  {{ product.nama }}', 'unknown-field', 2, 6, 'product.nama'],
    ['{{ "x" | rupiahh }}', 'unknown-filter', 1, 1, 'rupiahh'],
    ['x\n{% include "a" %}', 'unknown-tag', 2, 1, 'include'],
    ['{% if 1 %}a', 'not-closed', 1, 1, ''],
    ['a {{ b', 'not-closed', 1, 3, ''],
    ['{% if %}a{% endif %}', 'syntax', 1, 6, ''],
  ])('%s', (source, code, line, column, word) => {
    const found = problem(source, { product: {} });
    expect(found).toMatchObject({ part: 'details', code, line, column });
    expect(found?.message).toContain(word);
    expect(found?.message).not.toMatch(/undefined|error|token|liquid/i);
  });
});

describe('ends what would not end', () => {
  it.each([
    ['{% for i in (1..100000000) %}x{% endfor %}'],
    ['{% for i in (1..900) %}{% for j in (1..900) %}x{% endfor %}{% endfor %}'],
    ['{% assign a = "xxxxxxxxxx" %}{% for i in (1..60) %}{% assign a = a | append: a %}{% endfor %}{{ a }}'],
    ['{% for i in (1..2000) %}{{ long }}{% endfor %}'],
    [
      '{% for i in (1..900) %}{% for j in (1..900) %}{% for k in (1..900) %}{% endfor %}{% endfor %}{% endfor %}',
    ],
    ['{% for i in (1..1000) %}{% assign a = a | append: long %}{% endfor %}{{ a }}'],
    [
      '{% assign a = "x" %}{% for i in (1..40) %}{% assign a = a | replace: "x", "xx" %}{% endfor %}{{ a.size }}',
    ],
    ['{% assign a = "x,x" | split: "," %}{% for i in (1..40) %}{% assign a = a | concat: a %}{% endfor %}'],
    ['{% for i in (1..20) %}{% capture a %}{{ a }}{{ long }}{% endcapture %}{% endfor %}{{ a.size }}'],
  ])('%s', (source) => {
    const start = performance.now();
    expect(problem(source, { long: 'x'.repeat(2000), a: '' })).toMatchObject({ code: 'too-much' });
    expect(performance.now() - start).toBeLessThan(1000);
  });

  // Twenty-five times doubled, eight letters are 268 million: whatever then touches them ends the browser's tab.
  it.each(['{{ a | upcase }}', '{{ a | list }}', '{{ a | replace: "x", "y" }}', '{{ a | hashtags }}', ''])(
    'a text that doubles itself, and then %j',
    (rest) => {
      const twice = '{% capture a %}{{ a }}{{ a }}{% endcapture %}';
      const source = `{% assign a = "xxxxxxxx" %}\n{% for i in (1..25) %}${twice}{% endfor %}${rest}`;
      const start = performance.now();
      // "{% for i in (1..25) %}" is 22 characters long, and the capture begins behind it.
      expect(problem(source)).toMatchObject({ code: 'too-much', line: 2, column: 23 });
      expect(performance.now() - start).toBeLessThan(1000);
    },
  );
});

describe('wrong types', () => {
  const product = { name: 'Nastar', details: ['a', 'b'], price: { amount: 25_000, currency: 'IDR' } };
  it.each([
    ['a\n{{ product }}', 2, 1],
    ['{{ product.name | divided_by: 0 }}', 1, 1],
    ['Harga {{ 1 | divided_by: 0 }}', 1, 7],
  ])('%j has nothing that can be written', (source, line, column) => {
    expect(problem(source, { product })).toMatchObject({ code: 'not-text', line, column });
  });

  it.each([
    ['{{ product | price }}', ''],
    ['{{ product.details | price }}', ''],
    ['{{ product.name | price }}', ''],
    ['{{ product.price | day }}', ''],
    ['{{ product.name | truncate: product }}', 'Nastar'],
    ['{{ product.name | list: product }}', '• Nastar'],
    ['{{ product | list }}', ''],
    ['{{ product | hashtags: product, product }}', ''],
    ['{{ product | wa_link: product }}', ''],
    ['{{ product | mask }}', ''],
    ['{% for i in product.name %}{{ i }}{% endfor %}', 'Nastar'],
    ['{% for i in (1..product.name) %}x{% endfor %}', ''],
    ['{{ nil }}', ''],
  ])('%s gives %j', (source, text) => {
    expect(render(source, { product })).toEqual({ text, diagnostics: [] });
  });
});

it.each(['include', 'render', 'layout', 'block', 'liquid', 'raw', 'tablerow', 'increment'])(
  'has no %s tag',
  (tag) => {
    expect(problem(`{% ${tag} "x" %}`)).toMatchObject({ code: 'unknown-tag' });
  },
);

it.each(['date', 'sha256', 'slice', 'json', 'where_exp', 'url_encode'])('has no %s filter', (filter) => {
  expect(problem(`{{ "x" | ${filter}: 1 }}`)).toMatchObject({ code: 'unknown-filter' });
});

it('sees own fields only', () => {
  expect(problem('{{ product.constructor }}', { product: {} })).toMatchObject({ code: 'unknown-field' });
  expect(problem('{{ product.__proto__ }}', { product: {} })).toMatchObject({ code: 'unknown-field' });
  for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf']) {
    for (const source of [`{{ ${name} }}`, `{{ product["${name}"] }}`, `{{ product.name.${name} }}`])
      expect(problem(source, { product: { name: 'x' } })).toMatchObject({ code: 'unknown-field' });
    expect(problem(`{{ "x" | ${name} }}`)).toMatchObject({ code: 'unknown-filter', what: name });
    expect(problem(`{% ${name} %}`)).toMatchObject({ code: 'unknown-tag', what: name });
  }
});

it('works again after a fault', () => {
  problem('{{ x.y }}', { x: {} });
  expect(render('{{ "Mau" | greeting }}').text).toBe('Mau, Kak');
});
