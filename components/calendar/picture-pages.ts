/** What stands on the picture of a calendar, in words. */
export interface PictureDay {
  name: string;
  /** Its moments; empty when it has none. */
  moments: string;
  rows: { clock: string; title: string; about: string }[];
}

/**
 * Sizes in pixels of the picture. Chats scale a picture down to 1600 on its longer side and phones show it at a third
 * of its width: a page is no taller, and letters of 34 pixels are read as 11.
 */
export const PICTURE = {
  width: 1080,
  tallest: 1600,
  margin: 56,
  head: 178,
  dayHead: 74,
  row: 96,
  foot: 64,
} as const;

export const heightOf = (days: readonly PictureDay[]): number =>
  PICTURE.head +
  PICTURE.foot +
  days.reduce((sum, { rows }) => sum + PICTURE.dayHead + rows.length * PICTURE.row, 0);

/** Days over as many pages as they need; a day that does not fit goes on under its name on the next. */
export function picturePages(days: readonly PictureDay[]): PictureDay[][] {
  const room = PICTURE.tallest - PICTURE.head - PICTURE.foot;
  const pages: PictureDay[][] = [[]];
  let left = room;
  const turn = () => {
    pages.push([]);
    left = room;
  };
  for (const day of days) {
    let rows = day.rows;
    let begun = false;
    while (!begun || rows.length > 0) {
      const fitting = Math.floor((left - PICTURE.dayHead) / PICTURE.row);
      // A day's name stands on a page only with a post beneath it.
      const fits = left === room || fitting >= Math.min(1, rows.length);
      if (fits) {
        const here = rows.slice(0, Math.max(0, fitting));
        pages.at(-1)?.push({ ...day, rows: here });
        rows = rows.slice(here.length);
        left -= PICTURE.dayHead + here.length * PICTURE.row;
        begun = true;
      }
      if (!fits || rows.length > 0) turn();
    }
  }
  return pages;
}
