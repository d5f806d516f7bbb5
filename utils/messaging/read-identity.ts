import * as z from 'zod/mini';
import { browser } from '#imports';
import { fail, ok, type Result } from '../core/result';
import { type Reading, readingSchema } from '../model';
import { type AccessFailure, accessFailure } from './access';

/** Whose page it is and who is logged in on it; each absent where the page does not tell. */
export type PageIdentity = NonNullable<Reading['identity']>;

/** Where a shop posts from an account of its own, and where the panel may look at once. */
const HOSTS = /^(www\.instagram\.com|(www|web|business)\.facebook\.com|seller\.shopee\.co\.id)$/;

/** Whether the page at an address is one that tells who is logged in. */
export const tellsIdentity = (url: string): boolean => {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' && HOSTS.test(hostname);
};

/** What the script returns lies in a stranger's page until it is parsed here. */
const identitySchema = z._default(readingSchema.shape.identity, {});

/**
 * Whose page a tab shows and who is logged in there, as far as the page tells at this moment; both are absent
 * when it does not, and for pages of other sites, which are not looked at. `failed`: the answer was no identity;
 * the others: the browser did not let us onto the page.
 */
export async function readIdentity(tabId: number): Promise<Result<PageIdentity, AccessFailure>> {
  try {
    const { url = '' } = await browser.tabs.get(tabId);
    if (!tellsIdentity(url)) return ok({});
    const [injection] = await browser.scripting.executeScript({ target: { tabId }, files: ['/identity.js'] });
    const answer = identitySchema.safeParse(injection?.result ?? undefined);
    return answer.success ? ok(answer.data ?? {}) : fail('failed');
  } catch (error) {
    return fail(accessFailure(error));
  }
}
