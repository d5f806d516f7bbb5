import { shapeIn, type TextPiece, textPiece } from '../kit';
import type { Lettering } from '../layout';
import type { GroupLayer, LeafLayer, SceneColor, ShapeLayer, TextRole } from '../schema';

/** One line of a sticker: `loud` is what it says, the rest is what that depends on. */
export interface Line {
  text: string;
  role: TextRole;
  loud?: boolean;
  strike?: boolean;
}

export interface Ground {
  shape: 'rect' | 'ribbon' | 'tag' | 'burst' | 'seal' | 'bubble';
  fill: SceneColor;
  ink: SceneColor;
}

/** Widest that the words of a sticker may run, and its largest letters, in pixels of a picture 1080 wide. */
const ROOM = 460;
const LOUD = 58;
const QUIET = 30;
/** As in kit/price-text.ts: no picture has smaller letters. */
const SMALLEST = 24;

/** Free room round the words: sides, above and below; of what hangs or is notched more. */
const PAD = { x: 34, y: 22 };
const NOTCH = 30;
const TAG_RADIUS = 22;
/** Of a round sticker's diameter what its valleys leave free all round. */
const ROUND_FREE = { burst: 0.76, seal: 0.86 };
/** As deep as a bubble's tail is painted, as a share of its height. */
const TAIL = 0.16;

function piecesOf(lines: readonly Line[], ground: Ground, lettering: Lettering): TextPiece[] {
  const room = ground.shape === 'burst' || ground.shape === 'seal' ? ROOM * 0.66 : ROOM;
  return lines.map(({ text, role, loud = false, strike }, index) =>
    textPiece(
      `line-${index}`,
      text,
      {
        width: room,
        maxLines: 2,
        max: loud ? LOUD : QUIET,
        min: SMALLEST,
        weight: loud ? 800 : 600,
        lineHeight: loud ? 1.1 : 1.25,
        lettering,
      },
      { role, color: ground.ink, align: 'center', ...(strike && { strike }) },
    ),
  );
}

interface Plan {
  width: number;
  height: number;
  radius: number;
  /** Where the words begin. */
  top: number;
}

/** How large the ground must be for words of that size. */
function planFor(shape: Ground['shape'], width: number, height: number): Plan {
  switch (shape) {
    case 'burst':
    case 'seal': {
      const side = Math.ceil(Math.hypot(width, height) / ROUND_FREE[shape]);
      return { width: side, height: side, radius: 0, top: (side - height) / 2 };
    }
    case 'ribbon':
      return { width: width + 2 * (PAD.x + NOTCH), height: height + 2 * PAD.y, radius: NOTCH, top: PAD.y };
    case 'tag': {
      const top = 3 * TAG_RADIUS;
      return {
        width: Math.max(200, width + 2 * PAD.x),
        height: top + height + PAD.y,
        radius: TAG_RADIUS,
        top,
      };
    }
    case 'bubble': {
      const body = height + 2 * PAD.y;
      return { width: width + 2 * PAD.x, height: body / (1 - TAIL), radius: 28, top: PAD.y };
    }
    case 'rect': {
      const high = height + 2 * PAD.y;
      return { width: width + 2 * PAD.x, height: high, radius: Math.min(36, high / 2), top: PAD.y };
    }
  }
}

/** A sticker with its top left at 0, 0, in design pixels; lines that say nothing are left out. */
export function stickerOf(lines: readonly Line[], ground: Ground, lettering: Lettering): GroupLayer {
  const pieces = piecesOf(
    lines.filter(({ text }) => text.trim() !== ''),
    ground,
    lettering,
  );
  const wide = Math.ceil(Math.max(0, ...pieces.map(({ width }) => width))) + 4;
  const high = pieces.reduce((sum, { height }) => sum + height, 0);
  const { width, height, radius, top } = planFor(ground.shape, wide, high);
  const plate: ShapeLayer = shapeIn('ground', ground.shape, { x: 0, y: 0, width, height }, ground.fill, {
    radius,
    shadow: true,
  });
  const texts: LeafLayer[] = [];
  let at = top;
  for (const piece of pieces) {
    texts.push(...piece.at((width - wide) / 2, at, wide));
    at += piece.height;
  }
  return { id: 'sticker', type: 'badge', x: 0, y: 0, width, height, layers: [plate, ...texts] };
}
