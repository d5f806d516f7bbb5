import { createMeasure, loadFont } from '@/utils/canvas';
import type { Shop } from '@/utils/model';
import { PICTURE_SIZES } from '@/utils/model/post';
import { DEFAULT_FONTS, type Layer, SCENE_VERSION, type Scene } from '@/utils/scene';
import { shapeIn, textPiece } from '@/utils/scene/kit';
import type { RecapParts } from './recap-text';

const { width: WIDTH, height: HEIGHT } = PICTURE_SIZES.portrait;
const EDGE = 80;
const ROOM = WIDTH - 2 * EDGE;
const ROOF = 92;
/** Room at the lower edge for what the numbers rest on. */
const LOWEST = 210;
/** Height of a channel's line. */
const ROW = 48;
const TILE = { height: 236, gap: 24, pad: 28 };

/**
 * The week as a picture in the shop's colours and letters: what was posted, what came of it, what went best. Throws
 * `PictureError('font-gone')`.
 */
export async function recapScene(parts: RecapParts, shop: Shop): Promise<Scene> {
  const fonts = { ...DEFAULT_FONTS, ...shop.fonts };
  await loadFont(`${JSON.stringify(parts)} …`, [fonts.sign, fonts.body]);
  const lettering = { ...fonts, measure: createMeasure() };
  const layers: Layer[] = [
    shapeIn('awning', 'awning', { x: 0, y: 0, width: WIDTH, height: ROOF }, 'accent', { radius: 45 }),
  ];
  let y = ROOF + 56;
  const line = (
    id: string,
    text: string,
    size: number,
    look: {
      role?: 'title' | 'line' | 'note';
      lines?: number;
      weight?: 400 | 600 | 800;
      color?: 'ink' | 'inkSoft';
      after: number;
    },
  ) => {
    const { role = 'line', lines = 1, weight = 600, color = 'ink', after } = look;
    const fit = { width: ROOM, maxLines: lines, max: size, min: Math.min(size, 28), weight, lettering };
    const piece = textPiece(id, text, fit, { role, color });
    layers.push(...piece.at(EDGE, y, ROOM));
    y += piece.height > 0 ? piece.height + after : 0;
  };
  line('shop', parts.shop, 40, { color: 'inkSoft', after: 6 });
  line('title', parts.title, 84, { role: 'title', weight: 800, after: 8 });
  line('week', parts.week, 44, { color: 'inkSoft', after: 40 });

  const tiles = parts.figures.slice(0, 3);
  const wide = (ROOM - TILE.gap * (tiles.length - 1)) / tiles.length;
  for (const [index, { label, value }] of tiles.entries()) {
    const x = EDGE + index * (wide + TILE.gap);
    const fit = { width: wide - 2 * TILE.pad, lettering };
    const said = textPiece(
      `label-${index}`,
      label,
      { ...fit, maxLines: 1, max: 34, min: 22, weight: 600 },
      { role: 'label', color: 'onAccent' },
    );
    const number = textPiece(
      `value-${index}`,
      value,
      { ...fit, maxLines: 2, max: 88, min: 28, weight: 800, height: 120 },
      { role: 'line', color: 'onAccent' },
    );
    layers.push(
      shapeIn(`tile-${index}`, 'rect', { x, y, width: wide, height: TILE.height }, 'accent', { radius: 32 }),
      ...number.at(x + TILE.pad, y + 96 - number.height / 2, wide - 2 * TILE.pad),
      ...said.at(x + TILE.pad, y + TILE.height - 68, wide - 2 * TILE.pad),
    );
  }
  y += TILE.height + 32;
  line(
    'more',
    parts.figures
      .slice(3)
      .map(({ label, value }) => `${label}: ${value}`)
      .join(' · '),
    40,
    { after: 32 },
  );
  if (parts.best) {
    line('best', parts.best.label, 36, { color: 'inkSoft', after: 8 });
    for (const [index, { name, where }] of parts.best.names.slice(0, 2).entries()) {
      line(`name-${index}`, name, 60, { role: 'title', weight: 800, lines: 2, after: 6 });
      line(`where-${index}`, where, 36, { after: 20 });
    }
    line('others', parts.best.names.length > 2 || parts.best.more !== '' ? '…' : '', 36, { after: 8 });
  }
  // All channels or none: a few of them would look like all.
  const columns = parts.channels.length > 3 ? 2 : 1;
  const rows = Math.ceil(parts.channels.length / columns);
  const column = (ROOM - TILE.gap * (columns - 1)) / columns;
  if (y + 12 + rows * ROW <= HEIGHT - LOWEST)
    for (const [index, words] of parts.channels.entries()) {
      const fit = { width: column, maxLines: 1, max: 34, min: 22, weight: 600 as const, lettering };
      const piece = textPiece(`channel-${index}`, words, fit, { role: 'line', color: 'inkSoft' });
      const x = EDGE + (index % columns) * (column + TILE.gap);
      layers.push(...piece.at(x, y + 12 + Math.floor(index / columns) * ROW, column));
    }
  const basis = textPiece(
    'basis',
    parts.basis,
    { width: ROOM, maxLines: 3, max: 32, min: 24, weight: 400, lettering },
    { role: 'note', color: 'inkSoft' },
  );
  layers.push(...basis.at(EDGE, HEIGHT - 72 - basis.height, ROOM));
  return { version: SCENE_VERSION, width: WIDTH, height: HEIGHT, background: 'ground', layers };
}
