/** One line of `bench-output/results.json`. */
export interface Row {
  id: string;
  /** Median of what Pajang takes. */
  ours: number;
  /** Median of the same without Pajang, or done the plainest way, measured in turn in the same run. */
  floor: number;
  unit: string;
  /** `ours / floor`; null where the floor is nothing at all. */
  ratio: number | null;
  /** What must not be passed: a ratio, unless the unit says that the goal is in it. */
  goal: number;
  runs: number;
}

/** Fewest runs of each side. */
export const RUNS = 11;

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const high = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? Number.NaN) + high) / 2;
}

/** Runs both sides in turn, after one round each that does not count, and gives their medians. */
export async function inTurn(
  ours: () => Promise<number>,
  floor: () => Promise<number>,
  runs = RUNS,
): Promise<{ ours: number; floor: number; runs: number }> {
  await ours();
  await floor();
  const times: { ours: number[]; floor: number[] } = { ours: [], floor: [] };
  for (let run = 0; run < runs; run += 1) {
    times.ours.push(await ours());
    times.floor.push(await floor());
  }
  return { ours: median(times.ours), floor: median(times.floor), runs };
}

const round = (value: number): number => Number(value.toPrecision(4));

export const toRow = (
  about: Pick<Row, 'id' | 'unit' | 'goal'>,
  { ours, floor, runs }: { ours: number; floor: number; runs: number },
): Row => ({
  ...about,
  ours: round(ours),
  floor: round(floor),
  ratio: floor === 0 ? null : round(ours / floor),
  runs,
});
