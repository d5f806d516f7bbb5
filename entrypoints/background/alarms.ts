import { browser } from '#imports';

/** Wakes us when the next post's time comes. */
const DUE = 'due';
/**
 * Wakes us now and then: for a clock that was set anew, days on which nothing goes out that are over, and what a page
 * changed just before it was closed.
 */
const BEAT = 'beat';
const BEAT_MINUTES = 30;

/**
 * Sees to it that both alarms stand, `due` at `next` (epoch ms) or not at all. The browser may have lost them; those
 * that stand are left alone, because setting one anew begins its wait again.
 */
export async function arm(next: number | null): Promise<void> {
  const [due, beat] = await Promise.all([browser.alarms.get(DUE), browser.alarms.get(BEAT)]);
  if (beat?.periodInMinutes !== BEAT_MINUTES)
    await browser.alarms.create(BEAT, { delayInMinutes: BEAT_MINUTES, periodInMinutes: BEAT_MINUTES });
  if (next === null) {
    if (due) await browser.alarms.clear(DUE);
  } else if (!due || Math.abs(due.scheduledTime - next) >= 1000) {
    await browser.alarms.create(DUE, { when: next });
  }
}
