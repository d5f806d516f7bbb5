import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  draftCaption,
  faultsOf,
  readTemplate,
  SAMPLE,
  templates,
  toCaptionTemplate,
  toShared,
} from '@/utils/captions';
import { PART_IDS } from '@/utils/channels';
import { aTemplate } from '../../../support/rows';

const FORM = [{ key: 'jam', type: 'text', label: { id: 'Jam', en: 'Hour' }, default: '8' }] as const;
const ROW = aTemplate('toko', {
  name: 'Sapaan "pagi" 🌞',
  basedOn: 'restock',
  form: [...FORM],
  parts: { hook: 'Pagi {{ shop.name }}\njam {{ form.jam }}', price: '' },
});
const file = (changes: object = {}) => JSON.stringify({ ...toShared(ROW), ...changes });

describe('a template as a file', () => {
  it('holds all of it and nothing of the shop', () => {
    expect(toShared(ROW)).toEqual({
      format: 'pajang-template',
      version: 1,
      name: 'Sapaan "pagi" 🌞',
      basedOn: 'restock',
      language: 'id',
      form: [...FORM],
      parts: { hook: 'Pagi {{ shop.name }}\njam {{ form.jam }}' },
    });
    expect(JSON.stringify(toShared(ROW))).not.toContain('toko"');
  });

  it('takes the questions of its base along', () => {
    const { form: _, ...row } = ROW;
    expect(toShared(row).form.map(({ key }) => key)).toEqual(['stock', 'next', 'proof']);
  });

  it('is read back as it was', () => {
    expect(readTemplate(file())).toEqual({
      ok: true,
      data: {
        name: ROW.name,
        basedOn: 'restock',
        language: 'id',
        form: [...FORM],
        parts: toShared(ROW).parts,
      },
    });
  });

  it.each(templates.slice(0, 20).map((template) => [template.id, template] as const))(
    'made of %s writes what that one writes',
    (id, template) => {
      const row = aTemplate('toko', { basedOn: id, parts: { ...template.parts } });
      const read = readTemplate(JSON.stringify(toShared(row)));
      if (!read.ok) throw new Error(read.reason);
      const input = { ...SAMPLE, seed: 1, today: '2026-11-20', channel: 'facebook' } as const;
      const again = toCaptionTemplate({ id: 'x', ...read.data });
      expect(draftCaption({ ...input, template: again })).toEqual(draftCaption({ ...input, template }));
    },
  );
});

describe('a file that does not fit', () => {
  it.each([
    ['', 'not-a-template'],
    ['{', 'not-a-template'],
    ['null', 'not-a-template'],
    ['[]', 'not-a-template'],
    ['"pajang-template"', 'not-a-template'],
    ['{"format":"pajang-rules","version":1}', 'not-a-template'],
    [`{"format":"pajang-template","name":"${'x'.repeat(1_000_000)}"}`, 'not-a-template'],
    ['{"format":"pajang-template","version":2}', 'newer-template'],
    ['{"format":"pajang-template","version":99,"parts":"?"}', 'newer-template'],
    ['{"format":"pajang-template","version":1}', 'damaged-template'],
    ['{"format":"pajang-template","version":"1"}', 'damaged-template'],
  ])('%.60s is refused: %s', (json, reason) => {
    expect(readTemplate(json)).toMatchObject({ ok: false, reason });
  });

  it.each([
    [{ parts: { hook: 1 } }, 'parts.hook'],
    [{ parts: { hook: 'x'.repeat(4001) } }, 'parts.hook'],
    [{ parts: null }, 'parts'],
    [{ name: 'x'.repeat(121) }, 'name'],
    [{ language: 'fr' }, 'language'],
    [{ form: [{ ...FORM[0], type: 'file' }] }, 'form.0.type'],
    [{ form: [{ ...FORM[0], key: 'a b' }] }, 'form.0.key'],
    [{ form: [{ ...FORM[0], key: 'constructor' }] }, 'form.0.key'],
    [{ form: [FORM[0], FORM[0]] }, 'form.1.key'],
    [{ form: Array.from({ length: 21 }, (_, index) => ({ ...FORM[0], key: `a${index}` })) }, 'form'],
  ])('tells where: %j', (changes, where) => {
    expect(readTemplate(file(changes))).toEqual({ ok: false, reason: 'damaged-template', where });
  });

  it('keeps no part that a caption does not have, and no base that there is not', () => {
    const json = file({ basedOn: 'tidak-ada', parts: { hook: 'a', lama: 'b', asal: 'c' } });
    const read = readTemplate(json.replace('"asal"', '"__proto__"'));
    expect(read).toEqual({
      ok: true,
      data: { name: ROW.name, language: 'id', form: [...FORM], parts: { hook: 'a' } },
    });
  });

  it('with faults in its Liquid can be kept, and its faults are known', () => {
    const read = readTemplate(
      file({ parts: { hook: '{{ x }}', price: '{% for i in (1..99999999) %}{% endfor %}' } }),
    );
    if (!read.ok) throw new Error(read.reason);
    expect(faultsOf(toCaptionTemplate({ id: 'x', ...read.data }))).toMatchObject([
      { part: 'hook', code: 'unknown-field', what: 'x', line: 1, column: 4 },
      { part: 'price', code: 'too-much' },
    ]);
  });

  it('never throws, whatever it holds', () => {
    const base = toShared(ROW);
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(base)), fc.jsonValue(), (key, value) => {
        const read = readTemplate(JSON.stringify({ ...base, [key]: value }));
        if (read.ok)
          expect(Object.keys(read.data.parts).every((id) => PART_IDS.some((one) => one === id))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

it('a question by a name that every object answers to is never asked, and breaks nothing', () => {
  const form = [{ ...FORM[0], key: 'constructor' }];
  const template = toCaptionTemplate(
    aTemplate('toko', { form, parts: { hook: 'a {{ form.constructor }}' } }),
  );
  expect(template.form).toEqual([]);
  expect(faultsOf(template)).toMatchObject([{ part: 'hook', code: 'unknown-field' }]);
  const asked = { ...template, form };
  expect(
    draftCaption({ ...SAMPLE, template: asked, seed: 0, today: '2026-11-20', channel: 'facebook' }).text,
  ).toBe('a 8');
});
