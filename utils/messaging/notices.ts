import { browser } from '#imports';

/** `blocked`: the permission is there, but the browser was told to show none of ours. */
export type NoticeState = 'on' | 'off' | 'blocked';

const PERMISSION = { permissions: ['notifications' as const] };

/** Whether the user lets us show notifications. What the computer itself keeps from the screen nobody tells us. */
export async function noticeState(): Promise<NoticeState> {
  // Without the permission the browser gives us no `notifications` at all.
  if (!(await browser.permissions.contains(PERMISSION)) || browser.notifications === undefined) return 'off';
  // Firefox has no levels: who may, may.
  const level = await browser.notifications.getPermissionLevel?.();
  return level === 'denied' ? 'blocked' : 'on';
}

/** Asks the user for notifications; call it straight from a press. Answers whether they are allowed. */
export const allowNotices = (): Promise<boolean> => browser.permissions.request(PERMISSION);

/** Gives the permission back. */
export const stopNotices = (): Promise<boolean> => browser.permissions.remove(PERMISSION);

/** Calls `onChange` whenever a permission was given or taken. Returns what ends it. */
export function watchNotices(onChange: () => void): () => void {
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  return () => {
    browser.permissions.onAdded.removeListener(onChange);
    browser.permissions.onRemoved.removeListener(onChange);
  };
}
