import { heightOf, PICTURE, type PictureDay } from './picture-pages';

export interface PictureHead {
  shop: string;
  title: string;
  /** The shop's colour. */
  accent: string;
  /** "1 dari 3", empty on a single page. */
  page: string;
}

const FONT = "'Plus Jakarta Sans Variable', system-ui, sans-serif";
const INK = '#1d2b22';
const DIM = '#566359';

/** The beginning of a text that fits into a width, with "…" where it was cut. */
function cut(context: OffscreenCanvasRenderingContext2D, text: string, width: number): string {
  if (context.measureText(text).width <= width) return text;
  const signs = [...text];
  let [low, high] = [0, signs.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const fits = context.measureText(`${signs.slice(0, middle).join('')}…`).width <= width;
    if (fits) low = middle;
    else high = middle - 1;
  }
  return `${signs.slice(0, low).join('').trimEnd()}…`;
}

/** Draws one page of the calendar as a PNG, dark on light whatever the screen's colours are. */
export async function drawPage(head: PictureHead, days: readonly PictureDay[]): Promise<Blob> {
  const { width, margin } = PICTURE;
  await Promise.all(['400', '600', '700'].map((weight) => document.fonts.load(`${weight} 34px ${FONT}`)));
  const canvas = new OffscreenCanvas(width, heightOf(days));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas to draw the calendar on');
  const write = (text: string, x: number, y: number, font: string, color: string, room: number) => {
    context.font = `${font} ${FONT}`;
    context.fillStyle = color;
    context.fillText(cut(context, text, room), x, y);
  };
  const inner = width - 2 * margin;
  context.fillStyle = '#fffbf3';
  context.fillRect(0, 0, width, canvas.height);
  context.fillStyle = head.accent;
  context.fillRect(0, 0, width, 14);
  write(head.shop, margin, 82, '700 48px', INK, inner);
  write(head.title, margin, 136, '600 36px', DIM, inner - 160);
  context.textAlign = 'right';
  write(head.page, width - margin, 136, '400 30px', DIM, 150);
  context.textAlign = 'left';
  let y = PICTURE.head;
  for (const { name, moments, rows } of days) {
    context.fillStyle = '#fdf1d6';
    context.fillRect(margin - 16, y, inner + 32, PICTURE.dayHead - 14);
    write(name, margin, y + 42, '700 32px', INK, inner);
    context.font = `700 32px ${FONT}`;
    const taken = context.measureText(name).width + 28;
    write(moments, margin + taken, y + 42, '600 27px', '#7a4f04', Math.max(0, inner - taken));
    y += PICTURE.dayHead;
    for (const { clock, title, about } of rows) {
      write(clock, margin, y + 36, '700 34px', INK, 220);
      const indent = 140 + (clock.length > 5 ? 90 : 0);
      write(title, margin + indent, y + 36, '600 34px', INK, inner - indent);
      write(about, margin + indent, y + 74, '400 27px', DIM, inner - indent);
      y += PICTURE.row;
    }
  }
  return canvas.convertToBlob({ type: 'image/png' });
}
