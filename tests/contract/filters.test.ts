import { describe, expect, it } from 'vitest';
import { renderPart } from '@/utils/captions/engine';
import { filterFiles } from '@/utils/captions/registry';
import { profileOf } from '@/utils/channels';

const context = {
  seed: 1,
  today: '2026-11-20',
  part: 'hook',
  greeting: 'Kak',
  tone: 'warm',
  language: 'id',
} as const;
const channels = ['instagram', 'facebook', 'whatsapp-status', 'whatsapp-group', 'shopee'] as const;

const HOSTILE: unknown[] = [
  undefined,
  null,
  '',
  ' ',
  0,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -1,
  10n,
  true,
  Symbol('x'),
  [],
  [null, undefined, {}],
  {},
  { amount: 'x', currency: 3 },
  { amount: Number.NaN, currency: 'IDR' },
  Object.create(null),
  () => 'x',
  new Date(0),
  '\ud83d',
  '**~~__``{{ x }}{% if %}',
  'kata '.repeat(20_000),
  '😀'.repeat(20_000),
  '9'.repeat(50_000),
];

it('there are the filters that templates rely on', () => {
  expect([...filterFiles.keys()]).toEqual(
    expect.arrayContaining([
      'price',
      'day',
      'greeting',
      'hashtags',
      'list',
      'phone',
      'wa_link',
      'pick',
      'truncate',
      'tone',
      'unit',
      'mask',
    ]),
  );
});

describe.each([...filterFiles])('filter %s', (file, filter) => {
  it('is named like its file', () => {
    expect(filter.id).toBe(file);
  });

  it('does what its example says', () => {
    const channel = profileOf(filter.example.channel ?? 'instagram');
    expect(filter.example.liquid).toContain(`| ${filter.id}`);
    expect(renderPart(filter.example.liquid, {}, { ...context, channel })).toEqual({
      text: filter.example.gives,
      diagnostics: [],
    });
  });

  it.each(channels)('takes any value and argument without throwing on %s', (id) => {
    for (const value of HOSTILE) {
      for (const args of [[], [value], [HOSTILE, value], ['casual', 'x'], [-5], [['key', value]]]) {
        const out = filter.apply(value, args, { ...context, channel: profileOf(id) });
        expect(typeof out).toBe('string');
        expect(out).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  });
});
