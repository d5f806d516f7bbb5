import { normalizePhone } from '../../core/phone';
import { shapeIn, textPiece } from '../kit';
import type { Lettering, PictureLanguage } from '../layout';
import { scaleLayer } from '../scale';
import type { GroupLayer, Layer, Scene, ShapeLayer } from '../schema';
import { boundsOf, safeOf, unitOf } from './box';
import type { MakeId } from './change';
import { copyOf } from './layers';
import { KINDS, type Kind, type Says, type StickerFacts } from './sticker-kinds';
import { stickerOf } from './sticker-kit';

/** Plain shapes to draw with: size in design pixels. */
const SHAPES = {
  rect: { width: 360, height: 240, radius: 24 },
  ellipse: { width: 300, height: 300, radius: 0 },
  line: { width: 420, height: 8, radius: 4 },
  arrow: { width: 260, height: 120, radius: 0 },
  heart: { width: 220, height: 200, radius: 0 },
  star: { width: 240, height: 240, radius: 0 },
  ribbon: { width: 460, height: 120, radius: 36 },
  burst: { width: 260, height: 260, radius: 0 },
} as const satisfies Partial<Record<ShapeLayer['shape'], unknown>>;

export type StickerId = keyof typeof KINDS | 'qr';
export type DrawnShape = keyof typeof SHAPES;
export const STICKER_IDS = [...Object.keys(KINDS), 'qr'] as readonly StickerId[];
export const SHAPE_IDS = Object.keys(SHAPES) as readonly DrawnShape[];

/** What a new layer is made with. */
export interface Making {
  scene: Pick<Scene, 'width' | 'height'>;
  lettering: Lettering;
  language: PictureLanguage;
  makeId: MakeId;
}

/** A layer drawn at 0, 0 in design pixels, in the middle of the safe area and with ids of its own. */
function inMiddle<L extends Layer>(drawn: L, { scene, makeId }: Pick<Making, 'scene' | 'makeId'>): L {
  const layer = copyOf(scaleLayer(drawn, unitOf(scene)) as L, makeId);
  const safe = safeOf(scene);
  const box = boundsOf(layer);
  return {
    ...layer,
    x: Math.round(safe.x + (safe.width - box.width) / 2),
    y: Math.round(safe.y + (safe.height - box.height) / 2),
  };
}

/** The address that opens a chat with the shop (domain facts §6.1); null for a number that is none. */
export function orderLink(whatsapp: string): string | null {
  const phone = normalizePhone(whatsapp);
  return phone.ok ? `https://wa.me/${phone.data}` : null;
}

const QR_SIDE = 240;
const QR_PAD = 20;

/** A code that opens the chat, on a white card with a word below; black on white, as every camera reads it. */
function qrSticker(data: string, { language, lettering }: Making): GroupLayer {
  const word = textPiece(
    'line-0',
    { id: 'Pindai untuk pesan', en: 'Scan to order' }[language],
    { width: QR_SIDE, maxLines: 1, max: 28, min: 24, weight: 700, lineHeight: 1.25, lettering },
    { role: 'order', color: 'black', align: 'center' },
  );
  const width = QR_SIDE + 2 * QR_PAD;
  const height = QR_PAD + QR_SIDE + word.height + QR_PAD;
  return {
    ...{ id: 'sticker', type: 'badge', x: 0, y: 0, width, height },
    layers: [
      shapeIn('ground', 'rect', { x: 0, y: 0, width, height }, 'white', { radius: 28, shadow: true }),
      {
        ...{ id: 'code', type: 'qr', x: QR_PAD, y: QR_PAD, width: QR_SIDE, height: QR_SIDE },
        ...{ data, color: 'black', ground: 'white' },
      },
      ...word.at(QR_PAD, QR_PAD + QR_SIDE, QR_SIDE),
    ],
  };
}

/** What must be known for a sticker to be made; null when it needs nothing. */
export const stickerNeeds = (id: StickerId): keyof StickerFacts | null =>
  id === 'qr' ? 'whatsapp' : ((KINDS[id] as Kind).needs ?? null);

/** What a sticker is called. */
export const stickerName = (id: StickerId): Says =>
  id === 'qr' ? { id: 'Kode QR pesan', en: 'Order QR code' } : KINDS[id].name;

/**
 * A sticker for selling in the middle of the picture, its ground as large as its words; null when a fact is missing
 * that it needs (`stickerNeeds`): nothing is called a best seller that nobody can show to be one.
 */
export function makeSticker(id: StickerId, facts: StickerFacts, making: Making): GroupLayer | null {
  if (id === 'qr') {
    const link = orderLink(facts.whatsapp ?? '');
    return link === null ? null : inMiddle(qrSticker(link, making), making);
  }
  const kind: Kind = KINDS[id];
  const fact = kind.needs === undefined ? 'none' : facts[kind.needs];
  if (fact === undefined || String(fact).trim() === '' || fact === 0) return null;
  const lines = kind.lines(making.language, facts);
  return inMiddle(stickerOf(lines, kind.ground, making.lettering), making);
}

/** A text of the user's own in the middle of the picture: a headline or a line. */
export function makeText(text: string, big: boolean, making: Making): Layer | null {
  const width = 760;
  const [piece] = textPiece(
    'text',
    text,
    {
      width,
      maxLines: 6,
      max: big ? 88 : 44,
      min: 24,
      weight: big ? 800 : 500,
      lineHeight: big ? 1.12 : 1.3,
      lettering: making.lettering,
    },
    { role: big ? 'title' : 'text', color: 'ink', align: 'center' },
  ).at(0, 0, width);
  return piece ? inMiddle(piece, making) : null;
}

/** A plain shape in the shop's accent, in the middle of the picture. */
export function makeShape(shape: DrawnShape, making: Pick<Making, 'scene' | 'makeId'>): ShapeLayer {
  const { width, height, radius } = SHAPES[shape];
  return inMiddle(shapeIn('shape', shape, { x: 0, y: 0, width, height }, 'accent', { radius }), making);
}
