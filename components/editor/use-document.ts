import { useCallback, useMemo, useState } from 'react';
import type { PictureSize } from '@/utils/model';
import type { Scene } from '@/utils/scene';
import {
  canRedo,
  canUndo,
  followSpans,
  type History,
  record,
  redo,
  redoLabel,
  startHistory,
  undo,
  undoLabel,
} from '@/utils/scene/edit';
import { ALL_SIZES, type ReadDocument, type Slides } from './open-document';
import { type Save, useSaving } from './use-saving';

/** What is done to a picture on which `chosen` are chosen. */
export type Change = (
  scene: Scene,
  chosen: readonly string[],
) => Scene | { scene: Scene; choose: readonly string[] };

export interface EditorDocument {
  owner: ReadDocument['owner'];
  slides: Slides;
  /** Sizes that cannot be read, with the reason. */
  refused: ReadDocument['refused'];
  size: PictureSize;
  /** Which slide of the size, 0 for the first. */
  slide: number;
  /** The picture that is worked on. */
  scene: Scene;
  /** Ids of the chosen layers. */
  chosen: readonly string[];
  choose(ids: readonly string[]): void;
  /**
   * One step of work on the picture at hand, from what stands there at that moment; `choose` names what is chosen
   * after it. Steps of the same `row` in succession are taken back together. A change that answers the same scene
   * is no step.
   */
  change(change: Change, row?: string): void;
  /** One step of work on any of the pictures. */
  changeAll(change: (slides: Slides) => Slides, at?: { size?: PictureSize; slide?: number }): void;
  /** Looks at another picture. */
  go(size: PictureSize, slide?: number): void;
  undo(): void;
  redo(): void;
  canUndo: boolean;
  canRedo: boolean;
  save: Save;
  /** Writes at once what is not written yet. */
  saveNow(): Promise<void>;
}

/** Which picture is looked at. */
interface At {
  size: PictureSize;
  slide: number;
}

interface State extends At {
  /** Each step is known by the picture that it was done on, so that a step back can show it. */
  history: History<Slides, At>;
  chosen: readonly string[];
}

/** The picture looked at, or the nearest that there is. */
function standing<S extends At>(state: S, slides: Slides): S {
  const size = slides[state.size] ? state.size : ALL_SIZES.find((one) => slides[one]);
  if (!size) throw new Error('a design without a picture');
  const last = (slides[size]?.length ?? 1) - 1;
  return { ...state, size, slide: Math.min(Math.max(0, state.slide), last) };
}

const begin = ({ slides }: ReadDocument): State =>
  standing({ history: startHistory<Slides, At>(slides), size: 'portrait', slide: 0, chosen: [] }, slides);

/** A step back or forth, shown on the picture that it was done on. */
function stepped(state: State, history: History<Slides, At>, at: At | null): State {
  if (history === state.history || !at) return state;
  const next = standing({ ...state, ...at, history }, history.present);
  const there = new Set(history.present[next.size]?.[next.slide]?.layers.map(({ id }) => id));
  return { ...next, chosen: state.chosen.filter((id) => there.has(id)) };
}

/** The pictures that are worked on: every change, every step back, and their way into the database. */
export function useDocument(read: ReadDocument): EditorDocument {
  const [state, setState] = useState<State>(() => begin(read));
  const onElsewhere = useCallback((changed: Slides) => {
    setState((was) => {
      const { size, slide } = was;
      const slides = { ...was.history.present, ...changed };
      return standing({ ...was, history: record(was.history, slides, { size, slide }) }, slides);
    });
  }, []);
  const slides = state.history.present;
  const { save, saveNow } = useSaving(read, slides, { goesOn: state.history.gesture !== null, onElsewhere });
  const acts = useMemo(
    () => ({
      choose: (chosen: readonly string[]) => setState((was) => ({ ...was, chosen })),
      change: ((change, row) =>
        setState((was) => {
          const { history, size, slide, chosen } = was;
          const own = history.present[size] ?? [];
          const scene = own[slide];
          if (!scene) return was;
          const answer = change(scene, chosen);
          const { scene: next, choose } = 'scene' in answer ? answer : { scene: answer, choose: chosen };
          if (next === scene) return choose === chosen ? was : { ...was, chosen: choose };
          const changed = own.map((one, index) => (index === slide ? next : one));
          // What runs on over a seam goes along on the slides beside it.
          const pictures = followSpans(changed, slide);
          const all = { ...history.present, [size]: pictures };
          const recorded = record(history, all, { size, slide }, row ?? null);
          return { ...was, history: recorded, chosen: choose };
        })) as EditorDocument['change'],
      changeAll: ((change, at = {}) =>
        setState((was) => {
          const { history, size, slide } = was;
          const next = change(history.present);
          if (next === history.present) return was;
          const to = { size: at.size ?? size, slide: at.slide ?? slide };
          return standing({ ...was, ...to, chosen: [], history: record(history, next, to) }, next);
        })) as EditorDocument['changeAll'],
      go: (size: PictureSize, slide = 0) =>
        setState((was) => standing({ ...was, size, slide, chosen: [] }, was.history.present)),
      undo: () => setState((was) => stepped(was, undo(was.history), undoLabel(was.history))),
      redo: () => setState((was) => stepped(was, redo(was.history), redoLabel(was.history))),
    }),
    [],
  );
  const { size, slide, chosen, history } = state;
  const scene = slides[size]?.[slide];
  if (!scene) throw new Error('the picture that is worked on is gone');
  return {
    ...acts,
    slides,
    size,
    slide,
    chosen,
    scene,
    owner: read.owner,
    refused: read.refused,
    canUndo: canUndo(history),
    canRedo: canRedo(history),
    save,
    saveNow,
  };
}
