import * as z from 'zod/mini';
import { browser } from '#imports';
import { fail, ok, type Result } from '../core/result';
import { type ChannelId, channelIdSchema } from '../model';
import type { FillFailure, FillReport, FillRequest, PictureFile } from '../platforms/compose/request';
import { type AccessFailure, accessFailure, isBrowserPage } from './access';

export interface ComposerFill {
  channel: ChannelId;
  text: string;
  /** The product's name, for forms with a field of its own (Shopee). */
  title?: string;
  /** In the order they should stand in. */
  pictures: readonly File[];
  mode?: 'replace' | 'append';
  /** How long (ms) to wait for the caption's field while the user brings it up. */
  patience?: number;
}

const count = z.int().check(z.nonnegative(), z.maximum(100));
const reportSchema = z.object({
  channel: channelIdSchema,
  caption: z.enum(['matched', 'absent']),
  readBack: z.string().check(z.maxLength(200_000)),
  title: z.enum(['matched', 'kept', 'absent']),
  pictures: z.object({
    asked: count,
    seen: count,
    names: z.array(z.string().check(z.maxLength(300))).check(z.maxLength(100)),
  }),
  todo: z.nullable(z.enum(['caption', 'pictures'])),
});
const reasons = [
  'no-composer',
  'several-fields',
  'has-text',
  'refused',
  'picture-refused',
  'too-many-pictures',
] as const satisfies readonly FillFailure[];
const answerSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), data: reportSchema }),
  z.object({ ok: z.literal(false), reason: z.enum(reasons) }),
]);

/** Bytes as base64, in pieces: a call takes only so many arguments. */
async function toBase64(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(text);
}

const toPicture = async (file: File): Promise<PictureFile> => ({
  name: file.name,
  type: file.type,
  base64: await toBase64(file),
});

/**
 * Fills the composer that is open in a tab and reports what stands there, as read back from the page. It never
 * presses the page's buttons. Reasons: {@link FillFailure} of the page, {@link AccessFailure} of the browser.
 */
export async function fillComposer(
  tabId: number,
  fill: ComposerFill,
): Promise<Result<FillReport, FillFailure | AccessFailure>> {
  try {
    const { url = '' } = await browser.tabs.get(tabId);
    if (isBrowserPage(url)) return fail('browser-page');
    const { channel, text, title, mode, patience } = fill;
    const pictures = await Promise.all(fill.pictures.map(toPicture));
    const request: FillRequest = {
      channel,
      text,
      pictures,
      ...(title !== undefined && { title }),
      ...(mode !== undefined && { mode }),
      ...(patience !== undefined && { patience }),
    };
    const target = { tabId };
    await browser.scripting.executeScript({
      target,
      args: [request],
      // Runs in the page, in our own world of it: it may use nothing from outside.
      func: (handed: FillRequest) => {
        Object.assign(globalThis, { pajangRequest: handed });
      },
    });
    const [injection] = await browser.scripting.executeScript({ target, files: ['/composer.js'] });
    const answer = answerSchema.safeParse(injection?.result);
    if (!answer.success) return fail('failed');
    return answer.data.ok ? ok(answer.data.data) : fail(answer.data.reason);
  } catch (error) {
    return fail(accessFailure(error));
  }
}
