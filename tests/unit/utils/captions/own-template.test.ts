import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  draftAll,
  draftCaption,
  FIELDS,
  type FieldId,
  faultsOf,
  fieldsOf,
  questionsOf,
  SAMPLE,
  skippedBy,
  spaced,
  templates,
  toCaptionTemplate,
} from '@/utils/captions';
import { PART_IDS } from '@/utils/channels';
import { BUSINESS_KINDS, CHANNEL_IDS } from '@/utils/model';
import { aTemplate } from '../../../support/rows';

const own = (parts: Record<string, string>, basedOn?: string) =>
  toCaptionTemplate(aTemplate('toko', { name: 'Promo saya', parts, ...(basedOn && { basedOn }) }));
const at = { seed: 0, today: '2026-11-20' };

describe('a template of the user as the engine takes it', () => {
  it('keeps its id and name, suits every kind, is suggested to nobody, and says nothing where it has no part', () => {
    const row = aTemplate('toko', { name: 'Promo saya', parts: { hook: 'Halo', lama: 'x' } });
    const template = toCaptionTemplate(row);
    expect(template).toMatchObject({
      id: row.id,
      name: { id: 'Promo saya', en: 'Promo saya' },
      kinds: [...BUSINESS_KINDS],
      aims: [],
      language: 'id',
      form: [],
    });
    expect(template.parts).toEqual({
      hook: 'Halo',
      product: '',
      details: '',
      price: '',
      stock: '',
      area: '',
      call: '',
      trust: '',
      hashtags: '',
    });
  });

  it('asks the questions of its base that it still names', () => {
    // Restock asks for stock, next restock and proof.
    expect(own({ stock: '{{ form.stock }}' }, 'restock').form.map(({ key }) => key)).toEqual(['stock']);
    expect(own({ stock: 'Stok habis' }, 'restock').form).toEqual([]);
    const template = own({ hook: '{{ form.next }}', trust: '{{ form["proof"] }}' }, 'restock');
    expect(template.form.map(({ key }) => key)).toEqual(['next', 'proof']);
    const drafted = draftCaption({
      ...at,
      ...SAMPLE,
      template,
      form: { next: 'Senin', proof: 'P-IRT 123' },
      channel: 'facebook',
    });
    expect(drafted).toMatchObject({ text: 'Senin\n\nP-IRT 123', diagnostics: [] });
  });

  it('of a base that is no longer there asks nothing, and its questions are faults', () => {
    const template = own({ stock: '{{ form.quota }}' }, 'tidak-ada');
    expect(template.form).toEqual([]);
    expect(faultsOf(template)).toMatchObject([{ part: 'stock', code: 'unknown-field' }]);
  });

  it.each(templates.map((template) => [template.id, template] as const))(
    'copied from %s writes what that one writes',
    (id, template) => {
      const copy = own({ ...template.parts }, id);
      expect(faultsOf(copy)).toEqual([]);
      const form = Object.fromEntries(
        template.form.map(({ key, type }) => [key, type === 'date' ? '2026-12-01' : '7']),
      );
      const input = { ...at, ...SAMPLE, form };
      expect(draftAll({ ...input, template: copy })).toEqual(draftAll({ ...input, template }));
    },
  );
});

describe('fields', () => {
  const ids = Object.keys(FIELDS) as FieldId[];

  it.each(ids)('%s is understood on every channel, with everything known and with nothing', (id) => {
    const template = own(Object.fromEntries(PART_IDS.map((part) => [part, FIELDS[id]])));
    expect(faultsOf(template)).toEqual([]);
  });

  it.each([
    ['product', 'Soft Cookies Matcha'],
    ['price', 'Rp25.000/toples'],
    ['strike', 'Rp30.000'],
    ['details', '• Isi: 12 keping\n• Berat: 200 gram\n• Rasa: matcha, tidak terlalu manis'],
    ['greeting', 'Kak'],
    ['shop', 'Dapur Bu Rini'],
    ['area', 'Batam Center'],
    ['delivery', 'Antar sekitar Batam'],
    ['payment', 'Transfer, QRIS, COD'],
    ['whatsapp', '0812-3456-7890'],
    ['chat', 'https://wa.me/6281234567890'],
    ['today', 'Jumat, 20 Nov'],
  ] as const)('%s gives %s', (id, text) => {
    const template = own({ price: FIELDS[id] });
    expect(draftCaption({ ...at, ...SAMPLE, template, channel: 'facebook' }).text).toBe(text);
  });

  it('lead nobody off Shopee, and address nobody there', () => {
    const template = own({ price: `a${FIELDS.whatsapp}${FIELDS.chat}${FIELDS.greeting}z` });
    expect(draftCaption({ ...at, ...SAMPLE, template, channel: 'shopee' }).text).toBe('az');
  });

  it('are each offered once for every part', () => {
    for (const part of PART_IDS) {
      const { usual, others } = fieldsOf(part);
      expect([...usual, ...others].toSorted()).toEqual(ids.toSorted());
      expect(usual.length).toBeGreaterThan(0);
    }
  });

  it('of a base put in the answers to its questions, days as words', () => {
    // Of the pre-order: the day on which orders close, and how many are taken.
    const liquid = new Map(questionsOf({ basedOn: 'pre-order' }).map((one) => [one.field.key, one.liquid]));
    expect(liquid.get('closes')).toBe('{{ form.closes | day }}');
    expect(liquid.get('quota')).toBe('{{ form.quota }}');
    expect(questionsOf({})).toEqual([]);
    for (const { id } of templates) {
      const hook = questionsOf({ basedOn: id }).map((question) => question.liquid);
      expect(faultsOf(own({ hook: hook.join('\n') }, id)), id).toEqual([]);
    }
  });

  it('of its own stand in place of those of the base, asked or not', () => {
    const form = [{ key: 'jam', type: 'date', label: { id: 'Hari', en: 'Day' }, default: '' }] as const;
    expect(questionsOf({ basedOn: 'restock', form: [...form] })).toEqual([
      { field: form[0], liquid: '{{ form.jam | day }}' },
    ]);
    const row = aTemplate('toko', { basedOn: 'restock', form: [...form], parts: { hook: 'Jam buka' } });
    expect(toCaptionTemplate(row).form).toEqual([]);
  });

  it.each([
    ['', '{{ x }}'],
    ['Halo', ' {{ x }}'],
    ['Halo ', '{{ x }}'],
    ['Halo\n', '{{ x }}'],
    ['(', '{{ x }}'],
    ['#', '{{ x }}'],
    ['{{ a }}', ' {{ x }}'],
    ['ya,', ' {{ x }}'],
  ])('behind %j go in as %j', (before, piece) => {
    expect(spaced(before, '{{ x }}')).toBe(piece);
  });
});

describe('faults', () => {
  it('are found behind a condition, one for each part, in the order of the parts', () => {
    const template = own({
      trust: '{% if shop.area == "" %}{{ kosong }}{% endif %}',
      price: '{% if product.strike %}a{% elsif product.price %}{{ salah }}{% endif %}',
      hook: '{{ product.name | besar }}',
      stock: '{% if channel.listing %}{{ toko }}{% endif %}',
    });
    expect(faultsOf(template)).toMatchObject([
      { part: 'hook', code: 'unknown-filter', what: 'besar' },
      { part: 'price', code: 'unknown-field', what: 'salah' },
      { part: 'stock', code: 'unknown-field', what: 'toko' },
      { part: 'trust', code: 'unknown-field', what: 'kosong' },
    ]);
  });

  it('that cost much cost it once', () => {
    const endless = '{% for i in (1..900) %}{% for j in (1..900) %}x{% endfor %}{% endfor %}';
    const template = own(Object.fromEntries(PART_IDS.map((part) => [part, endless])));
    const timed = (action: () => unknown) => {
      const start = performance.now();
      action();
      return performance.now() - start;
    };
    const once = timed(() => draftCaption({ ...at, ...SAMPLE, template, channel: 'instagram' }));
    // Three samples on five channels would be fifteen times as much.
    expect(timed(() => faultsOf(template))).toBeLessThan(5 * once);
    expect(faultsOf(template).map(({ code }) => code)).toEqual(PART_IDS.map(() => 'too-much'));
  });

  it('never throw, and without one every channel can be drafted', () => {
    const piece = fc.constantFrom(
      '{{',
      '}}',
      '{%',
      '%}',
      ' if ',
      ' form.x ',
      '|',
      'product.name',
      '"',
      '\n',
      'a',
    );
    const source = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.constantFrom(...PART_IDS), source, (part, text) => {
        const template = own({ [part]: text });
        const faults = faultsOf(template);
        const drafts = draftAll({ ...at, ...SAMPLE, template });
        if (faults.length === 0)
          for (const channel of CHANNEL_IDS) expect(drafts[channel].diagnostics).toEqual([]);
        else expect(faults.map((fault) => fault.part)).toEqual([part]);
      }),
      { numRuns: 300 },
    );
  });
});

it('tells which channels leave a part out', () => {
  expect(skippedBy('product')).toEqual([]);
  expect(skippedBy('hook')).toEqual(['shopee', 'tokopedia']);
  expect(skippedBy('hashtags')).toEqual([
    'facebook-group',
    'whatsapp-status',
    'whatsapp-group',
    'shopee',
    'tokopedia',
  ]);
});
