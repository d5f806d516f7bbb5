import { normalizePhone } from '../../core/phone';
import { shapeIn, textPiece } from '../kit';
import type { Lettering, PictureLanguage } from '../layout';
import type { GroupLayer } from '../schema';
import { inMiddle, type Place } from './parts';
import { KINDS, type Kind, type Says, type StickerFacts } from './sticker-kinds';
import { stickerOf } from './sticker-kit';

export type StickerId = keyof typeof KINDS | 'qr';
export const STICKER_IDS = [...Object.keys(KINDS), 'qr'] as readonly StickerId[];

/** What a sticker is made with. */
export interface Making extends Place {
  lettering: Lettering;
  language: PictureLanguage;
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
