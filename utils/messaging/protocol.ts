/** Messages between the parts of the extension. Each says in its type who sends it and who acts on it. */

/** The button on a page → background: open the panel beside this tab. */
export interface PanelOpen {
  type: 'panel.open';
}

/** Background → an open panel: the user asked for it again, so it should look at the page anew. */
export interface PanelAsked {
  type: 'panel.asked';
  windowId: number;
}

/** A page of ours → background: planned posts have changed. */
export interface PlansChanged {
  type: 'plans.changed';
}

export type Message = PanelOpen | PanelAsked | PlansChanged;

/** Whether a stranger's value is one of our messages; small enough for a content script. */
export const isMessage = (value: unknown, type: Message['type']): boolean =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === type;
