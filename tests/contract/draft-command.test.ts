import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

/** `npm run --silent draft`, as it is called from a shell. */
const folder = mkdtempSync(join(tmpdir(), 'pajang-draft-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};
const run = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/draft.mjs', ...args], { encoding: 'utf8' });
const answer = (...args: string[]) => {
  const { status, stdout, stderr } = run(...args);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return JSON.parse(stdout);
};

const cookies = {
  name: 'Soft Cookies Matcha',
  price: { amount: 25_000, currency: 'IDR', unit: 'toples' },
  description: 'Isi: 12 keping',
};

describe('npm run draft', { timeout: 60_000 }, () => {
  it('writes a caption of a product and a shop, and tells what the checks find', () => {
    const product = file('product.json', cookies);
    const shop = file('shop.json', {
      name: 'Qkiz',
      kind: 'food',
      greeting: 'Kak',
      whatsapp: '6281234567890',
    });
    const args = [product, '--channel', 'instagram', '--template', 'new-arrival', '--shop', shop];
    const draft = answer(...args, '--date', '2026-12-09');
    expect(draft.channel).toBe('instagram');
    expect(draft.text).toContain('Harga Rp25.000/toples');
    expect(draft.text).toContain('0812-3456-7890');
    expect(draft.length).toBe(draft.text.length);
    expect(draft.findings).toEqual([]);
  });

  it('only checks a text, without a product', () => {
    const text = 'Keripik tempe, order WA 0812-3456-7890';
    const checked = answer(
      '--channel',
      'shopee',
      '--text',
      file('text.txt', `${text}\n`),
      '--business',
      'food',
    );
    expect(checked).toMatchObject({ channel: 'shopee', text, length: text.length });
    const contact = checked.findings.find(({ rule }: { rule: string }) => rule === 'L01');
    expect(contact).toMatchObject({ severity: 'error', message: expect.any(String) });
    expect(text.slice(contact.start, contact.end)).toContain('0812-3456-7890');
  });

  it('checks many, one result a line, and a shop of services never gets Shopee', () => {
    const lines = [
      { id: 'a', channel: 'instagram', business: 'food', text: 'Nastar terenak 65rb/toples, DM ya' },
      { id: 'b', channel: 'shopee', business: 'service', text: 'Cuci sofa', field: 'name' },
      { id: 'c', channel: 'tiktok', business: 'food', text: 'Terima kasih yang sudah mampir hari ini' },
    ];
    const { stdout, status } = run(
      '--jsonl',
      file('many.jsonl', lines.map((line) => JSON.stringify(line)).join('\n')),
    );
    expect(status).toBe(0);
    const results = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(results.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(results.map(({ findings }) => findings.map(({ rule }: { rule: string }) => rule))).toEqual([
      ['L20'],
      ['L08'],
      [],
    ]);
  });

  it.each([
    ['an unknown channel', [file('p1.json', cookies), '--channel', 'myspace'], /"myspace" is no channel/],
    [
      'an unknown template',
      [file('p2.json', cookies), '--channel', 'tiktok', '--template', 'x'],
      /no template x/,
    ],
    ['a file that is not there', ['nowhere.json', '--channel', 'tiktok'], /no file nowhere\.json/],
    ['no JSON', [file('p3.json', '{'), '--channel', 'tiktok'], /product is no JSON/],
    ['a wrong field', [file('p4.json', { name: 7 }), '--channel', 'tiktok'], /product is wrong at "name"/],
    ['a day that is none', [file('p5.json', cookies), '--channel', 'tiktok', '--date', '9/12'], /is no day/],
    ['an option that there is not', ['--chanel', 'tiktok'], /chanel/],
    ['nothing', [], /Usage/],
  ])('says so when given %s', (_what, args, words) => {
    const { status, stdout, stderr } = run(...args);
    expect(stderr).toMatch(words);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });
});
