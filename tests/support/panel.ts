import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Opened } from './browser';

/** What a person does in Pajang, by the words that stand on the screen. Steps of one journey, in order. */
export class PanelDriver {
  private constructor(
    readonly panel: Page,
    readonly opened: Opened,
  ) {}

  /** Presses our button on the page and waits for the real side panel. */
  static async openOn(opened: Opened, page: Page): Promise<PanelDriver> {
    await page.bringToFront();
    await page.locator('pajang-button').getByRole('button').click();
    const panel = await opened.panel();
    await panel.getByRole('banner').waitFor();
    return new PanelDriver(panel, opened);
  }

  button(name: string | RegExp) {
    return this.panel.getByRole('button', { name });
  }

  field(name: string | RegExp) {
    return this.panel.getByLabel(name, { exact: typeof name === 'string' });
  }

  async makePost(): Promise<void> {
    await this.button('Buat postingan').click();
    await this.panel.getByRole('tab', { name: 'Foto' }).waitFor();
  }

  async step(name: 'Foto' | 'Kata' | 'Hari'): Promise<void> {
    await this.panel.getByRole('tab', { name }).click();
  }

  /** The candidates of the picture step, once every one of them is drawn. */
  async layouts() {
    const layouts = this.panel.getByRole('radiogroup', { name: 'Pilih tata letak' }).getByRole('radio');
    await layouts.first().waitFor();
    await expect(this.panel.locator('canvas')).toHaveCount(await layouts.count());
    return layouts;
  }

  /** Uses the pictures of one of the candidates, the first unless told otherwise. */
  async pickLayout(index = 0): Promise<void> {
    const layouts = await this.layouts();
    await layouts.nth(index).click();
    await this.button('Pakai gambar ini').click();
    await this.panel.getByRole('tab', { name: 'Kata', selected: true }).waitFor();
  }

  /** Chooses the kind of caption out of the library, by its name. */
  async pickTemplate(name: string): Promise<void> {
    await this.button(/^Jenis caption/).click();
    const library = this.panel.getByRole('dialog', { name: 'Pilih jenis caption' });
    await library.getByRole('searchbox').fill(name);
    await library.getByRole('button', { name, exact: true }).click();
    await library.waitFor({ state: 'detached' });
  }

  /** The caption of each channel, as it stands in the text box. */
  async captions(): Promise<Record<string, string>> {
    const texts: Record<string, string> = {};
    await this.panel.getByLabel(/^Caption /).waitFor();
    const group = this.panel.getByRole('radiogroup', { name: 'Dipasang di' });
    for (const chip of await group.getByRole('radio').all()) {
      const name = (await chip.innerText()).replace(/ !$/, '');
      await chip.click();
      texts[name] = await this.panel.getByLabel(`Caption ${name}`).inputValue();
    }
    return texts;
  }

  /** Chooses a day (YYYY-MM-DD) and a time, and puts the post on the calendar. */
  async plan(day: string, time: string): Promise<void> {
    await this.panel.locator(`[data-day="${day}"]`).click();
    await this.field(/^Jam/).selectOption(time);
    await this.button(/^Taruh di kalender/).click();
    await this.panel.getByText('Sudah di kalender').waitFor();
  }

  /** Presses a button that gives a file; returns its bytes and name. */
  async downloadBy(
    name: string | RegExp,
    from: Page = this.panel,
  ): Promise<{ name: string; bytes: Uint8Array }> {
    const waiting = from.waitForEvent('download');
    await from.getByRole('button', { name }).click();
    const download = await waiting;
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }
}

/** Reads rows out of the extension's database, as the extension's own pages see them. */
export function readRows<T>(page: Page, table: string): Promise<T[]> {
  return page.evaluate(
    (store) =>
      new Promise<unknown[]>((done, failed) => {
        const open = indexedDB.open('pajang');
        open.onerror = () => failed(open.error);
        open.onsuccess = () => {
          const all = open.result.transaction(store).objectStore(store).getAll();
          all.onerror = () => failed(all.error);
          all.onsuccess = () => {
            open.result.close();
            done(all.result);
          };
        };
      }),
    table,
  ) as Promise<T[]>;
}

export type { BrowserContext, Page };
export { expect };
