import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openBrowser } from '../../tests/support/browser';
import { inPageScript, openStudioAt } from '../../tests/support/in-page';
import { inTurn, type Row, toRow } from './row';
import { seedPosts } from './seed-posts';

/** The calendar of a shop with 20,000 posts, four a day: reading a month, opening the page, dragging a post. */
export async function calendar(): Promise<Row[]> {
  const opened = await openBrowser();
  const page = await openStudioAt(opened, 'toko');
  await seedPosts(opened, 20_000);
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(await inPageScript('scripts/bench/calendar-page.ts', 'calendarPage'));
  await page.evaluate(await readFile(join(import.meta.dirname, 'calendar.in-page.js'), 'utf8'));
  const call = (code: string) => () => page.evaluate<number>(code);

  const month = await inTurn(call('calendarPage.read()'), call('calendarPage.readRaw()'), 51);
  const view = await inTurn(call('openCalendar()'), call('calendarPage.drawRaw()'), 21);
  const drag = await inTurn(call('dragPost()'), call('calendarPage.moveRaw()'), 21);
  await opened.close();
  return [
    toRow({ id: 'month-20k', unit: 'ms', goal: 2 }, month),
    toRow({ id: 'month-view', unit: 'ms (goal: ours)', goal: 150 }, view),
    toRow({ id: 'drag-post', unit: 'ms (goal: ours)', goal: 50 }, drag),
  ];
}
