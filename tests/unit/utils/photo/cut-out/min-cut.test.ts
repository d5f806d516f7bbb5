import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minCut, STEPS, WAYS } from '@/utils/photo/cut-out/min-cut';

const SIDE = 3;
const NODES = SIDE * SIDE;

/** A square net of 3 × 3 nodes with these ties to the ends, and flows between neighbours, the same both ways. */
function netOf(pull: readonly number[], flows: readonly number[]) {
  const next = new Int32Array(NODES * WAYS).fill(-1);
  const flow = new Int32Array(NODES * WAYS);
  let edge = 0;
  for (let node = 0; node < NODES; node++)
    for (let way = 0; way < WAYS; way += 2) {
      const [dx, dy] = STEPS[way] as [number, number];
      const x = (node % SIDE) + dx;
      const y = Math.floor(node / SIDE) + dy;
      if (x < 0 || x >= SIDE || y < 0 || y >= SIDE) continue;
      const other = y * SIDE + x;
      next[node * WAYS + way] = other;
      next[other * WAYS + way + 1] = node;
      flow[node * WAYS + way] = flow[other * WAYS + way + 1] = flows[edge++ % flows.length] as number;
    }
  return { next, flow, pull: Int32Array.from(pull) };
}

/** What a division costs: ties to the other end that are cut, and flows between nodes on different sides. */
function costOf({ next, flow, pull }: ReturnType<typeof netOf>, kept: (node: number) => boolean): number {
  let cost = 0;
  for (let node = 0; node < NODES; node++) {
    const tie = pull[node] as number;
    if (tie > 0 && !kept(node)) cost += tie;
    if (tie < 0 && kept(node)) cost -= tie;
    for (let way = 0; way < WAYS; way++) {
      const other = next[node * WAYS + way] as number;
      if (other >= 0 && kept(node) && !kept(other)) cost += flow[node * WAYS + way] as number;
    }
  }
  return cost;
}

describe('the cut of a net', () => {
  it('costs as little as the best of all divisions there are', () => {
    const pulls = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: NODES, maxLength: NODES });
    const flows = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(pulls, flows, (pull, flow) => {
        const sides = minCut(netOf(pull, flow));
        const found = costOf(netOf(pull, flow), (node) => sides[node] === 1);
        const net = netOf(pull, flow);
        let best = Number.POSITIVE_INFINITY;
        for (let bits = 0; bits < 1 << NODES; bits++)
          best = Math.min(
            best,
            costOf(net, (node) => ((bits >> node) & 1) === 1),
          );
        expect(found).toBe(best);
      }),
      { numRuns: 150 },
    );
  });
});
