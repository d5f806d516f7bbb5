import fc from 'fast-check';
import { FONT_IDS } from '@/utils/model';
import type { BrandColors } from '@/utils/scene/colors';
import type { BrandFonts } from '@/utils/scene/fonts';
import {
  COLOR_TOKENS,
  EDITS,
  type Layer,
  type LeafLayer,
  SCENE_VERSION,
  type Scene,
  type SceneOrigin,
  TEXT_ROLES,
} from '@/utils/scene/schema';

interface Options {
  /**
   * Numbers as they come out of an editor: boxes near the picture, none below half a pixel. Without it every number
   * that the schema takes turns up, down to the smallest and up to the largest that there is.
   */
  tame?: boolean;
  /** Most layers of a scene (40 when left out). */
  most?: number;
}

/** JSON knows no -0, and a scene must come back from it as it was. */
const number = (arbitrary: fc.Arbitrary<number>) => arbitrary.map((value) => value + 0);

/** A property that may be missing; never present and undefined, which JSON would lose. */
type Parts<T> = { [Key in keyof T]-?: fc.Arbitrary<Exclude<T[Key], undefined>> };
const record = <T extends object, Needed extends keyof T>(parts: Parts<T>, needed: readonly Needed[]) =>
  fc.record(parts as never, {
    requiredKeys: needed as never,
    noNullPrototype: true,
  }) as unknown as fc.Arbitrary<T>;

/** Words as sellers and strangers write them: none, long, of other scripts, of signs that hang together. */
const SAID = [
  '',
  ' ',
  '\n',
  'Rp25.000',
  'Soft Cookies Matcha isi 12',
  'Brownies kukus\npandan wangi\ntoples besar',
  '🍪👩‍👩‍👧‍👦🇮🇩 enak',
  'كعك العيد 12',
  'ラーメン 醤油',
  'ᮊᮥᮆᮊᮥᮂ',
  'é̂́ñ',
  'X'.repeat(300),
];
const text = (maxLength: number) =>
  fc.oneof(
    fc.constantFrom(...SAID).map((said) => said.slice(0, maxLength)),
    fc.string({ unit: 'grapheme', maxLength: 20 }).filter((said) => said.length <= maxLength),
    fc.string({ unit: 'binary', maxLength: 12 }).filter((said) => said.length <= maxLength),
  );

const hex = fc
  .tuple(fc.integer({ min: 0, max: 0xffffff }), fc.boolean())
  .map(([value, loud]) => `#${value.toString(16).padStart(6, '0')[loud ? 'toUpperCase' : 'toLowerCase']()}`);
const color = fc.oneof(fc.constantFrom(...COLOR_TOKENS), hex);
const share = number(fc.double({ min: 0, max: 1, noNaN: true }));
const assetId = fc.constantFrom('photo-1', 'photo-2', 'photo-3', 'logo');

function numbers({ tame = false }: Options) {
  const wild = { noNaN: true, noDefaultInfinity: true } as const;
  const place = number(fc.double({ min: -3000, max: 6000, noNaN: true }));
  const length = number(fc.double({ min: 0.5, max: 4000, noNaN: true }));
  const angle = number(fc.double({ min: -720, max: 720, noNaN: true }));
  if (tame) return { place, length, angle, inset: number(fc.double({ min: 0, max: 400, noNaN: true })) };
  const above = fc.double({ min: Number.MIN_VALUE, ...wild });
  const few = fc.constantFrom(Number.MIN_VALUE, 1e-9, 0.01, 1, 8192, 1e9, Number.MAX_VALUE);
  return {
    place: fc.oneof(place, number(fc.double(wild))),
    length: fc.oneof({ arbitrary: length, weight: 3 }, number(above), few),
    angle: fc.oneof(angle, number(fc.double(wild))),
    inset: fc.oneof(fc.constant(0), length, few),
  };
}

type Numbers = ReturnType<typeof numbers>;

const fillOf = ({ angle }: Numbers) =>
  fc.oneof(color, fc.record({ from: color, to: color, angle }, { noNullPrototype: true }));

function baseOf({ place, length, angle }: Numbers) {
  return {
    // Named by its place in the scene once that is known.
    id: fc.constant('layer'),
    x: place,
    y: place,
    width: length,
    height: length,
    opacity: share,
    angle,
    locked: fc.boolean(),
    hidden: fc.boolean(),
    name: text(60),
    edits: fc.uniqueArray(fc.constantFrom(...EDITS)),
  };
}
const BASE = ['id', 'x', 'y', 'width', 'height', 'type'] as const;

function leafOf(options: Options): fc.Arbitrary<LeafLayer> {
  const known = numbers(options);
  const { length, inset } = known;
  const base = baseOf(known);
  const corners = fc.constantFrom('all' as const, 'top' as const);
  const outline = fc.record({ color, width: length }, { noNullPrototype: true });
  const shadow = fc.boolean();
  type Of<Type extends LeafLayer['type']> = Extract<LeafLayer, { type: Type }>;
  return fc.oneof(
    record<Of<'photo'>, keyof Of<'photo'>>(
      {
        ...base,
        type: fc.constant('photo'),
        assetId,
        focus: fc.record({ x: share, y: share }, { noNullPrototype: true }),
        zoom: number(fc.double({ min: 1, max: 8, noNaN: true })),
        radius: inset,
        corners,
        outline,
        shadow,
      },
      [...BASE, 'assetId', 'focus', 'radius'],
    ),
    record<Of<'logo'>, keyof Of<'logo'>>({ ...base, type: fc.constant('logo'), assetId, shadow }, [
      ...BASE,
      'assetId',
    ]),
    record<Of<'text'>, keyof Of<'text'>>(
      {
        ...base,
        type: fc.constant('text'),
        text: text(2000),
        fit: fc.record(
          { full: text(2000), max: length, min: length, lines: fc.integer({ min: 1, max: 12 }) },
          { noNullPrototype: true },
        ),
        size: length,
        font: fc.constantFrom('sign' as const, 'body' as const, ...FONT_IDS),
        weight: fc.constantFrom(400, 500, 600, 700, 800),
        lineHeight: options.tame ? number(fc.double({ min: 0.8, max: 2, noNaN: true })) : length,
        align: fc.constantFrom('left', 'center', 'right'),
        color,
        strike: fc.boolean(),
        outline,
        shadow,
        curve: number(fc.double({ min: -360, max: 360, noNaN: true })),
        role: fc.constantFrom(...TEXT_ROLES),
      },
      [...BASE, 'text', 'size', 'weight', 'lineHeight', 'align', 'color', 'role'],
    ),
    record<Of<'shape'>, keyof Of<'shape'>>(
      {
        ...base,
        type: fc.constant('shape'),
        shape: fc.constantFrom(
          ...(['rect', 'ellipse', 'awning', 'wave', 'seal', 'tag', 'ribbon'] as const),
          ...(['burst', 'bubble', 'line', 'arrow', 'heart', 'star'] as const),
        ),
        fill: fillOf(known),
        stripe: color,
        fade: fc.constantFrom('up', 'down'),
        outline,
        shadow,
        radius: inset,
        corners,
      },
      [...BASE, 'shape', 'fill', 'radius'],
    ),
    record<Of<'qr'>, keyof Of<'qr'>>(
      {
        ...base,
        type: fc.constant('qr'),
        data: fc.oneof(
          fc.constantFrom('https://wa.me/628123456789', 'x', '🍪'.repeat(250), 'é'.repeat(500)),
          fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
        ),
        color,
        ground: color,
      },
      [...BASE, 'data', 'color', 'ground'],
    ),
  );
}

/** Any layer that the schema takes, with members if it is a group. Ids are those of `anyScene` only. */
export function anyLayer(options: Options = {}): fc.Arbitrary<Layer> {
  const leaf = leafOf(options);
  type Group = Extract<Layer, { layers: LeafLayer[] }>;
  const group = record<Group, keyof Group>(
    {
      ...baseOf(numbers(options)),
      type: fc.constantFrom('group', 'badge'),
      layers: fc.array(leaf, { maxLength: 5 }),
    },
    [...BASE, 'layers'],
  );
  return fc.oneof({ arbitrary: leaf as fc.Arbitrary<Layer>, weight: 4 }, { arbitrary: group, weight: 1 });
}

/** Layers named by their place, so that every id of a scene is there once. */
const named = (layers: readonly Layer[]): Layer[] =>
  layers.map((layer, index) => {
    const id = `layer-${index}`;
    if (!('layers' in layer)) return { ...layer, id };
    return { ...layer, id, layers: layer.layers.map((leaf, inner) => ({ ...leaf, id: `${id}-${inner}` })) };
  });

/** Any scene that `sceneSchema` takes; plain JSON, every id in it once. */
export function anyScene(options: Options = {}): fc.Arbitrary<Scene> {
  const known = numbers(options);
  const side = fc.integer({ min: options.tame ? 100 : 1, max: options.tame ? 2000 : 8192 });
  const word = text(600);
  return record<Scene, 'version' | 'width' | 'height' | 'background' | 'layers'>(
    {
      version: fc.constant(SCENE_VERSION),
      width: side,
      height: side,
      background: fillOf(known),
      ownBackground: fc.boolean(),
      layers: fc.array(anyLayer(options), { maxLength: options.most ?? 40 }).map(named),
      origin: fc.record(
        {
          layoutId: fc.constantFrom('card', 'collage', 'no-such-layout', ''),
          photoIds: fc.array(assetId, { maxLength: 4 }),
          goods: fc.array(
            record<SceneOrigin['goods'][number], never>(
              { id: fc.constantFrom('product-1', 'product-2'), price: word, strikePrice: word },
              [],
            ),
            { maxLength: 9 },
          ),
          words: fc.dictionary(
            fc.constantFrom('note', 'title', 'facts', 'lines'),
            fc.oneof(word, fc.array(word, { maxLength: 12 })),
            { noNullPrototype: true },
          ),
        },
        { noNullPrototype: true },
      ),
      removed: fc.array(fc.constantFrom('name', 'price', 'shop-mark'), { maxLength: 3 }),
    },
    ['version', 'width', 'height', 'background', 'layers'],
  );
}

/** Colours and typefaces of any shop. */
export const anyBrand: fc.Arbitrary<{ colors: BrandColors; fonts?: BrandFonts }> = record<
  { colors: BrandColors; fonts?: BrandFonts },
  'colors'
>(
  {
    colors: fc.record({ ground: hex, accent: hex, ink: hex }, { noNullPrototype: true }),
    fonts: fc.record(
      { sign: fc.constantFrom(...FONT_IDS), body: fc.constantFrom(...FONT_IDS) },
      { noNullPrototype: true },
    ),
  },
  ['colors'],
);
