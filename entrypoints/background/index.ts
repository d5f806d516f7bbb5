import { browser, defineBackground } from '#imports';
export default defineBackground(() => {
  browser.runtime.onMessage.addListener((m: unknown, sender) => {
    if (sender.tab?.id !== undefined) void browser.sidePanel.open({ tabId: sender.tab.id });
  });
});
