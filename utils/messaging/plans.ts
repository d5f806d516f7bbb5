import { browser } from '#imports';
import { isNobody } from './nobody';
import type { PlansChanged } from './protocol';

/** Tells the background that planned posts have changed. One that does not listen yet looks by itself when it starts. */
export async function tellPlansChanged(): Promise<void> {
  const message: PlansChanged = { type: 'plans.changed' };
  try {
    await browser.runtime.sendMessage(message);
  } catch (error) {
    if (!isNobody(error)) throw error;
  }
}
