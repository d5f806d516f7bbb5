import { vi } from 'vitest';
import { browser as known } from 'wxt/browser';

interface Alarm {
  name: string;
  scheduledTime: number;
  periodInMinutes?: number;
}

export interface Shown {
  title: string;
  message: string;
  buttons?: { title: string }[];
}

type Pressed = (name: string, button: number) => void;

/**
 * The browser's alarms, notifications and panel as far as reminders use them, by Chromium's rules: an alarm of a name
 * takes the place of the one before, a notification of a name too. They outlive the background, which the browser
 * stops and starts as it likes.
 */
export class RemindingBrowser {
  readonly alarms = new Map<string, Alarm>();
  readonly notices = new Map<string, Shown>();
  /** Every notification that came onto the screen, in order. */
  readonly log: { name: string; shown: Shown; at: number }[] = [];
  readonly tabs: string[] = [];
  /** How often an alarm was set. */
  created = 0;
  mayNotify = true;
  level: 'granted' | 'denied' = 'granted';
  /** Whether the panel opens. */
  panelOpens = true;
  panelOpened = 0;
  /** Called before anything is done; a promise that never settles is a background that died there. */
  before: (step: 'alarm' | 'notice' | 'noticed') => Promise<void> = async () => undefined;

  private pressed: Pressed[] = [];
  private buttons: Pressed[] = [];
  private onAlarm: ((alarm: Alarm) => void)[] = [];

  /** Puts itself in the place of the browser, with nobody listening. */
  install(browser: object = known): void {
    this.stop();
    const alarms = {
      get: async (name: string) => this.alarms.get(name),
      create: async (
        name: string,
        info: { when?: number; delayInMinutes?: number; periodInMinutes?: number },
      ) => {
        await this.before('alarm');
        this.created += 1;
        const { periodInMinutes } = info;
        const scheduledTime = info.when ?? Date.now() + (info.delayInMinutes ?? 0) * 60_000;
        this.alarms.set(name, { name, scheduledTime, ...(periodInMinutes && { periodInMinutes }) });
      },
      clear: async (name: string) => this.alarms.delete(name),
      onAlarm: { addListener: (listener: (alarm: Alarm) => void) => this.onAlarm.push(listener) },
    };
    const notifications = {
      getPermissionLevel: async () => this.level,
      getAll: async () => Object.fromEntries([...this.notices.keys()].map((name) => [name, true])),
      create: async (name: string, shown: Shown) => {
        await this.before('notice');
        this.notices.set(name, shown);
        this.log.push({ name, shown, at: Date.now() });
        await this.before('noticed');
        return name;
      },
      clear: async (name: string) => this.notices.delete(name),
      onClicked: { addListener: (listener: Pressed) => this.pressed.push(listener) },
      onButtonClicked: { addListener: (listener: Pressed) => this.buttons.push(listener) },
    };
    const given = browser as typeof known;
    const event = () => ({ addListener: vi.fn() });
    Object.assign(browser, {
      alarms,
      notifications: this.mayNotify ? notifications : undefined,
      permissions: { contains: async () => this.mayNotify, onAdded: event() },
      action: { onClicked: event() },
      sidePanel: {
        open: async () => {
          if (!this.panelOpens)
            throw new Error('`sidePanel.open()` may only be called in response to a user gesture.');
          this.panelOpened += 1;
        },
      },
    });
    Object.assign(given.runtime, { onMessage: event(), onStartup: event(), onInstalled: event() });
    Object.assign(given.tabs, {
      create: async ({ url }: { url: string }) => {
        this.tabs.push(url);
        return { id: 1 };
      },
    });
  }

  /** The alarms whose time has come, in order; a periodic one waits anew. */
  ring(): number {
    const now = Date.now();
    const due = [...this.alarms.values()].filter(({ scheduledTime }) => scheduledTime <= now);
    for (const alarm of due) {
      if (alarm.periodInMinutes === undefined) this.alarms.delete(alarm.name);
      else alarm.scheduledTime = now + alarm.periodInMinutes * 60_000;
      for (const listener of this.onAlarm) listener(alarm);
    }
    return due.length;
  }

  press(name: string): void {
    for (const listener of this.pressed) listener(name, 0);
  }

  pressButton(name: string, button: number): void {
    for (const listener of this.buttons) listener(name, button);
  }

  /** The background is stopped: nobody listens until it is started again. */
  stop(): void {
    this.pressed = [];
    this.buttons = [];
    this.onAlarm = [];
  }

  /** The browser is closed: what stood on the screen is gone. */
  close(): void {
    this.notices.clear();
    this.stop();
  }
}
