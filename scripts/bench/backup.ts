import { readFileSync } from 'node:fs';
import { openBrowser } from '../../tests/support/browser';
import { inPageScript, openStudioAt } from '../../tests/support/in-page';
import { SCHEMA_VERSION, upgradeRow } from '../../utils/model';
import { peakOf } from './memory';
import { inTurn, type Row, toRow } from './row';

/** A busy shop, as the goal names it. */
const SHOP = { products: 1000, posts: 5000, photos: 500 };
/** Rounds of each side: every one moves a quarter of a gigabyte. */
const RUNS = 5;
const MB = 1_000_000;

/** A post and a product as the app stored them: see tests/fixtures/databases. */
function likeness(): string {
  const { stores } = JSON.parse(readFileSync('tests/fixtures/databases/v1.json', 'utf8'));
  const [post, product] = [stores.posts.rows[0], stores.products.rows[0]];
  upgradeRow('posts', post, 1, SCHEMA_VERSION);
  return JSON.stringify([SHOP, post, product]);
}

/** Backing up and restoring a busy shop, against moving the same bytes raw; and the memory that each takes. */
export async function backup(): Promise<Row[]> {
  const opened = await openBrowser();
  const page = await openStudioAt(opened, 'data');
  await page.evaluate(await inPageScript('scripts/bench/backup-page.ts', 'backupPage'));
  const call = (code: string) => page.evaluate<number>(`backupPage.${code}`);
  await page.evaluate(`backupPage.fill(...${likeness()})`);
  const before = JSON.stringify(await page.evaluate('backupPage.digests()'));

  const write = await inTurn(
    () => call('write()'),
    () => call('writeRaw()'),
    RUNS,
  );
  const restore = await inTurn(
    () => call('restore()'),
    () => call('restoreRaw()'),
    RUNS,
  );

  const root = await opened.processId();
  const writing = await peakOf(root, () => call('write()'));
  const restoring = await peakOf(root, () => call('restore()'));
  const after = JSON.stringify(await page.evaluate('backupPage.digests()'));
  if (after !== before) throw new Error('what was restored is not what was backed up');
  await opened.close();
  const memory = (id: string, peak: number) =>
    toRow({ id, unit: 'MB above rest (goal: ours)', goal: 300 }, { ours: peak / MB, floor: 0, runs: 1 });
  return [
    toRow({ id: 'backup-write', unit: 'ms', goal: 2 }, write),
    toRow({ id: 'backup-restore', unit: 'ms', goal: 3 }, restore),
    memory('backup-write-memory', writing.peak),
    memory('backup-restore-memory', restoring.peak),
  ];
}
