// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readingSchema } from '../../utils/model';
import { findComposer } from '../../utils/platforms/composers';
import { readGeneral } from '../../utils/platforms/general';
import { STATIC_MATCHES } from '../../utils/platforms/matches';
import type { Platform } from '../../utils/platforms/platform';
import { platforms } from '../../utils/platforms/registry';

/**
 * A platform is `utils/platforms/<id>.platform.ts`, listed in `registry.ts`, with pages of ours under
 * `tests/fixtures/pages/<id>--<case>.{html,json}`: the page, and what a reader must make of it.
 */
const files = import.meta.glob('../../utils/platforms/*.platform.ts', {
  eager: true,
  import: 'default',
}) as Record<string, Platform>;
const pages = import.meta.glob('../fixtures/pages/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
}) as Record<string, string>;
const answers = import.meta.glob('../fixtures/pages/*.json', {
  import: 'default',
  eager: true,
}) as Record<string, Expected>;

interface Expected {
  url: string;
  kind?: 'product' | 'not-a-product';
  reason?: string;
  name?: string;
  price?: object;
  strikePrice?: number;
  availability?: string;
  description?: string;
  image?: string;
  /** How many photos there are. */
  images?: number;
  /** Whose page it is and who is logged in; compared where it is written down. */
  identity?: object;
  /** Products that the page lists; compared where they are written down. */
  items?: object[];
  // Where careful people differ, an answer may leave room. Any of these is right:
  nameAccept?: string[];
  priceAccept?: object[];
  /** How the description starts: 25 characters, spaces aside. */
  descriptionStarts?: string[];
  /** A part of the first photo's address, where several sizes will do. */
  imageContains?: string;
  /** Fields that are not compared at all. */
  taste?: ('price' | 'strikePrice' | 'availability' | 'description' | 'image')[];
}

const nameOf = (path: string) =>
  path
    .split('/')
    .at(-1)
    ?.replace(/\.(html|json|platform\.ts)$/, '') ?? '';
const cases = Object.keys(pages).map(nameOf).sort();
const expected = (name: string) => answers[`../fixtures/pages/${name}.json`];
const caseOf = (id: string) => cases.filter((name) => name.startsWith(`${id}--`));
const ids = [...platforms.map(({ id }) => id), 'general'];

function read(name: string) {
  const answer = expected(name);
  if (!answer) throw new Error(`tests/fixtures/pages/${name}.json is missing`);
  const doc = new DOMParser().parseFromString(pages[`../fixtures/pages/${name}.html`] ?? '', 'text/html');
  const url = new URL(answer.url);
  const platform = platforms.find(({ id }) => name.startsWith(`${id}--`));
  return { answer, url, platform, result: platform ? platform.read(doc, url) : readGeneral(doc, url) };
}

const start = (text = '') => text.replace(/\s/g, '').slice(0, 25);

/** The answer in full: what was read, wherever it is one of the things the answer leaves open. */
function wanted(answer: Expected, got: Expected): Expected {
  const { nameAccept, priceAccept, descriptionStarts, imageContains, taste, ...full } = answer;
  const sorted = (one: object = {}) => JSON.stringify(Object.entries(one).sort());
  if (nameAccept) full.name = nameAccept.find((one) => one === got.name) ?? nameAccept[0];
  if (priceAccept)
    full.price = priceAccept.find((one) => sorted(one) === sorted(got.price)) ?? priceAccept[0];
  if (descriptionStarts)
    full.description = descriptionStarts.some((one) => start(one) === start(got.description))
      ? got.description
      : descriptionStarts[0];
  if (imageContains) full.image = got.image?.includes(imageContains) ? got.image : imageContains;
  const open = Object.fromEntries((taste ?? []).flatMap((key) => (key in got ? [[key, got[key]]] : [])));
  return { ...full, ...open };
}

describe('the registry', () => {
  it('lists every platform file once, under the name of its file', () => {
    const named = Object.entries(files).map(([path, platform]) => [nameOf(path), platform.id]);
    expect(named.filter(([file, id]) => file !== id)).toEqual([]);
    expect(platforms.map(({ id }) => id).sort()).toEqual(named.map(([file]) => file).sort());
  });

  it('asks for https addresses only, and for those on which the button stands', () => {
    const all = platforms.flatMap(({ matches }) => matches);
    expect(all.filter((match) => !/^https:\/\/[a-z.]+\/\*$/.test(match))).toEqual([]);
    expect([...all].sort()).toEqual([...STATIC_MATCHES].sort());
  });

  it.each(platforms.map((platform) => [platform.id, platform] as const))(
    '%s owns the addresses it matches, and its composer agrees',
    (_id, platform) => {
      for (const match of platform.matches) {
        const url = new URL(match.replace('*', ''));
        expect(platform.pageKind(url), match).not.toBeNull();
        expect(findComposer(url), match).toBe(platform.composer ?? null);
      }
      expect(platform.pageKind(new URL('https://example.com/p/abc/'))).toBeNull();
    },
  );
});

describe('fixture pages', () => {
  it.each(ids)('has a page to read and a page to leave alone for %s', (id) => {
    const kinds = caseOf(id).map((name) => expected(name)?.kind);
    expect(kinds, `add tests/fixtures/pages/${id}--….html`).toContain('not-a-product');
    const readable = caseOf(id).some((name) => expected(name)?.name || expected(name)?.description);
    expect(readable, `add a page of ${id} with a product or a post`).toBe(true);
  });

  it('belong to a platform or to the general reader, and say where they are from', () => {
    expect(cases.filter((name) => !ids.some((id) => name.startsWith(`${id}--`)))).toEqual([]);
    const undated = cases.filter(
      (name) => !/<!-- Own page, \d{4}-\d{2}-\d{2}\./.test(pages[`../fixtures/pages/${name}.html`] ?? ''),
    );
    expect(undated).toEqual([]);
  });

  it.each(cases)('%s is read as written beside it', (name) => {
    const { answer, url, result } = read(name);
    if (answer.reason !== undefined) {
      expect(result).toEqual({ ok: false, reason: answer.reason });
      return;
    }
    if (!result.ok) throw new Error(`reader said ${result.reason}`);
    const { fields, images, kind } = result.data;
    expect(readingSchema.parse(result.data)).toEqual(result.data);
    expect(result.data.url).toBe(url.href);
    const got = {
      url: answer.url,
      kind,
      ...(fields.name && { name: fields.name.value }),
      ...(fields.price && { price: fields.price.value }),
      ...(fields.strikePrice && { strikePrice: fields.strikePrice.value }),
      ...(fields.availability && { availability: fields.availability.value }),
      ...(fields.description && { description: fields.description.value }),
      ...(images[0] !== undefined && { image: images[0] }),
      ...(answer.images !== undefined && { images: images.length }),
      ...(answer.identity !== undefined && { identity: result.data.identity ?? {} }),
      ...(answer.items !== undefined && { items: result.data.items ?? [] }),
    };
    expect(got).toEqual(wanted(answer, got));
  });

  it('leaves the objects of the language as they were', () => {
    read('general--poisoned');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
