import { apart, mend, type Parts, together } from './backups';
import { HEADER, piecesOf, RECORD, type ZipFile } from './zip';

/** Random numbers that are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

class Dice {
  readonly #next: () => number;
  constructor(seed: number) {
    this.#next = randomFrom(seed);
  }
  /** A whole number from 0 up to, not including, `end`. */
  below = (end: number): number => Math.floor(this.#next() * end);
  pick<T>(from: readonly T[]): T {
    return from[this.below(from.length)] as T;
  }
  bytes = (length: number): Uint8Array => Uint8Array.from({ length }, () => this.below(256));
}

type Bytes = Uint8Array<ArrayBuffer>;
type Change<T> = (dice: Dice, given: T) => T;

const spliced = (
  bytes: Uint8Array,
  from: number,
  to: number,
  between: Uint8Array = new Uint8Array(),
): Bytes => {
  const result = new Uint8Array(from + between.length + bytes.length - to);
  result.set(bytes.subarray(0, from));
  result.set(between, from);
  result.set(bytes.subarray(to), from + between.length);
  return result;
};

/** Two places in their order. */
function stretch(dice: Dice, length: number): [number, number] {
  const [a, b] = [dice.below(length + 1), dice.below(length + 1)];
  return [Math.min(a, b), Math.max(a, b)];
}

/** What a bad disk, a broken download or a careless hand does to bytes. */
const BYTES: Record<string, Change<Bytes>> = {
  flip(dice, bytes) {
    const result = bytes.slice();
    for (let times = 1 + dice.below(4); times > 0; times -= 1) {
      const at = dice.below(result.length);
      result[at] = (result[at] ?? 0) ^ (1 << dice.below(8));
    }
    return result;
  },
  cut: (dice, bytes) => bytes.slice(0, dice.below(bytes.length)),
  behead: (dice, bytes) => bytes.slice(dice.below(bytes.length)),
  remove: (dice, bytes) => spliced(bytes, ...stretch(dice, bytes.length)),
  insert(dice, bytes) {
    const at = dice.below(bytes.length + 1);
    return spliced(bytes, at, at, dice.bytes(1 + dice.below(64)));
  },
  append: (dice, bytes) => spliced(bytes, bytes.length, bytes.length, dice.bytes(1 + dice.below(300))),
  repeat(dice, bytes) {
    const [from, to] = stretch(dice, bytes.length);
    const at = dice.below(bytes.length + 1);
    return spliced(bytes, at, at, bytes.slice(from, to));
  },
  move(dice, bytes) {
    const [from, to] = stretch(dice, bytes.length);
    const rest = spliced(bytes, from, to);
    const at = dice.below(rest.length + 1);
    return spliced(rest, at, at, bytes.slice(from, to));
  },
  blank(dice, bytes) {
    const [from, to] = stretch(dice, bytes.length);
    return bytes.slice().fill(dice.pick([0, 0xff, 0x20]), from, Math.min(to, from + 512));
  },
  header(dice, bytes) {
    const result = bytes.slice();
    const { entries, end } = piecesOf(bytes);
    const { record, header } = dice.pick(entries);
    const places = [
      ...Object.values(RECORD).map((offset) => record + offset),
      ...Object.values(HEADER).map((offset) => header + offset),
      end + 8,
      end + 10,
      end + 12,
      end + 16,
      end + 20,
    ];
    const at = dice.pick(places);
    const over = dice.pick([dice.bytes(1), dice.bytes(2), dice.bytes(4), Uint8Array.of(255, 255, 255, 255)]);
    result.set(over.subarray(0, result.length - at), at);
    return result;
  },
};

const NAMES = [
  '../rows/posts-0001.jsonl',
  '/rows/posts-0001.jsonl',
  'rows\\posts-0001.jsonl',
  'rows/prefs-0001.jsonl',
  'manifest.json',
  'sealed.bin',
  'parts/00001.bin',
  `photos/${'a'.repeat(64)}.jpg`,
  '',
  '\0',
];

const FILES: Record<string, Change<ZipFile[]>> = {
  rename(dice, files) {
    const at = dice.below(files.length);
    return files.map((file, index) => (index === at ? { ...file, name: dice.pick(NAMES) } : file));
  },
  drop(dice, files) {
    const at = dice.below(files.length);
    return files.filter((_, index) => index !== at);
  },
  swap(dice, files) {
    const [a, b] = [dice.below(files.length), dice.below(files.length)];
    return files.map((file, index) => {
      const other = index === a ? files[b] : index === b ? files[a] : file;
      return { ...file, bytes: other?.bytes ?? file.bytes };
    });
  },
  shuffle: (dice, files) =>
    files
      .map((file) => ({ file, key: dice.below(1e6) }))
      .sort((a, b) => a.key - b.key)
      .map(({ file }) => file),
  add: (dice, files) => [...files, { name: dice.pick(NAMES), bytes: dice.bytes(dice.below(200)) }],
  spoil(dice, files) {
    const at = dice.below(files.length);
    const spoil = dice.pick(Object.values(BYTES).filter((change) => change !== BYTES.header));
    return files.map((file, index) =>
      index === at && file.bytes.length > 0
        ? { ...file, bytes: spoil(dice, new Uint8Array(file.bytes)) }
        : file,
    );
  },
};

const VALUES: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e308,
  2 ** 53,
  '',
  'x',
  'shop-sari',
  'shop-rini',
  'photo-sari',
  'batik',
  '../../etc/passwd',
  '<img src=x onerror=alert(1)>',
  '\ud800',
  'x'.repeat(30_000),
  [],
  {},
  [[[[]]]],
  { __proto__: null, toString: 1 },
];

/** Every place in a JSON value that can be changed, as the object or list and its key. */
function placesIn(value: unknown): [Record<string, unknown>, string][] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [
    [holder, key] as [Record<string, unknown>, string],
    ...placesIn(holder[key]),
  ]);
}

/** Changes, drops or adds one thing somewhere in a JSON text. */
function editJson(dice: Dice, text: string): string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // An earlier change has spoilt it already.
    return text;
  }
  const places = placesIn(value);
  if (places.length === 0) return JSON.stringify(dice.pick(VALUES));
  const [holder, key] = dice.pick(places);
  const how = dice.below(4);
  if (how === 0) delete holder[key];
  else if (how === 1) holder[dice.pick(['extra', 'id', 'shopId', 'constructor'])] = dice.pick(VALUES);
  else if (how === 2) holder[key] = dice.pick(places)[0];
  else holder[key] = dice.pick(VALUES);
  try {
    return JSON.stringify(value) ?? 'null';
  } catch {
    // A value that was put into itself has no JSON; another choice will do.
    return editJson(dice, text);
  }
}

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Changes one row, or whole lines, of a file of rows. */
function editRows(dice: Dice, text: string): string {
  const lines = text.split('\n').slice(0, -1);
  const at = dice.below(lines.length);
  const how = dice.below(6);
  if (how === 0) lines.splice(at, 1);
  else if (how === 1) lines.push(lines[at] ?? '');
  else if (how === 2) lines.splice(at, 0, dice.pick(['', '{}', 'null', '[1]', '"', '{"id":"x"}']));
  else lines[at] = editJson(dice, lines[at] ?? 'null');
  return lines.map((line) => `${line}\n`).join('');
}

/** Changes of somebody who knows the format: the manifest is made to fit what was changed. */
const KNOWING: Record<string, (dice: Dice, parts: Parts) => Parts> = {
  rows(dice, { files, manifest }) {
    const rows = files.filter(({ name }) => name.startsWith('rows/'));
    let chosen = dice.pick(rows);
    const before = chosen;
    for (let times = 1 + dice.below(3); times > 0; times -= 1)
      chosen = { ...chosen, bytes: encode(editRows(dice, decode(chosen.bytes) || '{}\n')) };
    return mend({ files: files.map((file) => (file === before ? chosen : file)), manifest });
  },
  photo(dice, { files, manifest }) {
    const photos = files.filter(({ name }) => !name.startsWith('rows/'));
    const chosen = dice.pick(photos);
    const bytes = dice.pick([
      dice.bytes(50),
      encode('<svg/>'),
      chosen?.bytes.slice(0, dice.below(20)) ?? new Uint8Array(),
    ]);
    return mend({ files: files.map((file) => (file === chosen ? { ...file, bytes } : file)), manifest });
  },
  manifest: (dice, { files, manifest }) => ({
    files,
    manifest: JSON.parse(editJson(dice, JSON.stringify(manifest))),
  }),
  part(dice, { files, manifest }) {
    const at = dice.below(manifest.parts.length);
    const name = manifest.parts[at]?.name;
    const [parts, kept] = [
      manifest.parts.filter((_, index) => index !== at),
      files.filter((file) => file.name !== name),
    ];
    return mend({ files: kept, manifest: { ...manifest, parts } });
  },
};

/**
 * A backup with something wrong, the same for the same seed: bytes spoilt, files of the zip renamed, dropped or
 * swapped, or content changed and the manifest mended. `how` names what was done.
 */
export async function mutate(backup: Blob, seed: number): Promise<{ file: Blob; how: string }> {
  const dice = new Dice(seed);
  const kind = dice.below(3);
  if (kind === 0) {
    const how = dice.pick(Object.keys(BYTES));
    const bytes = new Uint8Array(await backup.arrayBuffer());
    return { how, file: new Blob([BYTES[how]?.(dice, bytes) ?? bytes]) };
  }
  const parts = await apart(backup);
  const isPlain = 'parts' in parts.manifest;
  if (kind === 1 || !isPlain) {
    const how = dice.pick(isPlain ? Object.keys(FILES) : [...Object.keys(FILES), 'manifest']);
    const change = FILES[how];
    if (!change) return { how, file: await together(KNOWING.manifest?.(dice, parts) ?? parts) };
    return { how, file: await together({ ...parts, files: unique(change(dice, parts.files)) }) };
  }
  const how = dice.pick(Object.keys(KNOWING));
  return { how: `${how}, mended`, file: await together(KNOWING[how]?.(dice, parts) ?? parts) };
}

/** A zip writer takes no name twice; that case has a test of its own. */
const unique = (files: ZipFile[]): ZipFile[] =>
  files.filter(
    ({ name }, index) => name !== 'manifest.json' && files.findIndex((file) => file.name === name) === index,
  );
