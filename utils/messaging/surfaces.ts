import { browser } from '#imports';
import { isMessage, type PanelAsked } from './protocol';

/**
 * Shows the studio at a place ("kalender", "kalender/<post id>"): the tab that is open already, else a new
 * one. Only the part behind `#` changes in an open tab, so nothing typed there is lost.
 */
export async function openStudio(place = ''): Promise<void> {
  const address = `${browser.runtime.getURL('/studio.html')}#/${place.replace(/^#?\/?/, '')}`;
  const open = await studioTab();
  if (open === null) {
    await browser.tabs.create({ url: address });
    return;
  }
  const tab = await browser.tabs.update(open, { active: true, url: address });
  if (tab?.windowId !== undefined) await browser.windows?.update(tab.windowId, { focused: true });
}

/** Our own tabs are found by context, which needs no permission to see tabs (Chrome 116, Firefox 141). */
async function studioTab(): Promise<number | null> {
  if (typeof browser.runtime.getContexts !== 'function') return null;
  const contexts = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
  const studio = contexts.find((context) => context.documentUrl?.includes('/studio.html'));
  return studio && studio.tabId >= 0 ? studio.tabId : null;
}

/** Who listens for the user's press on the icon, the newest last. */
const listeners: (() => unknown)[] = [];

function onMessage(message: unknown, sender: { id?: string }): void {
  if (sender.id !== browser.runtime.id || !isMessage(message, 'panel.asked')) return;
  const { windowId } = message as PanelAsked;
  void browser.windows.getCurrent().then((here) => {
    if (here.id === windowId) listeners.toReversed().some((onAsked) => onAsked() === true);
  });
}

/**
 * Calls `onAsked` when the user asks for the panel of this window while it is open. Whoever came last is asked
 * first; when he answers true, the press was meant for him and the others do not hear of it. Returns what ends it.
 */
export function onPanelAsked(onAsked: () => unknown): () => void {
  if (listeners.length === 0) browser.runtime.onMessage.addListener(onMessage);
  listeners.push(onAsked);
  return () => {
    const at = listeners.indexOf(onAsked);
    if (at >= 0) listeners.splice(at, 1);
    if (listeners.length === 0) browser.runtime.onMessage.removeListener(onMessage);
  };
}
