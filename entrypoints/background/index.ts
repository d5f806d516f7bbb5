import { browser, defineBackground } from '#imports';
import { onActionClicked, onMessage } from './open-panel';

/** Every listener is registered before the first wait: the browser wakes us for an event and asks only once. */
export default defineBackground(() => {
  browser.runtime.onMessage.addListener(onMessage);
  browser.action.onClicked.addListener(onActionClicked);
});
