import { browser, defineContentScript } from '#imports';
import type { PanelOpen } from '../../utils/messaging/protocol';
import { STATIC_MATCHES } from '../../utils/platforms/matches';
import { mountButton } from './button';

/** Where the user last put the button, as a share of the window's height. */
const PLACE = 'buttonTop';
const USUAL_PLACE = 0.6;

/** Runs on every page it matches, so it does one thing only: it stands there. */
export default defineContentScript({
  matches: STATIC_MATCHES,
  runAt: 'document_idle',
  async main() {
    const stored = (await browser.storage.local.get(PLACE))[PLACE];
    // A button left by the version before this one no longer reaches us.
    for (const old of document.querySelectorAll('pajang-button')) old.remove();
    const button = mountButton(document, {
      label: browser.i18n.getMessage('open_panel'),
      top: typeof stored === 'number' && stored >= 0 && stored <= 1 ? stored : USUAL_PLACE,
      onPress() {
        const message: PanelOpen = { type: 'panel.open' };
        // After an update this script has lost its extension; the button would then only pretend.
        browser.runtime.sendMessage(message).catch(() => button.remove());
      },
      onMoved(top) {
        void browser.storage.local.set({ [PLACE]: top });
      },
    });
  },
});
