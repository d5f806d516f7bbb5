import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { BackupError, readBackup } from '@/utils/backup';
import { backupOf, photosOf, sourceOf, stock } from '../../../support/backups';
import { piecesOf, type RawEntry } from '../../../support/zip';

const PASSWORD = 'rahasia';
const bases: Record<'plain' | 'locked', Uint8Array<ArrayBuffer>> = {
  plain: new Uint8Array(),
  locked: new Uint8Array(),
};

beforeAll(async () => {
  const bytes = async (password?: string) =>
    new Uint8Array(await (await backupOf(sourceOf(stock()), { password })).arrayBuffer());
  bases.plain = await bytes();
  bases.locked = await bytes(PASSWORD);
});

const read = (bytes: Uint8Array<ArrayBuffer>) => readBackup(new Blob([bytes]), { password: PASSWORD });
const reasonOf = (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  read(bytes).then(
    () => 'none',
    (error: unknown) => {
      if (error instanceof BackupError) return error.reason;
      throw error;
    },
  );

/** What a file that was read holds, to be compared. */
async function contentOf(bytes: Uint8Array<ArrayBuffer>) {
  const { rows, photos } = await read(bytes);
  return { rows, photos: await photosOf(photos) };
}

describe.each(['plain', 'locked'] as const)('a file cut off: %s', { timeout: 30_000 }, (base) => {
  /** Ends in, at and between all pieces of the file. */
  const ends = (bytes: Uint8Array): number[] => {
    const { entries, directory, end } = piecesOf(bytes);
    const within = ({ header, start, end: last, record }: RawEntry) => [
      header,
      header + 2,
      header + 29,
      start,
      start + 1,
      last - 1,
      last,
      record + 1,
      record + 46,
    ];
    return [...entries.flatMap(within), directory, end, end + 4, end + 21];
  };

  it('is refused wherever the cut is', async () => {
    const bytes = bases[base];
    const cuts = ends(bytes);
    expect(cuts.length).toBeGreaterThan(90);
    for (const cut of cuts) {
      // Without its first four bytes nothing says that it was a zip.
      const reason = cut < 4 ? 'not-a-backup' : 'backup-damaged';
      expect(await reasonOf(bytes.slice(0, cut)), `cut at ${cut}`).toBe(reason);
    }
  });

  it('is refused when its beginning or a stretch of its middle is missing', async () => {
    const bytes = bases[base];
    const without = (from: number, to: number) =>
      new Uint8Array([...bytes.subarray(0, from), ...bytes.subarray(to)]);
    for (const length of [1, 4, 100, 1500]) {
      expect(await reasonOf(bytes.slice(length))).toBe('not-a-backup');
      for (const from of [40, 500, bytes.length >> 1]) {
        expect(await reasonOf(without(from, from + length)), `${length} at ${from}`).toBe('backup-damaged');
      }
    }
  });
});

describe.each(['plain', 'locked'] as const)('a file with a flipped byte: %s', { timeout: 60_000 }, (base) => {
  it('is refused or gives exactly the same content', async () => {
    const whole = await contentOf(bases[base]);
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.integer({ min: 1, max: 255 }), async (where, mask) => {
        const bytes = bases[base].slice();
        const at = where % bytes.length;
        bytes[at] = (bytes[at] ?? 0) ^ mask;
        if ((await reasonOf(bytes)) === 'none') expect(await contentOf(bytes)).toEqual(whole);
      }),
      { numRuns: 400 },
    );
  });

  it('counts as damaged, not as altered, when the byte lies in a part or in the manifest', async () => {
    for (const { name, start, end } of piecesOf(bases[base]).entries) {
      const bytes = bases[base].slice();
      const at = (start + end) >> 1;
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      // A deflated stream may also end up longer than it says, which looks like the work of a hand.
      const reasons = name.endsWith('.jsonl') ? ['backup-damaged', 'backup-altered'] : ['backup-damaged'];
      expect(reasons, name).toContain(await reasonOf(bytes));
    }
  });
});

describe('a file that is no backup', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  it.each([
    ['empty', new Uint8Array()],
    ['a text', bytes('Nama;Harga\nSoft Cookies;25000\n')],
    ['a photo', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])],
    ['an empty zip', new Uint8Array([0x50, 0x4b, 5, 6, ...new Uint8Array(18)])],
  ])('is named so: %s', async (_, content) => {
    expect(await reasonOf(content)).toBe('not-a-backup');
    await expect(readBackup(new Blob([content]), { password: 'x' })).rejects.toMatchObject({
      reason: 'not-a-backup',
    });
  });
});
