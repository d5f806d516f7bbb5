import {
  column,
  crisp,
  foot,
  label,
  nameText,
  photoIn,
  placed,
  priceLine,
  savingOf,
  say,
  shapeIn,
  titleOr,
  untilWords,
} from '../kit';
import { defineLayout } from '../layout';
import type { Layer } from '../schema';

const NOTCH = 30;

/** A coupon to tear off lies across the foot of the photo: what it is on the left, what it costs on the right. */
export default defineLayout({
  id: 'promo-coupon',
  name: { id: 'Kupon', en: 'Coupon' },
  family: 'promo',
  order: 20,
  needs: ['price', 'strikePrice'],
  asks: ['title', 'until', 'terms', 'order'],
  photos: { min: 1, max: 1 },
  draw(input) {
    const { safe, width, height, shape } = input.stage;
    const { content } = input;
    const square = shape === 'square';
    const saving = savingOf(input);
    const room = safe.width;
    const pad = 36;
    const left = Math.round(room * 0.54) - 2 * pad;
    const right = room - left - 4 * pad;
    const about = column(
      [
        nameText(input, { width: left, max: square ? 48 : 56, min: 32, weight: 800 }),
        10,
        say(input, 'terms', content.terms, {
          role: 'line',
          width: left,
          max: 30,
          min: 26,
          lines: 2,
          color: 'inkSoft',
        }),
        4,
        say(input, 'until', untilWords(input), {
          role: 'date',
          width: left,
          max: 32,
          min: 26,
          lines: 2,
          weight: 700,
        }),
      ],
      { width: left },
    );
    const cost = column(
      [
        priceLine(input, { size: square ? 72 : 80, width: right, align: 'center' }),
        14,
        label(input, 'saving', saving?.text ?? '', { size: 32, maxWidth: right }),
      ],
      { width: right, align: 'center' },
    );
    const sign = foot(input, {
      width: room,
      color: 'onAccent',
      soft: 'onAccent',
      logoHeight: square ? 68 : 88,
    });
    const bottom = safe.y + safe.height + (square ? 16 : 0);
    const signTop = bottom - sign.height;
    const tall = Math.max(about.height, cost.height, 160) + 2 * (square ? 36 : 48);
    const ticket = crisp({
      x: safe.x,
      y: signTop - (sign.height > 0 ? (square ? 28 : 44) : 0) - tall,
      width: room,
      height: tall,
    });
    const seam = Math.round(ticket.y + tall * 0.42);
    const cut = ticket.x + left + 2 * pad;
    const notch = (id: string, y: number) =>
      shapeIn(id, 'ellipse', { x: cut - NOTCH, y: y - NOTCH, width: 2 * NOTCH, height: 2 * NOTCH }, 'accent');
    const dashes = Math.max(1, Math.floor((tall - 2 * NOTCH - 20) / 26));
    const layers: Layer[] = [
      photoIn('photo', input.photo, { x: 0, y: 0, width, height: seam }),
      shapeIn('ground', 'rect', { x: 0, y: seam, width, height: height - seam }, 'accent'),
      shapeIn('ticket', 'rect', ticket, 'ground', { radius: 28 }),
      notch('notch-low', ticket.y + tall),
      {
        id: 'dashes',
        type: 'group',
        x: cut - 2,
        y: ticket.y + NOTCH + 10,
        width: 4,
        height: tall - 2 * NOTCH - 20,
        layers: Array.from({ length: Math.min(40, dashes) }, (_, index) =>
          shapeIn(`dash-${index + 1}`, 'line', { x: 0, y: index * 26 + 6, width: 4, height: 14 }, 'inkSoft', {
            opacity: 0.5,
          }),
        ),
      },
      ...placed(about, ticket.x + pad, ticket.y + (tall - about.height) / 2, left),
      ...placed(cost, cut + pad, ticket.y + (tall - cost.height) / 2, right, 'center'),
      ...placed(sign, safe.x, signTop, room),
    ];
    const title = label(input, 'title-label', titleOr(input, 'promo'), {
      size: square ? 56 : 68,
      maxWidth: room,
      shadow: true,
      angle: -4,
    });
    if (title) layers.push(...placed(title, safe.x + 8, safe.y + 24, room));
    return { background: 'accent', layers };
  },
});
