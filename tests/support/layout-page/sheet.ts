import { draw, type Job } from './draw';

/** A contact sheet: pictures side by side, each with what it shows written below. */
export interface Sheet {
  title: string;
  /** Pixels of each picture's width. */
  cell: number;
  /** One row each; pictures of one row may differ in height. */
  rows: { label: string; jobs: Job[] }[];
}

const GAP = 24;
const LABEL = 34;
const HEAD = 72;

/** Draws the sheet; a picture that fails leaves its reason in its place, so that the rest can be seen. */
export async function drawSheet({ title, cell, rows }: Sheet): Promise<OffscreenCanvas> {
  const drawn: { label: string; height: number; pictures: (HTMLCanvasElement | string)[] }[] = [];
  for (const { label, jobs } of rows) {
    const pictures: (HTMLCanvasElement | string)[] = [];
    for (const job of jobs) {
      // Drawn at full width and made smaller: that is how a buyer's screen shows it.
      pictures.push(await draw(job, 1080).catch((error: unknown) => String(error)));
    }
    const heights = pictures.map((one) => (typeof one === 'string' ? cell : (one.height / one.width) * cell));
    drawn.push({ label, pictures, height: Math.max(...heights) });
  }
  const columns = Math.max(1, ...drawn.map(({ pictures }) => pictures.length));
  const width = columns * (cell + GAP) + GAP;
  const height = HEAD + drawn.reduce((sum, row) => sum + row.height + LABEL + GAP, 0);
  const canvas = new OffscreenCanvas(width, Math.ceil(height));
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new Error('this browser gives no 2D canvas');
  context.fillStyle = '#c9c9c9';
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#111111';
  context.imageSmoothingQuality = 'high';
  context.font = '700 30px sans-serif';
  context.fillText(title, GAP, 46);
  context.font = '500 20px sans-serif';
  let y = HEAD;
  for (const row of drawn) {
    for (const [index, one] of row.pictures.entries()) {
      const x = GAP + index * (cell + GAP);
      if (typeof one === 'string') context.fillText(one, x, y + 40, cell);
      else context.drawImage(one, x, y, cell, (one.height / one.width) * cell);
    }
    context.fillText(row.label, GAP, y + row.height + 26, width - 2 * GAP);
    y += row.height + LABEL + GAP;
  }
  return canvas;
}
