import { browser, defineBackground } from '#imports';
import { onActionClicked, onMessage } from './open-panel';
import { onPlansChanged } from './plans-changed';
import { onNoticeButton, onNoticePressed } from './press';
import { lookAtPlans } from './remind';

const look = () => void lookAtPlans();

/** Who may not show notifications yet has no `notifications` to listen to; the answer to the question wakes us. */
function listenToNotices(): void {
  browser.notifications?.onClicked.addListener(onNoticePressed);
  browser.notifications?.onButtonClicked?.addListener(onNoticeButton);
}

/** Every listener is registered before the first wait: the browser wakes us for an event and asks only once. */
export default defineBackground(() => {
  browser.runtime.onMessage.addListener(onMessage);
  browser.action.onClicked.addListener(onActionClicked);
  browser.runtime.onMessage.addListener(onPlansChanged);
  browser.alarms.onAlarm.addListener(look);
  // These only have to wake us: whoever is woken looks.
  browser.runtime.onStartup.addListener(() => undefined);
  browser.runtime.onInstalled.addListener(() => undefined);
  browser.permissions.onAdded.addListener(() => {
    listenToNotices();
    look();
  });
  listenToNotices();
  look();
});
