interface Size {
  width: number;
  height: number;
}

/** How a photo is turned: `turns` quarters clockwise, then `angle` degrees clockwise. */
export interface Turn {
  turns: 0 | 1 | 2 | 3;
  angle: number;
}

export const NO_TURN: Turn = { turns: 0, angle: 0 };
/** Degrees to either side; a horizon is never further off. */
export const MOST_ANGLE = 15;

/** A turn that can be carried out, from anything that was stored. Angles in tenths of a degree. */
export function cleanTurn(given: { turns?: unknown; angle?: unknown }): Turn {
  const number = (value: unknown) => (typeof value === 'number' && Number.isFinite(value) ? value : 0);
  const turns = (((Math.round(number(given.turns)) % 4) + 4) % 4) as Turn['turns'];
  const angle = Math.min(MOST_ANGLE, Math.max(-MOST_ANGLE, Math.round(number(given.angle) * 10) / 10));
  return { turns, angle: angle + 0 };
}

/** The size after the quarter turns. */
export const turnedSize = ({ width, height }: Size, turns: number): Size =>
  turns % 2 === 0 ? { width, height } : { width: height, height: width };

/**
 * Which share (0–1) of a photo's sides is left when it is turned by `angle` degrees and cut to the largest upright
 * rectangle of the same shape, with the same middle, that shows no empty corner. The rectangle's corners, turned
 * back, must lie within the photo: w·cos + h·sin ≤ width, w·sin + h·cos ≤ height.
 */
export function keptShare({ width, height }: Size, angle: number): number {
  const turn = (Math.abs(angle) * Math.PI) / 180;
  const [sin, cos] = [Math.sin(turn), Math.cos(turn)];
  return Math.min(1, width / (width * cos + height * sin), height / (width * sin + height * cos));
}

/** Size in whole pixels after both turns and the cut; never below 1 px. */
export function straightSize(size: Size, { turns, angle }: Turn): Size {
  const turned = turnedSize(size, turns);
  const share = keptShare(turned, angle);
  return {
    width: Math.max(1, Math.floor(turned.width * share + 1e-9)),
    height: Math.max(1, Math.floor(turned.height * share + 1e-9)),
  };
}

/** Where a point (shares of the photo's sides) lies after the turn and the cut, moved to the edge when cut off. */
export function turnPoint({ x, y }: { x: number; y: number }, size: Size, { turns, angle }: Turn) {
  const turned = turnedSize(size, turns);
  const quarter = [
    { x, y },
    { x: 1 - y, y: x },
    { x: 1 - x, y: 1 - y },
    { x: y, y: 1 - x },
  ][turns] ?? { x, y };
  const share = keptShare(turned, angle);
  const by = (angle * Math.PI) / 180;
  const [dx, dy] = [(quarter.x - 0.5) * turned.width, (quarter.y - 0.5) * turned.height];
  const within = (value: number) => Math.min(1, Math.max(0, value));
  return {
    x: within((dx * Math.cos(by) - dy * Math.sin(by)) / (turned.width * share) + 0.5),
    y: within((dx * Math.sin(by) + dy * Math.cos(by)) / (turned.height * share) + 0.5),
  };
}

/** The point of the photo that lies at this one after the turn and the cut: {@link turnPoint} the other way. */
export function unturnPoint({ x, y }: { x: number; y: number }, size: Size, { turns, angle }: Turn) {
  const turned = turnedSize(size, turns);
  const share = keptShare(turned, angle);
  const by = (-angle * Math.PI) / 180;
  const [dx, dy] = [(x - 0.5) * turned.width * share, (y - 0.5) * turned.height * share];
  const level = {
    x: (dx * Math.cos(by) - dy * Math.sin(by)) / turned.width + 0.5,
    y: (dx * Math.sin(by) + dy * Math.cos(by)) / turned.height + 0.5,
  };
  return turnPoint(level, turned, { turns: ((4 - turns) % 4) as Turn['turns'], angle: 0 });
}
