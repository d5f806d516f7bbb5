import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Scene, sceneSchema } from '@/utils/scene';
import {
  canRedo,
  canUndo,
  endGesture,
  type History,
  record,
  redo,
  redoLabel,
  startHistory,
  undo,
  undoLabel,
} from '@/utils/scene/edit';
import { anyScene } from '../../../../support/any-scene';
import { anyChange, counting } from './any-change';

/** Freezes what an operation may not touch. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
}

const idsOf = ({ layers }: Scene) =>
  layers.flatMap((layer) => [layer.id, ...('layers' in layer ? layer.layers.map(({ id }) => id) : [])]);

/** Hundreds of pictures take their time beside other work. */
const SLOW = 60_000;

describe('the operations', () => {
  const changes = fc.array(anyChange, { minLength: 1, maxLength: 12 });

  it(
    'make of any scene one that the schema takes, of ids that are there once, and touch the first one nowhere',
    () => {
      fc.assert(
        fc.property(anyScene({ most: 8 }), changes, (start, steps) => {
          const make = counting();
          let scene = frozen(start);
          for (const step of steps) {
            scene = frozen(step(scene, make));
            const parsed = sceneSchema.safeParse(scene);
            expect(parsed.success ? [] : parsed.error.issues).toEqual([]);
            const ids = idsOf(scene);
            expect(new Set(ids).size).toBe(ids.length);
          }
        }),
        { numRuns: 150 },
      );
    },
    SLOW,
  );

  it(
    'leave no property undefined: what is stored is what was there',
    () => {
      fc.assert(
        fc.property(anyScene({ most: 8, tame: true }), changes, (start, steps) => {
          const make = counting();
          const scene = steps.reduce((now, step) => step(now, make), start);
          expect(JSON.parse(JSON.stringify(scene))).toStrictEqual(scene);
        }),
        { numRuns: 100 },
      );
    },
    SLOW,
  );

  it(
    'are undone and done again to the byte, in any sequence',
    () => {
      fc.assert(
        fc.property(
          anyScene({ most: 6 }),
          fc.array(fc.tuple(anyChange, fc.constantFrom(null, null, 'drag', 'type')), { maxLength: 25 }),
          (start, steps) => {
            const make = counting();
            let history: History<Scene> = startHistory(start);
            const bytes = [JSON.stringify(start)];
            for (const [change, gesture] of steps) {
              const before = history;
              history = record(history, change(history.present, make), 'something', gesture);
              if (history === before) continue;
              const json = JSON.stringify(history.present);
              if (history.past === before.past) bytes[bytes.length - 1] = json;
              else bytes.push(json);
            }
            for (const json of bytes.toReversed()) {
              expect(JSON.stringify(history.present)).toBe(json);
              history = undo(history);
            }
            expect(canUndo(history)).toBe(false);
            expect(history.present).toBe(start);
            for (const json of bytes) {
              expect(JSON.stringify(history.present)).toBe(json);
              history = redo(history);
            }
            expect(canRedo(history)).toBe(false);
          },
        ),
        { numRuns: 150 },
      );
    },
    SLOW,
  );
});

describe('the history', () => {
  const start = startHistory<number>(0);

  it('takes the steps of one gesture back as one', () => {
    let history = record(start, 1, 'move', 'drag');
    history = record(history, 2, 'move', 'drag');
    expect(undo(history).present).toBe(0);
    expect(redo(undo(history)).present).toBe(2);
  });

  it('parts gestures that ended, of another kind, or with an undo between them', () => {
    const dragged = record(start, 1, 'move', 'drag');
    expect(undo(record(endGesture(dragged), 2, 'move', 'drag')).present).toBe(1);
    expect(undo(record(dragged, 2, 'type', 'typing')).present).toBe(1);
    expect(undo(record(dragged, 2, 'move')).present).toBe(1);
    const again = redo(undo(record(dragged, 2, 'type')));
    expect(undo(record(again, 3, 'type', 'drag')).present).toBe(2);
    const back = undo(record(record(start, 1, 'move'), 2, 'move', 'drag'));
    expect(undo(record(back, 3, 'move', 'drag')).present).toBe(1);
  });

  it('says what would be taken back and done again', () => {
    const history = undo(record(record(start, 1, 'moved'), 2, 'typed'));
    expect([undoLabel(history), redoLabel(history)]).toEqual(['moved', 'typed']);
    expect([undoLabel(start), redoLabel(start)]).toEqual([null, null]);
  });

  it('forgets what was undone once something else is done, and takes no step for nothing', () => {
    const history = record(undo(record(start, 1, 'a')), 5, 'b');
    expect(redo(history)).toBe(history);
    expect(record(history, 5, 'c')).toBe(history);
    expect(undo(start)).toBe(start);
  });

  it('has no limit', () => {
    let history = start;
    for (let step = 1; step <= 20_000; step += 1) history = record(history, step, 'step');
    for (let step = 1; step <= 20_000; step += 1) history = undo(history);
    expect(history.present).toBe(0);
  });
});
