import * as z from 'zod/mini';
import { browser } from '#imports';
import { fail, ok, type Result } from '../core/result';
import { MAX_QUOTE } from '../model';
import { cut as cutText, tidyLines } from '../platforms/clean';
import { type AccessFailure, accessFailure, isBrowserPage } from './access';

/** Text that the user selected on a page. All of it is a stranger's. */
export interface Selected {
  /** Plain text with its line breaks, at most `MAX_QUOTE` characters. */
  text: string;
  /** True when more was selected than is kept. */
  cut: boolean;
  url: string;
  title: string;
}
export type SelectionFailure = AccessFailure | 'no-selection';

/** What is taken out of the page at most; the rest is tidied away here. */
const TAKEN = MAX_QUOTE * 4;

const answerSchema = z.object({
  text: z.string().check(z.maxLength(TAKEN)),
  more: z.boolean(),
  url: z.string().check(z.maxLength(4000)),
  title: z.string().check(z.maxLength(500)),
});

/**
 * Runs in the page, in our own world of it: it may use nothing from outside. Selections in frames of the same
 * site count, because chats and reviews stand in such; what is selected in a field to type in does not: that is
 * the user's own text, or a password.
 */
export function selectionIn(longest: number) {
  const textIn = (view: Window, depth: number): string => {
    const { activeElement } = view.document;
    const field = activeElement as HTMLInputElement | HTMLTextAreaElement | null;
    const typing = field !== null && /^(input|textarea)$/i.test(field.tagName);
    const text = typing ? '' : String(view.getSelection() ?? '');
    if (text.trim() !== '' || depth === 3) return text;
    const frames = Array.from(view.document.querySelectorAll('iframe')).slice(0, 20);
    for (const frame of frames) {
      // Null for frames of other sites.
      const inner = frame.contentDocument?.defaultView;
      const found = inner ? textIn(inner, depth + 1) : '';
      if (found.trim() !== '') return found;
    }
    return '';
  };
  const text = textIn(window, 0);
  return {
    text: text.slice(0, longest),
    more: text.length > longest,
    url: location.href.slice(0, 4000),
    title: document.title.slice(0, 500),
  };
}

/**
 * The text that is selected on a tab's page, cleaned of what cannot be seen. `no-selection`: there is none.
 * The other reasons are those of `readPage`.
 */
export async function readSelection(tabId: number): Promise<Result<Selected, SelectionFailure>> {
  try {
    const { url = '' } = await browser.tabs.get(tabId);
    if (isBrowserPage(url)) return fail('browser-page');
    const target = { tabId };
    const [injection] = await browser.scripting.executeScript({ target, func: selectionIn, args: [TAKEN] });
    // Nothing comes back from a document that went away under it.
    if (injection?.result === null || injection?.result === undefined) return fail('changed');
    const answer = answerSchema.safeParse(injection.result);
    if (!answer.success) return fail('failed');
    const whole = tidyLines(answer.data.text);
    if (whole === '') return fail('no-selection');
    const text = cutText(whole, MAX_QUOTE).trimEnd();
    const { more, title } = answer.data;
    return ok({ text, cut: more || whole.length > MAX_QUOTE, url: answer.data.url, title });
  } catch (error) {
    return fail(accessFailure(error));
  }
}
