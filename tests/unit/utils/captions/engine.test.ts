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
  ])('%s', (source) => {
    const start = performance.now();
    expect(problem(source, { long: 'x'.repeat(2000) })).toMatchObject({ code: 'too-much' });
    expect(performance.now() - start).toBeLessThan(1000);
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
});

it('works again after a fault', () => {
  problem('{{ x.y }}', { x: {} });
  expect(render('{{ "Mau" | greeting }}').text).toBe('Mau, Kak');
});
