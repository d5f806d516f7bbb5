import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

/** `npm run --silent read` and `npm run bench:read`, as they are called from a shell. */
const folder = mkdtempSync(join(tmpdir(), 'pajang-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
const fixture = (name: string) => `tests/fixtures/pages/${name}.html`;

describe('npm run read', { timeout: 60_000 }, () => {
  it('prints the product as JSON and nothing else', () => {
    const url = 'https://toko.example.com/produk/sambal';
    const file = join(folder, 'sambal.html');
    writeFileSync(
      file,
      `<title>Sambal Roa - Toko Rini</title><meta property="og:site_name" content="Toko Rini">
      <h1>Sambal Roa</h1><img src="/f/sambal-roa.jpg" width="600" alt="Sambal Roa">
      <p class="price"><del>Rp 50.000</del> <ins>Rp 45.000/botol</ins></p><button>Beli</button>
      <div class="product-description">Ikan roa asap ditumbuk bersama cabai rawit merah dari Manado.</div>`,
    );
    const answer = JSON.parse(
      execFileSync(process.execPath, ['scripts/read.mjs', file, url], { encoding: 'utf8' }),
    );
    expect(answer).toMatchObject({
      kind: 'product',
      name: 'Sambal Roa',
      price: { amount: 45_000, currency: 'IDR', unit: 'botol' },
      strikePrice: 50_000,
      priceRange: null,
      images: ['https://toko.example.com/f/sambal-roa.jpg'],
      description: 'Ikan roa asap ditumbuk bersama cabai rawit merah dari Manado.',
      availability: null,
    });
    expect(answer.fields.name).toMatchObject({ value: 'Sambal Roa', source: expect.any(String) });
    expect(answer.fields.price.confidence).toBeGreaterThan(0.5);
  });

  it('says of other pages that they are none, without a name or a price', () => {
    const { stdout, status } = run(
      'scripts/read.mjs',
      fixture('general--category'),
      'https://toko.example.com/kategori/kue',
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      kind: 'not-a-product',
      name: null,
      price: null,
      strikePrice: null,
    });
  });

  it('reads the encoding that a page names', () => {
    const file = join(folder, 'latin.html');
    const html =
      '<meta charset="iso-8859-1"><title>Café</title><h1>Café</h1><p class="price">EUR 4,50</p><button>Acheter</button>';
    writeFileSync(file, Buffer.from(html, 'latin1'));
    const { stdout } = run('scripts/read.mjs', file, 'https://boutique.example.fr/p/cafe');
    expect(JSON.parse(stdout)).toMatchObject({ name: 'Café', price: { amount: 4.5, currency: 'EUR' } });
  });

  it('refuses what it cannot read, in words', () => {
    for (const [args, words] of [
      [[], /Usage/],
      [[join(folder, 'none.html'), 'https://a.example'], /no file/],
      [[fixture('general--category'), 'kategori'], /not an address/],
    ] as const) {
      const { status, stdout, stderr } = run('scripts/read.mjs', ...args);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(words);
    }
  });
});

describe('npm run bench:read', { timeout: 60_000 }, () => {
  it('scores each field and keeps the pages held back apart', () => {
    const file = 'general--woocommerce';
    const truth = {
      url: 'https://toko.example.com/produk/x',
      name: { value: 'Nama yang lain', accept: ['Nama yang lain'] },
      price: { value: 1, accept: [1], range: null },
    };
    for (const name of ['01', '03']) {
      const page = mkdtempSync(join(folder, 'p'));
      const target = join(folder, 'set', name);
      execFileSync('mkdir', ['-p', target]);
      execFileSync('cp', [fixture(file), join(target, 'page.html')]);
      writeFileSync(join(target, 'truth.json'), JSON.stringify(truth));
      rmSync(page, { recursive: true });
    }
    const { stdout, status } = run('scripts/bench-read.mjs', join(folder, 'set'), '--hide');
    expect(status).toBe(0);
    expect(stdout).toMatch(/All pages \(2 pages\)[\s\S]+name\s+0 of\s+2/);
    expect(stdout).toMatch(/Held back \(1 pages\)/);
    expect(stdout).toMatch(/ 01 {2}name:/);
    // With --hide nothing is shown of the pages held back.
    expect(stdout).not.toMatch(/ 03 {2}name:/);
  });
});
