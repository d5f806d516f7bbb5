import { describe, expect, it } from 'vitest';
import {
  AIMS,
  type CaptionTemplate,
  type DraftInput,
  draftAll,
  draftCaption,
  FORMULAS,
  templates,
} from '@/utils/captions';
import { filterFiles, templateFiles } from '@/utils/captions/registry';
import { measure, PART_IDS } from '@/utils/channels';
import { checkText, ruleBook, rules } from '@/utils/checks';
import { BUSINESS_KINDS, CHANNEL_IDS, type ChannelId, TONES } from '@/utils/model';
import { BRACES, filled, fullShop, products, shops } from '../support/captions';

const TODAY = '2026-12-09';
/** Only what would hold a post back. */
const errors = ruleBook([
  {
    format: 'pajang-rules',
    version: 1,
    name: 'errors',
    checked: TODAY,
    off: rules.flatMap(({ id, severity }) => (severity === 'error' ? [] : [id])),
  },
]);

/** What is wrong with a text for a channel, in words; thousands of texts are looked at, so nothing is asserted here. */
function faultsIn(text: string, channel: ChannelId): string[] {
  const faults: string[] = [];
  const refuse = (wrong: boolean, what: string) => {
    if (wrong) faults.push(what);
  };
  const rest = BRACES.reduce((left, piece) => left.replaceAll(piece, ''), text);
  const { over, hashtags } = measure(text, channel);
  refuse(/\{\{|\}\}|\{%|%\}|undefined|\bnull\b|\bNaN\b|\[object/.test(rest), 'leftover field');
  refuse(over, 'too long');
  refuse(!text.isWellFormed(), 'half a character');
  refuse(/\n{3}|[ \t](\n|$)|^\s|\s$| {2}|\u00a0|[\u200e\u200f\u202a-\u202e]/.test(text), 'stray space');
  refuse(/1234567890 a\.n\.|BCA \d/.test(text), 'account number');
  if (channel === 'instagram' || channel === 'tiktok')
    refuse(/https?:|www\.|\.com|wa\.me/i.test(text) || hashtags > 5, 'link or too many tags');
  if (channel.startsWith('whatsapp')) {
    const odd = (mark: string) => text.split('\n').some((line) => line.split(mark).length % 2 === 0);
    refuse(text.includes('#') || odd('*') || odd('~'), 'broken marks');
  } else {
    refuse(/\*Qkiz|\*Soft|~Rp/.test(text), 'marks of WhatsApp');
  }
  if (channel === 'shopee' || channel === 'tokopedia')
    refuse(
      /0812|https?:|wa\.me|\.com|@|#|\bWA\b|whatsapp|\bIG\b|\bKak\b/i.test(text),
      'leads off the listing',
    );
  const findings = checkText({ text, channel, date: TODAY }, errors);
  return [...faults, ...findings.map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`)];
}

describe('the library', () => {
  const count = (language: string) => templates.filter((each) => each.language === language).length;

  it('holds enough for every business, aim and language', () => {
    expect(count('id')).toBeGreaterThanOrEqual(120);
    expect(count('en')).toBeGreaterThanOrEqual(40);
    for (const kind of BUSINESS_KINDS)
      expect(
        templates.some(({ kinds }) => kinds.includes(kind)),
        kind,
      ).toBe(true);
    for (const aim of AIMS)
      expect(
        templates.some(({ aims }) => aims.includes(aim)),
        aim,
      ).toBe(true);
    for (const formula of FORMULAS)
      expect(
        templates.some((each) => each.formula === formula),
        formula,
      ).toBe(true);
  });

  it('has no two of the same name or the same opening', () => {
    const indonesian = templates.filter(({ language }) => language === 'id');
    expect(new Set(indonesian.map(({ name }) => name.id)).size).toBe(indonesian.length);
    expect(new Set(indonesian.map(({ name }) => name.en)).size).toBe(indonesian.length);
    const hooks = templates.map(({ parts }) => parts.hook);
    expect(new Set(hooks).size).toBe(hooks.length);
  });
});

describe.each([...templateFiles])('template %s', (file, languages) => {
  it('is named like its file, in both languages, Indonesian first', () => {
    expect(languages.map(({ id }) => id)).toEqual([file, `${file}.en`].slice(0, languages.length));
    expect(languages.map(({ language }) => language)).toEqual(['id', 'en'].slice(0, languages.length));
    for (const template of languages) expectComplete(template);
  });

  for (const template of languages) {
    it(`${template.id}: claims nothing that a seller would have to prove, and addresses nobody by itself`, () => {
      const own = Object.values(template.parts).join('\n');
      expect(own).not.toMatch(
        /halal(?! ?bi)|dijamin|jaminan|pasti|\bpaling (?!lambat|sedikit|telat)|terbaik|terenak|termurah|terlaris|best ?seller|no\.? ?1\b|100 ?%|\basli\b|alami|guarantee|the best/i,
      );
      expect(own).not.toMatch(/\b(kak|kakak|sis|gan|bunda|kamu|anda)\b/i);
    });

    it(`${template.id}: uses only our filters and plain Liquid`, () => {
      const used = Object.values(template.parts).flatMap((part) => [...part.matchAll(/\| ?([a-z_]+)/g)]);
      for (const [, name = ''] of used) expect([...filterFiles.keys(), 'append']).toContain(name);
    });

    it(`${template.id}: makes a text of any goods, in every tone, on every channel`, () => {
      const faults = Object.values(products).flatMap((product, index) => {
        const tone = TONES[(index + template.id.length) % TONES.length];
        return [
          ...faultsOf(template, { product, shop: { ...fullShop, tone }, seed: index }),
          ...faultsOf(template, { product, shop: fullShop, seed: 1, form: filled(template.form) }),
        ];
      });
      expect(faults).toEqual([]);
    });

    it(`${template.id}: speaks in every tone, with a shop and without`, () => {
      const product = products.cookies ?? { name: '' };
      const faults = [
        ...TONES.flatMap((tone, seed) => faultsOf(template, { product, shop: { ...fullShop, tone }, seed })),
        ...Object.values(shops).flatMap((shop) =>
          faultsOf(template, { product, shop, seed: 1, form: filled(template.form) }),
        ),
      ];
      expect(faults).toEqual([]);
    });

    it(`${template.id}: opens in at most 80 characters, in words that differ by seed`, () => {
      const product = products.cookies ?? { name: '' };
      const input = { template, product, shop: fullShop, today: TODAY, channel: 'instagram' } as const;
      const hooks = Array.from(
        { length: 12 },
        (_, seed) => draftCaption({ ...input, seed }).parts.hook ?? '',
      );
      for (const hook of hooks) expect(hook.split('\n')[0]?.length).toBeLessThanOrEqual(80);
      for (const hook of hooks) expect(hook.length).toBeGreaterThan(10);
      expect(new Set(hooks).size).toBeGreaterThan(1);
    });

    if (!template.aims.includes('reply')) {
      it(`${template.id}: tells how to order, and the price with its unit or that one may ask`, () => {
        const input = { template, shop: fullShop, seed: 1, today: TODAY };
        const priced = draftAll({ ...input, product: products.cookies ?? { name: '' } });
        const unpriced = draftAll({ ...input, product: products['no price'] ?? { name: '' } });
        for (const channel of ['instagram', 'facebook', 'whatsapp-status', 'whatsapp-group'] as const) {
          if (template.parts.price !== '') expect(priced[channel].text).toContain('Rp25.000/toples');
          if (template.parts.price !== '')
            expect(unpriced[channel].text).toMatch(/tanya harga|ask for the price/i);
          expect(unpriced[channel].text).not.toMatch(/Harga normal|Usually|Rp/);
        }
      });
    }
  }
});

function expectComplete(template: CaptionTemplate) {
  expect(template.name.id).not.toBe('');
  expect(template.name.en).not.toBe('');
  expect(Object.keys(template.parts).sort()).toEqual([...PART_IDS].sort());
  expect(template.kinds.length).toBeGreaterThan(0);
  expect(template.aims.length).toBeGreaterThan(0);
  const keys = template.form.map((field) => field.key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(template.form.length).toBeLessThanOrEqual(6);
  for (const field of template.form) {
    expect(field.label.id).not.toBe('');
    expect(field.label.en).not.toBe('');
    if (field.type === 'choice')
      expect(field.options?.map((option) => option.value)).toContain(field.default);
  }
}

/** What is wrong with the texts of a template for all channels, as "channel: fault: the text". */
function faultsOf(template: CaptionTemplate, input: Omit<DraftInput, 'template' | 'today'>): string[] {
  const drafts = draftAll({ ...input, template, today: TODAY });
  return CHANNEL_IDS.flatMap((channel) => {
    const { text, parts, diagnostics } = drafts[channel];
    const lost = Object.values(parts).filter((part) => !text.includes(part));
    const faults = [
      ...diagnostics.map(({ part, message }) => `${part}: ${message}`),
      ...lost.map((part) => `lost: ${part}`),
      ...faultsIn(text, channel),
    ];
    return faults.map((fault) => `${channel}: ${fault}: ${text}`);
  });
}
