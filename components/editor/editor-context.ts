import { createContext, type RefObject, useContext } from 'react';
import type { Stage, Viewport } from '@/utils/canvas/editor';
import type { Refit } from '@/utils/scene/edit';
import type { EditorDocument } from './use-document';

/** What the hand does: choose and move parts, type in a text, or push a photo about in its frame. */
export type Mode = { does: 'choose' } | { does: 'type'; id: string } | { does: 'crop'; id: string };

export interface Editor {
  doc: EditorDocument;
  /** Fits texts with the shop's typefaces. */
  refit: Refit;
  mode: Mode;
  setMode(mode: Mode): void;
  /** Tells people who do not see the picture what has just happened. */
  say(text: string): void;
  /** What part of the picture is seen; null until it is drawn. */
  view: Viewport | null;
  setView(view: Viewport): void;
  /** Null until the picture is drawn. */
  stage: RefObject<Stage | null>;
  /** Photos that cannot be had. */
  missing: ReadonlySet<string>;
  setMissing(missing: ReadonlySet<string>): void;
  /** Texts that are hard to read where they stand. */
  faint: readonly string[];
  safeShown: boolean;
  setSafeShown(on: boolean): void;
}

export const EditorContext = createContext<Editor | null>(null);

export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error('useEditor stands outside the editor');
  return editor;
}
