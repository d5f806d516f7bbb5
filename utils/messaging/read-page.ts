import * as z from 'zod/mini';
import { browser } from '#imports';
import { fail, ok, type Result } from '../core/result';
import { type Reading, readingSchema } from '../model';
import { type AccessFailure, accessFailure, isBrowserPage } from './access';
import { untilLoaded } from './loaded';

export type ReadFailure = AccessFailure;

/** What the reader returns lies in a stranger's page until it is parsed here. */
const answerSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), data: readingSchema }),
  z.object({ ok: z.literal(false), reason: z.enum(['not-loaded', 'changed', 'failed']) }),
]);

/** How long (ms) a page that is loading is waited for before it is read as it stands: connections may be slow. */
const LOADING = 4000;

const addressOf = async (tabId: number): Promise<string> => (await browser.tabs.get(tabId)).url ?? '';

/**
 * Reads the product on a tab's page. `no-access`: the user has not let us onto this page (a click on the
 * toolbar does). `browser-page`: no extension may. `not-loaded`: nothing to read came in time. `changed`: the
 * tab moved on meanwhile. `failed`: the answer was not what a reader gives.
 */
export async function readPage(tabId: number): Promise<Result<Reading, ReadFailure>> {
  const loaded = untilLoaded(tabId, LOADING);
  try {
    const { url: before = '', status } = await browser.tabs.get(tabId);
    if (isBrowserPage(before)) return fail('browser-page');
    // A script that takes its time holds up a page's load event (Chromium 156), so none is put in before.
    if (status === 'loading') await loaded.done;
    const [injection] = await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
    // A reader always answers; nothing comes back from a document that went away under it.
    if (injection?.result === null || injection?.result === undefined) return fail('changed');
    const answer = answerSchema.safeParse(injection?.result);
    if (!answer.success) return fail('failed');
    if (!answer.data.ok) return fail(answer.data.reason);
    const after = await addressOf(tabId);
    const place = (url: string) => url.split('#')[0];
    if (place(after) !== place(before)) return fail('changed');
    return ok(answer.data.data);
  } catch (error) {
    return fail(accessFailure(error));
  } finally {
    loaded.stop();
  }
}
