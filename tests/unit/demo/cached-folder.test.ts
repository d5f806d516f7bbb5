import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cachedFolder } from '../../demo/cached-folder';

let base: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'pajang-cache-'));
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

const make = () => vi.fn(async (dir: string) => writeFileSync(join(dir, 'a.txt'), 'made'));

test('a folder is filled once, and kept for the next asker', async () => {
  const first = make();
  const dir = await cachedFolder(base, 'v1', first);
  expect(dir).toBe(join(base, 'v1'));
  expect(readFileSync(join(dir, 'a.txt'), 'utf8')).toBe('made');
  const second = make();
  expect(await cachedFolder(base, 'v1', second)).toBe(dir);
  expect(second).not.toHaveBeenCalled();
});

test('two askers at once wait for one filling', async () => {
  const fill = make();
  await Promise.all([cachedFolder(base, 'v1', fill), cachedFolder(base, 'v1', fill)]);
  expect(fill).toHaveBeenCalledTimes(1);
});

test('what a failed filling left is handed to the next one, and the lock is free', async () => {
  const broken = async (dir: string) => {
    writeFileSync(join(dir, 'half.txt'), '');
    throw new Error('no browser');
  };
  await expect(cachedFolder(base, 'v1', broken)).rejects.toThrow('no browser');
  const dir = await cachedFolder(base, 'v1', make());
  expect(readdirSync(dir).sort()).toEqual(['a.txt', 'complete', 'half.txt']);
  expect(readdirSync(base)).toEqual(['v1']);
});

test('the lock of a process that is no more does not block', async () => {
  // Above the largest id that Linux gives.
  writeFileSync(join(base, 'v1.lock'), '4194305');
  const fill = make();
  await cachedFolder(base, 'v1', fill);
  expect(fill).toHaveBeenCalledTimes(1);
});

test('older versions go, but not one that another process is filling', async () => {
  mkdirSync(join(base, 'old'));
  mkdirSync(join(base, 'busy'));
  writeFileSync(join(base, 'busy.lock'), String(process.ppid));
  await cachedFolder(base, 'v1', make());
  expect(existsSync(join(base, 'old'))).toBe(false);
  expect(readdirSync(base).sort()).toEqual(['busy', 'busy.lock', 'v1']);
});
